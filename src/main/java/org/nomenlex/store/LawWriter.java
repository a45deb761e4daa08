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
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;

/**
 * Writes a whole history of publications as commits, from the first on. What the repository holds already comes out with
 * the same ids and is not written again; branches and the edition's tag are moved at the end, so that a build that breaks
 * off leaves everything as it was.
 */
public final class LawWriter implements AutoCloseable {

    static final String ABOUT = """
            # The consolidated nomenclature

            Branch `main`: a commit per publication; `articles/N/LANG/DATE.md` is the text in force from DATE as known
            at that commit, `DATE.json` the same with the origin of every word (article 236 in `articles/2xx/236`); `acts/`
            the operations of each act.
            Branch `in-force`: a commit per day of effect, a file per article. Tags `edition/...`: every state there was.
            """;

    private final Repository repository;
    private final ObjectInserter inserter;
    private final ArticleFiles files;
    private final ObjectReader reader;
    private final TreeNode tree;
    private final Map<String, Kept> kept = new TreeMap<>();
    private final InForceBranch inForce;
    private @Nullable ObjectId head;
    private @Nullable LocalDate lastPublished;
    private int written;
    private int unpacked;
    private int commits;

    /** Objects of one pack at most, about: of each a note is held until the pack is closed. */
    private static final int PACK = 400_000;

    /** Commits after which folders of the tree are let go. */
    private static final int AT_HAND = 1_000;

    /** The trees and the commit itself, about. */
    private static final int OBJECTS_OF_A_COMMIT = 7;

    /**
     * What the tree holds of an article.
     *
     * @param versions as they were given, to see which changed
     * @param readable the files for reading, by first day
     */
    private record Kept(List<ArticleVersion> versions, Map<LocalDate, ObjectId> readable) {
        static final Kept NOTHING = new Kept(List.of(), Map.of());

        ObjectId readable(LocalDate from) {
            return Objects.requireNonNull(readable.get(from), "a version that was written");
        }
    }

    private LawWriter(Repository repository, boolean fresh) throws IOException {
        this.repository = repository;
        this.inserter = GitFolder.packInserter(repository, fresh);
        this.files = new ArticleFiles(inserter);
        this.inForce = new InForceBranch(inserter);
        this.reader = inserter.newReader();
        this.tree = new TreeNode(reader);
        tree.put("README.md", blob(ABOUT.getBytes(StandardCharsets.UTF_8)));
    }

    /** Starts a history in the folder's repository, which is made where there is none. */
    public static LawWriter open(Path folder) {
        Repository repository = GitFolder.openOrCreate(folder);
        try {
            return new LawWriter(repository, repository.exactRef(Layout.MAIN) == null);
        } catch (IOException e) {
            repository.close();
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the commit of a publication. */
    public void enter(Entry entry) {
        commit(write(entry));
    }

    /**
     * Writes the files of an entry, to be committed later: entries of parts of the law that have no article in common may be
     * written part by part, and committed in order of publication afterwards.
     */
    public Written write(Entry entry) {
        try {
            Written.Changes changes = new Written.Changes();
            for (ActRecord act : entry.acts()) {
                changes.put(Layout.act(act.parsed().header().numac()), blob(ActJson.write(act)));
            }
            for (Entry.ChangedArticle article : entry.articles()) {
                write(article, changes);
            }
            packed(changes.all().size());
            return new Written(entry.published(), entry.message(), changes.all());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Commits what was written: publications in their order. */
    public void commit(Written entry) {
        try {
            entry.changes().forEach(c -> c.in(tree));
            head = Commits.write(inserter, tree.write(inserter), head, entry.published(), entry.message());
            lastPublished = entry.published();
            if (++commits % AT_HAND == 0) {
                tree.letGo();
            }
            packed(OBJECTS_OF_A_COMMIT);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Closes the pack when it has enough objects. */
    private void packed(int objects) throws IOException {
        unpacked += objects;
        if (unpacked > PACK) {
            inserter.flush();
            unpacked = 0;
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the repository cannot be written: " + e.getMessage(), e);
    }

    private void write(Entry.ChangedArticle article, Written.Changes changes) throws IOException {
        String folder = Layout.folder(article.article(), article.language());
        Kept before = kept.getOrDefault(folder, Kept.NOTHING);
        int from = changes.all().size();
        written += files.enter(changes, before.versions(), article);
        Map<String, ObjectId> fresh = new HashMap<>();
        for (Written.Change change : changes.all().subList(from, changes.all().size())) {
            if (change.file() != null) {
                fresh.put(change.path(), change.file());
            }
        }
        Map<LocalDate, ObjectId> readable = new HashMap<>();
        for (ArticleVersion version : article.versions()) {
            LocalDate day = version.period().from();
            ObjectId there = fresh.get(folder + "/" + day + ".md");
            readable.put(day, there != null ? there : before.readable(day));
        }
        kept.put(folder, new Kept(article.versions(), readable));
    }

    /** Nothing more will be entered on the articles there were so far: their versions need not be held any longer. */
    public void closeArticles() {
        kept.forEach((folder, k) -> {
            if (!k.versions().isEmpty()) {
                ArticleVersion first = k.versions().get(0);
                String path = Layout.readable(first.article(), first.language());
                k.versions()
                        .forEach(v -> inForce.add(
                                folder, path, v, k.readable(v.period().from())));
            }
        });
        kept.clear();
    }

    private ObjectId blob(byte[] bytes) throws IOException {
        return inserter.insert(Constants.OBJ_BLOB, bytes);
    }

    /** The number of version files that the history wrote. */
    public int written() {
        return written;
    }

    /** Derives the readable branch, moves the branches, tags the edition, and lays out the readable files. */
    public Edition finish(Map<String, String> titles) {
        try {
            if (head == null) {
                head = Commits.write(inserter, tree.write(inserter), null, LocalDate.EPOCH, "No act is known yet\n");
            }
            closeArticles();
            ObjectId readable = inForce.write(titles);
            inserter.flush();
            return new EditionRefs(repository, inserter).set(head, readable, lastPublished);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        reader.close();
        inserter.close();
        repository.close();
    }
}
