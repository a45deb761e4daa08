package org.nomenlex.export.pdf;

/**
 * A place that leads to another and that another leads to: the sign of a note and the note.
 *
 * @param to the number of the object that says where the other place is
 * @param from the number of the object that says where this place is; written where it is first printed
 * @param words what readers are told of it
 */
record Jump(int to, int from, String words) {}
