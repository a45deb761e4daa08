/**
 * What an amending act says, as data: operations on units of a text, instructions that were not understood, and when it
 * all takes effect. The form is the contract {@code nomenlex/operations/1}. Made by {@code grammar} and {@code force},
 * consumed by {@code timeline} and {@code apply}.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}.
 */
@NullMarked
package org.nomenlex.amend;

import org.jspecify.annotations.NullMarked;
