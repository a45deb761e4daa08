package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.export.compared.Columns;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.export.word.WordBody.Cell;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;

/** Writes versions of articles, with notes on who put which words there. */
public final class WordText {

    private final WordFile file;
    private final WordBody body;
    private final Language language;
    private final Citations citations;

    /** Starts a file on a stream. */
    public WordText(OutputStream stream, Language language, Statement statement, Citations citations)
            throws IOException {
        this.file = new WordFile(stream, language, statement, citations, false);
        this.body = file.body();
        this.language = language;
        this.citations = citations;
    }

    /** Writes the versions of an article, the oldest first. */
    public void add(List<ArticleVersion> versions) throws IOException {
        if (!versions.isEmpty()) {
            body.paragraph(
                    "Heading1",
                    Labels.ARTICLE.in(language) + " " + versions.get(0).article());
        }
        for (ArticleVersion version : versions) {
            version(version);
        }
    }

    private void version(ArticleVersion version) throws IOException {
        List<String> acts =
                version.madeBy().stream().map(a -> citations.act(a, language)).toList();
        String by = acts.isEmpty() ? "" : " – " + String.join("; ", acts);
        body.paragraph("Period", Labels.period(version.period(), language) + by + ".");
        body.paragraphs(
                "Refused",
                version.refusals().stream()
                        .map(r -> Statement.refusal(r, language, citations))
                        .toList());
        body.paragraphs(
                "Remark",
                version.remarks().stream()
                        .map(r -> Statement.remark(r, language, citations))
                        .toList());
        if (!version.refusals().isEmpty() || !version.remarks().isEmpty()) {
            body.paragraph("LawGap", "");
        }
        if (version.passages().isEmpty()) {
            body.paragraph("Period", Labels.NO_TEXT.in(language));
        }
        Map<Provenance, Integer> notes = new LinkedHashMap<>();
        passages(version.passages(), notes);
        notes(notes);
    }

    private void passages(List<Passage> passages, Map<Provenance, Integer> notes) throws IOException {
        List<Passage> rows = new ArrayList<>();
        for (Passage passage : passages) {
            boolean preformatted = passage.kind() == Passage.Kind.PREFORMATTED;
            if (passage.kind() == Passage.Kind.ROW || !preformatted && Rows.isRow(passage.text())) {
                rows.add(passage);
                continue;
            }
            table(rows, notes);
            body.open(LawStyle.of(passage.kind()), passage.depth());
            pieces(passage, 0, passage.text().length(), notes);
            body.close();
        }
        table(rows, notes);
    }

    /** The rows so far as a table; where its first row is a head, it is repeated on each page. */
    private void table(List<Passage> rows, Map<Provenance, Integer> notes) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(rows.stream().map(WordText::words).toList());
        Table table = new Table(body, List.of(columns), file.textWidth());
        for (int i = 0; i < rows.size(); i++) {
            boolean head = i == 0 && rows.size() > 1 && Rows.isHead(rows.get(0).text());
            row(table, rows.get(i), columns, head, notes);
        }
        table.end();
        rows.clear();
    }

    private void row(Table table, Passage row, Columns columns, boolean head, Map<Provenance, Integer> notes)
            throws IOException {
        List<int[]> cells = cells(row);
        table.openRow(head, Fate.STAYS, null);
        for (int i = 0; i < cells.size(); i++) {
            table.openCell(columns, i, cells.size(), head ? Cell.HEAD : Cell.PLAIN);
            body.open(head ? "LawRowHead" : "LawRow", 0);
            pieces(row, cells.get(i)[0], cells.get(i)[1], notes);
            body.close();
            table.close();
        }
        table.close();
    }

    /** A row that Word has no room for is one cell. */
    private static List<int[]> cells(Passage row) {
        List<int[]> cells = Rows.cells(row.text());
        boolean whole = cells.isEmpty() || cells.size() > Columns.RASTER;
        return whole ? List.of(new int[] {0, row.text().length()}) : cells;
    }

    private static List<String> words(Passage row) {
        return cells(row).stream().map(c -> row.text().substring(c[0], c[1])).toList();
    }

    private void pieces(Passage passage, int from, int to, Map<Provenance, Integer> notes) throws IOException {
        int at = 0;
        for (Piece piece : passage.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                body.run(piece.text().substring(start - at, end - at), Look.PLAIN);
                if (!piece.provenance().operation().isEmpty()) {
                    int number = notes.computeIfAbsent(piece.provenance(), k -> notes.size() + 1);
                    body.run(String.valueOf(number), Look.NOTE);
                }
            }
            at += piece.text().length();
        }
    }

    private void notes(Map<Provenance, Integer> notes) throws IOException {
        if (!notes.isEmpty()) {
            body.paragraph("Heading2", Labels.NOTES.in(language));
        }
        for (Map.Entry<Provenance, Integer> note : notes.entrySet()) {
            Provenance p = note.getKey();
            body.paragraph(
                    "Note",
                    note.getValue() + ".\t"
                            + citations.withGazette(p.numac(), p.operation(), p.published(), p.page(), language)
                            + ", " + Labels.EFFECT.in(language) + " " + DayWords.inWords(p.effect(), language) + ".");
        }
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        file.end();
    }
}
