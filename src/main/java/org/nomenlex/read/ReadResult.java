package org.nomenlex.read;

import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.act.ReadProblem;

/**
 * What a file gave.
 *
 * @param acts the acts in it: one mostly, none where it is no act, several where a file holds several
 * @param problems what is wrong with the file, a clear line each
 */
public record ReadResult(List<Act> acts, List<ReadProblem> problems) {

    /** Copies the lists. */
    public ReadResult {
        acts = List.copyOf(acts);
        problems = List.copyOf(problems);
    }
}
