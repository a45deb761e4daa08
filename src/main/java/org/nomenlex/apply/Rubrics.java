package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.tree.HeadingLevels;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Ordinals;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/** Finds headings by their words, and what stands under them. */
final class Rubrics {

    private final Resolver resolver;
    private final Structure structure;

    Rubrics(Resolver resolver) {
        this.resolver = resolver;
        this.structure = resolver.structure();
    }

    Target find(Target scope, Segment segment) {
        return switch (segment.kind()) {
            case RUBRIC -> rubric(scope, segment);
            case HEADING -> headingOf(scope);
            default -> headingBefore(scope, segment);
        };
    }

    private Target rubric(Target scope, Segment segment) {
        List<Target> found = new ArrayList<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = scope.from(); i < scope.to() && (exact || found.size() < 9); i++) {
                if (canBeHeading(i) && isNamed(i, segment.value(), exact)) {
                    found.add(extent(i, scope));
                }
            }
            if (!found.isEmpty()) {
                noteSpelling(exact, segment);
                break;
            }
        }
        return resolver.only(found, segment, scope);
    }

    private void noteSpelling(boolean exact, Segment segment) {
        if (!exact) {
            resolver.tolerate(
                    "intitul\u00e9 \u00ab " + segment.value()
                            + " \u00bb reconnu sans \u00e9gard aux majuscules, aux accents, au signe qui suit le num\u00e9ro et au pluriel");
        }
    }

    private boolean canBeHeading(int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.HEADING
                || kind == LineKind.TEXT
                || kind == LineKind.PREFORMATTED
                || kind == LineKind.RULE;
    }

    private boolean isNamed(int line, String name, boolean exact) {
        String asked = bare(name, exact);
        String whole = structure.reading(line);
        String text = whole.substring(Math.min(structure.textStart(line), whole.length()));
        return bare(whole.strip(), exact).equals(asked)
                || bare(text.strip(), exact).equals(asked);
    }

    /** A name without its slashes, leading dash, closing colon or full stop. */
    private static String bare(String name, boolean exact) {
        String folded = Folded.of(name.replace('/', '-'), exact ? Folded.Depth.NO_QUOTES : Folded.Depth.NO_ACCENTS)
                .text()
                .replaceAll("^-\\s*|[:.;]+$", "")
                .replaceAll("\\s*-\\s*", "-")
                .strip();
        return exact ? folded : loosely(folded);
    }

    /** Capitals, the mark behind the enumerator ({@code E.-}, {@code E.}, {@code E -}) and a plural "s" set aside. */
    private static String loosely(String folded) {
        return folded.toLowerCase(Locale.ROOT)
                .replaceFirst("^([a-z]|[ivx]+|\\d+)\\s*[.)]?\\s*-?\\s*(?=\\p{L}{2})", "$1 ")
                .replaceAll("(?<=\\p{L}{3})s\\b", "");
    }

    /** The heading with all that stands under it: up to the next heading of its level, within its unit. */
    private Target extent(int line, Target scope) {
        Unit unit = structure.unitAt(line);
        if (unit.from() == line && !structure.headsAt(line).isEmpty()) {
            return ofUnit(unit);
        }
        int limit = Math.min(scope.to(), unit.to());
        return resolver.targets().ofLines(Target.Shape.RUBRIC, line, end(line, unit, limit), unit);
    }

    /**
     * "§ 2. Règles de cumul" heads the whole of the paragraph, or its first numbering where a like heading opens a second;
     * "§ 3. Catégorie 1" what stands before "Catégorie 2".
     */
    private Target ofUnit(Unit unit) {
        Target whole = resolver.targets().unit(unit);
        int to = whole.from() + 1;
        while (to < whole.to() && !opensSecondNumbering(to, unit) && !isNextOfSeries(to, unit)) {
            to++;
        }
        tellOtherHeadings(unit, whole.from() + 1, to);
        return new Target(
                Target.Shape.RUBRIC,
                whole.from(),
                to,
                whole.start(),
                whole.textStart(),
                resolver.targets().spans(whole.from(), to, whole.start()),
                unit,
                null);
    }

    private boolean isNextOfSeries(int line, Unit unit) {
        String title = titleText(unit.from());
        String other = titleText(line);
        return isHeadingOf(line, unit)
                && !other.equals(title)
                && unnumbered(other).equals(unnumbered(title));
    }

    private boolean isHeadingOf(int line, Unit unit) {
        return structure.kind(line) == LineKind.HEADING && structure.unitAt(line) == unit;
    }

    private String titleText(int line) {
        String whole = structure.reading(line);
        return whole.substring(Math.min(structure.textStart(line), whole.length()))
                .strip();
    }

    /** "Catégorie #" for "Catégorie 1" and "Catégorie B"; another text for each heading without a number. */
    private static String unnumbered(String title) {
        return SERIAL.matcher(title).replaceFirst("#");
    }

    /** The number at the end of a heading: {@code 1} of "Catégorie 1", {@code B} of "Groupe B :", {@code II} of "Liste II". */
    private static final Pattern SERIAL = Pattern.compile("(?<=\\s)(?:\\d+|[IVX]+|[A-Z])\\s*[.:]?$");

    /** A division ("A. Consultations") is what its title heads; a paragraph may only happen to begin with a heading. */
    private void tellOtherHeadings(Unit unit, int from, int to) {
        if (unit.head().style() != Style.PARAGRAPH) {
            return;
        }
        List<String> others = IntStream.range(from, to)
                .filter(i -> isHeadingOf(i, unit))
                .mapToObj(structure::reading)
                .toList();
        if (!others.isEmpty()) {
            resolver.tolerate(
                    "l'intitul\u00e9 porte le num\u00e9ro de l'unit\u00e9 : il est lu comme celui de toute l'unit\u00e9, avec "
                            + French.list(others));
        }
    }

    private boolean opensSecondNumbering(int line, Unit unit) {
        return structure.kind(line) == LineKind.HEADING
                && structure.unitAt(line) == unit
                && startsNumbering(line + 1)
                && startsNumbering(unit.from() + 1);
    }

    private boolean startsNumbering(int line) {
        return line < structure.lines().size()
                && structure.headsAt(line).stream().anyMatch(h -> Ordinals.isFirst(h.style(), h.value()));
    }

    /** Where only its name in the act tells that a line is a heading, lines like it are headings as well. */
    private int end(int line, Unit unit, int limit) {
        boolean loose = structure.mayBeHeading(line);
        HeadingLevels levels = new HeadingLevels();
        int own = 0;
        for (int i = unit.from(); i < limit; i++) {
            boolean heading = (structure.kind(i) == LineKind.HEADING || loose && structure.mayBeHeading(i))
                    && structure.unitAt(i) == unit;
            if (!heading && i != line) {
                continue;
            }
            int level = levels.enter(structure.reading(i));
            if (i == line) {
                own = level;
            } else if (i > line && level <= own) {
                return i;
            }
        }
        return limit;
    }

    private Target headingOf(Target scope) {
        if (scope.shape() == Target.Shape.SERVICE) {
            return before(scope);
        }
        if (scope.shape() == Target.Shape.ARTICLE && !scope.unit().children().isEmpty()) {
            throw new CannotApply("l'article n'a pas d'intitul\u00e9 propre");
        }
        int start = scope.shape() == Target.Shape.UNIT ? scope.start() : 0;
        int textStart = scope.shape() == Target.Shape.UNIT ? scope.textStart() : structure.textStart(scope.from());
        return new Target(
                Target.Shape.HEADING,
                scope.from(),
                scope.from() + 1,
                start,
                textStart,
                resolver.targets().spans(scope.from(), scope.from() + 1, start),
                scope.unit(),
                null);
    }

    private Target headingBefore(Target scope, Segment segment) {
        String value = segment.value();
        UnitPath path = value.contains(":") ? UnitPath.parse(value) : UnitPath.of(Segment.of(SegmentKind.CODE, value));
        return before(resolver.resolve(scope, path));
    }

    /** Whether the line is the title of an enumerated unit: "II. Neurologie". */
    private boolean isTitle(int line) {
        Unit unit = structure.unitAt(line);
        boolean divides = unit.head().style().kind() == SegmentKind.DIVISION;
        return unit.from() == line && unit.parent() != null && divides;
    }

    private Target titleOf(Target unit) {
        return new Target(
                Target.Shape.TITLE,
                unit.from(),
                unit.from() + 1,
                unit.start(),
                unit.textStart(),
                resolver.targets().spans(unit.from(), unit.from() + 1, unit.start()),
                unit.unit(),
                null);
    }

    private Target before(Target anchor) {
        int line = anchor.from() - 1;
        while (line >= 0 && structure.kind(line) == LineKind.BLANK) {
            line--;
        }
        if (line >= 0 && structure.kind(line) == LineKind.TEXT && isTitle(line)) {
            Target unit = resolver.targets().unit(structure.unitAt(line));
            return titleOf(unit);
        }
        if (line < 0 || structure.kind(line) != LineKind.HEADING) {
            throw new CannotApply("aucun intitul\u00e9 ne pr\u00e9c\u00e8de directement l'unit\u00e9 nomm\u00e9e");
        }
        return resolver.targets().ofLines(Target.Shape.HEADING, line, line + 1, anchor.unit());
    }
}
