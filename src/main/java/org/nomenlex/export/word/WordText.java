package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;

/** Writes versions of articles, with notes on who put which words there. */
public final class WordText {

    private final WordFile file;
    private final Language language;
    private final Citations citations;

    /** Starts a file. */
    public WordText(Language language, Statement statement, Citations citations) throws IOException {
        this.file = new WordFile(language, statement, citations, false);
        this.language = language;
        this.citations = citations;
    }

    /** Writes the versions of an article, the oldest first. */
    public void add(List<ArticleVersion> versions) {
        if (!versions.isEmpty()) {
            file.paragraph(
                    "Heading1",
                    Labels.ARTICLE.in(language) + " " + versions.get(0).article());
        }
        versions.forEach(this::version);
    }

    private void version(ArticleVersion version) {
        List<String> acts =
                version.madeBy().stream().map(a -> citations.act(a, language)).toList();
        String by = acts.isEmpty() ? "" : " – " + String.join("; ", acts);
        file.paragraph("Note", Labels.period(version.period(), language) + by + ".");
        version.refusals().forEach(r -> file.paragraph("Refused", Statement.refusal(r, language, citations)));
        version.remarks().forEach(r -> file.paragraph("Remark", Statement.remark(r, language, citations)));
        if (version.passages().isEmpty()) {
            file.paragraph("Note", Labels.NO_TEXT.in(language));
        }
        Map<Provenance, Integer> notes = new LinkedHashMap<>();
        List<Passage> rows = new ArrayList<>();
        for (Passage passage : version.passages()) {
            if (passage.kind() == Passage.Kind.ROW || Rows.isRow(passage.text())) {
                rows.add(passage);
                continue;
            }
            table(rows, notes);
            XWPFParagraph paragraph = file.paragraph(LawStyle.of(passage.kind()));
            LawStyle.indent(paragraph, passage.depth());
            pieces(paragraph, passage, 0, passage.text().length(), notes);
        }
        table(rows, notes);
        notes(notes);
    }

    /** The rows so far as a table; where its first row is a head, it is repeated on each page. */
    private void table(List<Passage> rows, Map<Provenance, Integer> notes) {
        if (rows.isEmpty()) {
            return;
        }
        int width =
                rows.stream().mapToInt(r -> Rows.words(r.text()).size()).max().orElse(1);
        XWPFTable table = file.document().createTable(rows.size(), width);
        table.setWidth("100%");
        boolean head = rows.size() > 1 && Rows.isHead(rows.get(0).text());
        table.getRow(0).setRepeatHeader(head);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            Passage passage = rows.get(i);
            List<int[]> cells = Rows.cells(passage.text());
            if (cells.isEmpty()) {
                cells = List.of(new int[] {0, passage.text().length()});
            }
            for (int c = 0; c < cells.size(); c++) {
                XWPFParagraph paragraph = row.getCell(c).getParagraphs().get(0);
                paragraph.setStyle(i == 0 && head ? "LawRowHead" : "LawRow");
                pieces(paragraph, passage, cells.get(c)[0], cells.get(c)[1], notes);
            }
        }
        rows.clear();
    }

    private static void pieces(
            XWPFParagraph paragraph, Passage passage, int from, int to, Map<Provenance, Integer> notes) {
        int at = 0;
        for (Piece piece : passage.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                Runs.plain(paragraph, piece.text().substring(start - at, end - at));
                if (!piece.provenance().operation().isEmpty()) {
                    int number = notes.computeIfAbsent(piece.provenance(), k -> notes.size() + 1);
                    Runs.superscript(paragraph, String.valueOf(number));
                }
            }
            at += piece.text().length();
        }
    }

    private void notes(Map<Provenance, Integer> notes) {
        if (!notes.isEmpty()) {
            file.paragraph("Heading2", Labels.NOTES.in(language));
        }
        notes.forEach((p, number) -> file.paragraph(
                "Note",
                number + ". " + citations.withGazette(p.numac(), p.operation(), p.published(), p.page(), language)
                        + ", " + Labels.EFFECT.in(language) + " " + DayWords.inWords(p.effect(), language) + "."));
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        file.write(stream);
    }
}
