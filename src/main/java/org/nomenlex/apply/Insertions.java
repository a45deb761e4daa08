package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.tree.Codes;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Ordinals;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/** New units: behind, before, between others, at the ends of a unit, or where their number puts them. */
final class Insertions {

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final Map<Integer, String> vacated;

    /**
     * @param vacated the units that the act repeals or renumbers, by first line, with the number that they get; empty for none
     */
    Insertions(Draft draft, Resolver resolver, Provenance provenance, Plan plan, Map<Integer, String> vacated) {
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
        this.vacated = vacated;
    }

    void insert(Target target, Operation.Insert operation) {
        List<String> content = UnitEdits.trimmed(operation.content());
        if (content.isEmpty()) {
            throw new CannotApply("le texte \u00e0 ins\u00e9rer manque");
        }
        Position position = operation.position();
        boolean placed = position != null && !(position instanceof Position.AtEnd);
        if (placed && isUnit(target)) {
            draft.clashes().requireStanding(target, true);
        }
        if (position instanceof Position.After after) {
            behind(anchor(target, after.anchor()), target, content, operation);
        } else if (position instanceof Position.Before before) {
            before(anchor(target, before.anchor()), content);
        } else if (position instanceof Position.Between between) {
            Target first = anchor(target, between.first());
            between(first, second(target, first, between.second()), content);
        } else if (position instanceof Position.AtStart) {
            atStart(target, content);
        } else {
            atEnd(target, content, operation);
        }
    }

    /** The article as a whole is dealt with apart; parts of a line tell themselves that they were changed. */
    private static boolean isUnit(Target target) {
        return target.isOfLines() && target.shape() != Target.Shape.ARTICLE;
    }

    /** A unit that was repealed comes back where its number puts it. */
    void restore(Target parent, Segment last, List<String> content) {
        Style style = byStyle(last, content);
        if (style == null || !byNumber(parent, style, last.value(), content, false)) {
            behindLine(parent.to() - 1, content);
        }
    }

    private Target anchor(Target target, Anchor anchor) {
        Target found = find(target, anchor);
        if (isUnit(found)) {
            draft.clashes().requireStanding(found, false);
        }
        return found;
    }

    private Target find(Target target, Anchor anchor) {
        UnitPath path = path(anchor);
        try {
            return resolver.resolve(target, path);
        } catch (CannotApply e) {
            Target listed = listed(target, path);
            if (listed != null) {
                return listed;
            }
            if (target.shape() == Target.Shape.ARTICLE) {
                throw e;
            }
            Unit unit = target.unit();
            Target around = unit.parent() == null
                    ? resolver.article()
                    : resolver.targets().unit(unit);
            if (target.shape() == Target.Shape.UNIT) {
                throw e;
            }
            return resolver.resolve(around, path);
        }
    }

    /** A number that heads no service, but stands in one line of a preformatted list. */
    private @Nullable Target listed(Target target, UnitPath path) {
        if (path.segments().size() != 1 || path.segments().get(0).kind() != SegmentKind.CODE) {
            return null;
        }
        String code = path.segments().get(0).value();
        List<Integer> found = new ArrayList<>();
        for (int i = target.from(); i < target.to(); i++) {
            boolean there = CodeLists.in(structure.lines().get(i)).stream()
                    .anyMatch(l -> l.stream().anyMatch(e -> e.code().equals(code)));
            if (there && structure.kind(i) == LineKind.PREFORMATTED) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            return null;
        }
        resolver.tolerate("le num\u00e9ro " + code + " ne d\u00e9signe pas une prestation mais une ligne de liste");
        return resolver.targets().ofLines(Target.Shape.RULE, found.get(0), found.get(0) + 1, target.unit());
    }

    /** The second of two neighbours; named by words, it is the line behind the first. */
    private Target second(Target target, Target first, Anchor anchor) {
        if (anchor instanceof Anchor.OfWords words
                && first.isOfLines()
                && first.to() < structure.lines().size()) {
            String next = structure.lines().get(first.to()).strip();
            if (Folded.same(next, words.words())
                    || next.startsWith(words.words().strip() + " ")) {
                return resolver.targets().ofLines(Target.Shape.RULE, first.to(), first.to() + 1, target.unit());
            }
        }
        return anchor(target, anchor);
    }

    private static UnitPath path(Anchor anchor) {
        if (anchor instanceof Anchor.OfUnit unit) {
            return unit.path();
        }
        if (anchor instanceof Anchor.OfCode code) {
            return UnitPath.of(Segment.of(SegmentKind.CODE, code.code().toString()));
        }
        String words = ((Anchor.OfWords) anchor).words();
        java.util.regex.Matcher code = Codes.CODE.matcher(words.strip());
        if (code.lookingAt()) {
            return UnitPath.of(Segment.of(SegmentKind.CODE, Codes.plain(code.group())));
        }
        return UnitPath.of(Segment.of(SegmentKind.ALINEA, "~" + words));
    }

    // Behind
    // ------------------------------------------------------------------------------------------------------------

    private void behind(Target anchor, Target target, List<String> content, Operation.Insert operation) {
        if (anchor.shape() == Target.Shape.SENTENCE) {
            words().sentenceBeside(anchor.spans().get(0), String.join(" ", content), true);
            return;
        }
        Target place = anchor;
        if (anchor.shape() == Target.Shape.SERVICE) {
            place = behindService(anchor, content, operation.unit());
        }
        behindLine(place.to() - 1, content);
    }

    /** A service comes behind the rules of the one before it; a rule comes first, or where its ordinal puts it. */
    private Target behindService(Target anchor, List<String> content, @Nullable UnitPath unit) {
        Target rules = new RuleBlocks(resolver).after(anchor);
        Service service = java.util.Objects.requireNonNull(anchor.service());
        boolean rows = structure.lines().get(anchor.to() - 1).startsWith("|")
                && content.get(0).startsWith("|");
        if (rules.isEmpty() || service.preformatted() || rows) {
            return anchor;
        }
        if (UnitEdits.startsService(content.get(0))) {
            resolver.tolerate(
                    "ins\u00e9r\u00e9 derri\u00e8re les r\u00e8gles d'application de la prestation " + service.code());
            return rules;
        }
        int ordinal = ordinal(unit);
        List<Target> all = new Alineas(resolver).of(rules, Alineas.nth(1));
        return ordinal > 1 && ordinal <= all.size() + 1 ? all.get(ordinal - 2) : anchor;
    }

    private static int ordinal(@Nullable UnitPath unit) {
        if (unit == null) {
            return 0;
        }
        return unit.last()
                .filter(s -> s.kind() == SegmentKind.ALINEA && s.value().matches("\\d{1,3}"))
                .map(s -> Integer.parseInt(s.value()))
                .orElse(0);
    }

    private void behindLine(int line, List<String> content) {
        plan.add(() -> draft.insertBehind(line, content, provenance));
    }

    // Before, between
    // ---------------------------------------------------------------------------------------------------

    private void before(Target anchor, List<String> content) {
        if (anchor.shape() == Target.Shape.SENTENCE) {
            words().sentenceBeside(anchor.spans().get(0), String.join(" ", content), false);
            return;
        }
        int first = anchor.from();
        int start = anchor.shape() == Target.Shape.RULES ? structure.textStart(first) : anchor.start();
        boolean prefix = structure.headsAt(first).stream().anyMatch(h -> h.start() < start);
        if (!prefix) {
            plan.add(() -> draft.insertBefore(first, content, provenance));
        } else {
            plan.add(() -> draft.insertBeforeWithPrefix(first, start, content, provenance));
        }
    }

    private void between(Target first, Target second, List<String> content) {
        if (first.shape() == Target.Shape.SENTENCE && second.shape() == Target.Shape.SENTENCE) {
            words().sentenceBeside(first.spans().get(0), String.join(" ", content), true);
            return;
        }
        requireNeighbours(first, second);
        boolean heading = false;
        for (int i = first.to(); i < second.from(); i++) {
            heading |= structure.kind(i) == LineKind.HEADING;
        }
        if (heading) {
            behindLine(first.to() - 1, content);
        } else {
            before(second, content);
        }
    }

    private void requireNeighbours(Target first, Target second) {
        boolean ordered = first.to() <= second.from();
        boolean service = first.service() != null;
        for (int i = first.to(); ordered && i < second.from(); i++) {
            LineKind kind = structure.kind(i);
            boolean text = kind == LineKind.TEXT || kind == LineKind.RULE;
            ordered = kind != LineKind.CODE && (service || !text);
        }
        if (!ordered) {
            throw new CannotApply("les deux unit\u00e9s nomm\u00e9es ne se suivent pas : "
                    + French.list(List.of(
                            structure.lines().get(first.from()),
                            structure.lines().get(second.from()))));
        }
    }

    // At the ends
    // -------------------------------------------------------------------------------------------------------

    private void atStart(Target target, List<String> content) {
        if (target.shape() == Target.Shape.RUBRIC && target.start() == target.textStart()) {
            behindLine(target.from(), content);
        } else if (target.shape() == Target.Shape.UNIT) {
            before(
                    resolver.targets()
                            .alinea(
                                    target.unit(),
                                    structure.alineas(target.unit()).get(0)),
                    content);
        } else {
            before(target, content);
        }
    }

    private void atEnd(Target target, List<String> content, Operation.Insert operation) {
        if (isUnit(target)) {
            complete(target);
        }
        switch (target.shape()) {
            case LABEL, LABEL_AND_VALUE -> words().atEnd(labelOf(target), String.join(" ", content));
            case VALUE -> throw new CannotApply("une valeur relative ne se compl\u00e8te pas par une unit\u00e9");
            case SENTENCE -> words().sentenceBeside(target.spans().get(0), String.join(" ", content), true);
            case SERVICE -> rulesOfService(target, content, operation.unit());
            default -> endOfLines(target, content, operation);
        }
    }

    private void complete(Target target) {
        if (draft.clashes().completesNew(target)) {
            resolver.tolerate(
                    "compl\u00e8te le texte par lequel un autre point du m\u00eame acte remplace l'unit\u00e9");
        }
        plan.add(() -> draft.clashes().completed(target, provenance.operation()));
    }

    private Target labelOf(Target target) {
        Service service = java.util.Objects.requireNonNull(target.service());
        return resolver.targets().part(service, SegmentKind.LABEL);
    }

    private void rulesOfService(Target target, List<String> content, @Nullable UnitPath unit) {
        Target rules = new RuleBlocks(resolver).after(target);
        int ordinal = ordinal(unit);
        if (rules.isEmpty() || ordinal == 1) {
            behindLine(target.to() - 1, content);
            return;
        }
        List<Target> all = new Alineas(resolver).of(rules, Alineas.nth(1));
        Target place = ordinal > 1 && ordinal <= all.size() + 1 ? all.get(ordinal - 2) : rules;
        behindLine(place.to() - 1, content);
    }

    private void endOfLines(Target target, List<String> content, Operation.Insert operation) {
        Style style = byStyle(numbered(operation.unit()), content);
        String value = style == null ? "" : value(operation.unit(), content);
        if (style != null && byNumber(target, style, value, content, operation.position() != null)) {
            return;
        }
        if (isSentence(target, content, operation)) {
            words().appendSentence(lastAlinea(target), content.get(0));
            return;
        }
        if (operation.position() == null && operation.unit() == null) {
            resolver.tolerate("l'acte ne dit pas o\u00f9 : ajout\u00e9 \u00e0 la fin de l'unit\u00e9");
        }
        behindLine(target.to() - 1, content);
    }

    private Target lastAlinea(Target target) {
        if (target.shape() != Target.Shape.UNIT) {
            return target;
        }
        List<Structure.Alinea> alineas = structure.alineas(target.unit());
        return resolver.targets().alinea(target.unit(), alineas.get(alineas.size() - 1));
    }

    /** Whether the new text goes on in the last line: an act says "phrase", or completes a single alinéa. */
    private boolean isSentence(Target target, List<String> content, Operation.Insert operation) {
        if (content.size() > 1
                || UnitEdits.startsService(content.get(0))
                || !Heads.of(content.get(0)).isEmpty()) {
            return false;
        }
        String words = operation.instruction().words();
        boolean says = words.matches("(?s).*\\b(?:phrases?|vol?zin(?:nen)?|zin(?:nen)?)\\b.*")
                || ordinalOf(operation.unit(), SegmentKind.SENTENCE);
        boolean oneLine = target.to() == target.from() + 1;
        boolean alinea = target.shape() == Target.Shape.ALINEA
                && !words.matches(
                        "(?s).*\\b(?:un|l'|deuxi\u00e8me) ?alin\u00e9a (?:suivant|r\u00e9dig\u00e9|libell\u00e9).*");
        boolean table =
                structure.kind(target.to() - 1) != LineKind.TEXT && structure.kind(target.to() - 1) != LineKind.RULE;
        return !table && (says || alinea && oneLine);
    }

    private static boolean ordinalOf(@Nullable UnitPath unit, SegmentKind kind) {
        return unit != null && unit.last().map(s -> s.kind() == kind).orElse(false);
    }

    // By number
    // ---------------------------------------------------------------------------------------------------------

    private static @Nullable Segment numbered(@Nullable UnitPath unit) {
        return unit == null ? null : unit.last().orElse(null);
    }

    private static @Nullable Style byStyle(@Nullable Segment unit, List<String> content) {
        List<Head> heads = Heads.of(content.get(0));
        if (!heads.isEmpty()
                && heads.get(0).style() != Style.DASH
                && heads.get(0).style() != Style.ARTICLE) {
            return heads.get(0).style();
        }
        if (unit == null) {
            return null;
        }
        return switch (unit.kind()) {
            case PARAGRAPH -> Style.PARAGRAPH;
            case POINT -> Style.POINT;
            case LETTER -> Style.LETTER;
            case NUMBER, RULE -> unit.value().contains(".") ? Style.DOTTED : Style.POINT;
            case DIVISION -> Style.CAPITAL;
            default -> null;
        };
    }

    private static String value(@Nullable UnitPath unit, List<String> content) {
        List<Head> heads = Heads.of(content.get(0));
        if (!heads.isEmpty()) {
            return heads.get(0).value();
        }
        return unit == null ? "" : unit.last().map(Segment::value).orElse("");
    }

    /** Places a numbered unit among those of its style; false where the target has none. */
    private boolean byNumber(Target target, Style style, String value, List<String> content, boolean mustBeLast) {
        List<Unit> siblings = siblings(target, style);
        if (siblings.isEmpty()) {
            return false;
        }
        int rank = Ordinals.rank(siblings.get(0).head().style(), value);
        Unit smaller = null;
        Unit notSmaller = null;
        for (Unit sibling : siblings) {
            String number = vacated.getOrDefault(sibling.from(), sibling.head().value());
            if (number.isEmpty()) {
                continue;
            }
            int other = Ordinals.rank(sibling.head().style(), number);
            if (other == rank) {
                throw new CannotApply("une unit\u00e9 de ce num\u00e9ro existe d\u00e9j\u00e0 : "
                        + French.quote(structure.lines().get(sibling.from())));
            }
            smaller = other < rank ? sibling : smaller;
            notSmaller = notSmaller == null && other >= rank ? sibling : notSmaller;
        }
        if (smaller != null) {
            behindLine(smaller.to() - 1, content);
        } else if (notSmaller != null && !mustBeLast) {
            before(resolver.targets().unit(notSmaller), content);
        } else {
            behindLine(siblings.get(siblings.size() - 1).to() - 1, content);
        }
        return true;
    }

    /** The units of that style at the nearest level of the target. */
    private List<Unit> siblings(Target target, Style style) {
        List<Unit> direct = target.unit().children().stream()
                .filter(u -> u.from() >= target.from() && u.from() < target.to())
                .filter(u -> isAlike(u.head().style(), style))
                .sorted(Comparator.comparingInt(Unit::from))
                .toList();
        if (direct.isEmpty()) {
            return direct;
        }
        // Of several enumerations the last goes on.
        int start = 0;
        for (int i = 1; i < direct.size(); i++) {
            boolean again = Ordinals.rank(
                            direct.get(i).head().style(), direct.get(i).head().value())
                    <= Ordinals.rank(
                            direct.get(i - 1).head().style(),
                            direct.get(i - 1).head().value());
            start = again ? i : start;
        }
        if (start > 0) {
            resolver.tolerate("l'unit\u00e9 a plusieurs \u00e9num\u00e9rations : la derni\u00e8re est continu\u00e9e");
        }
        return direct.subList(start, direct.size());
    }

    private static boolean isAlike(Style a, Style b) {
        return a == b
                || a == Style.POINT && b == Style.NUMBER
                || a == Style.NUMBER && b == Style.POINT
                || a.kind() == SegmentKind.DIVISION && b.kind() == SegmentKind.DIVISION;
    }

    private WordInsertions words() {
        return new WordInsertions(draft, resolver, provenance, plan, List.of());
    }
}
