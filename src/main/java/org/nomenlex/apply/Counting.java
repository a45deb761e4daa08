package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.law.Language;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.Span;

/**
 * Units that bear no number and are named by their place: the second alinéa, the last sentence, the third tiret. Such an
 * ordinal names another unit as soon as one is put before it or taken away.
 */
public final class Counting {

    private Counting() {}

    /** Whether the operation names something by its ordinal. */
    public static boolean counts(Operation operation) {
        return paths(operation).anyMatch(Counting::counts);
    }

    /**
     * Says which ordinals of an operation name another unit in one text of the article than in another.
     *
     * @param known the text that those who drafted the act could read
     * @param now the text that it is applied to
     * @param language the language of both
     * @param drafting what the act could know
     * @return a sentence in French for each such ordinal
     */
    public static List<String> differences(
            ArticleText known, ArticleText now, Operation operation, Language language, Drafting drafting) {
        List<String> told = new ArrayList<>();
        if (!operation.instruction().language().covers(language)) {
            return told;
        }
        UnitPath target = operation.instruction().target();
        List<UnitPath> paths = new ArrayList<>();
        paths.add(target);
        anchors(operation).forEach(a -> paths.add(target.plus(a)));
        for (UnitPath path : paths) {
            Optional<Place> then = counts(path) ? place(known, path, drafting) : Optional.empty();
            Optional<Place> today = then.isEmpty() ? then : place(now, path, drafting);
            if (today.isPresent() && isMoved(then.get(), today.get(), known, now)) {
                told.add(
                        French.name(path)
                                + " : compt\u00e9 dans le texte d'avant l'entr\u00e9e en vigueur de l'acte, c'est "
                                + French.quote(today.get().words())
                                + " ; c'\u00e9tait " + French.quote(then.get().words())
                                + " \u00e0 sa publication, un acte publi\u00e9 apr\u00e8s lui et en vigueur avant lui a chang\u00e9 le compte");
            }
        }
        return told;
    }

    /**
     * Where a unit stands.
     *
     * @param line the identity of its first line
     * @param words its text
     */
    private record Place(String line, String words) {}

    private static Optional<Place> place(ArticleText text, UnitPath path, Drafting drafting) {
        ArticleText read = new LaterNumbers(drafting).before(text, new DepartureLog(null));
        Draft draft = new Draft(read);
        try {
            Target target = new Resolver(draft.before()).resolve(path);
            return target.spans().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(draft.line(target.from()).id, words(read.lines(), target)));
        } catch (CannotApply e) {
            return Optional.empty();
        }
    }

    private static String words(List<String> lines, Target target) {
        Span span = target.spans().get(0);
        return lines.get(span.line()).substring(span.start(), span.end());
    }

    /** A unit that was only reworded in its place has not moved. */
    private static boolean isMoved(Place then, Place today, ArticleText known, ArticleText now) {
        if (then.line().equals(today.line())) {
            boolean reworded = !line(now, then.line()).contains(then.words())
                    && !line(known, then.line()).contains(today.words());
            return !then.words().equals(today.words()) && !reworded;
        }
        return !line(now, then.line()).isEmpty() || !line(known, today.line()).isEmpty();
    }

    private static String line(ArticleText text, String id) {
        return text.lawLines().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .map(l -> l.text())
                .orElse("");
    }

    // Ordinals --------------------------------------------------------------------------------------------------------

    private static Stream<UnitPath> paths(Operation operation) {
        return Stream.concat(Stream.of(operation.instruction().target()), anchors(operation).stream());
    }

    private static List<UnitPath> anchors(Operation operation) {
        Position position = operation instanceof Operation.Insert insert ? insert.position() : null;
        List<Anchor> anchors = new ArrayList<>();
        if (position instanceof Position.After after) {
            anchors.add(after.anchor());
        } else if (position instanceof Position.Before before) {
            anchors.add(before.anchor());
        } else if (position instanceof Position.Between between) {
            anchors.add(between.first());
            anchors.add(between.second());
        }
        return anchors.stream()
                .filter(Anchor.OfUnit.class::isInstance)
                .map(a -> ((Anchor.OfUnit) a).path())
                .toList();
    }

    private static boolean counts(UnitPath path) {
        return path.segments().stream().anyMatch(Counting::isOrdinal);
    }

    private static boolean isOrdinal(Segment segment) {
        boolean ordinal = segment.kind() == SegmentKind.ALINEA
                || segment.kind() == SegmentKind.SENTENCE
                || segment.kind() == SegmentKind.DASH;
        return ordinal && !segment.value().startsWith("~");
    }
}
