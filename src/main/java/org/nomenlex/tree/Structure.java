package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The units, services and headings of an article, as views on its lines.
 *
 * @param lines the lines
 * @param kinds what each line is
 * @param article the outermost unit
 * @param services the services, in order
 */
public record Structure(List<String> lines, List<LineKind> kinds, Unit article, List<Service> services) {

    /** Copies the lists. */
    public Structure {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        services = List.copyOf(services);
    }

    /** Reads the structure of those lines. */
    public static Structure of(List<String> lines) {
        return new StructureReader(lines).read();
    }

    /** What the line is. */
    public LineKind kind(int line) {
        return kinds.get(line);
    }

    /** The innermost unit that holds the line. */
    public Unit unitAt(int line) {
        Unit unit = article;
        boolean deeper = true;
        while (deeper) {
            Optional<Unit> child = unit.children().stream()
                    .filter(c -> c.from() <= line && line < c.to())
                    .reduce((a, b) -> b);
            deeper = child.isPresent();
            unit = child.orElse(unit);
        }
        return unit;
    }

    /** The enumerators at the start of a line, outermost first. */
    public List<Head> headsAt(int line) {
        List<Head> heads = new ArrayList<>();
        for (Unit unit = unitAt(line); unit != null; unit = unit.parent()) {
            if (unit.from() == line && unit.head().end() > unit.head().start()) {
                heads.add(unit.head());
            }
        }
        Collections.reverse(heads);
        return heads;
    }

    /** Where the text of a line starts, behind its enumerators. */
    public int textStart(int line) {
        List<Head> heads = headsAt(line);
        if (!heads.isEmpty()) {
            return heads.get(heads.size() - 1).end();
        }
        String text = lines.get(line);
        return text.length() - text.stripLeading().length();
    }

    /** The service whose lines hold the line. */
    public Optional<Service> serviceAt(int line) {
        return services.stream().filter(s -> s.from() <= line && line < s.to()).findFirst();
    }

    /** The alinéas of a unit, in order. An alinéa holds the enumerations, rows and tables that it introduces. */
    public List<Alinea> alineas(Unit unit) {
        List<Alinea> result = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(unit.texts());
        if (starts.isEmpty() || starts.get(0) != unit.from()) {
            starts.add(0, unit.from());
        }
        for (int n = 0; n < starts.size(); n++) {
            int next = n + 1 < starts.size() ? starts.get(n + 1) : unit.to();
            result.add(new Alinea(starts.get(n), alineaEnd(starts.get(n), next)));
        }
        return result;
    }

    /** Services and headings behind the text and its enumeration are no part of the alinéa. */
    private int alineaEnd(int start, int next) {
        int end = next;
        while (end > start + 1 && trails(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean trails(int line) {
        return switch (kinds.get(line)) {
            case CODE -> !serviceAt(line).map(Service::preformatted).orElse(false) && kindOfRow(line);
            case LABEL, BRACKET, HEADING, BLANK -> true;
            default -> false;
        };
    }

    private boolean kindOfRow(int line) {
        return !Lines.isRow(lines.get(line));
    }

    /**
     * An alinéa.
     *
     * @param from its line of text
     * @param to behind its last line
     */
    public record Alinea(int from, int to) {}
}
