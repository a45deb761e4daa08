package org.nomenlex.apply;

import java.util.List;
import java.util.stream.IntStream;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;

/** Finds the rules of application that follow or precede a service (or another unit). */
final class RuleBlocks {

    private final Resolver resolver;
    private final Structure structure;

    RuleBlocks(Resolver resolver) {
        this.resolver = resolver;
        this.structure = resolver.structure();
    }

    /** The block that a segment names. */
    Target find(Target scope, Segment segment) {
        boolean after = segment.kind() == SegmentKind.RULES_AFTER;
        Target anchor = anchor(scope, segment.value());
        Target block = after ? after(anchor) : before(anchor);
        if (block.isEmpty() && after && anchor.service() != null) {
            block = afterGroup(anchor, segment.value());
        }
        if (block.isEmpty()) {
            throw CannotApply.absent(French.name(segment) + " : aucune r\u00e8gle ne "
                    + (after ? "suit" : "pr\u00e9c\u00e8de") + " directement" + mentions(segment.value(), scope));
        }
        return block;
    }

    private String mentions(String code, Target scope) {
        List<String> lines = structure.lines();
        List<String> found = IntStream.range(scope.from(), scope.to())
                .filter(i -> structure.kind(i) == LineKind.RULE || structure.kind(i) == LineKind.TEXT)
                .mapToObj(lines::get)
                .filter(l -> l.replaceAll("\\s*-\\s*", "-").contains(code))
                .toList();
        return found.isEmpty() ? "" : "; la nomment ailleurs : " + French.list(found);
    }

    private Target anchor(Target scope, String value) {
        if (value.contains(":")) {
            return resolver.resolve(scope, UnitPath.parse(value));
        }
        Service service = resolver.serviceIn(scope, value);
        resolver.toldApart(service);
        return resolver.targets().service(service);
    }

    /** The rules behind a service: running text up to the next service, heading or enumerator of a unit that is open. */
    Target after(Target anchor) {
        int from = anchor.to();
        int to = from;
        while (to < structure.lines().size() && isRule(to, from)) {
            to++;
        }
        while (to > from && structure.kind(to - 1) == LineKind.BLANK) {
            to--;
        }
        // Empty rows of a table between service and rule are nobody's text.
        while (from < to && structure.kind(from) == LineKind.BLANK) {
            from++;
        }
        return resolver.targets().ofLines(Target.Shape.RULES, from, to, anchor.unit());
    }

    /**
     * "La règle qui suit la prestation A" where A, B and C follow each other and one rule stands behind them all: it is
     * meant where it names A.
     */
    private Target afterGroup(Target anchor, String code) {
        int line = anchor.to();
        while (line < structure.lines().size()
                && (structure.serviceAt(line).isPresent() || structure.kind(line) == LineKind.BLANK)) {
            line++;
        }
        int behind = line;
        Target block = resolver.targets().ofLines(Target.Shape.RULES, behind, behind, anchor.unit());
        if (behind > anchor.to()) {
            int to = behind;
            while (to < structure.lines().size() && isRule(to, behind)) {
                to++;
            }
            block = resolver.targets().ofLines(Target.Shape.RULES, behind, to, anchor.unit());
        }
        boolean names = IntStream.range(block.from(), block.to())
                .mapToObj(structure.lines()::get)
                .anyMatch(l -> l.replaceAll("\\s*-\\s*", "-").contains(code));
        if (!names) {
            return resolver.targets().ofLines(Target.Shape.RULES, anchor.to(), anchor.to(), anchor.unit());
        }
        resolver.tolerate("la r\u00e8gle suit un groupe de prestations dont " + code + " n'est pas la derni\u00e8re");
        return block;
    }

    private boolean isRule(int line, int from) {
        LineKind kind = structure.kind(line);
        boolean text = kind == LineKind.TEXT || kind == LineKind.RULE;
        boolean laidOut = (kind == LineKind.ROW || kind == LineKind.PREFORMATTED)
                && line > from
                && structure.serviceAt(line).isEmpty();
        if (kind == LineKind.BLANK || laidOut) {
            return true;
        }
        if (!text) {
            return false;
        }
        // An enumeration within the rules belongs to them where a rule introduces it.
        return structure.headsAt(line).isEmpty() || line > from && isWithin(line, from);
    }

    private boolean isWithin(int line, int from) {
        if (structure.headsAt(line).stream().anyMatch(h -> h.style() == Style.PARAGRAPH)) {
            return false;
        }
        return structure.unitAt(line).from() >= from && startsBehind(line, from);
    }

    /** Whether the whole enumeration that the line belongs to started behind the anchor. */
    private boolean startsBehind(int line, int from) {
        var unit = structure.unitAt(line);
        var parent = unit.parent();
        if (parent == null) {
            return false;
        }
        int first = parent.children().stream()
                .filter(u -> u.head().style() == unit.head().style())
                .mapToInt(org.nomenlex.tree.Unit::from)
                .filter(f -> !textBetween(parent, f, line))
                .min()
                .orElse(line);
        return first >= from;
    }

    private static boolean textBetween(org.nomenlex.tree.Unit parent, int from, int to) {
        return parent.texts().stream().anyMatch(t -> t > from && t < to);
    }

    /** The rules in front of a service: running text back to the service, heading or enumerator before it. */
    Target before(Target anchor) {
        int to = anchor.from();
        int from = to;
        while (from > 0 && isPlain(from - 1)) {
            from--;
        }
        return resolver.targets().ofLines(Target.Shape.RULES, from, to, anchor.unit());
    }

    private boolean isPlain(int line) {
        LineKind kind = structure.kind(line);
        boolean text = kind == LineKind.TEXT || kind == LineKind.RULE;
        return text && structure.headsAt(line).isEmpty() && line > 0;
    }
}
