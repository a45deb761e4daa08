package org.nomenlex.build;

/** Is told how far a build has come. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {

    /** For whom nobody watches. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * A step of a stage is done.
     *
     * @param stage the stage
     * @param done steps done
     * @param total steps in all
     */
    void at(Stage stage, int done, int total);
}
