package org.nomenlex.export.word;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.markup.XmlOut;

/**
 * Writes the body of a Word file (WordprocessingML, ISO/IEC 29500-1, chapter 17) from its first paragraph to its last:
 * nothing that is written is kept.
 */
final class WordBody {

    /** How a cell looks. */
    enum Cell {
        PLAIN,
        HEAD,
        /** Without strokes at its sides: a paragraph between tables. */
        OPEN
    }

    /** Between a table and the paragraph below it, in twentieths of a point. */
    private static final String BELOW_TABLE = "140";

    private final XmlOut xml;
    private int nextChange = 1;
    private boolean belowTable;

    WordBody(XmlOut xml) {
        this.xml = xml;
    }

    /** A paragraph of plain words. */
    void paragraph(String style, String words) throws IOException {
        open(style, 0);
        run(words, Look.PLAIN);
        close();
    }

    /** Several of them. */
    void paragraphs(String style, List<String> lines) throws IOException {
        for (String line : lines) {
            paragraph(style, line);
        }
    }

    /** Opens a paragraph. */
    void open(String style, int depth) throws IOException {
        open(style, depth, Fate.STAYS, null);
    }

    /**
     * Opens a paragraph whose end came or went: with it goes the border to the next paragraph.
     *
     * @param depth for indentation, on top of the style; 0 for none
     * @param by who brought or took it; null where it stays
     */
    void open(String style, int depth, Fate end, @Nullable Author by) throws IOException {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        if (belowTable) {
            xml.empty("w:spacing", "w:before", BELOW_TABLE);
            belowTable = false;
        }
        if (depth > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(LawStyle.indent(depth)));
        }
        if (end != Fate.STAYS && by != null) {
            xml.open("w:rPr");
            change(end, by);
            xml.close();
        }
        xml.close();
    }

    /** Closes what was opened last: a paragraph, a cell, a row. */
    void close() throws IOException {
        xml.close();
    }

    /** Words that stand there. */
    void run(String words, Look look) throws IOException {
        xml.open("w:r");
        look.write(xml);
        text("w:t", words);
        xml.close();
    }

    /** Words that came or went. */
    void changed(Fate fate, String words, Author by) throws IOException {
        xml.open(fate == Fate.CAME ? "w:ins" : "w:del", "w:id", id(), "w:author", by.shortName(), "w:date", by.date());
        xml.open("w:r");
        text(fate == Fate.CAME ? "w:t" : "w:delText", words);
        xml.close();
        xml.close();
    }

    /** A tab is an element of its own. */
    private void text(String element, String words) throws IOException {
        String[] parts = words.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.empty("w:tab");
            }
            if (!parts[i].isEmpty()) {
                xml.open(element);
                xml.preserveSpace();
                xml.text(parts[i]);
                xml.close();
            }
        }
    }

    /**
     * Opens a table as wide as the page.
     *
     * @param columns their widths, in twentieths of a point
     */
    void openTable(int[] columns) throws IOException {
        int width = 0;
        for (int column : columns) {
            width += column;
        }
        xml.open("w:tbl");
        xml.open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "LawTable");
        xml.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.close();
        xml.open("w:tblGrid");
        for (int column : columns) {
            xml.empty("w:gridCol", "w:w", String.valueOf(column));
        }
        xml.close();
    }

    /** Closes a table. */
    void closeTable() throws IOException {
        xml.close();
        belowTable = true;
    }

    /** Opens a row that is not cut by the end of a page; a head is repeated on each page. */
    void openRow(boolean head, Fate fate, @Nullable Author by) throws IOException {
        xml.open("w:tr");
        xml.open("w:trPr");
        xml.empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        if (fate != Fate.STAYS && by != null) {
            change(fate, by);
        }
        xml.close();
    }

    /**
     * Opens a cell.
     *
     * @param width in twentieths of a point
     * @param columns how many columns it takes
     */
    void openCell(int width, int columns, Cell look) throws IOException {
        xml.open("w:tc");
        xml.open("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (columns > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(columns));
        }
        if (look == Cell.HEAD) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "ECECEC");
        } else if (look == Cell.OPEN) {
            xml.open("w:tcBorders");
            xml.empty("w:left", "w:val", "nil");
            xml.empty("w:right", "w:val", "nil");
            xml.close();
        }
        xml.close();
    }

    private void change(Fate fate, Author by) throws IOException {
        String element = fate == Fate.CAME ? "w:ins" : "w:del";
        xml.empty(element, "w:id", id(), "w:author", by.shortName(), "w:date", by.date());
    }

    private String id() {
        return String.valueOf(nextChange++);
    }
}
