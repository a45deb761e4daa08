package org.nomenlex.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a Word file says with all its tracked changes accepted or rejected, by the rules of the format (ISO/IEC 29500-1,
 * 17.13.5): runs in {@code w:ins} and {@code w:del}, and the marks of the ends of paragraphs and of rows. A row of a table
 * is a line with bars between its cells, one whose cell is open at its sides a paragraph.
 */
public final class TrackedText {

    private final String dropped;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private TrackedText(String dropped) {
        this.dropped = dropped;
    }

    public static List<String> accepted(byte[] docx) throws IOException {
        return new TrackedText("del").lines(docx);
    }

    public static List<String> rejected(byte[] docx) throws IOException {
        return new TrackedText("ins").lines(docx);
    }

    private List<String> lines(byte[] docx) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element body = (Element) factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(documentXml(docx)))
                    .getDocumentElement()
                    .getFirstChild();
            for (Node n = body.getFirstChild(); n != null; n = n.getNextSibling()) {
                if ("p".equals(n.getLocalName())) {
                    paragraph((Element) n);
                } else if ("tbl".equals(n.getLocalName())) {
                    children((Element) n, "tr").forEach(this::row);
                }
            }
            return lines;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The main part of the file. */
    static byte[] documentXml(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no word/document.xml");
    }

    private void paragraph(Element paragraph) {
        boolean joined = false;
        for (Node n = paragraph.getFirstChild(); n != null; n = n.getNextSibling()) {
            if ("pPr".equals(n.getLocalName())) {
                joined = !children(child((Element) n, "rPr"), dropped).isEmpty();
            } else if (n instanceof Element element && !dropped.equals(element.getLocalName())) {
                text(element);
            }
        }
        if (!joined) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private void row(Element row) {
        if (!children(child(row, "trPr"), dropped).isEmpty()) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (Element cell : children(row, "tc")) {
            TrackedText words = new TrackedText(dropped);
            children(cell, "p").forEach(words::paragraph);
            cells.add(String.join("\n", words.lines));
        }
        boolean paragraph =
                !children(child(child(row, "tc"), "tcPr"), "tcBorders").isEmpty();
        lines.add(paragraph ? cells.get(0) : Rows.row(cells, false));
    }

    /** The text of a version as {@link #accepted} gives it: an empty cell of a row has one space. */
    public static List<String> expected(ArticleVersion version) {
        return version.passages().stream().map(TrackedText::expected).toList();
    }

    private static String expected(Passage passage) {
        String line = Printable.of(passage.text());
        return isRow(passage) ? Rows.row(Rows.words(line), false) : line;
    }

    private static boolean isRow(Passage passage) {
        return passage.kind() != Passage.Kind.PREFORMATTED && Rows.isRow(passage.text());
    }

    /** The text of a version as a program writes it that prints each cell on a line. */
    public static List<String> expectedByCell(ArticleVersion version) {
        return version.passages().stream()
                .flatMap(
                        p -> isRow(p) ? Rows.words(Printable.of(p.text())).stream() : Stream.of(Printable.of(p.text())))
                .toList();
    }

    private void text(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if ("t".equals(n.getLocalName()) || "delText".equals(n.getLocalName())) {
                line.append(n.getTextContent());
            } else if ("tab".equals(n.getLocalName())) {
                line.append('\t');
            } else if (n instanceof Element inner) {
                text(inner);
            }
        }
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent == null ? null : parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (name.equals(n.getLocalName())) {
                found.add((Element) n);
            }
        }
        return found;
    }
}
