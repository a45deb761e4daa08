package org.nomenlex.ask;

import java.util.List;

/**
 * A run of characters of one fate.
 *
 * @param kind its fate
 * @param text never empty
 * @param causes who did it; empty where the text stayed
 * @param move the same number on both ends of a move, from 1; 0 where nothing moved
 */
public record DiffRun(Kind kind, String text, List<DiffCause> causes, int move) {

    /** What became of a run of text between two days. */
    public enum Kind {
        /** It stands there on both days. */
        SAME,
        /** It came. */
        INSERTED,
        /** It went. */
        DELETED,
        /** It went from here to another place of the article. */
        MOVED_AWAY,
        /** It came here from another place of the article. */
        MOVED_HERE
    }

    /** Copies the list. */
    public DiffRun {
        causes = List.copyOf(causes);
    }

    /** Whether the run belongs to the earlier text. */
    public boolean inBefore() {
        return kind == Kind.SAME || kind == Kind.DELETED || kind == Kind.MOVED_AWAY;
    }

    /** Whether the run belongs to the later text. */
    public boolean inAfter() {
        return kind == Kind.SAME || kind == Kind.INSERTED || kind == Kind.MOVED_HERE;
    }
}
