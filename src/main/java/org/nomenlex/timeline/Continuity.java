package org.nomenlex.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * Whether the text of an article is the whole of its past. An act that names as an earlier change of the article an act that
 * the corpus does not hold proves that something is missing. From there on nothing is done that rests on an ordinal alone:
 * "l'alinéa 4 est abrogé" counts alinéas of a text that is not the one at hand. Words, order numbers and numbered units
 * prove themselves and are applied.
 *
 * @param begun the day on which the text was whole: of the base text, or of the act that brought the whole article; null
 *     before
 * @param missing the day of signature of the first act that is missing since, null where none is known to be
 */
record Continuity(@Nullable LocalDate begun, @Nullable LocalDate missing) {

    /** Before the article begins. */
    static final Continuity NONE = new Continuity(null, null);

    /** How reasons and remarks write a day: {@code 04-06-2021}. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /**
     * The steps of an article, each act told which of the acts that it recalls are not there.
     *
     * @param steps the steps
     * @param held the days on which the acts were signed that are known to change the article, dated or not
     * @param listed the days of Justel's lists: a day that is misprinted for one that is held tells of nothing that is missing
     */
    static List<Step> marked(Collection<Step> steps, Set<LocalDate> held, ListedDays listed) {
        List<Step> marked = new ArrayList<>();
        for (Step step : steps) {
            if (step.work() instanceof Step.Amend amend) {
                List<LocalDate> unheld = amend.recalled().stream()
                        .filter(d -> !held.contains(d))
                        .filter(d -> !listed.isMisprint(d) || Collections.disjoint(listed.near(d), held))
                        .toList();
                marked.add(new Step(step.order(), step.valid(), amend.lacking(unheld)));
            } else {
                marked.add(step);
            }
        }
        return marked;
    }

    /** The text is whole on that day. */
    static Continuity since(LocalDate begun) {
        return new Continuity(begun, null);
    }

    /** What is known once an act has spoken of the past; what it recalls of the time before the text was whole is past. */
    Continuity afterRecalls(Step.Amend amend) {
        LocalDate start = begun;
        if (start == null || missing != null) {
            return this;
        }
        return amend.unheld().stream()
                .filter(d -> d.isAfter(start))
                .min(LocalDate::compareTo)
                .map(d -> new Continuity(start, d))
                .orElse(this);
    }

    /** Why an operation cannot be trusted on this text; empty where it can. */
    Optional<String> doubt(Operation operation) {
        LocalDate act = missing;
        if (act == null || !operation.instruction().expected().isEmpty()) {
            return Optional.empty();
        }
        return ordinalOf(operation)
                .map(s -> "l'acte du " + act.format(DAY)
                        + ", qui a modifié l'article, manque au corpus : le rang de l'unité nommée (" + s
                        + ") ne peut pas être vérifié");
    }

    /** The ordinal on which alone the operation rests. */
    private static Optional<Segment> ordinalOf(Operation operation) {
        boolean provesItself = operation instanceof Operation.ReplaceWords
                || operation instanceof Operation.DeleteWords
                || operation instanceof Operation.DeleteCodes
                || operation instanceof Operation.ReplaceCodes
                || operation instanceof Operation.InsertWords w && isNamed(w.position())
                || operation instanceof Operation.InsertCodes c && isNamed(c.position());
        if (provesItself) {
            return Optional.empty();
        }
        Optional<Segment> target = ordinal(operation.instruction().target());
        return target.isPresent() || !(operation instanceof Operation.Insert insert)
                ? target
                : ordinal(insert.position());
    }

    private static boolean isNamed(@Nullable Position position) {
        return anchors(position).stream().anyMatch(a -> a instanceof Anchor.OfWords || a instanceof Anchor.OfCode);
    }

    private static Optional<Segment> ordinal(@Nullable Position position) {
        return anchors(position).stream()
                .filter(Anchor.OfUnit.class::isInstance)
                .map(a -> ((Anchor.OfUnit) a).path())
                .flatMap(p -> ordinal(p).stream())
                .findFirst();
    }

    private static List<Anchor> anchors(@Nullable Position position) {
        if (position instanceof Position.After after) {
            return List.of(after.anchor());
        }
        if (position instanceof Position.Before before) {
            return List.of(before.anchor());
        }
        return position instanceof Position.Between between ? List.of(between.first(), between.second()) : List.of();
    }

    private static Optional<Segment> ordinal(UnitPath path) {
        return path.segments().stream().filter(Continuity::isOrdinal).findFirst();
    }

    private static boolean isOrdinal(Segment segment) {
        return switch (segment.kind()) {
            case ALINEA, DASH, SENTENCE -> segment.value().matches("-?\\d+");
            default -> segment.value().matches("-\\d+");
        };
    }
}
