/**
 * Word files: the text as of a day, the comparison of two days as real tracked changes, and as the table of old text, new
 * text and act of legal notes.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.markup}, {@code
 * export.statement}, {@code export.compared}.
 */
@NullMarked
package org.nomenlex.export.word;

import org.jspecify.annotations.NullMarked;
