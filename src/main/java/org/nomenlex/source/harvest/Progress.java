package org.nomenlex.source.harvest;

/** Hears how a harvest goes. */
@FunctionalInterface
public interface Progress {

    /**
     * An act is done, well or not.
     *
     * @param done how many are done, this one included
     * @param total how many there are
     * @param event what became of it
     */
    void told(int done, int total, Event event);

    /**
     * What became of an act.
     *
     * @param name its number
     * @param good whether it is in the corpus now
     * @param message one line
     */
    record Event(String name, boolean good, String message) {}
}
