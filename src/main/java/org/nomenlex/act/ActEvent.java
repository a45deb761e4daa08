package org.nomenlex.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * What happened to an act without an act: a judgment of the Conseil d'Etat, an erratum of the Moniteur. Both are law from
 * the start and known from a later day.
 */
public sealed interface ActEvent {

    /** The act concerned. */
    Numac act();

    /** The day of the Moniteur (or of the judgment) from which it is known. */
    LocalDate published();

    /** What it is, for people: {@code arrêt n° 159.179 du Conseil d'Etat du 23-05-2006}. */
    String reference();

    /**
     * An annulment. Without a date it removes from the beginning (<i>ex tunc</i>); with one, its effects before that day
     * are maintained (coordinated laws on the Conseil d'Etat, article 14ter).
     *
     * @param articles the act's articles or points annulled ({@code 3}, {@code 1.2}); empty: the whole act
     * @param words the words annulled within them; empty: all of them
     * @param from the first day without what is annulled, or null: from the beginning
     */
    record Annulment(
            Numac act,
            LocalDate published,
            String reference,
            List<String> articles,
            String words,
            @Nullable LocalDate from)
            implements ActEvent {
        public Annulment {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An erratum: the corrected words count from the start.
     *
     * @param article the act's article in which the words stand; empty: wherever they stand once
     * @param wrong the words as first published
     * @param right the words as corrected
     */
    record Erratum(Numac act, LocalDate published, String reference, String article, String wrong, String right)
            implements ActEvent {}
}
