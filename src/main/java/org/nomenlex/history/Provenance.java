package org.nomenlex.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who put a piece of text there.
 *
 * @param numac the act, or the name of the base text ({@code base:art-17@2003-04-01}) or decision that stands for it
 * @param operation the operation's id in the act ({@code 5.1.2}), empty for a base text
 * @param effect the day from which it stands there
 * @param published the day of the Moniteur, or null for a base text without one
 * @param page the page of the Moniteur, empty where unknown
 */
public record Provenance(
        String numac,
        String operation,
        LocalDate effect,
        @Nullable LocalDate published,
        String page) {}
