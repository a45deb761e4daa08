package org.nomenlex.corpus;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.act.ActEvent;
import org.nomenlex.law.Numac;

/**
 * Reads a file of {@code events/}: judgments and errata. A list {@code events}; each item names the {@code act}, the day
 * it was {@code published}, a {@code reference}, and either {@code annulled} (articles or points, or {@code all};
 * optionally {@code words} and {@code from}) or {@code wrong} and {@code right} (optionally {@code article}).
 */
final class EventReader {

    private EventReader() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException where it is not of that form
     */
    static List<ActEvent> read(String text) {
        List<Yaml> items = Yaml.parse(text).items("events");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("\"events\" is missing or empty");
        }
        List<ActEvent> events = new ArrayList<>();
        for (Yaml item : items) {
            events.add(event(item));
        }
        return events;
    }

    private static ActEvent event(Yaml item) {
        Numac act = new Numac(item.required("act"));
        String reference = item.required("reference");
        if (!item.texts("annulled").isEmpty()) {
            List<String> annulled = item.texts("annulled");
            return new ActEvent.Annulment(
                    act,
                    item.requiredDate("published"),
                    reference,
                    annulled.equals(List.of("all")) ? List.of() : annulled,
                    item.text("words"),
                    item.date("from").orElse(null));
        }
        if (item.text("wrong").isEmpty()) {
            throw new IllegalArgumentException(
                    "an event has \"annulled\" (a judgment) or \"wrong\" and \"right\" (an erratum)");
        }
        return new ActEvent.Erratum(
                act,
                item.requiredDate("published"),
                reference,
                item.text("article"),
                item.required("wrong"),
                item.text("right"));
    }
}
