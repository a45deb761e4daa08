package org.nomenlex.synthetic;

/**
 * One instruction of an invented act.
 *
 * @param place the unit within the article ({@code § 1er, a)}), empty for the article itself
 * @param words the instruction, from its noun to its verb and what is quoted, without a closing mark
 * @param change what it does to the model
 */
record Edit(String place, String words, Runnable change) {}
