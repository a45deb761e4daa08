/**
 * What all forms made of marks and text need: characters that every form can carry, elements written one after another,
 * rows of tables.
 *
 * <p>May use: the JDK only.
 */
@NullMarked
package org.nomenlex.export.markup;

import org.jspecify.annotations.NullMarked;
