package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;

/**
 * A Word file with its styles, its running lines and what it says of itself; the text is put in by others, and goes to the
 * stream as it is put in.
 */
final class WordFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** A4, in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;

    private final WordParts parts;
    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final boolean landscape;
    private final XmlOut document;
    private final WordBody body;

    /** Starts a file on a stream. */
    WordFile(OutputStream stream, Language language, Statement statement, Citations citations, boolean landscape)
            throws IOException {
        this.parts = new WordParts(new ZipOutputStream(stream));
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        this.landscape = landscape;
        String title = Labels.NOMENCLATURE.in(language) + " – " + statement.subject();
        fixedParts();
        parts.part("docProps/core.xml", xml -> properties(xml, title));
        parts.part("word/header1.xml", xml -> header(xml, title));
        parts.part("word/footer1.xml", this::footer);
        document = parts.open("word/document.xml");
        document.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS);
        document.open("w:body");
        body = new WordBody(document);
        body.paragraph("Title", title);
        body.paragraphs("Statement", statement.summary(language));
    }

    private void fixedParts() throws IOException {
        String tongue = language.code() + "-BE";
        parts.fixed("[Content_Types].xml", "content-types.xml", tongue, textWidth());
        parts.fixed("_rels/.rels", "package-relations.xml", tongue, textWidth());
        parts.fixed("word/_rels/document.xml.rels", "document-relations.xml", tongue, textWidth());
        parts.fixed("word/styles.xml", "styles.xml", tongue, textWidth());
        parts.fixed("word/settings.xml", "settings.xml", tongue, textWidth());
    }

    private void properties(XmlOut xml, String title) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", title);
        xml.element("dc:creator", "Nomenlex");
        xml.element("dc:description", String.join(" ", statement.summary(language)));
        xml.element("dc:language", language.code() + "-BE");
        xml.element("dcterms:created", statement.knownAt() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        xml.close();
    }

    private void header(XmlOut xml, String title) throws IOException {
        xml.open("w:hdr", "xmlns:w", MAIN);
        WordBody line = new WordBody(xml);
        line.open("Header", 0);
        line.run(title + "\t" + statement.times(language).get(0), Look.PLAIN);
        line.close();
        xml.close();
    }

    private void footer(XmlOut xml) throws IOException {
        xml.open("w:ftr", "xmlns:w", MAIN);
        WordBody line = new WordBody(xml);
        line.open("Footer", 0);
        line.run(statement.noLegalValue(language) + "\t" + Labels.PAGE.in(language) + " ", Look.PLAIN);
        field(xml, "PAGE");
        line.run(" / ", Look.PLAIN);
        field(xml, "NUMPAGES");
        line.close();
        xml.close();
    }

    private static void field(XmlOut xml, String name) throws IOException {
        xml.open("w:fldSimple", "w:instr", name);
        new WordBody(xml).run("1", Look.PLAIN);
        xml.close();
    }

    /** What the text is put into. */
    WordBody body() {
        return body;
    }

    /** Between the margins, in twentieths of a point. */
    int textWidth() {
        return (landscape ? HEIGHT : WIDTH) - 2 * MARGIN;
    }

    /** Writes the list of what was not applied or understood, and ends the file; the stream stays open. */
    void end() throws IOException {
        List<String> details = statement.details(language, citations);
        if (!details.isEmpty()) {
            body.paragraph("LawEnd", "");
        }
        body.paragraphs("Refused", details);
        section();
        document.close();
        document.close();
        parts.close(document);
        parts.end();
    }

    private void section() throws IOException {
        document.open("w:sectPr");
        document.empty("w:headerReference", "w:type", "default", "r:id", "rId3");
        document.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
        document.empty(
                "w:pgSz",
                "w:w",
                String.valueOf(landscape ? HEIGHT : WIDTH),
                "w:h",
                String.valueOf(landscape ? WIDTH : HEIGHT),
                "w:orient",
                landscape ? "landscape" : "");
        String margin = String.valueOf(MARGIN);
        String running = String.valueOf(MARGIN / 2);
        document.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                running,
                "w:footer",
                running,
                "w:gutter",
                "0");
        document.close();
    }
}
