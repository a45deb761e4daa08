package org.nomenlex.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/**
 * The files of the index, brought to the edition of the store. Its commit names the edition and a fingerprint of each
 * article: only articles that differ are written again.
 */
final class IndexFiles {

    private static final String FORMAT = "format";
    private static final String EDITION = "edition";
    private static final String COMMIT = "commit";

    /** Pieces that an index being written may be in: those of a hundred times the law, not of a thousand. */
    private static final int SEGMENTS = 100;

    /** Articles that one thread brings up to date as soon as several would be started. */
    private static final int FEW = 3;

    private final Directory directory;

    private IndexFiles(Directory directory) {
        this.directory = directory;
    }

    static IndexFiles in(Path folder) throws IOException {
        return new IndexFiles(FSDirectory.open(folder));
    }

    static IndexFiles inMemory() {
        return new IndexFiles(new ByteBuffersDirectory());
    }

    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(directory);
    }

    /** The edition that the index was made from; empty where there is none. */
    String edition() throws IOException {
        return state().getOrDefault(EDITION, "");
    }

    /**
     * Brings the index to the library's edition.
     *
     * @return the number of articles and acts that were written, 0 where the index was right
     */
    int follow(Library library) throws IOException {
        try {
            return bring(library);
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            // All of it can be made again from the library.
            forget();
            return bring(library);
        }
    }

    private int bring(Library library) throws IOException {
        try {
            return bringNow(library);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int bringNow(Library library) throws IOException {
        Map<String, String> before = state();
        if (isOf(library, before)) {
            return 0;
        }
        boolean usable = Fields.FORMAT.equals(before.get(FORMAT));
        try (IndexWriter writer = writer(directory, usable);
                EntriesThere entries = new EntriesThere(writer, usable)) {
            Map<String, String> after = new TreeMap<>();
            int written = update(writer, entries, library, usable ? before : Map.of(), after);
            tidy(writer, !usable);
            commit(writer, library, after);
            return written;
        }
    }

    /** A writer that goes on with the index of a folder, or makes another one in its place. */
    static IndexWriter writer(Directory directory, boolean goesOn) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(LawAnalyzers.perField())
                .setOpenMode(goesOn ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(64)
                .setMergePolicy(mergedAtTheEnd())
                .setCommitOnClose(false);
        if (goesOn) {
            config.setMergeScheduler(new SerialMergeScheduler());
        }
        return new IndexWriter(directory, config);
    }

    /** From here on the index is that of the library's edition. */
    static void commit(IndexWriter writer, Library library, Map<String, String> prints) throws IOException {
        Map<String, String> state = new TreeMap<>(prints);
        state.put(FORMAT, Fields.FORMAT);
        state.put(EDITION, library.edition().tag());
        state.put(COMMIT, library.edition().commit());
        writer.setLiveCommitData(state.entrySet());
        writer.commit();
    }

    /** All is made one in the end: what is merged before is merged twice. */
    private static MergePolicy mergedAtTheEnd() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(SEGMENTS);
        policy.setMaxMergeAtOnce(SEGMENTS);
        return policy;
    }

    /** Writes an entry into an index in memory, twice, and reads what it wrote. */
    static void rehearse() throws IOException {
        Unsettled entry = new Unsettled(
                "2000000000", "1", Unsettled.State.PENDING, null, UnitPath.EMPTY, "", "§ 1er. Les mots.", List.of());
        ActRecord act = new ActRecord(
                new ParsedAct(
                        new ActHeader(
                                new Numac(entry.act()), "", "", null, LocalDate.EPOCH, "", "", "", "", "", List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                "");
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            for (int i = 0; i < 2; i++) {
                try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(LawAnalyzers.perField()))) {
                    writer.addDocument(Instructions.document(entry, act));
                    writer.setLiveCommitData(Map.of(COMMIT, "").entrySet());
                    writer.commit();
                }
                SegmentInfos.readLatestCommit(memory).getUserData();
            }
        }
    }

    /**
     * One segment after a whole writing. Later, small ones are joined when they become many, and one of which a good part was
     * taken away is written again; until then {@link LawSearcher} leaves out of account what was taken away.
     */
    static void tidy(IndexWriter writer, boolean whole) throws IOException {
        writer.flush();
        if (whole) {
            writer.forceMerge(1);
        } else {
            writer.getConfig().setMergePolicy(new TieredMergePolicy());
            writer.maybeMerge();
        }
    }

    /** Takes the index away where the checksum of one of its files is wrong. */
    void dropUnlessWhole() throws IOException {
        if (!isWhole()) {
            forget();
        }
    }

    /** Whether the checksum of each file is right; of no files it is. */
    boolean isWhole() throws IOException {
        try (DirectoryReader reader = reader()) {
            return isWhole(reader);
        } catch (IndexNotFoundException e) {
            return true;
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            return false;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // What its files say of each other does not agree.
            return false;
        }
    }

    /** Whether the checksum of each file that a reader reads is right. */
    static boolean isWhole(DirectoryReader reader) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes every file of the index away; a lock stays, it belongs to who holds it. */
    void forget() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** Whether the index is the one of the library's edition, in today's form. */
    boolean isOf(Library library) throws IOException {
        return isOf(library, state());
    }

    private static boolean isOf(Library library, Map<String, String> state) {
        return library.edition().commit().equals(state.get(COMMIT)) && Fields.FORMAT.equals(state.get(FORMAT));
    }

    private Map<String, String> state() throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IndexNotFoundException | NoSuchFileException e) {
            return Map.of();
        }
    }

    private static int update(
            IndexWriter writer,
            EntriesThere there,
            Library library,
            Map<String, String> before,
            Map<String, String> after)
            throws IOException {
        List<IndexedArticle> articles = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ArticleNumber article : library.articles(language, LocalDate.MAX)) {
                articles.add(new IndexedArticle(article, language));
            }
        }
        FacetsConfig facets = facets();
        Dossiers dossiers = new Dossiers(library);
        Map<String, String> prints = new ConcurrentHashMap<>();
        List<IndexedArticle> open = open(articles, library, before, prints);
        Stream<IndexedArticle> each = open.size() > FEW ? open.parallelStream() : open.stream();
        long written = each.filter(article -> bring(article, writer, there, library, before, prints, facets, dossiers))
                .count();
        after.putAll(prints);
        written += instructions(writer, library, before, after);
        for (String owner : before.keySet()) {
            if (owner.contains("/") && !after.containsKey(owner)) {
                writer.deleteDocuments(new Term(Fields.OWNER, owner));
                written++;
            }
        }
        return (int) written;
    }

    /** The articles that may not be as the index has them; the prints of the others are taken over. */
    private static List<IndexedArticle> open(
            List<IndexedArticle> articles, Library library, Map<String, String> before, Map<String, String> prints) {
        Optional<BiPredicate<ArticleNumber, Language>> changed =
                library.articlesChangedSince(before.getOrDefault(COMMIT, ""));
        if (changed.isEmpty()) {
            return articles;
        }
        List<IndexedArticle> open = new ArrayList<>();
        for (IndexedArticle article : articles) {
            String print = before.getOrDefault(article.owner(), "");
            if (!print.isEmpty() && !changed.get().test(article.number(), article.language())) {
                prints.put(article.owner(), print);
            } else {
                open.add(article);
            }
        }
        return open;
    }

    /** Writes the entries of an article, unless they are as they were. */
    private static boolean bring(
            IndexedArticle article,
            IndexWriter writer,
            EntriesThere there,
            Library library,
            Map<String, String> before,
            Map<String, String> prints,
            FacetsConfig facets,
            Dossiers dossiers) {
        String owner = article.owner();
        String stamp = library.stamp(article.number(), article.language()).orElse("");
        if (!stamp.isEmpty() && stamp.equals(before.get(owner))) {
            prints.put(owner, stamp);
            return false;
        }
        List<Placed> provisions = Provisions.of(library, article.number(), article.language());
        String print = stamp.isEmpty() ? fingerprint(provisions) : stamp;
        prints.put(owner, print);
        if (print.equals(before.get(owner))) {
            return false;
        }
        try {
            there.bring(owner, provisions, p -> facets.build(Fields.document(p, dossiers::of)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the acts is in no text: only acts that are not as they were when the index was written are looked at. */
    private static int instructions(
            IndexWriter writer, Library library, Map<String, String> before, Map<String, String> after)
            throws IOException {
        Optional<Set<Numac>> changed = library.actsChangedSince(before.getOrDefault(COMMIT, ""));
        if (changed.isEmpty()) {
            int written = 0;
            for (ActRecord act : library.acts(LocalDate.MAX)) {
                written += instructions(writer, act, before, after);
            }
            return written;
        }
        Set<String> owners = changed.get().stream().map(Instructions::owner).collect(Collectors.toSet());
        before.forEach((owner, print) -> {
            if (Instructions.isOwner(owner) && !owners.contains(owner)) {
                after.put(owner, print);
            }
        });
        int written = 0;
        for (Numac numac : changed.get()) {
            Optional<ActRecord> act = library.act(numac, LocalDate.MAX);
            written += act.isEmpty() ? 0 : instructions(writer, act.get(), before, after);
        }
        return written;
    }

    static int instructions(IndexWriter writer, ActRecord act, Map<String, String> before, Map<String, String> after)
            throws IOException {
        List<Unsettled> unsettled = Instructions.of(act);
        if (unsettled.isEmpty()) {
            return 0;
        }
        String owner = Instructions.owner(act);
        String print = fingerprint(unsettled);
        after.put(owner, print);
        if (print.equals(before.get(owner))) {
            return 0;
        }
        List<Document> entries =
                unsettled.stream().map(u -> Instructions.document(u, act)).toList();
        put(writer, owner, entries, before);
        return 1;
    }

    /** In the place of those that the owner had; looking for these costs, so not where it had none. */
    private static void put(IndexWriter writer, String owner, List<Document> entries, Map<String, String> before)
            throws IOException {
        if (before.containsKey(owner)) {
            writer.updateDocuments(new Term(Fields.OWNER, owner), entries);
        } else {
            writer.addDocuments(entries);
        }
    }

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Fields.FACETS.forEach(f -> config.setIndexFieldName(f, "facet_" + f));
        config.setMultiValued(Fields.ACT, true);
        return config;
    }

    private static String fingerprint(List<?> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach(e -> digest.update(e.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
