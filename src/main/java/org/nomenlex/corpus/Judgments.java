package org.nomenlex.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActEvent;
import org.nomenlex.law.Numac;

/**
 * Judgments that the database tells of in a note behind the title: {@code (NOTE : Annulé par l'arrêt n° 159.179 du Conseil
 * d'Etat du 23-05-2006, voir M.B. du 20-07-2006, p. 36259)}. The note is about the act as a whole.
 */
final class Judgments {

    /** The note from "Annulé par" to the end of its dates; groups: the judgment, its day, the day of the Moniteur. */
    private static final Pattern ANNULLED =
            Pattern.compile("\\(NOTE\\s*:\\s*Annulé(?:e)? par (l'arrêt n° ?[\\d.]+ du Conseil d'[EÉ]tat) du"
                    + " (\\d{2}-\\d{2}-\\d{4})(?:,? voir M\\.? ?B\\.? du (\\d{2}-\\d{2}-\\d{4}))?");

    private Judgments() {}

    /** The judgment that annulled the whole act, where a note of the file's front matter says so. */
    static Optional<ActEvent> inNotes(Numac act, String text) {
        String title =
                text.lines().filter(l -> l.startsWith("title-")).findFirst().orElse("");
        Matcher m = ANNULLED.matcher(title);
        if (!m.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> judged = date(m.group(2));
        Optional<LocalDate> known = m.group(3) == null ? judged : date(m.group(3));
        return known.map(day ->
                new ActEvent.Annulment(act, day, m.group(1).substring(2) + " du " + m.group(2), List.of(), "", null));
    }

    private static Optional<LocalDate> date(String dayMonthYear) {
        String[] parts = dayMonthYear.split("-", -1);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
