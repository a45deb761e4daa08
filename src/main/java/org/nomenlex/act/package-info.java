/**
 * An act of the Moniteur as a text: its particulars, its articles as blocks of lines with their places, and what the
 * database's editors wrote into it (marks of later changes, errata, notes), kept apart from the words of the law.
 *
 * <p>May use: {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.act;

import org.jspecify.annotations.NullMarked;
