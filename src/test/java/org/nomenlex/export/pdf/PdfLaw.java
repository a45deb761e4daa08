package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;

/**
 * The text of the law in a PDF, in the order of its tags, as a reader who hears the document gets it: what is printed in the
 * letters of the law, without notes, titles, heads of tables (which stand on each page again) and running lines.
 */
public final class PdfLaw extends PDFTextStripper {

    private static final float SMALLEST = 8f;

    private final Deque<Integer> contents = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> texts = new HashMap<>();

    /** What the open content says in words instead of by its letters; null where it does not. */
    private String spelled;

    private PdfLaw() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The text, without white space: lines are broken anywhere, also within a word that is longer than a line. */
    public static String textOf(PDDocument pdf) throws IOException {
        Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            PdfLaw stripper = new PdfLaw();
            stripper.setStartPage(i + 1);
            stripper.setEndPage(i + 1);
            stripper.getText(pdf);
            pages.put(pdf.getPage(i).getCOSObject(), stripper.texts);
        }
        StringBuilder text = new StringBuilder();
        append(pdf.getDocumentCatalog().getStructureTreeRoot(), null, pages, text);
        return folded(text.toString());
    }

    private static void append(
            PDStructureNode node,
            PDPage page,
            Map<COSDictionary, Map<Integer, StringBuilder>> pages,
            StringBuilder text) {
        PDPage own = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : page;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                append(inner, own, pages, text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage at = reference.getPage() == null ? own : reference.getPage();
                text.append(content(pages, at, reference.getMCID()));
            } else if (kid instanceof Integer id) {
                text.append(content(pages, own, id));
            }
        }
    }

    private static CharSequence content(Map<COSDictionary, Map<Integer, StringBuilder>> pages, PDPage page, int id) {
        return pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, new StringBuilder());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        String said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (said == null) {
            contents.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
        } else {
            spelled = said;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (spelled != null) {
            spelled = null;
        } else {
            contents.poll();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        boolean head = text.getFont().getName().contains("DejaVuSans-Bold");
        if (text.getFontSizeInPt() >= SMALLEST && !head && !contents.isEmpty()) {
            texts.computeIfAbsent(contents.peek(), k -> new StringBuilder())
                    .append(spelled == null ? text.getUnicode() : spelled);
            spelled = spelled == null ? null : "";
        }
    }

    /** What should be found. */
    public static String expected(ArticleVersion version) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = version.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean row = isRow(passages, i);
            boolean head = row && !isRow(passages, i - 1) && isRow(passages, i + 1) && Rows.isHead(passage.text());
            if (!head) {
                String words = row ? String.join(" ", Rows.words(passage.text())) : passage.text();
                text.append(Letters.named(Printable.of(words))).append('\n');
            }
        }
        return folded(text.toString());
    }

    private static boolean isRow(Passage passage) {
        boolean preformatted = passage.kind() == Passage.Kind.PREFORMATTED;
        return passage.kind() == Passage.Kind.ROW || !preformatted && Rows.isRow(passage.text());
    }

    private static boolean isRow(List<Passage> passages, int i) {
        return i >= 0 && i < passages.size() && isRow(passages.get(i));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }
}
