package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

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
    private final TreeNode tree = new TreeNode();
    private final Map<String, Kept> kept = new TreeMap<>();
    private @Nullable ObjectId head;
    private @Nullable LocalDate lastPublished;
    private int written;

    /** What the tree holds of an article: its versions as they were given, to see which changed. */
    private record Kept(ArticleNumber article, Language language, List<ArticleVersion> versions) {}

    private LawWriter(Repository repository, boolean fresh) throws IOException {
        this.repository = repository;
        this.inserter = GitFolder.packInserter(repository, fresh);
        this.files = new ArticleFiles(inserter);
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
        try {
            for (ActRecord act : entry.acts()) {
                tree.put(Layout.act(act.parsed().header().numac()), blob(ActJson.write(act)));
            }
            for (Entry.ChangedArticle article : entry.articles()) {
                enter(article);
            }
            head = Commits.write(inserter, tree.write(inserter), head, entry.published(), entry.message());
            lastPublished = entry.published();
        } catch (IOException e) {
            throw new UncheckedIOException("the repository cannot be written: " + e.getMessage(), e);
        }
    }

    private void enter(Entry.ChangedArticle article) throws IOException {
        String folder = Layout.folder(article.article(), article.language());
        Kept before = kept.getOrDefault(folder, new Kept(article.article(), article.language(), List.of()));
        written += files.enter(tree, before.versions(), article);
        kept.put(folder, new Kept(article.article(), article.language(), article.versions()));
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
            List<ArticleVersion> versions = new ArrayList<>();
            kept.values().forEach(k -> versions.addAll(k.versions()));
            ObjectId readable = new InForceBranch(inserter, titles).write(versions);
            inserter.flush();
            return new EditionRefs(repository, inserter).set(head, readable, lastPublished);
        } catch (IOException e) {
            throw new UncheckedIOException("the repository cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        inserter.close();
        repository.close();
    }
}
