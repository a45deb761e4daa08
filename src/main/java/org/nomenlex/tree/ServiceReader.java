package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a service at a line: order number, wording over one or more lines, key letter and coefficient, bracketed lines. */
final class ServiceReader {

    /** A wording without a value on its first line goes on for so many lines at most. */
    private static final int LONGEST_LABEL = 10;

    private final List<LineReading> lines;

    ServiceReader(List<LineReading> lines) {
        this.lines = lines;
    }

    /** The service that starts at the line, or null. */
    @Nullable
    Service at(int index) {
        LineReading line = lines.get(index);
        if (line.isRow()) {
            return tableRow(index);
        }
        String alone = line.alone();
        if (!alone.isEmpty()) {
            return line.isPreformatted() ? bare(index, alone, true) : withLabelBelow(index, alone);
        }
        String unpaired = Codes.unpaired(line.text());
        if (!unpaired.isEmpty()) {
            Service service = withLabelBelow(index, unpaired);
            return service.value() == null ? null : service;
        }
        LineReading.Leading leading = line.leading();
        if (leading.present()) {
            return line.isPreformatted() ? row(index, leading) : onOneLine(index, leading);
        }
        return null;
    }

    private Span codeSpan(int index) {
        return lines.get(index).code(index);
    }

    private Service bare(int index, String code, boolean preformatted) {
        return new Service(
                code, index, index + 1, codeSpan(index), List.of(), null, List.of(), index + 1, preformatted);
    }

    private Service withLabelBelow(int index, String code) {
        int first = index + 1;
        if (first >= lines.size() || !canStartLabel(first) || isListed(index)) {
            return bare(index, code, false);
        }
        return finished(code, index, first, labelEnd(first), codeSpan(index), 0);
    }

    /**
     * Whether the order number is an entry of a list of bare numbers under headings, and the line behind it the next
     * heading: it follows another bare number, or stands under a heading that starts like that line.
     */
    private boolean isListed(int index) {
        LineReading next = lines.get(index + 1);
        if (index == 0 || next.value().present() || !next.looksLikeHeading()) {
            return false;
        }
        LineReading before = lines.get(index - 1);
        boolean column = !before.alone().isEmpty();
        return column
                || before.looksLikeHeading() && Lines.firstWord(before.text()).equals(Lines.firstWord(next.text()));
    }

    private boolean canStartLabel(int index) {
        LineReading line = lines.get(index);
        return !line.isBlank()
                && !Codes.onlyIn(line.text())
                && line.alone().isEmpty()
                && !line.isRow()
                && !line.isBracketed()
                && !line.leading().present()
                && line.heads().stream().noneMatch(h -> h.style() == Style.PARAGRAPH || h.style() == Style.ARTICLE);
    }

    /** Behind the last line of a wording that starts at the line. */
    private int labelEnd(int first) {
        if (lines.get(first).value().present()) {
            return first + 1;
        }
        if (first + 1 < lines.size() && closesLabel(lines.get(first + 1))) {
            return first + 2;
        }
        int enumerated = lines.get(first).introduces() ? enumerationEnd(first + 1) : first + 1;
        if (enumerated > first + 1) {
            return enumerated;
        }
        for (int k = first + 1; k < lines.size() && k <= first + LONGEST_LABEL && continuesLabel(lines.get(k)); k++) {
            if (lines.get(k).isValue() || lines.get(k).value().present()) {
                return k + 1;
            }
        }
        return first + 1;
    }

    /** "... dus pour : 1. ...; 2. ... . . . . . N 6": the points of a wording, where the value stands behind one of them. */
    private int enumerationEnd(int from) {
        for (int k = from; k < lines.size() && k < from + LONGEST_LABEL && isPoint(lines.get(k)); k++) {
            if (lines.get(k).value().present()) {
                return k + 1;
            }
        }
        return from;
    }

    private static boolean isPoint(LineReading line) {
        List<Head> heads = line.heads();
        return !heads.isEmpty()
                && heads.stream().noneMatch(h -> h.style() == Style.PARAGRAPH || h.style() == Style.ARTICLE)
                && line.alone().isEmpty()
                && !line.isRow();
    }

    /** A second sentence of a wording: no rule ends in a bare key letter and coefficient without naming a service. */
    private static boolean closesLabel(LineReading line) {
        String text = line.text().strip();
        return !text.isEmpty()
                && !line.isRow()
                && !line.isPreformatted()
                && !text.endsWith(".")
                && !text.endsWith(";")
                && line.heads().isEmpty()
                && !line.namesCodes()
                && line.value().present();
    }

    private static boolean continuesLabel(LineReading line) {
        if (line.isBlank() || !line.alone().isEmpty() || line.isRow() || line.isBracketed()) {
            return false;
        }
        char start = line.text().strip().charAt(0);
        return Character.isLowerCase(start) || "-+(\u2013".indexOf(start) >= 0 || line.isValue();
    }

    private Service onOneLine(int index, LineReading.Leading leading) {
        return finished(leading.code(), index, index, index + 1, codeSpan(index), leading.end());
    }

    private Service finished(String code, int from, int labelFrom, int labelTo, Span codeSpan, int labelStart) {
        List<Span> label = new ArrayList<>();
        Span value = null;
        for (int k = labelFrom; k < labelTo; k++) {
            int start = k == from ? labelStart : 0;
            boolean last = k == labelTo - 1;
            Values.Found found = last
                    ? valueIn(k, start)
                    : new Values.Found(lines.get(k).text().length(), 0, 0);
            if (found.leader() > start) {
                label.add(new Span(k, start, found.leader()));
            }
            value = found.present() ? new Span(k, found.start(), found.end()) : value;
        }
        List<Span> others = value == null ? List.of() : valuesFrom(labelTo);
        int bracketed = labelTo + others.size();
        return new Service(code, from, bracketsEnd(bracketed), codeSpan, label, value, others, bracketed, false);
    }

    /** Further values below the first: {@code P 8} under {@code N 14}. */
    private List<Span> valuesFrom(int line) {
        List<Span> values = new ArrayList<>();
        for (int k = line; k < lines.size() && lines.get(k).isValue(); k++) {
            String text = lines.get(k).text();
            values.add(new Span(
                    k,
                    text.length() - text.stripLeading().length(),
                    text.stripTrailing().length()));
        }
        return values;
    }

    private Values.Found valueIn(int index, int start) {
        LineReading reading = lines.get(index);
        String line = reading.text();
        if (index > start && reading.isValue()) {
            int lead = line.length() - line.stripLeading().length();
            return new Values.Found(0, lead, line.stripTrailing().length());
        }
        Values.Found found = reading.value();
        return found.start() < start ? new Values.Found(line.length(), 0, 0) : found;
    }

    private int bracketsEnd(int index) {
        int k = index;
        while (k < lines.size() && lines.get(k).isBracketed()) {
            k++;
        }
        return k;
    }

    /** A row of a preformatted block, with the lines on which its wording goes on. */
    private Service row(int index, LineReading.Leading leading) {
        int to = index + 1;
        int indent = Lines.indent(lines.get(index).text());
        while (to < lines.size() && continuesRow(lines.get(to), indent)) {
            to++;
        }
        List<Span> label = new ArrayList<>();
        Span value = null;
        for (int k = index; k < to; k++) {
            String line = lines.get(k).text();
            int start = k == index ? leading.end() : Lines.indent(line);
            Values.Found found = lines.get(k).value();
            boolean priced = value == null && found.present() && found.start() >= start;
            int end = priced ? found.leader() : line.stripTrailing().length();
            value = priced ? new Span(k, found.start(), found.end()) : value;
            if (end > start) {
                label.add(new Span(k, start, end));
            }
        }
        return new Service(leading.code(), index, to, codeSpan(index), label, value, List.of(), to, true);
    }

    private static boolean continuesRow(LineReading line, int indent) {
        return continuesStripped(line)
                || line.isPreformatted()
                        && Lines.indent(line.text()) > indent
                        && !line.namesCodes()
                        && line.alone().isEmpty();
    }

    /** A wrapped row whose indentation was lost: a few words in small letters, no sentence. */
    private static boolean continuesStripped(LineReading line) {
        String text = line.text().strip();
        boolean words = !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && text.length() < 60;
        return words && line.heads().isEmpty() && !text.endsWith(".") && !line.namesCodes() && !text.equals("ou");
    }

    /** A row of a table of which a cell is an order number; of a bilingual one the French half. */
    private @Nullable Service tableRow(int index) {
        String line = lines.get(index).text();
        List<Span> cells = Tables.cells(line, index);
        BilingualRow both = BilingualRow.of(line, cells).orElse(null);
        if (both != null) {
            Service dutch = tableRow(index, both.dutch(), 0, null);
            Span last = both.dutch().get(both.dutch().size() - 1);
            Span whole = new Span(index, both.dutch().get(0).start(), last.end());
            return tableRow(index, both.french(), 0, new Service.Twin(whole, dutch.codeSpan(), dutch.value()));
        }
        for (int c = 0; c < cells.size(); c++) {
            if (!Codes.alone(text(line, cells.get(c))).isEmpty()) {
                return tableRow(index, cells, c, null);
            }
        }
        return null;
    }

    private Service tableRow(int index, List<Span> cells, int codeCell, Service.@Nullable Twin twin) {
        String line = lines.get(index).text();
        Span codeSpan = cells.get(codeCell);
        String code = Codes.alone(text(line, codeSpan));
        int labelCell = codeCell + 1;
        String pair = labelCell < cells.size() ? Codes.alone(text(line, cells.get(labelCell))) : "";
        if (!pair.isEmpty()) {
            // "| 679136 | 679140 | label |": the two numbers of a pair in cells of their own.
            code = code + "-" + pair;
            codeSpan = new Span(index, codeSpan.start(), cells.get(labelCell).end());
            labelCell++;
        }
        Span label = null;
        Span value = null;
        for (int c = labelCell; c < cells.size(); c++) {
            Span cell = cells.get(c);
            String text = text(line, cell);
            if (Values.isValue(text)) {
                value = value == null ? cell : value;
            } else if (value == null && isKeyLetter(text) && c + 1 < cells.size()) {
                Span coefficient = cells.get(c + 1);
                boolean number = text(line, coefficient).matches("[\\d.,]+");
                value = number ? new Span(index, cell.start(), coefficient.end()) : null;
            } else if (label == null && !text.isBlank()) {
                label = cell;
            }
        }
        return inTable(new Cells(index, code, codeSpan, label, value), twin);
    }

    /** What the cells of a row hold. */
    private record Cells(
            int line,
            String code,
            Span codeSpan,
            @Nullable Span label,
            @Nullable Span value) {}

    /** Where no cell holds the value, it stands behind the wording. */
    private Service inTable(Cells cells, Service.@Nullable Twin twin) {
        Span label = cells.label();
        Span value = cells.value();
        if (label != null && value == null) {
            String words = text(lines.get(cells.line()).text(), label);
            Values.Found found = Values.in(words);
            if (found.present() && found.leader() > 0) {
                value = new Span(cells.line(), label.start() + found.start(), label.start() + found.end());
                label = new Span(cells.line(), label.start(), label.start() + found.leader());
            }
        }
        int to = cells.line() + 1;
        List<Span> others = new ArrayList<>();
        while (to < lines.size()
                && lines.get(to).isRow()
                && Tables.isRestOfValue(lines.get(to).text())) {
            others.addAll(Tables.restOfValue(lines.get(to).text(), to));
            to++;
        }
        List<Span> wording = label == null ? List.of() : List.of(label);
        return new Service(cells.code(), cells.line(), to, cells.codeSpan(), wording, value, others, to, false, twin);
    }

    private static String text(String line, Span cell) {
        return line.substring(cell.start(), cell.end());
    }

    private static boolean isKeyLetter(String text) {
        return text.matches("[A-Z]{1,3}");
    }
}
