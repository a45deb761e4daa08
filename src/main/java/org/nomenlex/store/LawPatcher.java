package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Numac;

/**
 * Writes a history of which most is in the folder already: commits up to one stay, those behind it are made anew from the
 * trees of the old ones, with some articles and acts in the place of theirs. What comes out is what {@link LawWriter} would
 * write. As there, branches and tags are moved at the end.
 */
public final class LawPatcher implements AutoCloseable {

    private final Repository repository;
    private final ObjectReader reader;
    private final ObjectInserter inserter;
    private final ArticleFiles files;
    private final List<RevCommit> old;
    private final int kept;
    private final Map<String, Folder> folders = new HashMap<>();
    private final Map<ObjectId, ActRecord> acts = new HashMap<>();
    private @Nullable ObjectId head;
    private @Nullable LocalDate lastPublished;

    /** The folder that an article came to by a change; null where it has no text any more. */
    private record Folder(ArticleChange change, @Nullable ObjectId tree) {}

    /**
     * A commit of the new history.
     *
     * @param base the old commit whose tree is patched; -1 where there is none before
     * @param published the day of the Moniteur
     * @param message its message; empty for that of the old commit
     * @param acts the acts whose record is otherwise than in that tree
     * @param articles the articles that are otherwise than in that tree
     */
    public record Patch(
            int base,
            LocalDate published,
            Optional<String> message,
            List<ActRecord> acts,
            List<ArticleChange> articles) {

        /** Copies the lists. */
        public Patch {
            acts = List.copyOf(acts);
            articles = List.copyOf(articles);
        }
    }

    private LawPatcher(Repository repository, List<RevCommit> old, int kept) {
        this.repository = repository;
        this.reader = repository.newObjectReader();
        this.inserter = GitFolder.packInserter(repository, false);
        this.files = new ArticleFiles(inserter);
        this.old = old;
        this.kept = kept;
        this.head = kept > 0 ? commit(kept - 1) : null;
    }

    /**
     * Starts from the history in the folder.
     *
     * @param commits the number of its commits
     * @param kept how many of them, from the first on, stay
     */
    public static LawPatcher open(Path folder, int commits, int kept) {
        Repository repository = GitFolder.open(folder);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit[] old = new RevCommit[commits - Math.max(0, kept - 1)];
            Ref main = repository.exactRef(Layout.MAIN);
            ObjectId next = main.getObjectId();
            for (int i = old.length - 1; i >= 0; i--) {
                old[i] = walk.parseCommit(next);
                next = old[i].getParentCount() == 0 ? null : old[i].getParent(0);
            }
            return new LawPatcher(repository, List.of(old), kept);
        } catch (IOException e) {
            repository.close();
            throw new UncheckedIOException(e);
        }
    }

    /** An old commit by its place in the history; only those from the last kept one on are at hand. */
    private RevCommit commit(int place) {
        return old.get(place - Math.max(0, kept - 1));
    }

    /** What an old commit tells of an act; empty where it knows nothing of it. */
    public Optional<ActRecord> act(int place, Numac numac) {
        try {
            ObjectId id = new TreeNode(reader, commit(place).getTree()).get(Layout.act(numac));
            return id == null ? Optional.empty() : Optional.of(act(id));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ActRecord act(ObjectId id) throws IOException {
        ActRecord known = acts.get(id);
        if (known == null) {
            known = ActJson.read(reader.open(id).getBytes());
            acts.put(id, known);
        }
        return known;
    }

    /** Writes the next commit. */
    public void write(Patch patch) {
        try {
            TreeNode tree = patch.base() < 0
                    ? empty()
                    : new TreeNode(reader, commit(patch.base()).getTree());
            for (ActRecord act : patch.acts()) {
                ObjectId file = inserter.insert(Constants.OBJ_BLOB, ActJson.write(act));
                tree.put(Layout.act(act.parsed().header().numac()), file);
            }
            for (ArticleChange change : patch.articles()) {
                put(tree, change);
            }
            String message =
                    patch.message().orElseGet(() -> commit(patch.base()).getFullMessage());
            head = Commits.write(inserter, tree.write(inserter), head, patch.published(), message);
            lastPublished = patch.published();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private TreeNode empty() throws IOException {
        TreeNode tree = new TreeNode();
        tree.put("README.md", inserter.insert(Constants.OBJ_BLOB, LawWriter.ABOUT.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    /** Puts the article's folder; one and the same change of it is worked out once. */
    private void put(TreeNode tree, ArticleChange change) throws IOException {
        String path = Layout.folder(change.article(), change.language());
        Folder known = folders.get(path);
        boolean same = known != null
                && known.change().before() == change.before()
                && known.change().after() == change.after();
        if (!same) {
            files.enter(tree, change.before().versions(), change.after());
            tree.write(inserter);
            folders.put(path, new Folder(change, tree.get(path)));
        } else if (known.tree() == null) {
            tree.remove(path);
        } else {
            tree.putFolder(path, known.tree());
        }
    }

    /**
     * Brings the readable branch to the new state, moves the branches, tags the edition, and lays out the readable files.
     *
     * @param changes the articles that are otherwise in the end
     * @param hadTexts whether any article had a text before
     * @param titles the titles of acts, where known; those of others are looked up
     */
    public Edition finish(List<ArticleChange> changes, boolean hadTexts, Map<String, String> titles) {
        try {
            ObjectId main = old.get(old.size() - 1).getTree();
            ObjectId before = repository.exactRef(Layout.IN_FORCE).getObjectId();
            InForcePatch branch = new InForcePatch(reader, inserter, new TreeNode(reader, main), titles);
            ObjectId readable = branch.write(before, hadTexts, changes);
            inserter.flush();
            return new EditionRefs(repository, inserter).set(Objects.requireNonNull(head), readable, lastPublished);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the repository cannot be read: " + e.getMessage(), e);
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the repository cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        reader.close();
        inserter.close();
        repository.close();
    }
}
