package org.nomenlex.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.history.Passage;
import org.nomenlex.law.UnitPath;

/**
 * A passage compared with itself on another day. The runs that {@linkplain DiffRun#inBefore() were there before}, together,
 * are the earlier line; those that {@linkplain DiffRun#inAfter() are there after} are the later one.
 *
 * @param kind what became of the passage as a whole
 * @param path the unit, as on the later day; as on the earlier day where it went
 * @param style how the passage is to be read
 * @param depth for indentation
 * @param runs its text, in reading order: what went stands before what came instead
 * @param move the same number on both ends of a move, from 1; 0 where the passage did not move
 */
public record DiffRow(Kind kind, UnitPath path, Passage.Kind style, int depth, List<DiffRun> runs, int move) {

    /** What became of a passage between two days. */
    public enum Kind {
        /** Not a word changed. */
        SAME,
        /** Words of it changed. */
        CHANGED,
        /** It came. */
        ADDED,
        /** It went. */
        REMOVED,
        /** It stood here and stands elsewhere now. */
        MOVED_AWAY,
        /** It stood elsewhere and stands here now; its runs tell what changed on the way. */
        MOVED_HERE
    }

    /** Copies the list. */
    public DiffRow {
        runs = List.copyOf(runs);
    }

    /** The earlier line; empty for a row that came (or came from elsewhere). */
    public String before() {
        return kind == Kind.MOVED_HERE
                ? ""
                : join(runs.stream().filter(DiffRun::inBefore).toList());
    }

    /** The later line; empty for a row that went (or went elsewhere). */
    public String after() {
        return join(runs.stream().filter(DiffRun::inAfter).toList());
    }

    /** Whether anything differs. */
    public boolean differs() {
        return kind != Kind.SAME;
    }

    private static String join(List<DiffRun> runs) {
        return runs.stream().map(DiffRun::text).collect(Collectors.joining());
    }
}
