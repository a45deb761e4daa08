/**
 * The tree of the law: the lines of an article as they are printed, each with its identity and the origin of every word,
 * and over them the structure that lawyers see: §, 1°, a), alinéas, services with label and value, rules, rubrics, lists,
 * tables. The lines are the text and never change by being read (what is printed is what was read); the units are a view
 * on them.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}.
 */
@NullMarked
package org.nomenlex.tree;

import org.jspecify.annotations.NullMarked;
