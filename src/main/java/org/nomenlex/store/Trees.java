package org.nomenlex.store;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Trees of the repository, as JGit reads them. */
final class Trees {

    private Trees() {}

    /** What stands at a path of a tree; null where nothing does. */
    static @Nullable ObjectId at(ObjectReader reader, ObjectId tree, String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
            return walk == null ? null : walk.getObjectId(0);
        }
    }

    /** The entries of a tree, to be walked through; none where there is no tree. */
    static AbstractTreeIterator entries(ObjectReader reader, @Nullable ObjectId tree) throws IOException {
        if (tree == null) {
            return new EmptyTreeIterator();
        }
        CanonicalTreeParser entries = new CanonicalTreeParser();
        entries.reset(reader, tree);
        return entries;
    }
}
