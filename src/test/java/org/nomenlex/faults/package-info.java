/**
 * What goes wrong around the program: killed at any moment, no room on the disk, files spoiled, locked or taken away, two of
 * it at once. After each, either everything is as after an undisturbed run, or one line says what to do. A handful in every
 * build; hundreds on demand with {@code -Dnomenlex.kills=300 -Dnomenlex.kills.seed=7}.
 */
@NullMarked
package org.nomenlex.faults;

import org.jspecify.annotations.NullMarked;
