package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.compared.Columns;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.export.word.WordBody.Cell;
import org.nomenlex.law.Language;

/**
 * Writes the comparison of two days as the earlier text with tracked changes: Word shows them with the act as author and
 * its day of effect; with all of them accepted the text is the later one, with all of them rejected the earlier. Rows of
 * tables come and go as rows, and what changed in a cell is tracked in the cell.
 */
public final class WordComparison {

    private final WordFile file;
    private final WordBody body;
    private final Language language;
    private final Citations citations;

    /** Starts a file on a stream. */
    public WordComparison(OutputStream stream, Language language, Statement statement, Citations citations)
            throws IOException {
        this.file = new WordFile(stream, language, statement, citations, false);
        this.body = file.body();
        this.language = language;
        this.citations = citations;
    }

    /** Writes the comparison of an article. */
    public void add(TextDiff diff) throws IOException {
        body.paragraph("Heading1", Labels.ARTICLE.in(language) + " " + diff.article());
        if (!diff.differs()) {
            body.paragraph("Period", Labels.NO_DIFFERENCE.in(language));
        }
        List<ComparedLine> lines = Joined.of(ComparedLine.of(diff.rows()));
        BitSet inTable = inTable(lines);
        ParagraphEnds ends = new ParagraphEnds(lines, inTable);
        for (int i = 0; i < lines.size(); i++) {
            if (inTable.get(i)) {
                int end = inTable.nextClearBit(i);
                table(lines.subList(i, end), diff);
                i = end - 1;
            } else {
                paragraph(lines.get(i), ends.of(i), diff);
            }
        }
        // The end of a paragraph that went or came joins it to the next: there must be one that stays.
        body.paragraph("LawEnd", "—");
    }

    private void paragraph(ComparedLine line, Fate end, TextDiff diff) throws IOException {
        body.open(LawStyle.of(line.style()), line.depth(), end, author(line, diff));
        runs(line, line.runs(), diff);
        body.close();
    }

    /**
     * Which lines stand in a table: rows, and paragraphs that came or went right before one. The end of such a paragraph
     * has no paragraph behind it to fall to, and would stay behind, empty; as a row it goes as a whole.
     */
    private static BitSet inTable(List<ComparedLine> lines) {
        BitSet inTable = new BitSet();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean beforeTable = lines.get(i).fate() != Fate.STAYS && inTable.get(i + 1);
            inTable.set(i, lines.get(i).row() || beforeTable);
        }
        return inTable;
    }

    private void table(List<ComparedLine> lines, TextDiff diff) throws IOException {
        List<List<ComparedLine>> stretches = stretches(lines);
        List<Columns> columns = stretches.stream()
                .map(s -> Columns.of(s.stream().map(ComparedLine::words).toList()))
                .toList();
        Table table = new Table(body, columns, file.textWidth());
        for (int i = 0; i < stretches.size(); i++) {
            boolean head = stretches.get(i).size() > 1;
            for (ComparedLine line : stretches.get(i)) {
                head = head && line.row() && Rows.isHead(line.words());
                row(table, line, columns.get(i), new Head(head, head && i == 0), diff);
            }
        }
        table.end();
    }

    /**
     * Whether a row is a head.
     *
     * @param look whether it looks like one
     * @param repeated whether it stands on each page, as only the first rows of a table can
     */
    private record Head(boolean look, boolean repeated) {}

    /** Rows next to each other share columns; a paragraph among them has its own. */
    private static List<List<ComparedLine>> stretches(List<ComparedLine> lines) {
        List<List<ComparedLine>> stretches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).row() != lines.get(i - 1).row()) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(lines.get(i));
        }
        return stretches;
    }

    private void row(Table table, ComparedLine line, Columns columns, Head head, TextDiff diff) throws IOException {
        table.openRow(head.repeated(), line.fate(), author(line, diff));
        int count = line.cells().size();
        Cell look = head.look() ? Cell.HEAD : line.row() ? Cell.PLAIN : Cell.OPEN;
        String style = head.look() ? "LawRowHead" : line.row() ? "LawRow" : LawStyle.of(line.style());
        for (int i = 0; i < count; i++) {
            table.openCell(columns, i, count, look);
            body.open(style, line.row() ? 0 : line.depth(), line.fate(), author(line, diff));
            runs(line, line.cells().get(i), diff);
            body.close();
            table.close();
        }
        table.close();
    }

    private void runs(ComparedLine line, List<DiffRun> runs, TextDiff diff) throws IOException {
        for (DiffRun run : runs) {
            Fate fate = line.fate() == Fate.STAYS ? ComparedLine.fate(run) : line.fate();
            if (fate == Fate.STAYS) {
                body.run(run.text(), Look.PLAIN);
            } else {
                Author author = run.causes().isEmpty()
                        ? author(line, diff)
                        : Author.of(run.causes(), diff.after(), language, citations);
                body.changed(fate, run.text(), author);
            }
        }
    }

    private Author author(ComparedLine line, TextDiff diff) {
        return Author.of(line.causes(), diff.after(), language, citations);
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        file.end();
    }
}
