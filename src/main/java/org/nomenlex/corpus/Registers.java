package org.nomenlex.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Justel's lists, kept as {@code justel-register.csv} ({@code kind,dossier,act_articles,version,in_force}) and
 * {@code justel-modified-by.csv} ({@code kind,promulgated,published,modified_articles,moniteur_pdf}) in the corpus.
 */
final class Registers {

    /** The list under the annex of the decree. */
    static final String REGISTER = "justel-register.csv";

    /** The decree's table of modifications. */
    static final String MODIFIED_BY = "justel-modified-by.csv";

    /** Example: {@code 2011-12-28}. */
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Registers() {}

    static List<RegisterRow> register(String csv) {
        List<RegisterRow> rows = new ArrayList<>();
        for (List<String> cells : rows(csv)) {
            String dossier = cell(cells, 1);
            Optional<LocalDate> promulgated = date(dossier.split("/", 2)[0]);
            promulgated.ifPresent(day ->
                    rows.add(new RegisterRow(cell(cells, 0), dossier, day, null, dates(cell(cells, 4)), "", "")));
        }
        return rows;
    }

    static List<RegisterRow> modifiedBy(String csv) {
        List<RegisterRow> rows = new ArrayList<>();
        for (List<String> cells : rows(csv)) {
            LocalDate promulgated = date(cell(cells, 1)).orElse(null);
            LocalDate published = date(cell(cells, 2)).orElse(null);
            if (promulgated != null || published != null) {
                rows.add(new RegisterRow(
                        cell(cells, 0), "", promulgated, published, List.of(), cell(cells, 3), cell(cells, 4)));
            }
        }
        return rows;
    }

    /** Days before ";": what follows tells of something else ({@code 2009-07-01; M.B. 2009-05-12, p. 36342}). */
    private static List<LocalDate> dates(String text) {
        List<LocalDate> found = new ArrayList<>();
        Matcher m = ISO.matcher(text.split(";", 2)[0]);
        while (m.find()) {
            date(m.group()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    /** The rows below the head line; cells in double quotes may hold commas, a doubled quote stands for one. */
    private static List<List<String>> rows(String csv) {
        return csv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Registers::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
