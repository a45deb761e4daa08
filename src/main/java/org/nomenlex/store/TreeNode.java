package org.nomenlex.store;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the tree of a commit while it is being changed; only changed folders are written again. Names are of ASCII
 * letters, so that their order as strings is Git's order of bytes.
 */
final class TreeNode {

    /** By name; folders with a slash behind it, as Git orders them. */
    private final TreeMap<String, Object> entries = new TreeMap<>();

    private @Nullable ObjectId written;

    /** Puts a file at a path ({@code articles/36/fr/2003-06-01.md}). */
    void put(String path, ObjectId blob) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.put(path, blob);
        } else {
            folder(path.substring(0, slash + 1)).put(path.substring(slash + 1), blob);
        }
    }

    /** Removes a file or folder; nothing happens where there is none. */
    void remove(String path) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.remove(path);
            entries.remove(path + "/");
        } else if (entries.get(path.substring(0, slash + 1)) instanceof TreeNode node) {
            node.remove(path.substring(slash + 1));
            if (node.entries.isEmpty()) {
                entries.remove(path.substring(0, slash + 1));
            }
        }
    }

    private TreeNode folder(String name) {
        return (TreeNode) entries.computeIfAbsent(name, n -> new TreeNode());
    }

    /** Writes what changed. */
    ObjectId write(ObjectInserter inserter) throws IOException {
        if (written != null) {
            return written;
        }
        TreeFormatter formatter = new TreeFormatter();
        for (Map.Entry<String, Object> e : entries.entrySet()) {
            String name = e.getKey();
            if (e.getValue() instanceof TreeNode node) {
                formatter.append(name.substring(0, name.length() - 1), FileMode.TREE, node.write(inserter));
            } else {
                formatter.append(name, FileMode.REGULAR_FILE, (ObjectId) e.getValue());
            }
        }
        ObjectId id = inserter.insert(formatter);
        written = id;
        return id;
    }
}
