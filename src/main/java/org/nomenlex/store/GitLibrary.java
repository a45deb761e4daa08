package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.sha1.SHA1;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Pendings;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Period;

/**
 * Answers from the repository. A question about one day reads one file; nothing is loaded in advance. Each thread gets its
 * own reader from JGit, so instances may be shared.
 */
public final class GitLibrary implements Library {

    private final Repository repository;
    private final Edition edition;
    private final ObjectId main;
    private final CommitsByDay commits;
    private final RecentFiles<ArticleVersion> recent = new RecentFiles<>(64L << 20);
    private final RecentFiles<ActRecord> recentActs = new RecentFiles<>(16L << 20);
    private @Nullable FolderChanges changes;

    private GitLibrary(Repository repository, Edition edition, ObjectId main, @Nullable ObjectId readable) {
        this.repository = repository;
        this.edition = edition;
        this.main = main;
        this.commits = new CommitsByDay(repository, main, readable, edition.lastPublished());
    }

    /**
     * The current state.
     *
     * @throws NoConsolidation where nothing was built in the folder
     */
    public static GitLibrary open(Path folder) {
        return open(folder, "");
    }

    /**
     * A state that was, by the name of its edition ({@code edition/2012-01-01-1a2b3c4d}); the current one where it is empty.
     *
     * @throws NoConsolidation where there is none
     */
    public static GitLibrary open(Path folder, String edition) {
        Repository repository = GitFolder.open(folder);
        try {
            String name = edition.startsWith("edition/") ? edition.substring("edition/".length()) : edition;
            ObjectId main = commit(repository, edition.isEmpty() ? Layout.MAIN : Layout.EDITIONS + name);
            ObjectId readable =
                    commit(repository, edition.isEmpty() ? Layout.IN_FORCE : Layout.EDITIONS_IN_FORCE + name);
            if (main == null) {
                repository.close();
                throw edition.isEmpty() ? new NoConsolidation(folder) : new NoConsolidation(folder, edition);
            }
            return new GitLibrary(repository, editionOf(repository, main), main, readable);
        } catch (IOException | LargeObjectException e) {
            repository.close();
            throw unreadable(e);
        }
    }

    private static @Nullable ObjectId commit(Repository repository, String name) throws IOException {
        Ref ref = repository.exactRef(name);
        if (ref == null) {
            return null;
        }
        Ref peeled = repository.getRefDatabase().peel(ref);
        return peeled.getPeeledObjectId() == null ? ref.getObjectId() : peeled.getPeeledObjectId();
    }

    private static Edition editionOf(Repository repository, ObjectId main) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(main);
            LocalDate day = CommitsByDay.day(commit);
            boolean empty = commit.getParentCount() == 0 && day.equals(LocalDate.EPOCH);
            String name = (empty ? "empty" : day.toString()) + "-" + main.name().substring(0, 8);
            return new Edition("edition/" + name, main.name(), empty ? null : day);
        }
    }

    @Override
    public Edition edition() {
        return edition;
    }

    /** The editions there are, oldest commit names first; each can be opened by its tag. */
    public List<Edition> editions() {
        try {
            List<Edition> editions = new ArrayList<>();
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Layout.EDITIONS)) {
                ObjectId id = commit(repository, ref.getName());
                if (id != null) {
                    editions.add(editionOf(repository, id));
                }
            }
            editions.sort(Comparator.comparing(Edition::tag));
            return editions;
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectId articles = folder(reader, knownAt, Layout.ARTICLES);
            TreeSet<ArticleNumber> found = new TreeSet<>();
            if (articles != null) {
                try (TreeWalk walk = new TreeWalk(reader)) {
                    walk.addTree(articles);
                    while (walk.next()) {
                        if (Layout.isShelf(walk.getNameString())) {
                            walk.enterSubtree();
                        } else if (TreeWalk.forPath(reader, language.code(), walk.getObjectId(0)) != null) {
                            found.add(Layout.article(walk.getNameString()));
                        }
                    }
                }
            }
            return List.copyOf(found);
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            Files files = files(reader, article, language, knownAt);
            List<ArticleVersion> versions = new ArrayList<>();
            VersionReader json = new VersionReader();
            for (LocalDate from : files.versions().keySet()) {
                versions.add(read(reader, json, files, from));
            }
            return Pendings.attach(versions, pending(reader, files), knownAt);
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<ArticleVersion> version(
            ArticleNumber article, Language language, LocalDate asOf, LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            Files files = files(reader, article, language, knownAt);
            LocalDate from = files.versions().floorKey(asOf);
            return from == null
                    ? Optional.empty()
                    : Optional.of(Pendings.attach(
                            read(reader, new VersionReader(), files, from), pending(reader, files), knownAt));
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    /** The periods of the versions of an article, without their texts: for lists and indexes. */
    public List<Period> periods(ArticleNumber article, Language language, LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            NavigableMap<LocalDate, ObjectId> versions =
                    files(reader, article, language, knownAt).versions();
            return versions.keySet().stream()
                    .map(from -> new Period(from, versions.higherKey(from)))
                    .toList();
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectId acts = folder(reader, knownAt, Layout.ACTS);
            List<ActRecord> found = new ArrayList<>();
            if (acts != null) {
                try (TreeWalk walk = new TreeWalk(reader)) {
                    walk.addTree(acts);
                    walk.setRecursive(true);
                    while (walk.next()) {
                        found.add(readAct(reader, walk.getObjectId(0)).asOf(knownAt));
                    }
                }
            }
            found.sort(Comparator.comparing((ActRecord a) -> a.parsed().header().published())
                    .thenComparing(a -> a.parsed().header().numac()));
            return found;
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<ActRecord> act(Numac numac, LocalDate knownAt) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectId tree = commits.treeAt(knownAt);
            if (tree == null) {
                return Optional.empty();
            }
            try (TreeWalk walk = TreeWalk.forPath(reader, Layout.act(numac), tree)) {
                return walk == null
                        ? Optional.empty()
                        : Optional.of(readAct(reader, walk.getObjectId(0)).asOf(knownAt));
            }
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<Set<Numac>> actsChangedSince(String commit) {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(before(reader, commit));
            ObjectId now = folder(reader, LocalDate.MAX, Layout.ACTS);
            walk.addTree(Trees.entries(reader, now));
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            Set<Numac> changed = new TreeSet<>();
            while (walk.next()) {
                changed.add(Layout.actOf(walk.getNameString()));
            }
            return Optional.of(changed);
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<BiPredicate<ArticleNumber, Language>> articlesChangedSince(String commit) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return ObjectId.isId(commit) && reader.has(ObjectId.fromString(commit))
                    ? Optional.of(articlesChanged(reader, ObjectId.fromString(commit)))
                    : Optional.empty();
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    private BiPredicate<ArticleNumber, Language> articlesChanged(ObjectReader reader, ObjectId since)
            throws IOException {
        Set<String> folders = new Fork(reader).folders(since, main);
        return (article, language) -> folders.contains(Layout.folder(article, language));
    }

    /** The acts of a commit that may be gone, or never have been. */
    private static AbstractTreeIterator before(ObjectReader reader, String commit) throws IOException {
        if (!ObjectId.isId(commit) || !reader.has(ObjectId.fromString(commit))) {
            return new EmptyTreeIterator();
        }
        try (RevWalk walk = new RevWalk(reader)) {
            ObjectId acts = Trees.at(
                    reader, walk.parseCommit(ObjectId.fromString(commit)).getTree(), Layout.ACTS);
            return Trees.entries(reader, acts);
        }
    }

    private ActRecord readAct(ObjectReader reader, ObjectId id) throws IOException {
        ActRecord read = recentActs.get(id);
        if (read == null) {
            byte[] bytes = bytes(reader, id);
            read = ActJson.read(bytes);
            recentActs.put(id, read, bytes.length);
        }
        return read;
    }

    @Override
    public List<LocalDate> knowledgeDays(ArticleNumber article, Language language) {
        try {
            return changes().of(Layout.folder(article, language)).stream()
                    .map(FolderChanges.Change::day)
                    .toList();
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<String> stamp(ArticleNumber article, Language language) {
        try {
            SHA1 digest = SHA1.newInstance();
            for (FolderChanges.Change change : changes().of(Layout.folder(article, language))) {
                digest.update(change.toString().getBytes(StandardCharsets.UTF_8));
            }
            return Optional.of(digest.toObjectId().name());
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    /** The days on which each article's folder changed, found at once for all articles. */
    private synchronized FolderChanges changes() throws IOException {
        if (changes == null) {
            try (ObjectReader reader = repository.newObjectReader()) {
                changes = FolderChanges.of(repository.getWorkTree().toPath(), reader, main);
            }
        }
        return changes;
    }

    /** Leaves beside the repository what the next build of it, or the next question, would have to look for again. */
    public void keepChanges() {
        try {
            changes().keep(repository.getWorkTree().toPath());
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectId commit = commits.readable(version.period().from());
            if (commit == null) {
                return Optional.empty();
            }
            byte[] text = ReadableText.of(version);
            try (RevWalk walk = new RevWalk(reader)) {
                RevTree tree = walk.parseCommit(commit).getTree();
                ObjectId file = Trees.at(reader, tree, Layout.readable(version.article(), version.language()));
                boolean repealed = file == null && version.passages().isEmpty();
                boolean same = repealed || (file != null && Arrays.equals(bytes(reader, file), text));
                return same ? Optional.of(commit.name()) : Optional.empty();
            }
        } catch (IOException | LargeObjectException e) {
            throw unreadable(e);
        }
    }

    /** The files of an article: its versions by day of effect, and what is pending. */
    private record Files(
            NavigableMap<LocalDate, ObjectId> versions,
            @Nullable ObjectId pending) {}

    private Files files(ObjectReader reader, ArticleNumber article, Language language, LocalDate knownAt)
            throws IOException {
        ObjectId folder = folder(reader, knownAt, Layout.folder(article, language));
        NavigableMap<LocalDate, ObjectId> versions = new TreeMap<>();
        ObjectId pending = null;
        if (folder != null) {
            try (TreeWalk walk = new TreeWalk(reader)) {
                walk.addTree(folder);
                while (walk.next()) {
                    String name = walk.getNameString();
                    if (name.equals("pending.json")) {
                        pending = walk.getObjectId(0);
                    } else if (name.endsWith(".json")) {
                        String day = name.substring(0, name.length() - ".json".length());
                        versions.put(LocalDate.parse(day), walk.getObjectId(0));
                    }
                }
            }
        }
        return new Files(versions, pending);
    }

    private ArticleVersion read(ObjectReader reader, VersionReader json, Files files, LocalDate from)
            throws IOException {
        ObjectId id = files.versions().get(from);
        LocalDate to = files.versions().higherKey(from);
        ArticleVersion known = recent.get(id);
        if (known == null) {
            byte[] bytes = bytes(reader, id);
            known = json.read(bytes, to);
            recent.put(id, known, bytes.length);
        } else {
            json.know(known);
        }
        return to == null && known.period().to() == null
                        || to != null && to.equals(known.period().to())
                ? known
                : known.during(new Period(from, to));
    }

    private static List<Remark> pending(ObjectReader reader, Files files) throws IOException {
        return files.pending() == null ? List.of() : VersionReader.readPending(bytes(reader, files.pending()));
    }

    private @Nullable ObjectId folder(ObjectReader reader, LocalDate knownAt, String path) throws IOException {
        ObjectId tree = commits.treeAt(knownAt);
        return tree == null ? null : Trees.at(reader, tree, path);
    }

    private static byte[] bytes(ObjectReader reader, ObjectId id) throws IOException {
        return reader.open(id).getBytes();
    }

    /** A pack with a spoiled byte may claim objects of any size: JGit refuses these in its own way. */
    private static UncheckedIOException unreadable(Exception e) {
        IOException cause = e instanceof IOException io ? io : new IOException(e);
        return new UncheckedIOException(
                "the repository cannot be read (" + e.getMessage() + "); 'nomenlex build' looks what is the matter",
                cause);
    }

    @Override
    public void close() {
        repository.close();
    }
}
