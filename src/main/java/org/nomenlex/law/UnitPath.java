package org.nomenlex.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The path of a unit of a text, from the article downwards, as an act names it: {@code art:25/par:1/rules-after:597800/al:2}.
 * Only what the act names is there. The form is that of the operations contract ({@code nomenlex/operations/1}).
 *
 * @param segments the steps, outermost first
 */
public record UnitPath(List<Segment> segments) {

    /** The empty path: the text as a whole. */
    public static final UnitPath EMPTY = new UnitPath(List.of());

    /** Copies the list. */
    public UnitPath {
        segments = List.copyOf(segments);
    }

    /** The path of those segments. */
    public static UnitPath of(Segment... segments) {
        return new UnitPath(List.of(segments));
    }

    /** The path of a whole article: {@code art:36}. */
    public static UnitPath ofArticle(ArticleNumber article) {
        return of(Segment.of(SegmentKind.ARTICLE, article.value()));
    }

    /**
     * Reads {@code art:17/par:1/pt:5}.
     *
     * @throws IllegalArgumentException where a step is of no known kind
     */
    public static UnitPath parse(String text) {
        List<Segment> steps = new ArrayList<>();
        if (text.isBlank()) {
            return EMPTY;
        }
        for (String part : text.split("/", -1)) {
            steps.add(readSegment(part, steps));
        }
        return new UnitPath(steps);
    }

    private static Segment readSegment(String part, List<Segment> before) {
        int colon = part.indexOf(':');
        String word = colon < 0 ? part : part.substring(0, colon);
        String value = colon < 0 ? "" : part.substring(colon + 1);
        Optional<SegmentKind> kind = SegmentKind.ofWord(word);
        if (kind.isPresent()) {
            return new Segment(kind.get(), value);
        }
        // "par:4/1": a number with a slash was cut in two; it belongs to the step before.
        if (colon < 0 && !before.isEmpty()) {
            Segment last = before.remove(before.size() - 1);
            return new Segment(last.kind(), last.value() + "/" + part);
        }
        throw new IllegalArgumentException("no such unit: " + part);
    }

    /** This path with one step more. */
    public UnitPath plus(Segment segment) {
        List<Segment> steps = new ArrayList<>(segments);
        steps.add(segment);
        return new UnitPath(steps);
    }

    /** This path with the steps of the other behind it. */
    public UnitPath plus(UnitPath other) {
        List<Segment> steps = new ArrayList<>(segments);
        steps.addAll(other.segments);
        return new UnitPath(steps);
    }

    /** This path without its last step; the empty path stays empty. */
    public UnitPath parent() {
        return segments.isEmpty() ? this : new UnitPath(segments.subList(0, segments.size() - 1));
    }

    /** The last step. */
    public Optional<Segment> last() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
    }

    /** The article that the path starts with, unless it is {@code art:*} or there is none. */
    public Optional<ArticleNumber> article() {
        return segments.stream()
                .filter(s -> s.kind() == SegmentKind.ARTICLE && !s.value().equals("*"))
                .findFirst()
                .map(s -> new ArticleNumber(s.value()));
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Whether no article is named and all are meant: {@code art:*}. */
    public boolean inEveryArticle() {
        return segments.stream()
                .anyMatch(s -> s.kind() == SegmentKind.ARTICLE && s.value().equals("*"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitPath o && segments.equals(o.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** As the operations format writes it. */
    @Override
    public String toString() {
        return segments.stream().map(Segment::toString).collect(Collectors.joining("/"));
    }
}
