package org.nomenlex.apply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.FrenchNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;

/** Units that get another number, and texts that get one ("le texte actuel formera le § 1er"). */
final class Renumbering {

    private final Draft draft;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;

    Renumbering(Draft draft, Provenance provenance, Plan plan) {
        this.draft = draft;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
    }

    /** Gives a unit another number, in the spelling of the old, or a text its first. */
    void renumber(Target target, String to) {
        Segment asked = to.contains(":") ? last(to) : null;
        Service service = target.service();
        if (target.shape() == Target.Shape.SERVICE && service != null) {
            recode(service, asked == null ? to.strip() : asked.value());
            return;
        }
        if (asked != null && target.shape() == Target.Shape.ARTICLE && asked.kind() != SegmentKind.ARTICLE) {
            enumerate(target, asked);
            return;
        }
        String value = to.contains(":") ? to.substring(to.lastIndexOf(':') + 1) : to.strip();
        if (target.shape() == Target.Shape.ALINEA
                || target.shape() == Target.Shape.RULES
                || target.shape() == Target.Shape.SENTENCE) {
            return;
        }
        if (target.shape() != Target.Shape.UNIT && target.shape() != Target.Shape.ARTICLE) {
            throw new CannotApply("cette unit\u00e9 n'a pas de num\u00e9ro");
        }
        Head head = target.unit().head();
        if (asked != null && !alike(head.style().kind(), asked.kind())) {
            if (asked.kind() == SegmentKind.ALINEA && asked.value().equals("1")) {
                return;
            }
            throw new CannotApply(French.name(asked) + " : l'unit\u00e9 nomm\u00e9e n'est pas de cette sorte");
        }
        Span core = core(structure, target.from(), head);
        if (core == null) {
            throw new CannotApply("le num\u00e9ro de cette unit\u00e9 n'est pas imprim\u00e9");
        }
        if (!draft.line(core.line()).isIntact(core.start(), core.end())) {
            throw new CannotApply("ce num\u00e9ro est d\u00e9j\u00e0 chang\u00e9 par un autre point du m\u00eame acte");
        }
        String printed = structure.lines().get(core.line()).substring(core.start(), core.end());
        String spelled = spelled(value, printed, head.style());
        plan.add(() -> {
            draft.line(core.line()).replace(core.start(), core.end(), spelled, provenance);
            draft.note(core.line(), head.style().kind(), printed, spelled, provenance);
        });
    }

    /** Whether a unit of one kind can bear a number of another; acts and prints differ on "2°", "2." and "B." only. */
    private static boolean alike(SegmentKind printed, SegmentKind asked) {
        return printed == asked || isItem(printed) && isItem(asked);
    }

    private static boolean isItem(SegmentKind kind) {
        return switch (kind) {
            case POINT, LETTER, NUMBER, DIVISION -> true;
            default -> false;
        };
    }

    private static @Nullable Segment last(String to) {
        return UnitPath.parse(to).last().orElse(null);
    }

    /** A service with another order number is the same service: its line keeps its identity. */
    private void recode(Service service, String code) {
        Span span = service.codeSpan();
        if (!draft.line(span.line()).isIntact(span.start(), span.end())) {
            throw new CannotApply(
                    "ce num\u00e9ro d'ordre est d\u00e9j\u00e0 chang\u00e9 par un autre point du m\u00eame acte");
        }
        String printed = structure.lines().get(span.line()).substring(span.start(), span.end());
        plan.add(() -> {
            draft.line(span.line()).replace(span.start(), span.end(), code, provenance);
            draft.note(span.line(), SegmentKind.CODE, printed, code, provenance);
        });
        Service.Twin twin = service.twin();
        if (twin != null) {
            Span dutch = twin.code();
            plan.add(() -> draft.line(dutch.line()).replace(dutch.start(), dutch.end(), code, provenance));
        }
    }

    /** "Le texte actuel formera le § 1er": the article's text, as it is, gets a sign. */
    private void enumerate(Target target, Segment asked) {
        if (asked.kind() == SegmentKind.ALINEA) {
            return;
        }
        boolean enumerated =
                target.unit().children().stream().anyMatch(u -> u.head().style().kind() == asked.kind());
        if (enumerated) {
            throw new CannotApply(French.name(asked) + " : l'article est d\u00e9j\u00e0 divis\u00e9 ainsi");
        }
        String sign = sign(asked);
        int first = target.from();
        plan.add(() -> draft.line(first).insertBefore(target.textStart(), sign, provenance));
    }

    private static String sign(Segment asked) {
        return switch (asked.kind()) {
            case PARAGRAPH -> "\u00a7 " + FrenchNumber.written(asked.value()) + ". ";
            case POINT -> asked.value() + "\u00b0 ";
            case LETTER -> asked.value() + ") ";
            case NUMBER, DIVISION -> asked.value() + ". ";
            default -> throw new CannotApply(French.name(asked) + " : un texte ne prend pas un tel rang");
        };
    }

    /** Where the number within a sign stands. */
    static @Nullable Span core(Structure structure, int line, Head head) {
        String printed = structure.lines().get(line).substring(head.start(), head.end());
        Matcher m = CORE.matcher(printed);
        return m.find() ? new Span(line, head.start() + m.start(1), head.start() + m.end(1)) : null;
    }

    /** The number within a sign: {@code 1er} of "§ 1er.", {@code 4°bis} of "4°bis", {@code f)bis}, {@code 6.3}, {@code II}. */
    private static final Pattern CORE = Pattern.compile(
            "(?:Art(?:icle|\\.)\\s*|\u00a7\\s*|^)((?:\\d+(?:\\.\\d+)*(?:er)?|[a-z]|[A-Z]|[IVXL]+)(?:\\s?(?:[\u00b0)]\\s?)?(?:bis|ter|[a-z]{4,})\\b)?(?:/\\d+)*)");

    private static String spelled(String value, String printed, Style style) {
        if (style == Style.PARAGRAPH || style == Style.ARTICLE) {
            return FrenchNumber.written(value);
        }
        Matcher m = SUFFIXED.matcher(value);
        boolean degree = printed.contains("\u00b0");
        boolean bracket = printed.contains(")");
        return m.matches() && (degree || bracket) ? m.group(1) + (degree ? "\u00b0" : ")") + m.group(2) : value;
    }

    /** Example: {@code 4bis}. */
    private static final Pattern SUFFIXED = Pattern.compile("(\\d+|[a-z])((?:bis|ter|[a-z]{4,}))");
}
