package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/** Finds alinéas by their ordinal. */
final class Alineas {

    private final Resolver resolver;

    Alineas(Resolver resolver) {
        this.resolver = resolver;
    }

    Target find(Target scope, Segment segment) {
        int n;
        try {
            n = Integer.parseInt(segment.value());
        } catch (NumberFormatException e) {
            throw new CannotApply(French.name(segment) + " : num\u00e9ro d'alin\u00e9a illisible");
        }
        List<Target> all = of(scope, segment);
        int index = n > 0 ? n - 1 : all.size() + n;
        if (index < 0 || index >= all.size()) {
            List<Target> wider = wider(scope);
            index = n > 0 ? n - 1 : wider.size() + n;
            if (index >= 0 && index < wider.size()) {
                resolver.tolerate("les alin\u00e9as qui suivent sont compt\u00e9s avec " + label(scope));
                return wider.get(index);
            }
            throw new CannotApply(French.name(segment) + " : l'unit\u00e9 nomm\u00e9e n'en a que " + all.size());
        }
        tellContinued(scope, all.get(index));
        return all.get(index);
    }

    /**
     * Rules with points: "2. Pour le suivi" and below it "Maximum deux fois par an". By the count of alinéas that is one of its
     * own, though it belongs to the point: where an alinéa ends there, a reader is told.
     */
    private void tellContinued(Target scope, Target found) {
        int next = found.to();
        boolean follows = scope.shape() == Target.Shape.RULES
                && next > found.from() + 1
                && next < scope.to()
                && isItem(next - 1)
                && !isItem(next)
                && resolver.structure().unitAt(next) == resolver.structure().unitAt(next - 1);
        if (follows) {
            resolver.tolerate(
                    "l'alin\u00e9a finit devant un texte qui continue son dernier point, compt\u00e9 comme alin\u00e9a : "
                            + French.quote(resolver.structure().lines().get(next)));
        }
    }

    private static String label(Target scope) {
        return French.name(Segment.of(
                scope.unit().head().style().kind(), scope.unit().head().value()));
    }

    /** The alinéas of a target. */
    List<Target> of(Target scope, Segment segment) {
        return switch (scope.shape()) {
            case ARTICLE -> ofArticle(scope, segment);
            case UNIT -> ofUnit(scope.unit());
            case RULES, RUBRIC, TABLE -> ofLines(scope);
            case SERVICE -> ofLines(new RuleBlocks(resolver).after(scope));
            case LABEL, LABEL_AND_VALUE -> ofSpans(scope);
            default -> List.of(scope);
        };
    }

    private List<Target> ofArticle(Target scope, Segment segment) {
        List<Unit> paragraphs = scope.unit().children().stream()
                .filter(u -> u.head().style() == Style.PARAGRAPH)
                .toList();
        if (paragraphs.isEmpty()) {
            return ofUnit(scope.unit());
        }
        boolean ownText = paragraphs.get(0).from() > 0;
        if (ownText || !segment.value().matches("\\d+")) {
            throw new CannotApply(
                    French.name(segment) + " : l'article est divis\u00e9 en paragraphes, aucun n'est nomm\u00e9");
        }
        resolver.tolerate("\u00ab alin\u00e9a " + segment.value() + " \u00bb lu comme le \u00a7 " + segment.value());
        return paragraphs.stream().map(resolver.targets()::unit).toList();
    }

    private List<Target> ofUnit(Unit unit) {
        List<Target> result = new ArrayList<>();
        for (Structure.Alinea alinea : resolver.structure().alineas(unit)) {
            result.add(resolver.targets().alinea(unit, alinea));
        }
        return result;
    }

    /**
     * The last item of an enumeration with the texts behind it, which the first reading gives to the unit above: "pt:5/al:2"
     * has no other reading where the item itself has one alinéa.
     */
    private List<Target> wider(Target scope) {
        Unit unit = scope.unit();
        Unit parent = unit.parent();
        if (scope.shape() != Target.Shape.UNIT || parent == null) {
            return List.of();
        }
        List<Target> result = new ArrayList<>(ofUnit(unit));
        int next = parent.children().stream()
                .mapToInt(Unit::from)
                .filter(f -> f > unit.from())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (Target alinea : ofUnit(parent)) {
            if (alinea.from() >= unit.to() && alinea.from() < next) {
                result.add(alinea);
            }
        }
        return result;
    }

    private List<Target> ofLines(Target scope) {
        List<Target> result = new ArrayList<>();
        for (int i = scope.from(); i < scope.to(); i++) {
            LineKind kind = resolver.structure().kind(i);
            if (kind == LineKind.TEXT || kind == LineKind.RULE) {
                if (!isItem(i) || result.isEmpty()) {
                    result.add(withItems(i, scope));
                }
            }
        }
        return result;
    }

    private boolean isItem(int line) {
        return !resolver.structure().headsAt(line).isEmpty();
    }

    private Target withItems(int line, Target scope) {
        int end = line + 1;
        while (end < scope.to() && isItem(end)) {
            end++;
        }
        int start = resolver.structure().textStart(line);
        return new Target(
                Target.Shape.ALINEA,
                line,
                end,
                start,
                start,
                resolver.targets().spans(line, end, start),
                scope.unit(),
                scope.service());
    }

    private List<Target> ofSpans(Target scope) {
        List<Target> result = new ArrayList<>();
        for (Span span : scope.spans()) {
            result.add(resolver.targets().sentence(span, scope.unit()));
        }
        return result;
    }

    /** The alinéa ordinals that a scope has, for messages. */
    static Segment nth(int n) {
        return Segment.of(SegmentKind.ALINEA, Integer.toString(n));
    }
}
