package org.nomenlex.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.util.io.DisabledOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The history of a repository as a list of changes, written again into an empty repository by the classes with which the
 * store writes: what {@code git fast-import} does with a stream.
 */
public final class SameHistory {

    /** What a commit changes; a null text takes a file away. */
    private record Change(LocalDate day, String message, Map<String, byte[]> files, List<String> gone) {}

    private final Map<String, List<Change>> branches = new TreeMap<>();
    private final Map<String, ObjectId> heads = new TreeMap<>();

    /** Reads both branches into memory. */
    public SameHistory(Path folder) throws IOException {
        try (Repository repository = GitFolder.open(folder);
                ObjectReader reader = repository.newObjectReader();
                DiffFormatter differ = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            differ.setRepository(repository);
            differ.setDetectRenames(false);
            for (String branch : List.of(Layout.MAIN, Layout.IN_FORCE)) {
                Ref ref = repository.exactRef(branch);
                heads.put(branch, ref.getObjectId());
                branches.put(branch, changes(repository, reader, differ, ref));
            }
        }
    }

    private static List<Change> changes(Repository repository, ObjectReader reader, DiffFormatter differ, Ref ref)
            throws IOException {
        List<Change> changes = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(ref.getObjectId()));
            walk.sort(RevSort.REVERSE);
            @Nullable RevCommit before = null;
            for (RevCommit commit : walk) {
                Map<String, byte[]> files = new TreeMap<>();
                List<String> gone = new ArrayList<>();
                List<DiffEntry> entries = before == null
                        ? differ.scan(new EmptyTreeIterator(), treeOf(reader, commit))
                        : differ.scan(before.getTree(), commit.getTree());
                for (DiffEntry e : entries) {
                    if (e.getChangeType() == DiffEntry.ChangeType.DELETE) {
                        gone.add(e.getOldPath());
                    } else {
                        files.put(
                                e.getNewPath(),
                                reader.open(e.getNewId().toObjectId()).getBytes());
                    }
                }
                LocalDate day = commit.getCommitterIdent()
                        .getWhenAsInstant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
                changes.add(new Change(day, commit.getFullMessage(), files, gone));
                before = commit;
            }
        }
        return changes;
    }

    private static org.eclipse.jgit.treewalk.CanonicalTreeParser treeOf(ObjectReader reader, RevCommit commit)
            throws IOException {
        return new org.eclipse.jgit.treewalk.CanonicalTreeParser(new byte[0], reader, commit.getTree());
    }

    /**
     * Writes it into an empty folder.
     *
     * @return how long that took, in milliseconds, from the first object until the branches are set
     * @throws IllegalStateException where another history came out than was read
     */
    public double writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        long start = System.nanoTime();
        try (Repository repository = GitFolder.openOrCreate(folder);
                ObjectInserter inserter = GitFolder.packInserter(repository, true)) {
            for (Map.Entry<String, List<Change>> branch : branches.entrySet()) {
                ObjectId head = write(branch.getValue(), inserter);
                inserter.flush();
                RefUpdate update = repository.updateRef(branch.getKey());
                update.setNewObjectId(head);
                update.forceUpdate();
                if (!heads.get(branch.getKey()).equals(head)) {
                    throw new IllegalStateException("another history: " + branch.getKey() + " " + head);
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static @Nullable ObjectId write(List<Change> changes, ObjectInserter inserter) throws IOException {
        TreeNode tree = new TreeNode();
        @Nullable ObjectId head = null;
        for (Change change : changes) {
            for (String path : change.gone()) {
                tree.remove(path);
            }
            for (Map.Entry<String, byte[]> file : change.files().entrySet()) {
                tree.put(file.getKey(), inserter.insert(Constants.OBJ_BLOB, file.getValue()));
            }
            head = Commits.write(inserter, tree.write(inserter), head, change.day(), change.message());
        }
        return head;
    }
}
