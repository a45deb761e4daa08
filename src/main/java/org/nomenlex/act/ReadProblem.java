package org.nomenlex.act;

import org.nomenlex.text.Place;

/**
 * Why a file, or a part of it, could not be read as an act.
 *
 * @param source the file
 * @param place where in it
 * @param message one clear line: what is wrong and what to do
 * @param fatal whether nothing could be made of the file
 */
public record ReadProblem(String source, Place place, String message, boolean fatal) {}
