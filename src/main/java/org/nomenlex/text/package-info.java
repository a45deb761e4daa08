/**
 * Places in texts: where in a source file a thing stands. The encodings and the typography of sources live here too.
 *
 * <p>May use: the JDK only.
 */
@NullMarked
package org.nomenlex.text;

import org.jspecify.annotations.NullMarked;
