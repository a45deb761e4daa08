package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Unit;

/** Makes targets of units, alinéas, services and lines. */
final class Targets {

    private final Structure structure;
    private final List<String> lines;

    Targets(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines();
    }

    Target article() {
        Unit unit = structure.article();
        return new Target(
                Target.Shape.ARTICLE, 0, lines.size(), 0, unit.head().end(), spans(0, lines.size(), 0), unit, null);
    }

    Target unit(Unit unit) {
        Head head = unit.head();
        return new Target(
                Target.Shape.UNIT,
                unit.from(),
                unit.to(),
                head.start(),
                head.end(),
                spans(unit.from(), unit.to(), head.start()),
                unit,
                null);
    }

    Target alinea(Unit unit, Structure.Alinea alinea) {
        int start = alinea.from() == unit.from() ? unit.head().end() : leading(alinea.from());
        return new Target(
                Target.Shape.ALINEA,
                alinea.from(),
                alinea.to(),
                start,
                start,
                spans(alinea.from(), alinea.to(), start),
                unit,
                null);
    }

    /** The text of one line, behind its enumerators. */
    Target text(int line, Unit unit) {
        int start = structure.textStart(line);
        return new Target(Target.Shape.ALINEA, line, line + 1, start, start, spans(line, line + 1, start), unit, null);
    }

    Target sentence(Span span, Unit unit) {
        return new Target(
                Target.Shape.SENTENCE,
                span.line(),
                span.line() + 1,
                span.start(),
                span.start(),
                List.of(span),
                unit,
                null);
    }

    Target service(Service service) {
        return new Target(
                Target.Shape.SERVICE,
                service.from(),
                service.to(),
                0,
                0,
                spans(service.from(), service.to(), 0),
                structure.unitAt(service.from()),
                service);
    }

    Target part(Service service, SegmentKind kind) {
        List<Span> spans = new ArrayList<>();
        if (kind != SegmentKind.VALUE) {
            spans.addAll(service.label());
        }
        if (kind != SegmentKind.LABEL) {
            spans.addAll(service.values());
        }
        Target.Shape shape = switch (kind) {
            case LABEL -> Target.Shape.LABEL;
            case VALUE -> Target.Shape.VALUE;
            default -> Target.Shape.LABEL_AND_VALUE;
        };
        Unit unit = structure.unitAt(service.from());
        return new Target(shape, service.from(), service.to(), 0, 0, spans, unit, service);
    }

    Target ofLines(Target.Shape shape, int from, int to, Unit unit) {
        int start = from < to ? structure.readingStart(from) : 0;
        return new Target(shape, from, to, start, start, spans(from, to, start), unit, null);
    }

    /** The characters of lines; a row of a preformatted block is read column by column where it is wrapped. */
    List<Span> spans(int from, int to, int start) {
        List<Span> spans = new ArrayList<>(to - from);
        int i = from;
        while (i < to) {
            Service row = structure.serviceAt(i).orElse(null);
            if (row != null && row.preformatted() && row.from() == i && row.to() > i + 1 && row.to() <= to) {
                spans.add(row.codeSpan());
                spans.addAll(row.label());
                if (row.value() != null) {
                    spans.add(row.value());
                }
                i = row.to();
            } else {
                int begin = Math.max(i == from ? start : 0, structure.readingStart(i));
                if (structure.kind(i) != LineKind.BLANK && structure.textEnd(i) > begin) {
                    spans.add(new Span(i, begin, structure.textEnd(i)));
                }
                i++;
            }
        }
        return spans;
    }

    private int leading(int line) {
        String text = structure.reading(line);
        return text.length() - text.stripLeading().length();
    }
}
