package org.nomenlex.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of a PDF with their places, within bounds. */
public final class PdfText {

    /** No issue of the Moniteur has as many pages. */
    private static final int MOST_PAGES = 5_000;

    /** A page of the Moniteur has some 8,000 letters. */
    private static final int MOST_LETTERS = 400_000;

    /** A gap of this part of the letter's size is a space. */
    private static final double SPACE = 0.2;

    /** Letters whose baselines differ by less than this part of the size stand on one line. */
    private static final double SAME_LINE = 0.45;

    private static final String SOFT_HYPHEN = "\u00ad";

    private PdfText() {}

    /**
     * Reads all pages.
     *
     * @throws IOException in one clear line where the file is no PDF, locked or beyond the bounds
     */
    public static List<PdfPage> read(byte[] file) throws IOException {
        StreamBounds.check(file);
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new PdfBombException("it has more than " + MOST_PAGES + " pages: not read");
            }
            List<PdfPage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(page(document, i));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked with a password", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("it is damaged", e);
        }
    }

    private static PdfPage page(PDDocument document, int index) throws IOException {
        Collector collector = new Collector();
        collector.setStartPage(index + 1);
        collector.setEndPage(index + 1);
        collector.writeText(document, Writer.nullWriter());
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        boolean images = page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
        return new PdfPage(index + 1, box.getWidth(), box.getHeight(), lines(collector.letters, index + 1), images);
    }

    private static List<TextLine> lines(List<TextPosition> letters, int page) {
        List<TextPosition> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<TextLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition letter : sorted) {
            if (!line.isEmpty() && letter.getYDirAdj() - line.get(0).getYDirAdj() > SAME_LINE * size(letter)) {
                addLine(lines, line, page);
            }
            line.add(letter);
        }
        addLine(lines, line, page);
        return lines;
    }

    private static void addLine(List<TextLine> lines, List<TextPosition> letters, int page) {
        letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<Word> words = new ArrayList<>();
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().isBlank();
            boolean gap =
                    !word.isEmpty() && letter.getXDirAdj() - right(word.get(word.size() - 1)) > SPACE * size(letter);
            if (blank || gap) {
                addWord(words, word);
            }
            if (!blank) {
                word.add(letter);
            }
        }
        addWord(words, word);
        if (!words.isEmpty()) {
            lines.add(new TextLine(words, page));
        }
        letters.clear();
    }

    private static void addWord(List<Word> words, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        letters.forEach(l -> text.append(l.getUnicode()));
        TextPosition first = letters.get(0);
        double right = right(letters.get(letters.size() - 1));
        words.add(new Word(text.toString(), first.getXDirAdj(), right, first.getYDirAdj(), size(first)));
        letters.clear();
    }

    private static double right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    private static double size(TextPosition letter) {
        return letter.getFontSizeInPt() > 0 ? letter.getFontSizeInPt() : Math.max(1, letter.getHeightDir());
    }

    /** Takes letters where PDFBox finds them; its own layout is not asked for. */
    private static final class Collector extends PDFTextStripper {
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letters.size() >= MOST_LETTERS) {
                throw new IllegalStateException("a page with more than " + MOST_LETTERS + " letters");
            }
            if (!letter.getUnicode().isEmpty() && !letter.getUnicode().equals(SOFT_HYPHEN)) {
                letters.add(letter);
            }
        }
    }
}
