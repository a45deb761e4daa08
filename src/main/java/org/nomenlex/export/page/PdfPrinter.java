package org.nomenlex.export.page;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Prints a page of this package as PDF: tagged for readers who hear it (PDF/UA), with its fonts inside, page numbers, and
 * heads of tables repeated on each page.
 */
public final class PdfPrinter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** From the scripts of East Asia on. */
    private static final int FIRST_WITHOUT_LETTER = 0x2E80;

    private static final int REPLACEMENT = 0xFFFD;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /**
     * Prints.
     *
     * @param page a page as {@link LawPage} or {@link ComparisonPage} wrote it
     * @throws IOException where the stream fails, or the page is not well-formed
     */
    public static void print(byte[] page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Nomenlex");
        font(builder, "DejaVuSerif.ttf", "DejaVu Serif", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Bold.ttf", "DejaVu Serif", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Italic.ttf", "DejaVu Serif", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL);
        builder.withW3cDocument(parsed(page), "");
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> data = () -> new ByteArrayInputStream(FontFiles.withoutLigatures(FONTS + file));
        builder.useFont(data, family, weight, style, true);
    }

    /** The fonts have the letters of Europe: any other character is named, {@code [U+1F600]}, and not dropped. */
    private static void nameWhatHasNoLetter(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(named(text.getData()));
            } else {
                nameWhatHasNoLetter(child);
            }
        }
    }

    private static boolean hasNoLetter(int c) {
        boolean pictureOfControl = c >= 0x2400 && c < 0x2440;
        return pictureOfControl || c >= FIRST_WITHOUT_LETTER && c != REPLACEMENT;
    }

    static String named(String text) {
        if (text.codePoints().noneMatch(PdfPrinter::hasNoLetter)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (hasNoLetter(c)) {
                result.append(String.format("[U+%04X]", c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static Document parsed(byte[] page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
            nameWhatHasNoLetter(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the page is not well-formed: " + e.getMessage(), e);
        }
    }
}
