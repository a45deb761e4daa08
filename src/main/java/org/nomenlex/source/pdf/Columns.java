package org.nomenlex.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.nomenlex.law.Language;

/**
 * Takes the two columns of a bilingual page apart. The gutter is the strip near the middle that words avoid; a line across
 * it (a title over both columns) belongs to neither. Which side is French is told from the words: it changes from page to
 * page.
 */
public final class Columns {

    /** Where a gutter may lie, as parts of the width. */
    private static final double FROM = 0.38;

    private static final double TO = 0.62;

    /** Half the least width of a gutter, in points. */
    private static final double HALF_GUTTER = 4;

    /** Of the lines, at most this part may cross the gutter. */
    private static final double CROSSING = 0.12;

    /** A side with fewer lines than this is no column. */
    private static final int LEAST_LINES = 3;

    private Columns() {}

    /** The lines of one language, page after page; of a page in one column all its lines, if it is in that language. */
    public static List<TextLine> of(List<PdfPage> pages, Language language) {
        List<TextLine> lines = new ArrayList<>();
        for (PdfPage page : pages) {
            OptionalDouble gutter = gutter(page);
            if (gutter.isPresent()) {
                lines.addAll(side(page, gutter.getAsDouble(), language));
            } else if (Tongue.of(page.lines()) == language) {
                lines.addAll(page.lines());
            }
        }
        return lines;
    }

    private static List<TextLine> side(PdfPage page, double gutter, Language language) {
        List<TextLine> left = half(page, gutter, 0, gutter);
        List<TextLine> right = half(page, gutter, gutter, page.width() + 1);
        Language leftTongue = Tongue.of(left);
        if (leftTongue == Tongue.of(right)) {
            List<TextLine> both = new ArrayList<>(left);
            both.addAll(right);
            return leftTongue == language ? both : List.of();
        }
        return leftTongue == language ? left : right;
    }

    private static List<TextLine> half(PdfPage page, double gutter, double from, double to) {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : page.lines()) {
            List<Word> words = line.between(from, to);
            if (!words.isEmpty() && !crosses(line, gutter, 1)) {
                lines.add(new TextLine(words, line.page()));
            }
        }
        return lines;
    }

    private static boolean crosses(TextLine line, double x, double margin) {
        return line.words().stream().anyMatch(w -> w.left() < x + margin && w.right() > x - margin);
    }

    /** The middle of the strip that the fewest words touch; empty where the page has one column. */
    static OptionalDouble gutter(PdfPage page) {
        double middle = page.width() / 2;
        double best = middle;
        long least = Long.MAX_VALUE;
        for (double x = page.width() * FROM; x < page.width() * TO; x += 2) {
            double at = x;
            long crossing = page.lines().stream()
                    .filter(l -> crosses(l, at, HALF_GUTTER))
                    .count();
            if (crossing < least || crossing == least && Math.abs(x - middle) < Math.abs(best - middle)) {
                least = crossing;
                best = x;
            }
        }
        return least <= page.lines().size() * CROSSING
                        && hasText(page, 0, best)
                        && hasText(page, best, page.width() + 1)
                ? OptionalDouble.of(best)
                : OptionalDouble.empty();
    }

    /** Rows of services have gaps too: a column is text, several words to the line. */
    private static boolean hasText(PdfPage page, double from, double to) {
        long lines = 0;
        long words = 0;
        for (TextLine line : page.lines()) {
            List<Word> part = line.between(from, to);
            lines += part.isEmpty() ? 0 : 1;
            words += part.stream()
                    .filter(w -> w.text().matches(".*\\p{L}{2,}.*"))
                    .count();
        }
        return lines >= LEAST_LINES && words >= 2 * lines;
    }
}
