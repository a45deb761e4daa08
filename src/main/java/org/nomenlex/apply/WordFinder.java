package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.nomenlex.text.Folded;
import org.nomenlex.text.Folded.Depth;
import org.nomenlex.tree.Span;

/**
 * Finds quoted words in a unit: whole words, typography aside. In preformatted lines accents may be lost; a match over two
 * lines counts where the lines are one row, or the quotation itself has two paragraphs.
 */
final class WordFinder {

    private final List<String> lines;
    private final IntPredicate preformatted;
    private final boolean anyPreformatted;
    private final String text;

    /** Of each character of the text, the line where it stands and its place there. */
    private final int[] lineOf;

    private final int[] placeOf;
    private final Map<Depth, Folded> folded = new EnumMap<>(Depth.class);

    /**
     * @param lines all lines of the article
     * @param spans where to look
     * @param preformatted whether a line lost its accents
     */
    WordFinder(List<String> lines, List<Span> spans, IntPredicate preformatted) {
        this.lines = lines;
        this.preformatted = preformatted;
        this.anyPreformatted = spans.stream().mapToInt(Span::line).distinct().anyMatch(preformatted);
        StringBuilder all = new StringBuilder();
        for (Span span : spans) {
            if (!span.isEmpty()) {
                all.append(lines.get(span.line()), span.start(), span.end());
            }
            all.append('\n');
        }
        this.text = all.toString();
        this.lineOf = new int[all.length()];
        this.placeOf = new int[all.length()];
        int at = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                lineOf[at] = span.line();
                placeOf[at++] = i;
            }
            lineOf[at] = span.line();
            placeOf[at++] = span.end();
        }
    }

    /** All places where the words stand, where they may run over paragraphs that the quotation does not tell apart. */
    List<Hit> findAcross(String words) {
        return search(words, Depth.TYPOGRAPHY);
    }

    /** All places where the words stand. */
    List<Hit> find(String words) {
        List<Hit> hits = search(words, Depth.TYPOGRAPHY);
        if (hits.isEmpty()) {
            hits = search(words, Depth.NO_QUOTES);
        }
        List<Hit> bridged = withoutAccents(words, hits);
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(bridged);
        boolean manyParagraphs = words.strip().contains("\n");
        return all.stream()
                .filter(h -> h.spans().size() == 1 || manyParagraphs || isOneRow(h))
                .toList();
    }

    private List<Hit> withoutAccents(String words, List<Hit> exact) {
        if (!anyPreformatted) {
            return List.of();
        }
        return search(words, Depth.NO_ACCENTS).stream()
                .filter(h -> h.spans().stream().allMatch(s -> preformatted.test(s.line())))
                .filter(h -> exact.stream().noneMatch(e -> e.first().equals(h.first())))
                .map(h -> new Hit(h.spans(), "accents perdus dans un bloc pr\u00e9format\u00e9"))
                .toList();
    }

    private boolean isOneRow(Hit hit) {
        return hit.spans().stream().allMatch(s -> preformatted.test(s.line()));
    }

    private List<Hit> search(String words, Depth depth) {
        List<Hit> hits = new ArrayList<>();
        String needle = Folded.of(words, depth).text();
        if (needle.isEmpty()) {
            return hits;
        }
        Folded hay = folded.computeIfAbsent(depth, d -> Folded.of(text, d));
        String haystack = hay.text();
        int at = haystack.indexOf(needle);
        while (at >= 0) {
            int end = at + needle.length();
            if (isBounded(hay, haystack, at, end)) {
                hits.add(hit(hay.start(at), hay.end(end - 1)));
                at = haystack.indexOf(needle, end);
            } else {
                at = haystack.indexOf(needle, at + 1);
            }
        }
        return hits;
    }

    private static boolean isBounded(Folded hay, String text, int start, int end) {
        boolean left = start == 0 || !joins(hay, text, start - 1, true);
        boolean right = end >= text.length() || !joins(hay, text, end, false);
        return left && right;
    }

    /** Whether the outer character makes one word, one number or one pair with the inner one. */
    private static boolean joins(Folded hay, String text, int outer, boolean leftwards) {
        int inner = leftwards ? outer + 1 : outer - 1;
        char out = text.charAt(outer);
        char in = text.charAt(inner);
        if (!Character.isLetterOrDigit(in)) {
            return false;
        }
        if (Character.isLetterOrDigit(out)) {
            return true;
        }
        int beyond = leftwards ? outer - 1 : outer + 1;
        boolean has = beyond >= 0 && beyond < text.length();
        char far = has ? text.charAt(beyond) : ' ';
        boolean pair = out == '-' && Character.isLetterOrDigit(far) && Character.isDigit(in) == Character.isDigit(far);
        boolean tight = has
                && hay.end(Math.min(outer, beyond)) == hay.start(Math.max(outer, beyond))
                && hay.end(Math.min(outer, inner)) == hay.start(Math.max(outer, inner));
        boolean digits = Character.isDigit(in) && Character.isDigit(far);
        boolean decimal = (out == ',' || out == '.') && digits && tight && shortRun(text, beyond, leftwards);
        return pair || decimal;
    }

    /** "17,5" is one number; "711314,712316" are two. */
    private static boolean shortRun(String text, int at, boolean leftwards) {
        int run = 0;
        for (int i = at; i >= 0 && i < text.length() && Character.isDigit(text.charAt(i)); i += leftwards ? -1 : 1) {
            run++;
        }
        return run <= 3;
    }

    private Hit hit(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            boolean leaves = i == end || lineOf[i] != lineOf[from] || placeOf[i] != placeOf[i - 1] + 1;
            if (leaves) {
                addSpan(spans, from, i);
                from = i;
            }
        }
        return new Hit(spans, "");
    }

    private void addSpan(List<Span> spans, int from, int to) {
        int line = lineOf[from];
        int start = placeOf[from];
        int end = Math.min(placeOf[to - 1] + 1, lines.get(line).length());
        if (end > start) {
            spans.add(new Span(line, start, end));
        }
    }
}
