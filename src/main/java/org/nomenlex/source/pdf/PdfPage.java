package org.nomenlex.source.pdf;

import java.util.List;

/**
 * A page as lines, from top to bottom.
 *
 * @param number 1 for the first of the file
 * @param width in points
 * @param height in points
 * @param lines its lines, over the whole width
 * @param images whether it shows pictures: one without lines is a scan
 */
public record PdfPage(int number, double width, double height, List<TextLine> lines, boolean images) {

    /** Copies the lines. */
    public PdfPage {
        lines = List.copyOf(lines);
    }

    /** Whether it is a picture of a page. */
    public boolean scanned() {
        return lines.isEmpty() && images;
    }

    /** The same page with other lines. */
    public PdfPage withLines(List<TextLine> other) {
        return new PdfPage(number, width, height, other, images);
    }
}
