package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.text.Folded;
import org.nomenlex.tree.Span;

/**
 * Long quotations of several whole paragraphs, of which the closing marks alone differ from the text: "... et" for "... et;".
 * All words agree, so the passage is the one meant; a note tells of the marks. Shorter quotations must agree to the mark.
 */
final class QuotedParagraphs {

    private static final int FEWEST = 3;

    private final List<String> lines;
    private final List<Span> spans;
    private final IntPredicate preformatted;

    QuotedParagraphs(List<String> lines, List<Span> spans, IntPredicate preformatted) {
        this.lines = lines;
        this.spans = List.copyOf(spans);
        this.preformatted = preformatted;
    }

    /** The places where the paragraphs follow each other line by line. */
    List<Hit> find(String words) {
        List<String> paragraphs = Arrays.stream(words.split("\\n"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; paragraphs.size() >= FEWEST && i + paragraphs.size() <= spans.size(); i++) {
            List<Span> found = from(i, paragraphs);
            if (found.size() == paragraphs.size()) {
                hits.add(
                        new Hit(
                                found,
                                "les mots cit\u00e9s et le texte diff\u00e8rent par les signes qui terminent les alin\u00e9as"));
            }
        }
        return hits;
    }

    private List<Span> from(int index, List<String> paragraphs) {
        List<Span> found = new ArrayList<>();
        for (int n = 0; n < paragraphs.size(); n++) {
            Span line = spans.get(index + n);
            String text = lines.get(line.line()).substring(line.start(), line.end());
            boolean whole = same(text, paragraphs.get(n));
            @Nullable Span place = whole ? line : n == 0 ? ending(line, paragraphs.get(0)) : null;
            if (place == null) {
                return List.of();
            }
            found.add(place);
        }
        return found;
    }

    /** Behind its enumerator, the line in which the quotation begins ends with its first paragraph. */
    private @Nullable Span ending(Span line, String first) {
        return new WordFinder(lines, List.of(line), preformatted)
                .findAcross(open(first)).stream()
                        .map(Hit::first)
                        .filter(s -> open(lines.get(line.line()).substring(s.end(), line.end()))
                                .isEmpty())
                        .map(s -> new Span(s.line(), s.start(), line.end()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean same(String a, String b) {
        return Folded.same(open(a), open(b));
    }

    /** Without closing marks. */
    private static String open(String text) {
        return text.strip().replaceAll("[\\s.;:,]+$", "");
    }
}
