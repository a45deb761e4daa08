package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the tree of a commit while it is being changed; only changed folders are written again. Names are of ASCII
 * letters, so that their order as strings is Git's order of bytes.
 */
final class TreeNode implements FileTree {

    /** By name; folders with a slash behind it, as Git orders them. A folder that nobody asked for is still an id. */
    private final TreeMap<String, Object> entries = new TreeMap<>();

    private final @Nullable ObjectReader reader;
    private @Nullable ObjectId written;

    /** An empty folder. */
    TreeNode() {
        this(null);
    }

    /** An empty folder, of which parts may be let go once they are written: they are read again where they are needed. */
    TreeNode(@Nullable ObjectReader reader) {
        this.reader = reader;
    }

    /** A folder as it was written; its own folders are read when they are needed. */
    TreeNode(ObjectReader reader, ObjectId tree) throws IOException {
        this.reader = reader;
        this.written = tree.copy();
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(reader, tree);
        while (!parser.eof()) {
            boolean folder = FileMode.TREE.equals(parser.getEntryRawMode());
            entries.put(parser.getEntryPathString() + (folder ? "/" : ""), parser.getEntryObjectId());
            parser.next();
        }
    }

    @Override
    public void put(String path, ObjectId blob) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.put(path, blob);
        } else {
            folder(path.substring(0, slash + 1)).put(path.substring(slash + 1), blob);
        }
    }

    @Override
    public void remove(String path) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.remove(path);
            entries.remove(path + "/");
        } else if (entries.containsKey(path.substring(0, slash + 1))) {
            TreeNode node = folder(path.substring(0, slash + 1));
            node.remove(path.substring(slash + 1));
            if (node.entries.isEmpty()) {
                entries.remove(path.substring(0, slash + 1));
            }
        }
    }

    /** Puts a folder that is written already in the place of what stands there. */
    void putFolder(String path, ObjectId tree) {
        written = null;
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.put(path + "/", tree);
        } else {
            folder(path.substring(0, slash + 1)).putFolder(path.substring(slash + 1), tree);
        }
    }

    /** The file or folder at a path; null where there is none. A folder must be as it was written. */
    @Nullable
    ObjectId get(String path) {
        int slash = path.indexOf('/');
        if (slash >= 0) {
            String name = path.substring(0, slash + 1);
            return entries.containsKey(name) ? folder(name).get(path.substring(slash + 1)) : null;
        }
        Object there = entries.containsKey(path) ? entries.get(path) : entries.get(path + "/");
        return there instanceof TreeNode node ? node.written : (ObjectId) there;
    }

    private TreeNode folder(String name) {
        Object there = entries.computeIfAbsent(name, n -> new TreeNode(reader));
        if (there instanceof TreeNode node) {
            return node;
        }
        try {
            TreeNode read = new TreeNode(Objects.requireNonNull(reader), (ObjectId) there);
            entries.put(name, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("a folder in the repository cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes what changed. */
    ObjectId write(ObjectInserter inserter) throws IOException {
        if (written != null) {
            return written;
        }
        TreeFormatter formatter = new TreeFormatter();
        for (Map.Entry<String, Object> e : entries.entrySet()) {
            String name = e.getKey();
            if (name.endsWith("/")) {
                formatter.append(name.substring(0, name.length() - 1), FileMode.TREE, idOf(e.getValue(), inserter));
            } else {
                formatter.append(name, FileMode.REGULAR_FILE, (ObjectId) e.getValue());
            }
        }
        ObjectId id = inserter.insert(formatter);
        written = id;
        return id;
    }

    /** Lets go of all folders within, so that a long history holds no more of its tree than what it touches. */
    void letGo() {
        entries.replaceAll(
                (name, there) -> there instanceof TreeNode node && node.written != null ? node.written : there);
    }

    private static ObjectId idOf(Object folder, ObjectInserter inserter) throws IOException {
        return folder instanceof TreeNode node ? node.write(inserter) : (ObjectId) folder;
    }
}
