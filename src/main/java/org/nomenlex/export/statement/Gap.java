package org.nomenlex.export.statement;

/**
 * An act that the consolidation lacks.
 *
 * @param act how it is known: its date, dossier number or NUMAC
 * @param reason what tells that it exists ("modifié en dernier lieu par", the register)
 */
public record Gap(String act, String reason) {}
