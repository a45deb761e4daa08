package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.law.Numac;

/** Something that changed what is known of the law, on one day. */
public sealed interface Publication {

    /** The day of the Moniteur, or of whatever made it known. */
    LocalDate day();

    /** What tells it from others of that day, and puts it in order among them. */
    String key();

    /** A name for it by which publications are in their order. */
    default String id() {
        return day() + " " + rank() + " " + key();
    }

    /** By day; on one day base texts, then acts by number, then judgments, errata and notes. */
    Comparator<Publication> ORDER = Comparator.comparing(Publication::day)
            .thenComparingInt(Publication::rank)
            .thenComparing(Publication::key);

    /** Its place among those of one day. */
    private int rank() {
        return this instanceof OfAct ? 1 : this instanceof OfBase ? 0 : 2;
    }

    /** An act was published (in one language or two). */
    record OfAct(Numac numac, LocalDate day) implements Publication {
        @Override
        public String key() {
            return numac.value();
        }
    }

    /** A base text was made. */
    record OfBase(BaseText base) implements Publication {
        @Override
        public LocalDate day() {
            return base.known();
        }

        @Override
        public String key() {
            return base.name() + "/" + base.language().code();
        }
    }

    /** A judgment or an erratum was published. */
    record OfEvent(ActEvent event) implements Publication {
        @Override
        public LocalDate day() {
            return event.published();
        }

        @Override
        public String key() {
            return event.act() + " " + event.reference() + " " + event;
        }
    }

    /** A change of an act of which only the mark in the stored text is known: the corpus does not hold what made it. */
    record OfMark(Numac numac, EditorialNote note, LocalDate day) implements Publication {
        @Override
        public String key() {
            return numac + " " + note.reference() + " " + note.articleNumber() + " " + note.text();
        }
    }
}
