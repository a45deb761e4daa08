package org.nomenlex.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands on pages besides the text: running heads, page numbers, footnotes. A head or foot is known by its form, or by
 * coming back on the other pages, numbers aside.
 */
public final class Furniture {

    /** The part of a page's height in which heads and feet stand. */
    private static final double MARGIN = 0.09;

    /** The part in which footnotes stand. */
    private static final double FOOT_NOTES = 0.30;

    /** Letters of a footnote are smaller than this part of those of the text. */
    private static final double SMALL = 0.87;

    /** Example: {@code 69951}, {@code - 12 -}, {@code Art. 17 pag. 3}, {@code MONITEUR BELGE - 25.11.2011 - Ed. 3}. */
    private static final Pattern RUNNING = Pattern.compile("(?i)[-\u2013\\s]*\\d{1,6}[-\u2013\\s]*"
            + "|.*(?:moniteur belge|belgisch staatsblad).*|.*\\bArt\\.?\\s*\\w+\\s+pag\\.?\\s*\\d+.*"
            + "|(?:page|pagina|p\\.)\\s*\\d+(?:\\s*(?:/|de|van)\\s*\\d+)?");

    private Furniture() {}

    /** The pages without it. */
    public static List<PdfPage> removed(List<PdfPage> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfPage page : pages) {
            page.lines().stream()
                    .filter(l -> inMargin(l, page))
                    .map(Furniture::key)
                    .distinct()
                    .forEach(k -> seen.merge(k, 1, Integer::sum));
        }
        double size = bodySize(pages);
        List<PdfPage> clean = new ArrayList<>();
        for (PdfPage page : pages) {
            clean.add(page.withLines(withoutNotes(page, size).stream()
                    .filter(l -> !(inMargin(l, page) && isFurniture(l, seen, pages.size())))
                    .toList()));
        }
        return clean;
    }

    private static boolean isFurniture(TextLine line, Map<String, Integer> seen, int pages) {
        return RUNNING.matcher(line.text()).matches() || pages > 2 && seen.getOrDefault(key(line), 0) * 2 > pages;
    }

    private static boolean inMargin(TextLine line, PdfPage page) {
        return line.baseline() < page.height() * MARGIN || line.baseline() > page.height() * (1 - MARGIN);
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "0") + "@" + Math.round(line.baseline() / 4);
    }

    /** The size of the letters of most of the text. */
    private static double bodySize(List<PdfPage> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        for (PdfPage page : pages) {
            page.lines().stream()
                    .flatMap(l -> l.words().stream())
                    .forEach(w ->
                            letters.merge(Math.round(w.size() * 2), w.text().length(), Integer::sum));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 2.0)
                .orElse(10.0);
    }

    /** From the first small line that opens with a mark, low on the page, what is small is footnote. */
    private static List<TextLine> withoutNotes(PdfPage page, double size) {
        List<TextLine> lines = page.lines();
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            TextLine line = lines.get(i);
            boolean small = line.size() < size * SMALL && line.baseline() > page.height() * (1 - FOOT_NOTES);
            if (!small && !inMargin(line, page)) {
                break;
            }
            if (small && line.text().matches("(?:\\(?\\d{1,2}\\)|\\*|\\d{1,2}\\s).*")) {
                end = i;
            }
        }
        List<TextLine> kept = new ArrayList<>(lines.subList(0, end));
        lines.subList(end, lines.size()).stream()
                .filter(l -> l.size() >= size * SMALL)
                .forEach(kept::add);
        return kept;
    }
}
