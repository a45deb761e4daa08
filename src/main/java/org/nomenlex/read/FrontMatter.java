package org.nomenlex.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActHeader;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.law.Numac;
import org.nomenlex.text.Place;

/**
 * The lines between the two {@code ---} at the head of a Lex Iterata file: {@code key: value}, values in quotes or not.
 * They are read by hand: the source writes titles with colons and lists without brackets, which is no YAML.
 */
final class FrontMatter {

    /** What the database adds to a title: {@code (NOTE : Consultation des versions antérieures ...)}. */
    private static final Pattern TITLE_NOTE = Pattern.compile("\\s*\\(NOT[EA]\\s*:.*\\)\\.?\\s*$");

    /** The day of the last change in it: {@code mise à jour au 28-12-2011}, {@code mis à jour au ...}, {@code tekstbijwerking tot ...}. */
    private static final Pattern UPDATED = Pattern.compile(
            "\\(((?:NOTE|NOTA)\\s*:.*(?:jour au|bijwerking tot)\\s+(\\d{2})-(\\d{2})-(\\d{4})[^()]*)\\)");

    /** The nature of the act, at the start of its title: {@code Arrêté royal modifiant ...}. */
    private static final Pattern KIND =
            Pattern.compile("^(Arrêté (?:royal|ministériel|du Gouvernement)|Loi|Décret|Ordonnance|Arrêt|Avis|Addendum"
                    + "|Koninklijk besluit|Ministerieel besluit|Besluit|Wet|Decreet|Bericht)");

    private final String source;
    private final int firstLine;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    FrontMatter(String source, int firstLine, List<String> lines) {
        this.source = source;
        this.firstLine = firstLine;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        unquote(line.substring(colon + 1).strip()));
            }
        }
    }

    private static String unquote(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }

    List<ReadProblem> problems() {
        return problems;
    }

    /** The particulars; empty, with the reason among the problems, where number or publication cannot be read. */
    Optional<ActHeader> header() {
        String number = get("number").strip();
        if (!Numac.isNumac(number)) {
            String found = number.isEmpty() ? "is missing" : "is no NUMAC: " + number;
            problem("\"number\" " + found + "; the file is not read as an act", true);
            return Optional.empty();
        }
        Optional<LocalDate> published = date("publication");
        if (published.isEmpty()) {
            problem(
                    "the day of publication is missing or no date; without it " + number + " has no place in time",
                    true);
            return Optional.empty();
        }
        String title = TITLE_NOTE.matcher(fullTitle()).replaceAll("");
        return Optional.of(new ActHeader(
                new Numac(number),
                get("case"),
                kind(title),
                date("date").orElse(null),
                published.get(),
                title,
                get("page"),
                get("url"),
                get("pdf-original"),
                get("starts"),
                modifies()));
    }

    private String fullTitle() {
        return get("title-fr").isEmpty() ? get("title-nl") : get("title-fr");
    }

    /** What the title tells of the last change of the act. */
    Optional<EditorialNote> update() {
        Matcher m = UPDATED.matcher(fullTitle());
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(m.group(4) + "-" + m.group(3) + "-" + m.group(2));
            Place place = new Place(firstLine, 1);
            return Optional.of(new EditorialNote(EditorialNote.Kind.UPDATED, "", "", day, m.group(1), place));
        } catch (DateTimeException e) {
            problem("the title tells of a change on a day that is no date of the calendar: " + m.group(1), false);
            return Optional.empty();
        }
    }

    private static String kind(String title) {
        Matcher m = KIND.matcher(title);
        return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<Numac> modifies() {
        List<Numac> found = new ArrayList<>();
        for (String part : get("modifies").split("[,; ]+")) {
            if (Numac.isNumac(part)) {
                found.add(new Numac(part));
            }
        }
        return found;
    }

    private Optional<LocalDate> date(String field) {
        String value = get(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            problem("\"" + field + "\" is no date of the calendar: " + value, false);
            return Optional.empty();
        }
    }

    private String get(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    private void problem(String message, boolean fatal) {
        problems.add(new ReadProblem(source, new Place(firstLine, 1), message, fatal));
    }
}
