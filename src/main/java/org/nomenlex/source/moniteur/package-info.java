/**
 * The Moniteur's PDFs: an act found in a day's issue, French and Dutch kept apart, in the same form as the web page.
 *
 * <p>May use: {@code source}, {@code source.pdf}, {@code source.justel} for titles, {@code source.ocr} for the list of
 * what cleaning repaired, {@code act}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.moniteur;

import org.jspecify.annotations.NullMarked;
