package org.nomenlex.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A publication of which the files are written and the commit is not.
 *
 * @param published the day of the Moniteur
 * @param message the message of the commit
 * @param changes what it changes in the tree, in order
 */
public record Written(LocalDate published, String message, List<Change> changes) {

    /** Copies the list. */
    public Written {
        changes = List.copyOf(changes);
    }

    /**
     * A file put or removed.
     *
     * @param path its path in the tree
     * @param file its content; null where it is removed
     */
    record Change(String path, @Nullable ObjectId file) {

        void in(FileTree tree) {
            if (file == null) {
                tree.remove(path);
            } else {
                tree.put(path, file);
            }
        }
    }

    /** Changes being noted. */
    static final class Changes implements FileTree {

        private final List<Change> all = new ArrayList<>();

        @Override
        public void put(String path, ObjectId blob) {
            all.add(new Change(path, blob));
        }

        @Override
        public void remove(String path) {
            all.add(new Change(path, null));
        }

        List<Change> all() {
            return all;
        }
    }
}
