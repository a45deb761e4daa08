package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Causes;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;

/** Writes what changed between two days as a table of old text, new text and act (<i>tableau comparatif</i>). */
public final class WordTable {

    private static final int CONTEXT = 1;
    private static final String GONE = "8C0000";
    private static final String NEW = "00562B";

    private final WordFile file;
    private final Language language;
    private final Citations citations;

    /** Starts a file. */
    public WordTable(Language language, Statement statement, Citations citations) throws IOException {
        this.file = new WordFile(language, statement, citations, true);
        this.language = language;
        this.citations = citations;
    }

    /** Writes the comparison of an article. */
    public void add(TextDiff diff) {
        file.paragraph("Heading1", Labels.ARTICLE.in(language) + " " + diff.article());
        if (!diff.differs()) {
            file.paragraph("Note", Labels.NO_DIFFERENCE.in(language));
            return;
        }
        XWPFTable table = file.document().createTable(1, 3);
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        words(head.getCell(0), Labels.OLD_TEXT.in(language) + " " + DayWords.inWords(diff.before(), language), true);
        words(head.getCell(1), Labels.NEW_TEXT.in(language) + " " + DayWords.inWords(diff.after(), language), true);
        words(head.getCell(2), Labels.ACT.in(language), true);
        List<List<DiffRow>> hunks = diff.hunks(CONTEXT);
        for (int i = 0; i < hunks.size(); i++) {
            if (i > 0) {
                XWPFTableRow gap = table.createRow();
                words(gap.getCell(0), "[…]", false);
                words(gap.getCell(1), "[…]", false);
            }
            hunks.get(i).forEach(row -> row(table.createRow(), row));
        }
    }

    private void row(XWPFTableRow cells, DiffRow row) {
        cells.setCantSplitRow(true);
        if (row.kind() != DiffRow.Kind.MOVED_HERE) {
            runs(cells.getCell(0), row, DiffRun::inBefore);
        }
        runs(cells.getCell(1), row, DiffRun::inAfter);
        words(cells.getCell(2), String.join("; ", Causes.ofRow(row, language, citations)), false);
    }

    private static void runs(XWPFTableCell cell, DiffRow row, Predicate<DiffRun> shown) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("LawRow");
        for (DiffRun run : row.runs()) {
            if (shown.test(run)) {
                XWPFRun words = paragraph.createRun();
                words.setText(Printable.of(run.text()));
                if (!run.inAfter()) {
                    words.setStrikeThrough(true);
                    words.setColor(GONE);
                } else if (!run.inBefore()) {
                    words.setUnderline(UnderlinePatterns.SINGLE);
                    words.setColor(NEW);
                }
            }
        }
    }

    private static void words(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("LawRow");
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setText(Printable.of(text));
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        file.write(stream);
    }
}
