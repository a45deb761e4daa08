package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word file with its styles, its running lines and what it says of itself; the text is put in by others. */
final class WordFile {

    /** A4, in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;

    private final XWPFDocument document = new XWPFDocument();
    private final Language language;
    private final List<String> details;

    WordFile(Language language, Statement statement, Citations citations, boolean landscape) throws IOException {
        this.language = language;
        String title = Labels.NOMENCLATURE.in(language) + " – " + statement.subject();
        page(landscape);
        WordStyles.define(document, language);
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Nomenlex");
        properties.setDescription(String.join(" ", statement.times(language)));
        footer(statement);
        paragraph("Title", title);
        paragraphs("Statement", statement.summary(language));
        details = statement.details(language, citations);
    }

    private void page(boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? HEIGHT : WIDTH));
        size.setH(BigInteger.valueOf(landscape ? WIDTH : HEIGHT));
        if (landscape) {
            size.setOrient(org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private void footer(Statement statement) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.setAlignment(ParagraphAlignment.LEFT);
        XWPFRun words = line.createRun();
        words.setText(statement.noLegalValue(language) + "  –  " + Labels.PAGE.in(language) + " ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" / ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    XWPFDocument document() {
        return document;
    }

    /** A paragraph in a style. */
    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A paragraph with words. */
    XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = paragraph(style);
        Runs.plain(paragraph, Printable.of(words));
        return paragraph;
    }

    /** Several paragraphs. */
    void paragraphs(String style, List<String> lines) {
        lines.forEach(l -> paragraph(style, l));
    }

    /** Writes the list of what was not applied or understood, and the file; the stream stays open. */
    void write(OutputStream stream) throws IOException {
        paragraphs("Refused", details);
        try (document) {
            document.write(stream);
        }
    }
}
