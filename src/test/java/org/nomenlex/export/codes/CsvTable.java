package org.nomenlex.export.codes;

import java.util.ArrayList;
import java.util.List;

/** A table read back from CSV by the grammar of RFC 4180; fails where the text does not follow it. */
public record CsvTable(List<String> head, List<List<String>> rows) {

    /** Reads; a byte order mark before the first field falls away. */
    public static CsvTable read(String text, char separator) {
        String csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder field = new StringBuilder();
            at = csv.charAt(at) == '"' ? quoted(csv, at, field) : plain(csv, at, separator, field);
            row.add(field.toString());
            if (at < csv.length() && csv.charAt(at) == separator) {
                at++;
            } else if (csv.startsWith("\r\n", at)) {
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            } else {
                throw new AssertionError("neither separator nor end of line at " + at);
            }
        }
        return new CsvTable(rows.get(0), rows.subList(1, rows.size()));
    }

    private static int plain(String csv, int from, char separator, StringBuilder field) {
        int at = from;
        while (csv.charAt(at) != separator && csv.charAt(at) != '\r') {
            if (csv.charAt(at) == '"' || csv.charAt(at) == '\n') {
                throw new AssertionError("a quote or line break in a bare field at " + at);
            }
            field.append(csv.charAt(at++));
        }
        return at;
    }

    private static int quoted(String csv, int from, StringBuilder field) {
        int at = from + 1;
        while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
            field.append(csv.charAt(at));
            at += csv.charAt(at) == '"' ? 2 : 1;
        }
        return at + 1;
    }

    /** All fields below a name. */
    public List<String> column(String name) {
        int index = head.indexOf(name);
        if (index < 0) {
            throw new AssertionError("no column " + name + " in " + head);
        }
        return rows.stream().map(r -> r.get(index)).toList();
    }
}
