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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * The files of the index, brought to the edition of the store. Its commit names the edition and a fingerprint of each
 * article: only articles that differ are written again.
 */
final class IndexFiles {

    private static final String FORMAT = "format";
    private static final String EDITION = "edition";
    private static final String COMMIT = "commit";

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
        Map<String, String> before = state();
        if (library.edition().commit().equals(before.get(COMMIT)) && Fields.FORMAT.equals(before.get(FORMAT))) {
            return 0;
        }
        boolean usable = Fields.FORMAT.equals(before.get(FORMAT));
        IndexWriterConfig config = new IndexWriterConfig(LawAnalyzers.perField())
                .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(64)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            Map<String, String> after = new TreeMap<>();
            int written = update(writer, library, usable ? before : Map.of(), after);
            after.put(FORMAT, Fields.FORMAT);
            after.put(EDITION, library.edition().tag());
            after.put(COMMIT, library.edition().commit());
            if (written > 0) {
                writer.forceMerge(1);
            }
            writer.setLiveCommitData(after.entrySet());
            writer.commit();
            return written;
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

    private Map<String, String> state() throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IndexNotFoundException | NoSuchFileException e) {
            return Map.of();
        }
    }

    private static int update(
            IndexWriter writer, Library library, Map<String, String> before, Map<String, String> after)
            throws IOException {
        FacetsConfig facets = facets();
        List<ActRecord> acts = library.acts(LocalDate.MAX);
        Map<String, String> dossiers = dossiers(acts);
        int written = instructions(writer, acts, before, after);
        long order = 0;
        for (Language language : Language.values()) {
            for (ArticleNumber article : library.articles(language, LocalDate.MAX)) {
                String owner = Fields.owner(article, language);
                List<Provision> provisions = Provisions.of(library, article, language);
                String print = fingerprint(provisions, order);
                after.put(owner, print);
                if (!print.equals(before.get(owner))) {
                    List<Document> entries = new ArrayList<>(provisions.size());
                    for (int i = 0; i < provisions.size(); i++) {
                        entries.add(facets.build(Fields.document(provisions.get(i), order + i, dossiers)));
                    }
                    writer.updateDocuments(new Term(Fields.OWNER, owner), entries);
                    written++;
                }
                // Room to grow, so that a few lines more in one article leave the others as they are.
                order += 1L << (64 - Long.numberOfLeadingZeros(Math.max(1024, provisions.size())));
            }
        }
        for (String owner : before.keySet()) {
            if (owner.contains("/") && !after.containsKey(owner)) {
                writer.deleteDocuments(new Term(Fields.OWNER, owner));
                written++;
            }
        }
        return written;
    }

    /** What of the acts is in no text. */
    private static int instructions(
            IndexWriter writer, List<ActRecord> acts, Map<String, String> before, Map<String, String> after)
            throws IOException {
        int written = 0;
        for (ActRecord act : acts) {
            List<Unsettled> unsettled = Instructions.of(act);
            if (unsettled.isEmpty()) {
                continue;
            }
            String owner = Instructions.owner(act);
            String print = fingerprint(unsettled, 0);
            after.put(owner, print);
            if (!print.equals(before.get(owner))) {
                List<Document> entries = unsettled.stream()
                        .map(u -> Instructions.document(u, act))
                        .toList();
                writer.updateDocuments(new Term(Fields.OWNER, owner), entries);
                written++;
            }
        }
        return written;
    }

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Fields.FACETS.forEach(f -> config.setIndexFieldName(f, "facet_" + f));
        config.setMultiValued(Fields.ACT, true);
        return config;
    }

    private static Map<String, String> dossiers(List<ActRecord> acts) {
        Map<String, String> dossiers = new HashMap<>();
        for (ActRecord act : acts) {
            dossiers.put(
                    act.parsed().header().numac().value(), act.parsed().header().dossier());
        }
        return dossiers;
    }

    private static String fingerprint(List<?> entries, long order) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Long.toString(order).getBytes(StandardCharsets.UTF_8));
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
