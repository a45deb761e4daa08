package org.nomenlex.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.jspecify.annotations.Nullable;

/** A folder of the tree of a commit while it is being changed; only changed folders are written again. */
final class TreeNode {

    private final Map<String, Object> entries = new TreeMap<>();
    private @Nullable ObjectId written;

    /** Puts a file at a path ({@code articles/36/fr/2003-06-01.md}). */
    void put(String path, ObjectId blob) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.put(path, blob);
        } else {
            folder(path.substring(0, slash)).put(path.substring(slash + 1), blob);
        }
    }

    /** Removes a file or folder; nothing happens where there is none. */
    void remove(String path) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.remove(path);
        } else if (entries.get(path.substring(0, slash)) instanceof TreeNode node) {
            node.remove(path.substring(slash + 1));
            if (node.entries.isEmpty()) {
                entries.remove(path.substring(0, slash));
            }
        }
    }

    private TreeNode folder(String name) {
        if (entries.get(name) instanceof TreeNode node) {
            return node;
        }
        TreeNode fresh = new TreeNode();
        entries.put(name, fresh);
        return fresh;
    }

    /** Writes what changed. */
    ObjectId write(ObjectInserter inserter) throws IOException {
        if (written != null) {
            return written;
        }
        TreeFormatter formatter = new TreeFormatter();
        TreeMap<String, Object> ordered = new TreeMap<>(BYTES);
        // Git orders folders as if their names ended in a slash.
        entries.forEach((name, entry) -> ordered.put(entry instanceof TreeNode ? name + "/" : name, entry));
        for (Map.Entry<String, Object> e : ordered.entrySet()) {
            if (e.getValue() instanceof TreeNode node) {
                String name = e.getKey().substring(0, e.getKey().length() - 1);
                formatter.append(name, FileMode.TREE, node.write(inserter));
            } else {
                formatter.append(e.getKey(), FileMode.REGULAR_FILE, (ObjectId) e.getValue());
            }
        }
        ObjectId id = inserter.insert(formatter);
        written = id;
        return id;
    }

    private static final Comparator<String> BYTES = (a, b) ->
            java.util.Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
}
