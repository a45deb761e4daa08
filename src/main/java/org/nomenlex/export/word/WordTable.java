package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.compared.Side;
import org.nomenlex.export.statement.Causes;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.export.word.WordBody.Cell;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Language;

/** Writes what changed between two days as a table of old text, new text and act (<i>tableau comparatif</i>). */
public final class WordTable {

    private static final int CONTEXT = 1;

    /** Hundredths of the page for the old text, and as many for the new; the act has the rest. */
    private static final int TEXT_SHARE = 41;

    private final WordFile file;
    private final WordBody body;
    private final Language language;
    private final Citations citations;
    private final int[] columns;

    /** Starts a file on a stream. */
    public WordTable(OutputStream stream, Language language, Statement statement, Citations citations)
            throws IOException {
        this.file = new WordFile(stream, language, statement, citations, true);
        this.body = file.body();
        this.language = language;
        this.citations = citations;
        int text = file.textWidth() * TEXT_SHARE / 100;
        this.columns = new int[] {text, text, file.textWidth() - 2 * text};
    }

    /** Writes the comparison of an article. */
    public void add(TextDiff diff) throws IOException {
        body.paragraph("Heading1", Labels.ARTICLE.in(language) + " " + diff.article());
        if (!diff.differs()) {
            body.paragraph("Period", Labels.NO_DIFFERENCE.in(language));
            return;
        }
        body.openTable(columns);
        body.openRow(true, Fate.STAYS, null);
        head(0, Labels.OLD_TEXT.in(language) + " " + DayWords.inWords(diff.before(), language));
        head(1, Labels.NEW_TEXT.in(language) + " " + DayWords.inWords(diff.after(), language));
        head(2, Labels.ACT.in(language));
        body.close();
        List<List<DiffRow>> hunks = diff.hunks(CONTEXT);
        for (int i = 0; i < hunks.size(); i++) {
            if (i > 0) {
                gap();
            }
            for (DiffRow row : hunks.get(i)) {
                row(row);
            }
        }
        body.closeTable();
        body.paragraph("LawEnd", "");
    }

    private void head(int column, String words) throws IOException {
        body.openCell(columns[column], 1, Cell.HEAD);
        body.paragraph("LawRowHead", words);
        body.close();
    }

    private void gap() throws IOException {
        body.openRow(false, Fate.STAYS, null);
        for (int i = 0; i < columns.length; i++) {
            body.openCell(columns[i], 1, Cell.PLAIN);
            body.paragraph("LawGap", i < 2 ? "[…]" : "");
            body.close();
        }
        body.close();
    }

    private void row(DiffRow row) throws IOException {
        body.openRow(false, Fate.STAYS, null);
        cell(0, row, Side.before(row));
        cell(1, row, Side.after(row));
        body.openCell(columns[2], 1, Cell.PLAIN);
        List<String> causes = Causes.ofRow(row, language, citations);
        body.paragraphs("LawAct", causes.isEmpty() ? List.of("") : causes);
        body.close();
        body.close();
    }

    /** A row of a table of the law is shown with a grey rule between its cells. */
    private void cell(int column, DiffRow row, List<List<DiffRun>> cells) throws IOException {
        body.openCell(columns[column], 1, Cell.PLAIN);
        boolean preformatted = row.style() == Passage.Kind.PREFORMATTED;
        body.open(preformatted ? LawStyle.of(row.style()) : "LawRow", row.depth());
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                body.run(Side.RULE, Look.RULE);
            }
            for (DiffRun run : cells.get(i)) {
                body.run(run.text(), look(run, column));
            }
        }
        body.close();
        body.close();
    }

    private static Look look(DiffRun run, int column) {
        if (run.inBefore() && run.inAfter()) {
            return Look.PLAIN;
        }
        return column == 0 ? Look.GONE : Look.NEW;
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        file.end();
    }
}
