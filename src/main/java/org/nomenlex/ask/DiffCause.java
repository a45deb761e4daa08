package org.nomenlex.ask;

import java.time.LocalDate;

/**
 * Who made a change.
 *
 * @param numac the act (or the name of a base text or decision)
 * @param operation the operation's id in the act ({@code 5.1.2}), empty where several of the act's may have done it
 * @param effect the day on which the change took effect
 */
public record DiffCause(String numac, String operation, LocalDate effect) {}
