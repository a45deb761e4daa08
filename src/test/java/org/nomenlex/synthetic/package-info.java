/**
 * A generator of invented law with the proportions of the real one, for measurements, faults and properties. The same seed
 * and size give the same acts. It keeps its own account of what the text must be after each act, by means that share
 * nothing with the program: an oracle. Uses the JDK and {@code law}.
 */
@NullMarked
package org.nomenlex.synthetic;

import org.jspecify.annotations.NullMarked;
