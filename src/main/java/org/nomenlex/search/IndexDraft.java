package org.nomenlex.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * The index of a law that is being built from nothing, written from what the build has in hand: to read all versions back
 * out of the store costs as much as to write their entries. It comes out with the same entries as
 * {@link SearchIndex#follow}. The index that was there stays until {@link #keep}. For one thread at a time.
 */
public final class IndexDraft implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final FacetsConfig facets = IndexFiles.facets();
    private final Map<IndexedArticle, Provisions> open = new TreeMap<>();
    private final Map<String, IndexedArticle> written = new HashMap<>();
    private final Map<String, String> prints = new TreeMap<>();

    private IndexDraft(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Begins an index in a folder.
     *
     * @throws IOException where the folder cannot be written, or another process writes it
     */
    public static IndexDraft in(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new IndexDraft(directory, IndexFiles.writer(directory, false));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Takes the versions of an article as they are known on a day. For each article days come in their order; of several
     * states of one day the last counts.
     */
    public void know(ArticleNumber article, Language language, List<ArticleVersion> versions, LocalDate day) {
        open.computeIfAbsent(new IndexedArticle(article, language), k -> new Provisions(article, language))
                .know(versions, day);
    }

    /**
     * Writes the entries of the articles taken so far. Nothing more may come of them.
     *
     * @param acts the acts that have to do with them, as known in the end
     */
    public void write(Collection<ActRecord> acts) throws IOException {
        Map<String, String> dossiers = new HashMap<>();
        for (ActRecord act : acts) {
            var header = act.parsed().header();
            dossiers.put(header.numac().value(), header.dossier());
            Instructions.write(writer, act.asOf(LocalDate.MAX), Map.of(), prints);
        }
        EntriesThere none = new EntriesThere(writer, false);
        for (Map.Entry<IndexedArticle, Provisions> article : open.entrySet()) {
            // What has no text in the end is not looked for by anybody who follows the store either.
            if (article.getValue().hasText()) {
                none.bring(
                        article.getKey().owner(),
                        article.getValue().finish(),
                        p -> facets.build(Fields.document(p, act -> dossiers.getOrDefault(act, ""))));
                written.put(article.getKey().owner(), article.getKey());
            }
        }
        open.clear();
    }

    /** Forgets all that was written. */
    public void startAgain() throws IOException {
        open.clear();
        written.clear();
        prints.clear();
        writer.deleteAll();
    }

    /** Brings all that was written into the form in which it is read. */
    public void tidy() throws IOException {
        IndexFiles.tidy(writer, true);
    }

    /**
     * Puts the index in the place of the one that was there.
     *
     * @param library the law that it was written from, as the store has it
     * @return the number of articles and acts in it
     */
    public int keep(Library library) throws IOException {
        written.forEach((owner, article) -> prints.put(
                owner, library.stamp(article.number(), article.language()).orElse("")));
        IndexFiles.commit(writer, library, prints);
        return prints.size();
    }

    /** What was not kept is gone. */
    @Override
    public void close() throws IOException {
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
