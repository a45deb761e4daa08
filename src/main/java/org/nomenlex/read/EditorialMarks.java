package org.nomenlex.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.act.EditorialNote.Kind;
import org.nomenlex.text.Place;

/**
 * Tells the marks of the database's editors from the words of the law. The editors write: {@code [1 ... ]1} around what a
 * later act changed, with a footer {@code (1)<AR 2011-12-19/08, art. 1, 002; En vigueur : 28-12-2011>}; before about 2009
 * {@code (...) <AR ...>}, and a note in front where the whole article was replaced; {@code <Erratum, M.B. 23-12-2011, ...>}
 * behind words that an erratum corrected, the words themselves in brackets.
 */
final class EditorialMarks {

    /** A footer: {@code (1)<AR 2011-12-19/08, art. 1, 002; En vigueur : 28-12-2011>}, often in back quotes. */
    private static final Pattern FOOTER = Pattern.compile("^`?\\((\\d{1,3})\\)\\s*<([^>]*)>`?$");

    /** A note within text: {@code <Erratum, M.B. ...>}, {@code <AR 2003-04-22/33, art. 7, 002;  En vigueur : ...>}. */
    private static final Pattern INLINE = Pattern.compile(
            "\\s*<((?:Inséré par |Abrogé par |Rétabli par )?(?:Err|ERR|Avis rect|AR|AM|L|LOI|KB|MB|W)[^A-Za-z][^>]*|Err[^>]*|ERR[^>]*|Avis [^>]*)>");

    /** An erratum in round brackets: {@code (ERRATUM, voir M.B. 07-03-2013, p. 13855)}. */
    private static final Pattern ROUND_ERRATUM = Pattern.compile("\\s*\\(((?:ERRATUM|Erratum|Err\\.)[^()]*)\\)");

    /** A note of the editors: {@code (NOTE : Rapporté une deuxième fois par AR 2004-12-08/36 ...)}. */
    private static final Pattern NOTE = Pattern.compile("\\s*\\((NOTE\\s*:[^()]*)\\)");

    /** The word "(Rapporté)" standing for a withdrawn text. */
    private static final Pattern WITHDRAWN = Pattern.compile("^\\(Rapporté\\)");

    /** A pair that lost its hyphen with the brackets: {@code [475996]476000}. */
    private static final Pattern BROKEN_PAIR = Pattern.compile("\\[(\\d{6})\\](\\d{6})(?!\\d)");

    /** The dossier of the act that a note names: {@code 2011-12-19/08}. */
    private static final Pattern DOSSIER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{2,3}");

    /** A date as notes write it: {@code 28-12-2011}. */
    private static final Pattern DATE = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");

    private final List<EditorialNote> notes = new ArrayList<>();

    /** The numbers of the article's marks that stand around what an erratum corrected, which is in brackets there. */
    private final Set<String> errata = new HashSet<>();

    List<EditorialNote> notes() {
        return notes;
    }

    /** Whether the line is a footer; if so it is noted and its mark's number given. */
    Optional<String> footer(String line, String article, Place place) {
        Matcher m = FOOTER.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        Kind kind = m.group(2).startsWith("Inséré") ? Kind.INSERTED : Kind.AMENDED;
        notes.add(note(kind, article, m.group(2), place));
        return Optional.of(m.group(1));
    }

    /** The mark's numbers that the footers of an article explain. */
    Set<String> footerNumbers(List<String> lines) {
        Set<String> numbers = new HashSet<>();
        errata.clear();
        for (String line : lines) {
            Matcher m = FOOTER.matcher(line.strip());
            if (m.matches()) {
                numbers.add(m.group(1));
                if (kindOf(m.group(2)) == Kind.ERRATUM) {
                    errata.add(m.group(1));
                }
            }
        }
        return numbers;
    }

    /** The line without marks and notes; the notes are kept. */
    String strip(String line, String article, Place place, Set<String> markNumbers) {
        String text = line;
        for (String number : markNumbers) {
            boolean corrected = errata.contains(number) && text.contains("[" + number + " ");
            text = text.replaceAll("\\[" + number + "(?= )\\s*", "").replaceAll("\\s?\\]" + number + "(?!\\d)", "");
            text = corrected ? withoutSquareBrackets(text) : text;
        }
        if (WITHDRAWN.matcher(line).find()) {
            notes.add(note(Kind.WITHDRAWN, article, line, place));
        }
        // Few lines bear notes; what all notes of a form begin with is found sooner than the form.
        if (text.indexOf('<') >= 0) {
            text = takeNotes(text, INLINE, article, place);
        }
        if (text.contains("(E")) {
            text = takeNotes(text, ROUND_ERRATUM, article, place);
        }
        return text.contains("(NOTE") ? takeNotes(text, NOTE, article, place) : text;
    }

    private String takeNotes(String text, Pattern pattern, String article, Place place) {
        Matcher m = pattern.matcher(text);
        StringBuilder kept = new StringBuilder();
        boolean erratum = false;
        boolean amended = false;
        int from = 0;
        while (m.find()) {
            Kind kind = kindOf(m.group(1));
            notes.add(note(kind, article, m.group(1), place));
            erratum |= kind == Kind.ERRATUM;
            amended |= kind == Kind.AMENDED && m.start() > 0;
            kept.append(text, from, m.start());
            from = m.end();
        }
        if (from == 0) {
            return text;
        }
        String rest = kept.append(text.substring(from)).toString();
        return erratum || amended ? withoutBrackets(rest, erratum) : rest.strip();
    }

    private static Kind kindOf(String note) {
        if (note.startsWith("Err") || note.startsWith("ERR") || note.startsWith("Avis")) {
            return Kind.ERRATUM;
        }
        if (note.startsWith("NOTE")) {
            return note.contains("apporté") ? Kind.WITHDRAWN : Kind.OTHER;
        }
        return note.startsWith("Inséré") ? Kind.INSERTED : Kind.AMENDED;
    }

    /** The brackets around corrected words go, the words stay. */
    private static String withoutBrackets(String text, boolean square) {
        if (square && text.indexOf('[') + text.indexOf(']') > -2) {
            return withoutSquareBrackets(text);
        }
        boolean whole = text.startsWith("(") && closesAtEnd(text);
        return whole ? withoutOuterParentheses(text) : text;
    }

    static String withoutSquareBrackets(String text) {
        return BROKEN_PAIR.matcher(text).replaceAll("$1-$2").replace("[", "").replace("]", "");
    }

    /** Whether the line carries the mark of an erratum. */
    static boolean hasErratum(String line) {
        if (line.indexOf('<') < 0 && !line.contains("(E")) {
            return false;
        }
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
            if (kindOf(inline.group(1)) == Kind.ERRATUM) {
                return true;
            }
        }
        return ROUND_ERRATUM.matcher(line).find();
    }

    private static boolean closesAtEnd(String text) {
        int close = text.lastIndexOf(')');
        return close > 0 && close >= text.length() - 3;
    }

    private static String withoutOuterParentheses(String text) {
        int close = text.lastIndexOf(')');
        return (text.substring(1, close) + text.substring(close + 1)).strip();
    }

    static EditorialNote note(Kind kind, String article, String text, Place place) {
        Matcher dossier = DOSSIER.matcher(text);
        String reference = dossier.find() ? dossier.group() : text.substring(Math.max(0, text.indexOf("M.B.")));
        return new EditorialNote(kind, article, reference, lastDate(text).orElse(null), text, place);
    }

    private static Optional<LocalDate> lastDate(String text) {
        Optional<LocalDate> found = Optional.empty();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            found = date(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
                    .or(() -> Optional.empty());
        }
        return found;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
