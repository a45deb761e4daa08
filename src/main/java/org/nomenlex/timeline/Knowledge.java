package org.nomenlex.timeline;

import java.util.HashSet;
import java.util.Set;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.law.Numac;

/** What has been published so far. Grows only. */
final class Knowledge {

    private final Set<Numac> acts = new HashSet<>();
    private final DossierNumbers dossiers = new DossierNumbers();
    private final Set<ActEvent> events = new HashSet<>();
    private final Set<String> marks = new HashSet<>();

    void add(Publication publication, Set<String> numbers) {
        if (publication instanceof Publication.OfAct act) {
            acts.add(act.numac());
            numbers.forEach(dossiers::add);
        } else if (publication instanceof Publication.OfEvent event) {
            events.add(event.event());
        } else if (publication instanceof Publication.OfMark mark) {
            marks.add(key(mark.numac(), mark.note()));
        }
    }

    boolean knows(Numac act) {
        return acts.contains(act);
    }

    boolean knows(ActEvent event) {
        return events.contains(event);
    }

    /** Whether the change that a mark tells of is known: its act was published, or the mark's own day has come. */
    boolean knows(Numac act, EditorialNote mark) {
        return marks.contains(key(act, mark)) || !dossiers.in(mark.reference()).isEmpty();
    }

    private static String key(Numac act, EditorialNote note) {
        return act + " " + note.articleNumber() + " " + note.reference() + " " + note.text();
    }
}
