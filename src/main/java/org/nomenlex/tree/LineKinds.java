package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each line of an article is, and the enumerators that it starts with. */
final class LineKinds {

    /** The lines as printed; only rows of tables are read from here. */
    private final List<LineReading> printed;
    /** The lines as read, place for place: see {@link Tables#readings}. */
    private final List<LineReading> lines;

    private final List<List<Head>> heads = new ArrayList<>();
    private final LineKind[] kinds;
    private final List<Service> services = new ArrayList<>();

    LineKinds(List<LineReading> printed) {
        this.printed = printed;
        lines = Tables.readings(printed);
        kinds = new LineKind[lines.size()];
        Arrays.fill(kinds, LineKind.TEXT);
        classify();
    }

    int size() {
        return lines.size();
    }

    LineReading line(int i) {
        return lines.get(i);
    }

    /** The enumerators that the line starts with. */
    List<Head> heads(int i) {
        return heads.get(i);
    }

    LineKind kind(int i) {
        return kinds[i];
    }

    /** Running text that turns out to be a rule of the service before it. */
    void markRule(int i) {
        kinds[i] = LineKind.RULE;
    }

    List<Service> services() {
        return services;
    }

    Structure structured(Unit article) {
        return new Structure(texts(printed), texts(lines), List.of(kinds), article, services);
    }

    private static List<String> texts(List<LineReading> lines) {
        return lines.stream().map(LineReading::text).toList();
    }

    private void classify() {
        ServiceReader reader = new ServiceReader(printed);
        for (int k = 0; k < lines.size(); k++) {
            heads.add(headsOf(k));
        }
        int i = 0;
        while (i < lines.size()) {
            Service service = reader.at(i);
            boolean free = heads.get(i).isEmpty()
                    || !Codes.unpaired(lines.get(i).text()).isEmpty();
            if (service != null && free) {
                mark(service);
                services.add(service);
                i = service.to();
            } else {
                kinds[i] = plainKind(i);
                i++;
            }
        }
        markHeadings();
    }

    private void mark(Service service) {
        for (int k = service.from(); k < service.to(); k++) {
            LineKind kind = k >= service.bracketed() ? LineKind.BRACKET : LineKind.LABEL;
            kinds[k] = k == service.from() ? LineKind.CODE : kind;
            if (service.preformatted() && k > service.from()) {
                kinds[k] = LineKind.PREFORMATTED;
            }
            heads.set(k, List.of());
        }
    }

    /** Whether the line is a row that only lays out running text. */
    private boolean isLaidOut(int i) {
        return printed.get(i).isRow() && !lines.get(i).isRow();
    }

    private List<Head> headsOf(int i) {
        LineReading line = lines.get(i);
        if (line.isRow() || !isLaidOut(i) && line.isPreformatted()) {
            return List.of();
        }
        return line.heads();
    }

    private LineKind plainKind(int i) {
        LineReading line = lines.get(i);
        if (line.isBlank()) {
            return LineKind.BLANK;
        }
        if (line.isRow()) {
            return LineKind.ROW;
        }
        return !isLaidOut(i) && line.isPreformatted() ? LineKind.PREFORMATTED : LineKind.TEXT;
    }

    private void markHeadings() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (kinds[i] == LineKind.TEXT && heads.get(i).isEmpty() && isHeading(i)) {
                kinds[i] = LineKind.HEADING;
            }
        }
    }

    private boolean isHeading(int i) {
        LineReading line = lines.get(i);
        if (line.isCertainHeading()) {
            return true;
        }
        if (i + 1 < lines.size() && lines.get(i + 1).isFirstNumber() && opensNumbering(i)) {
            return true;
        }
        if (!line.looksLikeHeading() || i + 1 >= lines.size()) {
            return false;
        }
        LineKind next = kinds[i + 1];
        boolean beforeRule = lines.get(i + 1).isLoneNumber();
        boolean introduces = line.introduces() && line.text().strip().length() > 60;
        boolean beforeFirst = !line.introduces() && i > 0 && startsNumbering(i + 1) && isNumbered(i - 1);
        return !introduces && (next == LineKind.CODE || next == LineKind.HEADING || beforeRule || beforeFirst);
    }

    /** Whether a numbering starts there: "1. ...". */
    boolean startsNumbering(int i) {
        return i < lines.size()
                && heads.get(i).size() == 1
                && heads.get(i).get(0).style() == Style.POINT
                && Ordinals.isFirst(Style.POINT, heads.get(i).get(0).value());
    }

    /** Whether the line is an item of a numbering: behind it a title opens the next one. */
    private boolean isNumbered(int i) {
        return heads.get(i).stream().anyMatch(h -> h.style() == Style.POINT);
    }

    /** "Règles de cumul." over a rule "1": a full stop does not make it a rule of the numbering that ends above. */
    private boolean opensNumbering(int i) {
        String line = lines.get(i).text().strip();
        boolean numbered = i > 0 && lines.get(i - 1).isLoneNumber();
        return !numbered && line.endsWith(".") && Lines.looksLikeHeading(line.substring(0, line.length() - 1));
    }

    /** Whether a service ends right before the line, empty lines left out. */
    boolean followsService(int i) {
        int end = lastOf(i);
        return end > 0
                && switch (kinds[end - 1]) {
                    case CODE, LABEL, BRACKET, RULE -> true;
                    case PREFORMATTED, ROW -> services.stream().anyMatch(s -> s.to() == end);
                    default -> false;
                };
    }

    /** The line, or the first of the empty lines right before it. */
    private int lastOf(int i) {
        int k = i;
        while (k > 0 && kinds[k - 1] == LineKind.BLANK) {
            k--;
        }
        return k;
    }

    /** The sentence ending in a colon behind which the line stands, -1 for none. */
    int introduction(int line) {
        int k = line - 1;
        while (k >= 0 && kinds[k] != LineKind.TEXT && kinds[k] != LineKind.RULE) {
            k--;
        }
        return k >= 0 && lines.get(k).introduces() ? k : -1;
    }

    /** Whether the line before, empty ones left out, ends in a colon. */
    boolean isAnnounced(int line) {
        int k = lastOf(line) - 1;
        return k >= 0 && lines.get(k).introduces();
    }

    /** Whether a service starts in the lines. */
    boolean holdsService(int from, int to) {
        return services.stream().anyMatch(s -> s.from() >= from && s.from() < to);
    }
}
