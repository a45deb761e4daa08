package org.nomenlex.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;

/** What stands around the text of a page: its head, its style, what it says of itself, the running lines of print. */
final class PageFrame {

    private static final String STYLE = style();

    private final XmlOut xml;

    private PageFrame(XmlOut xml) {
        this.xml = xml;
    }

    private static String style() {
        try (InputStream css = PageFrame.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is not in the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("page.css", e);
        }
    }

    /** Opens a page. */
    static XmlOut open(OutputStream stream, Language language, Statement statement) throws IOException {
        XmlOut xml = XmlOut.html(stream);
        new PageFrame(xml).open(language, statement);
        return xml;
    }

    private void open(Language language, Statement statement) throws IOException {
        String title = Labels.NOMENCLATURE.in(language) + " – " + statement.subject();
        xml.root("html", "http://www.w3.org/1999/xhtml", "lang", language.code());
        xml.open("head");
        xml.empty("meta", "charset", "utf-8");
        xml.element("title", title);
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        xml.empty("meta", "name", "subject", "content", Labels.NOMENCLATURE.in(language));
        xml.empty("meta", "name", "description", "content", String.join(" ", statement.times(language)));
        xml.open("style");
        for (String line : STYLE.lines().toList()) {
            xml.text(line);
            xml.newLine();
        }
        xml.close();
        xml.closeLine();
        xml.open("body");
        xml.newLine();
        xml.element("div", title, "class", "running running-title");
        xml.element("div", statement.noLegalValue(language), "class", "running running-value");
        xml.element("h1", title);
        xml.open("div", "class", "statement");
        xml.element("h3", Labels.STATEMENT.in(language));
        paragraphs(xml, statement.summary(language));
        xml.closeLine();
    }

    static void paragraphs(XmlOut xml, List<String> lines) throws IOException {
        for (String line : lines) {
            xml.element("p", line);
        }
    }

    /** Writes the list of what was not applied or understood and closes the page; the stream stays open. */
    static void close(XmlOut xml, Language language, Statement statement, Citations citations) throws IOException {
        List<String> details = statement.details(language, citations);
        if (!details.isEmpty()) {
            xml.open("div", "class", "refused");
            paragraphs(xml, details);
            xml.closeLine();
        }
        xml.close();
        xml.close();
        xml.end();
    }
}
