package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * Finds the commit of a day in the two branches of an edition. A branch is walked once, when it is first needed: a question
 * about today needs no walk.
 */
final class CommitsByDay {

    private final Repository repository;
    private final ObjectId main;
    private final @Nullable ObjectId inForce;
    private final @Nullable LocalDate lastPublished;
    private @Nullable NavigableMap<LocalDate, ObjectId> trees;
    private @Nullable Map<LocalDate, ObjectId> readable;

    /**
     * @param main the last commit of the branch of publications
     * @param inForce the last one of the branch of days of effect; null where there is none
     * @param lastPublished the day of {@code main}; null where nothing was published
     */
    CommitsByDay(Repository repository, ObjectId main, @Nullable ObjectId inForce, @Nullable LocalDate lastPublished) {
        this.repository = repository;
        this.main = main;
        this.inForce = inForce;
        this.lastPublished = lastPublished;
    }

    /** The day that a commit stands for. */
    static LocalDate day(RevCommit commit) {
        return commit.getCommitterIdent()
                .getWhenAsInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** The tree of the last publication of a day or before; null where there was none. */
    @Nullable
    ObjectId treeAt(LocalDate knownAt) throws IOException {
        if (lastPublished == null) {
            return null;
        }
        if (!knownAt.isBefore(lastPublished)) {
            try (RevWalk walk = new RevWalk(repository)) {
                return walk.parseCommit(main).getTree();
            }
        }
        Map.Entry<LocalDate, ObjectId> entry = trees().floorEntry(knownAt);
        return entry == null ? null : entry.getValue();
    }

    /** The commit of a day of effect; null where nothing took effect on it. */
    @Nullable
    ObjectId readable(LocalDate effect) throws IOException {
        return readable().get(effect);
    }

    /** The tree at the end of each day of publication. */
    private synchronized NavigableMap<LocalDate, ObjectId> trees() throws IOException {
        if (trees == null) {
            trees = byDay(main, RevCommit::getTree);
        }
        return trees;
    }

    private synchronized Map<LocalDate, ObjectId> readable() throws IOException {
        if (readable == null) {
            readable = inForce == null ? Map.of() : byDay(inForce, c -> c);
        }
        return readable;
    }

    /** Of the last commit of each day what is asked for, through all of a branch. */
    private NavigableMap<LocalDate, ObjectId> byDay(ObjectId last, Function<RevCommit, AnyObjectId> what)
            throws IOException {
        NavigableMap<LocalDate, ObjectId> found = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(last));
            for (RevCommit commit : walk) {
                // A commit in the hand of the walk holds on to all that it came from; its id does not.
                found.putIfAbsent(day(commit), what.apply(commit).copy());
                commit.disposeBody();
            }
        }
        return found;
    }
}
