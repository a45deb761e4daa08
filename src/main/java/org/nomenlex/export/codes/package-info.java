/**
 * Order numbers with their history, as tables and terminologies: code, label, key letter, coefficient, from when to when, by
 * which acts. Forms: JSON, CSV and FHIR (release 4).
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.markup}, {@code
 * export.statement}.
 */
@NullMarked
package org.nomenlex.export.codes;

import org.jspecify.annotations.NullMarked;
