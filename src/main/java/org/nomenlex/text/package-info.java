/**
 * Places in texts: where in a source file a thing stands. Typography lives here too.
 *
 * <p>May use: the JDK only.
 */
@NullMarked
package org.nomenlex.text;

import org.jspecify.annotations.NullMarked;
