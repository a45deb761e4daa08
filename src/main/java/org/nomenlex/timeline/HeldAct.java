package org.nomenlex.timeline;

import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * An act of the corpus in one language.
 *
 * @param act its text as the source stores it
 * @param parsed what that text says
 */
public record HeldAct(Act act, ParsedAct parsed) {

    /** Its number. */
    public Numac numac() {
        return act.header().numac();
    }

    /** The language of its text. */
    public Language language() {
        return act.language();
    }
}
