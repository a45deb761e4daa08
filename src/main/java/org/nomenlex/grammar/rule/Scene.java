package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Position;
import org.nomenlex.amend.Warning;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.TooManyPlaces;
import org.nomenlex.grammar.clause.Anchored;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Spot;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * What a rule has besides its clause: where the items around it are, what text is amended, and the new text.
 *
 * @param context what the items around name
 * @param content the new text under the instruction, a string per paragraph; empty where there is none
 * @param id where the instruction stands
 * @param words the instruction as written
 * @param place where it starts
 * @param warnings doubts about it
 */
public record Scene(
        Context context, List<String> content, String id, String words, Place place, List<Warning> warnings) {

    /** Copies the lists. */
    public Scene {
        content = List.copyOf(content);
        warnings = List.copyOf(warnings);
    }

    /** The full paths of the units that the clause is about. */
    List<UnitPath> targets(Clause c) {
        TooManyPlaces.unless(context.paths().size(), c.address().size());
        Set<UnitPath> all = new LinkedHashSet<>();
        for (UnitPath base : context.paths()) {
            c.address().forEach(p -> all.add(Paths.join(base, p)));
        }
        return all.stream().map(p -> rooted(p, c)).toList();
    }

    /** The full paths of the units that are subjects beside quoted words. */
    List<UnitPath> beside(Clause c) {
        TooManyPlaces.unless(context.paths().size(), c.alsoUnits().size());
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath base : context.paths()) {
            for (UnitPath p : c.alsoUnits()) {
                all.add(rooted(Paths.join(base, p), c));
            }
        }
        return all;
    }

    /** A path starts with an article, a chapter or the annex; "art:*" where the act names none. */
    private UnitPath rooted(UnitPath p, Clause c) {
        if (p.isEmpty()) {
            boolean annex = context.annex() || c.annexNamed();
            boolean inserts = !c.newcomers().isEmpty();
            return UnitPath.of(annex && inserts ? Segment.of(SegmentKind.ANNEX) : Segment.of(SegmentKind.ARTICLE, "*"));
        }
        SegmentKind first = p.segments().get(0).kind();
        for (int i = p.segments().size() - 1; i > 0; i--) {
            if (p.segments().get(i).kind() == SegmentKind.CHAPTER) {
                boolean heading = p.segments().size() > i + 1;
                return heading
                        ? new UnitPath(p.segments().subList(i, p.segments().size()))
                        : p;
            }
        }
        boolean root = first == SegmentKind.ARTICLE || first == SegmentKind.CHAPTER || first == SegmentKind.ANNEX;
        return root ? p : UnitPath.of(Segment.of(SegmentKind.ARTICLE, "*")).plus(p);
    }

    /** The language versions that the clause changes. */
    LanguageScope language(Clause c) {
        return c.language() != null ? c.language() : context.language();
    }

    /** The text that the clause amends. */
    AmendedText amended(Clause c) {
        return c.texts().isEmpty() ? context.text() : c.texts().get(0);
    }

    /** The instruction of an operation on that unit. */
    Instruction on(UnitPath target, Clause c) {
        return on(target, c, c.expected().isEmpty() ? context.expected() : c.expected());
    }

    /** The same, with what must stand there. */
    Instruction on(UnitPath target, Clause c, String expected) {
        return new Instruction(id, amended(c), target, language(c), expected, words, place, warnings);
    }

    /** The same with another new text. */
    public Scene with(List<String> text) {
        return new Scene(context, text, id, words, place, warnings);
    }

    /** The same with one doubt more. */
    public Scene doubt(String message, String likely) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(new Warning(place, message, likely));
        return new Scene(context, content, id, words, place, more);
    }

    // Places ------------------------------------------------------------------------------------------------------

    /** The place that the clause, or an item around it, names for units; null where none is named. */
    Position unitPlace(Clause c) {
        Spot spot = c.spot() != null ? c.spot() : context.spot();
        return spot == null ? null : position(spot, false, targets(c).get(0));
    }

    /** The place that the clause names for words or order numbers. */
    Position listPlace(Clause c) {
        Spot spot = c.spot() != null ? c.spot() : context.spot();
        return spot == null ? null : position(spot, true, targets(c).get(0));
    }

    /** The places beside each of the anchors that the clause names, in order: "respectivement après A et B", "après A et avant B". */
    List<Position> listPlaces(Clause c) {
        UnitPath base = targets(c).get(0);
        List<Position> all = new ArrayList<>();
        for (Spot spot : c.spots()) {
            if (spot.kind() != Spot.Kind.AFTER && spot.kind() != Spot.Kind.BEFORE) {
                return List.of();
            }
            for (Anchored a : spot.anchors()) {
                Anchor beside = anchor(a, true, base);
                all.add(spot.kind() == Spot.Kind.AFTER ? new Position.After(beside) : new Position.Before(beside));
            }
        }
        return all;
    }

    /** The place that the clause names for words that stand there; null where it names none. */
    @Nullable
    Position wordsPlace(Clause c) {
        if (c.spot() == null) {
            return c.fromEnd() ? new Position.AtEnd() : null;
        }
        return WordPlaces.of(listPlace(c));
    }

    private Position position(Spot spot, boolean list, UnitPath base) {
        return switch (spot.kind()) {
            case START -> new Position.AtStart();
            case END, UNDER_VALUE -> new Position.AtEnd();
            // "après les prestations A et B": behind the last of them.
            case AFTER ->
                new Position.After(anchor(spot.anchors().get(spot.anchors().size() - 1), list, base));
            case BEFORE -> new Position.Before(anchor(spot.anchors().get(0), list, base));
            case BETWEEN ->
                new Position.Between(
                        anchor(spot.anchors().get(0), list, base),
                        anchor(spot.anchors().get(1), list, base));
        };
    }

    private Anchor anchor(Anchored a, boolean list, UnitPath base) {
        if (a.words() != null) {
            return new Anchor.OfWords(a.words());
        }
        String code = a.code();
        if (code != null) {
            boolean service = ServiceCode.isServiceCode(code);
            if (!service) {
                return new Anchor.OfWords(code);
            }
            return list
                    ? new Anchor.OfCode(ServiceCode.of(code))
                    : new Anchor.OfUnit(UnitPath.of(Segment.of(SegmentKind.CODE, code)));
        }
        UnitPath unit = relative(a.unit(), base);
        boolean entry = list
                && unit.segments().size() == 1
                && unit.segments().get(0).kind() == SegmentKind.CODE
                && ServiceCode.isServiceCode(unit.segments().get(0).value());
        return entry ? new Anchor.OfCode(ServiceCode.of(unit.segments().get(0).value())) : new Anchor.OfUnit(unit);
    }

    /** "après la prestation" under "à la prestation X": that service. */
    private static UnitPath relative(UnitPath unit, UnitPath base) {
        boolean same = unit.segments().stream().anyMatch(s -> s.value().equals("?"));
        if (!same) {
            return InsertUnit.below(base, unit);
        }
        Segment first = unit.segments().get(0);
        boolean inside = base.last().filter(x -> x.kind() == first.kind()).isPresent();
        if (inside && unit.segments().size() > 1) {
            // "dans les règles qui suivent X, entre la première et la deuxième règle"
            return new UnitPath(unit.segments().subList(1, unit.segments().size()));
        }
        String code = Paths.lastService(base).map(Segment::value).orElse("?");
        List<Segment> steps = unit.segments().stream()
                .map(s -> s.value().equals("?") ? Segment.of(s.kind(), code) : s)
                .toList();
        return new UnitPath(steps);
    }
}
