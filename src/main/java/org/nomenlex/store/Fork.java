package org.nomenlex.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Two histories that begin alike: what they have of each article behind the last commit that they share. Costs what lies
 * behind it, however long the history.
 */
final class Fork {

    private final ObjectReader reader;

    Fork(ObjectReader reader) {
        this.reader = reader;
    }

    /** The folders of articles ({@code articles/36/fr}) of which the two histories are not the same. */
    Set<String> folders(ObjectId one, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(reader)) {
            List<RevCommit> ones = new ArrayList<>(List.of(walk.parseCommit(one)));
            List<RevCommit> others = new ArrayList<>(List.of(walk.parseCommit(other)));
            cutBehindFork(walk, ones, others);
            Map<String, List<String>> changes = changes(ones);
            Map<String, List<String>> otherChanges = changes(others);
            Set<String> all = new HashSet<>(changes.keySet());
            all.addAll(otherChanges.keySet());
            all.removeIf(f -> changes.getOrDefault(f, List.of()).equals(otherChanges.getOrDefault(f, List.of())));
            return all;
        }
    }

    /**
     * Leaves of both, newest first, the commits down to the last that they share; all where they share none.
     *
     * @return whether they share one
     */
    static boolean cutBehindFork(RevWalk walk, List<RevCommit> ones, List<RevCommit> others) throws IOException {
        Map<ObjectId, Integer> ofOne = new HashMap<>();
        Map<ObjectId, Integer> ofOther = new HashMap<>();
        boolean going = true;
        for (int i = 0; going; i++) {
            ofOne.putIfAbsent(last(ones), i);
            ofOther.putIfAbsent(last(others), i);
            Integer inOther = ofOther.get(last(ones));
            Integer inOne = ofOne.get(last(others));
            if (inOther != null) {
                others.subList(inOther + 1, others.size()).clear();
                return true;
            }
            if (inOne != null) {
                ones.subList(inOne + 1, ones.size()).clear();
                return true;
            }
            going = step(walk, ones) | step(walk, others);
        }
        return false;
    }

    private static RevCommit last(List<RevCommit> chain) {
        return chain.get(chain.size() - 1);
    }

    private static boolean step(RevWalk walk, List<RevCommit> chain) throws IOException {
        if (last(chain).getParentCount() == 0) {
            return false;
        }
        chain.add(walk.parseCommit(last(chain).getParent(0)));
        return true;
    }

    /** Per folder, the days on which it became another, and what it became. */
    private Map<String, List<String>> changes(List<RevCommit> newestFirst) throws IOException {
        Map<String, List<String>> changes = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            for (int i = newestFirst.size() - 1; i >= 0; i--) {
                boolean shared =
                        i == newestFirst.size() - 1 && newestFirst.get(i).getParentCount() > 0;
                if (!shared) {
                    RevCommit before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
                    note(walk, before, newestFirst.get(i), changes);
                }
            }
        }
        return changes;
    }

    private void note(TreeWalk walk, @Nullable RevCommit before, RevCommit now, Map<String, List<String>> changes)
            throws IOException {
        walk.reset();
        if (before == null) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(before.getTree());
        }
        walk.addTree(now.getTree());
        walk.setFilter(TreeFilter.ANY_DIFF);
        String day = CommitsByDay.day(now).toString();
        while (walk.next()) {
            String path = walk.getPathString();
            if (path.startsWith(Layout.ARTICLES + "/") && Layout.isLanguage(walk.getNameString())) {
                changes.computeIfAbsent(path, p -> new ArrayList<>())
                        .add(day + " " + walk.getObjectId(1).name());
            } else if (walk.isSubtree() && (path.equals(Layout.ARTICLES) || path.startsWith(Layout.ARTICLES + "/"))) {
                walk.enterSubtree();
            }
        }
    }
}
