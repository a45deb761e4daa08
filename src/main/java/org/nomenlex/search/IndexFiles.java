package org.nomenlex.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/**
 * The files of the index: opened, checked, brought to the edition of the store or taken away. The index's own commit names the
 * edition, and a fingerprint of each article and act.
 */
final class IndexFiles implements AutoCloseable {

    private static final String FORMAT = "format";
    private static final String EDITION = "edition";

    /** What the commit of an index calls the commit of the store that it was made from. */
    static final String COMMIT = "commit";

    /** Pieces that an index being written may be in: those of a hundred times the law, not of a thousand. */
    private static final int SEGMENTS = 100;

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
            IndexUpdate update = new IndexUpdate(writer, entries, library, usable ? before : Map.of());
            int written = update.run();
            tidy(writer, !usable);
            commit(writer, library, update.prints());
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

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Fields.FACETS.forEach(f -> config.setIndexFieldName(f, "facet_" + f));
        config.setMultiValued(Fields.ACT, true);
        return config;
    }

    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
