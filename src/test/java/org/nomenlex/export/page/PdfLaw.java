package org.nomenlex.export.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;

/**
 * The text of the law in a PDF: what is printed in the letters of the law, without notes, titles and heads of tables (which
 * stand on each page again), and without what the tags call artifacts (running lines).
 */
public final class PdfLaw extends PDFTextStripper {

    private static final float SMALLEST = 8f;

    private final Deque<COSName> tags = new ArrayDeque<>();

    private PdfLaw() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The text, without white space: lines are broken anywhere, also within a word that is longer than a line. */
    public static String textOf(PDDocument pdf) throws IOException {
        return folded(new PdfLaw().getText(pdf));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        tags.push(tag);
    }

    @Override
    public void endMarkedContentSequence() {
        tags.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        float size = text.getFontSizeInPt();
        boolean head = text.getFont().getName().contains("DejaVuSans-Bold");
        if (size >= SMALLEST && !head && !tags.contains(COSName.ARTIFACT)) {
            super.processTextPosition(text);
        }
    }

    /** What should be found. */
    public static String expected(ArticleVersion version) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = version.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean row = isRow(passages, i);
            boolean head = row && !isRow(passages, i - 1) && isRow(passages, i + 1);
            if (!head) {
                String words = row ? String.join(" ", Rows.words(passage.text())) : passage.text();
                text.append(PdfPrinter.named(Printable.of(words))).append('\n');
            }
        }
        return folded(text.toString());
    }

    private static boolean isRow(List<Passage> passages, int i) {
        return i >= 0 && i < passages.size() && passages.get(i).kind() == Passage.Kind.ROW;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }
}
