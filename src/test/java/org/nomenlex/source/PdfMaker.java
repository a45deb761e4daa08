package org.nomenlex.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets text as the Moniteur and INAMI print it: columns, divided words, leader dots, running heads. */
public final class PdfMaker implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SIZE = 9;
    private static final float LEADING = 11;
    private static final float TOP = 70;
    private static final float BOTTOM = 760;

    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private final String head;

    /** A document whose pages have that running head. */
    public PdfMaker(String head) {
        this.head = head;
    }

    /** A paragraph in a column, or a row of a table of services in it. */
    public record Piece(String text, String code, String value) {
        /** Plain text. */
        public static Piece of(String text) {
            return new Piece(text, "", "");
        }
    }

    /** Sets pieces in a column from the first page on, making pages as needed. */
    public PdfMaker column(List<Piece> pieces, float left, float width) throws IOException {
        float y = TOP;
        int page = 0;
        for (Piece piece : pieces) {
            float inner = piece.code().isEmpty() ? left : left + 75;
            float room = piece.code().isEmpty() ? width : width - 75 - 30;
            List<String> lines = broken(piece.text(), room, piece.code().isEmpty() ? 8 : 0);
            for (int i = 0; i < lines.size(); i++) {
                if (y > BOTTOM) {
                    page++;
                    y = TOP;
                }
                boolean first = i == 0;
                float x = first && piece.code().isEmpty() ? inner + 8 : inner;
                write(page, x, y, lines.get(i), SIZE);
                if (first && !piece.code().isEmpty()) {
                    write(page, left, y, piece.code(), SIZE);
                }
                if (i == lines.size() - 1 && !piece.value().isEmpty()) {
                    write(page, left + width - width(piece.value()), y, piece.value(), SIZE);
                }
                y += LEADING;
            }
        }
        return this;
    }

    /** Writes words at a place. */
    public PdfMaker write(int page, float x, float y, String text, float size) throws IOException {
        PDPageContentStream stream = page(page);
        stream.beginText();
        stream.setFont(FONT, size);
        stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        stream.showText(text.replace('\u2212', '-'));
        stream.endText();
        return this;
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        for (PDPageContentStream page : pages) {
            page.close();
        }
        pages.clear();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private PDPageContentStream page(int index) throws IOException {
        while (pages.size() <= index) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages.add(new PDPageContentStream(document, page));
            int number = 12345 + pages.size() - 1;
            write(pages.size() - 1, 150, 35, number + "   " + head, 8);
        }
        return pages.get(index);
    }

    /** Lines of a width, the words that do not fit divided with a hyphen where they are long. */
    private static List<String> broken(String text, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - indent;
        for (String word : text.split(" ")) {
            String next = line.isEmpty() ? word : line + " " + word;
            if (width(next) <= room) {
                line.replace(0, line.length(), next);
                continue;
            }
            int cut = word.length() / 2;
            String divided = line + " " + word.substring(0, cut) + "-";
            boolean divisible = word.matches("\\p{Ll}{9,}") && width(divided) <= room;
            lines.add(divisible ? divided : line.toString());
            line = new StringBuilder(divisible ? word.substring(cut) : word);
            room = width;
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
