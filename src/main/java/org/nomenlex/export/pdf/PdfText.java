package org.nomenlex.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.export.compared.Columns;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.law.Language;

/** Prints versions of articles, with notes on who put which words there. */
public final class PdfText {

    private final PdfFile file;
    private final Flow flow;
    private final Language language;
    private final Citations citations;

    /** Starts a file on a stream. */
    public PdfText(OutputStream stream, Language language, Statement statement, Citations citations)
            throws IOException {
        this.file = new PdfFile(stream, language, statement, citations);
        this.flow = file.flow();
        this.language = language;
        this.citations = citations;
    }

    /** Prints the versions of an article, the oldest first. */
    public void add(List<ArticleVersion> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        Tag section = file.article(versions.get(0).article().value());
        for (ArticleVersion version : versions) {
            Tag part = section.child("Sect");
            version(version, part);
            part.close();
        }
        section.close();
    }

    private void version(ArticleVersion version, Tag part) throws IOException {
        List<String> acts =
                version.madeBy().stream().map(a -> citations.act(a, language)).toList();
        String by = acts.isEmpty() ? "" : " – " + String.join("; ", acts);
        flow.paragraph(part, Look.PERIOD, Labels.period(version.period(), language) + by + ".");
        if (!version.refusals().isEmpty()) {
            flow.paragraph(part, Look.REFUSED_TITLE, Labels.NOT_APPLIED.in(language));
            flow.paragraphs(
                    part,
                    Look.REFUSED,
                    version.refusals().stream()
                            .map(r -> Statement.refusal(r, language, citations))
                            .toList());
        }
        if (!version.remarks().isEmpty()) {
            flow.paragraph(part, Look.REMARK_TITLE, Labels.REMARKS.in(language));
            flow.paragraphs(
                    part,
                    Look.REMARK,
                    version.remarks().stream()
                            .map(r -> Statement.remark(r, language, citations))
                            .toList());
        }
        flow.sheets().down(4);
        if (version.passages().isEmpty()) {
            flow.paragraph(part, Look.PERIOD, Labels.NO_TEXT.in(language));
        }
        Notes notes = file.notes();
        passages(version.passages(), part, notes);
        notes.print(flow, part, citations);
    }

    private void passages(List<Passage> passages, Tag part, Notes notes) throws IOException {
        List<Passage> rows = new ArrayList<>();
        Passage.Kind before = Passage.Kind.TEXT;
        for (Passage passage : passages) {
            boolean preformatted = passage.kind() == Passage.Kind.PREFORMATTED;
            if (passage.kind() == Passage.Kind.ROW || !preformatted && Rows.isRow(passage.text())) {
                rows.add(passage);
            } else {
                table(rows, part, notes);
                if (before == Passage.Kind.PREFORMATTED && !preformatted) {
                    flow.sheets().down(4);
                }
                Look look = Look.of(passage.kind(), passage.depth());
                flow.paragraph(part, look, spans(passage, 0, passage.text().length(), look.ink(), notes));
            }
            before = passage.kind();
        }
        table(rows, part, notes);
    }

    private void table(List<Passage> rows, Tag part, Notes notes) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(rows.stream()
                .map(r -> cells(r).stream()
                        .map(c -> r.text().substring(c[0], c[1]))
                        .toList())
                .toList());
        Grid grid = new Grid(flow, part);
        for (int i = 0; i < rows.size(); i++) {
            Passage row = rows.get(i);
            boolean head = i == 0 && rows.size() > 1 && Rows.isHead(row.text());
            List<List<Span>> words = new ArrayList<>();
            for (int[] cell : cells(row)) {
                words.add(spans(row, cell[0], cell[1], head ? Look.CELL_HEAD : Look.CELL, notes));
            }
            if (head) {
                grid.head(LawRows.cells(words, columns));
            } else {
                grid.row(LawRows.cells(words, columns));
            }
        }
        grid.close();
        rows.clear();
    }

    private static List<int[]> cells(Passage row) {
        List<int[]> cells = Rows.cells(row.text());
        boolean whole = cells.isEmpty() || cells.size() > Columns.RASTER;
        return whole ? List.of(new int[] {0, row.text().length()}) : cells;
    }

    private static List<Span> spans(Passage passage, int from, int to, Ink ink, Notes notes) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Piece piece : passage.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                spans.add(Span.of(piece.text().substring(start - at, end - at), ink));
                if (!piece.provenance().operation().isEmpty()) {
                    spans.add(notes.sign(piece.provenance()));
                }
            }
            at += piece.text().length();
        }
        return spans;
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        file.end();
    }
}
