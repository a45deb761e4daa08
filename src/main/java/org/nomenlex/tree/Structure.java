package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units, services and headings of an article, as views on its lines. Immutable. */
public final class Structure {

    private final List<String> lines;
    private final List<String> readings;
    private final List<LineKind> kinds;
    private final Unit article;
    private final List<Service> services;
    private final Unit[] unitOfLine;
    private final @Nullable Service[] serviceOfLine;

    Structure(List<String> lines, List<String> readings, List<LineKind> kinds, Unit article, List<Service> services) {
        this.lines = List.copyOf(lines);
        this.readings = List.copyOf(readings);
        this.kinds = List.copyOf(kinds);
        this.article = article;
        this.services = List.copyOf(services);
        unitOfLine = new Unit[lines.size()];
        mark(article);
        serviceOfLine = new Service[lines.size()];
        for (Service service : services) {
            for (int i = service.from(); i < service.to(); i++) {
                serviceOfLine[i] = service;
            }
        }
    }

    private void mark(Unit unit) {
        Arrays.fill(unitOfLine, unit.from(), Math.min(unit.to(), unitOfLine.length), unit);
        unit.children().forEach(this::mark);
    }

    /** Reads the structure of those lines. */
    public static Structure of(List<String> lines) {
        return new StructureReader(lines.stream().map(LineReading::new).toList()).read();
    }

    /** The structure of a text; lines that it shares with other texts are not looked at again. */
    public static Structure of(ArticleText text) {
        return new StructureReader(
                        text.lawLines().stream().map(LawLine::reading).toList())
                .read();
    }

    /** The lines. */
    public List<String> lines() {
        return lines;
    }

    /** The outermost unit. */
    public Unit article() {
        return article;
    }

    /** The services, in order. */
    public List<Service> services() {
        return services;
    }

    /** What the line is. */
    public LineKind kind(int line) {
        return kinds.get(line);
    }

    /** Whether the line is running text that looks like a heading: a few words without a closing mark. */
    public boolean mayBeHeading(int line) {
        return kind(line) == LineKind.TEXT && headsAt(line).isEmpty() && Lines.looksLikeHeading(lines.get(line));
    }

    /** The innermost unit that holds the line. */
    public Unit unitAt(int line) {
        return unitOfLine[line];
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
        String text = readings.get(line);
        return text.length() - text.stripLeading().length();
    }

    /** Where what the line reads as starts: in a row of a table laying out text behind the bars that open it. */
    public int readingStart(int line) {
        boolean laidOut = Lines.isRow(lines.get(line)) && !Lines.isRow(readings.get(line));
        String text = readings.get(line);
        return laidOut ? text.length() - text.stripLeading().length() : 0;
    }

    /** Where the text of a line ends: in front of the bars that close a row of a table laying out text. */
    public int textEnd(int line) {
        boolean laidOut = Lines.isRow(lines.get(line)) && !Lines.isRow(readings.get(line));
        return laidOut
                ? readings.get(line).stripTrailing().length()
                : lines.get(line).length();
    }

    /** The line as it is read: a row of a table that lays out text with spaces for its bars, place for place. */
    public String reading(int line) {
        return readings.get(line);
    }

    /** The service whose lines hold the line. */
    public Optional<Service> serviceAt(int line) {
        return Optional.ofNullable(serviceOfLine[line]);
    }

    /**
     * The alinéas of a unit, in order. An alinéa holds the enumerations, rows and tables that it introduces. The title of a
     * unit is none: "2.1.1. Généralités" over two paragraphs has two.
     */
    public List<Alinea> alineas(Unit unit) {
        List<Alinea> result = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(unit.texts());
        if (starts.isEmpty() || starts.get(0) != unit.from()) {
            starts.add(0, unit.from());
        }
        if (starts.size() > 1 && isTitle(unit, starts.get(1))) {
            starts.remove(0);
        }
        for (int n = 0; n < starts.size(); n++) {
            int next = n + 1 < starts.size() ? starts.get(n + 1) : unit.to();
            result.add(new Alinea(starts.get(n), alineaEnd(starts.get(n), next)));
        }
        return result;
    }

    private boolean isTitle(Unit unit, int next) {
        boolean divides = unit.head().style() != Style.ARTICLE && unit.head().style() != Style.PARAGRAPH;
        return divides
                && Titles.opens(unit, readings.get(unit.from()))
                && headsAt(next).isEmpty()
                && Titles.isClosed(readings.get(next).strip());
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
