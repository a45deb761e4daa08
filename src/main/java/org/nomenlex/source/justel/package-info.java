/**
 * Pages of eJustice: Justel's consolidated page in its layout of 2024 and in the one before, the Moniteur's own page, the
 * lists that lead to acts, and the pages that are none of these though the server says "200 OK".
 *
 * <p>May use: jsoup, {@code source}, {@code source.html}, {@code act}, {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.justel;

import org.jspecify.annotations.NullMarked;
