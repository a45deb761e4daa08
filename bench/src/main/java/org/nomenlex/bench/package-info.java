/** Measurements of Nomenlex beside named alternatives, the growth of its cost, and its accuracy against references. */
@org.jspecify.annotations.NullMarked
package org.nomenlex.bench;
