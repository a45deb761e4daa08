package org.nomenlex.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * An invented act.
 *
 * @param numac its number
 * @param published the day of its publication
 * @param effect the day on which it takes effect, null where that is undetermined
 * @param operations how many edits it makes
 * @param markdown the act in the Lex Iterata form
 * @param texts what the articles that it touches must read from that day on
 */
public record SyntheticAct(
        Numac numac,
        LocalDate published,
        @Nullable LocalDate effect,
        int operations,
        String markdown,
        List<SyntheticText> texts) {

    /** Copies the texts. */
    public SyntheticAct {
        texts = List.copyOf(texts);
    }

    /** The name of its file. */
    public String fileName() {
        return numac + ".md";
    }
}
