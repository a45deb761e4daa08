package org.nomenlex.build;

import org.nomenlex.act.ReadProblem;

/** How problems of the corpus are told. */
final class Problems {

    private Problems() {}

    /** One line: {@code acts/2011022405.md:3: ...}. */
    static String line(ReadProblem problem) {
        return problem.source() + ":" + problem.place().line() + ": " + problem.message();
    }
}
