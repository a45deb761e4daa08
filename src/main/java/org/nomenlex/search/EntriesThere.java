package org.nomenlex.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The entries that the index holds already, so that of an article only those are written that are new, and those taken away
 * that hold no more: an act changes a few provisions of hundreds.
 */
final class EntriesThere implements Closeable {

    private final IndexWriter writer;
    private final boolean any;
    private @Nullable DirectoryReader reader;

    /** Makes the entry of a provision. */
    @FunctionalInterface
    interface Form {
        Document of(Placed provision) throws IOException;
    }

    /**
     * @param writer writes the index
     * @param any whether it holds anything
     */
    EntriesThere(IndexWriter writer, boolean any) {
        this.writer = writer;
        this.any = any;
    }

    /**
     * Reads the index as it was when the writer began: whoever brings an article asks for it before writing. Where no article
     * is brought, as after most acts whose day of effect is to come, it is not opened at all.
     */
    private synchronized DirectoryReader reader() throws IOException {
        if (reader == null) {
            reader = DirectoryReader.open(writer);
        }
        return reader;
    }

    @Override
    public synchronized void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    /**
     * What makes an entry what it is: with it equal, all that is indexed of it is.
     *
     * @param stored the stored fields
     * @param order {@link Fields#ORDER}, which holds the days of knowledge
     * @param place {@link Fields#PLACE}
     */
    private record Print(List<String> stored, long order, long place) {
        static Print of(Placed entry) {
            Provision provision = entry.provision();
            return new Print(Fields.stored(provision), Fields.order(provision), entry.place());
        }
    }

    /**
     * Brings the entries of an article to what they are now.
     *
     * @param owner by which they are found
     * @param now its provisions
     * @param form makes the entry of one
     */
    void bring(String owner, List<Placed> now, Form form) throws IOException {
        Map<Print, Integer> there = any ? of(owner, reader()) : Map.of();
        List<Document> fresh = new ArrayList<>();
        for (Placed provision : now) {
            if (there.isEmpty() || there.remove(Print.of(provision)) == null) {
                fresh.add(form.of(provision));
            }
        }
        for (int gone : there.values()) {
            if (writer.tryDeleteDocument(reader(), gone) < 0) {
                throw new IllegalStateException("the search index was merged while it was written");
            }
        }
        writer.addDocuments(fresh);
    }

    private static Map<Print, Integer> of(String owner, DirectoryReader reader) throws IOException {
        Map<Print, Integer> found = new HashMap<>();
        StoredFields stored = reader.storedFields();
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable PostingsEnum entries = leaf.reader().postings(new Term(Fields.OWNER, owner), PostingsEnum.NONE);
            if (entries == null) {
                continue;
            }
            @Nullable Bits live = leaf.reader().getLiveDocs();
            NumericDocValues order = leaf.reader().getNumericDocValues(Fields.ORDER);
            NumericDocValues place = leaf.reader().getNumericDocValues(Fields.PLACE);
            while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int entry = entries.docID();
                if (live == null || live.get(entry)) {
                    Document document = stored.document(leaf.docBase + entry);
                    Print print = new Print(Fields.stored(document), value(order, entry), value(place, entry));
                    found.put(print, leaf.docBase + entry);
                }
            }
        }
        return found;
    }

    private static long value(NumericDocValues values, int entry) throws IOException {
        return values.advanceExact(entry) ? values.longValue() : 0;
    }
}
