package org.nomenlex.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.Whereabouts;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;

/** Of the index no more than where numbers are named: quicker to open than what answers questions. */
public final class NumberIndex implements Whereabouts, AutoCloseable {

    private final DirectoryReader reader;
    private final @Nullable IndexFiles files;

    /** @param files that it closes with the reader; null where both belong to another */
    NumberIndex(DirectoryReader reader, @Nullable IndexFiles files) {
        this.reader = reader;
        this.files = files;
    }

    /** The one in a folder; empty where there is none of the library's edition, or it cannot be read. */
    public static Optional<NumberIndex> in(Path folder, Library library) {
        try {
            IndexFiles files = IndexFiles.in(folder);
            Optional<NumberIndex> found = in(files, library);
            if (found.isEmpty()) {
                files.close();
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<NumberIndex> in(IndexFiles files, Library library) {
        try {
            return files.isOf(library) ? Optional.of(new NumberIndex(files.reader(), files)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // A damaged index is made anew by who needs it; what it would have told stands in the law.
            return Optional.empty();
        }
    }

    @Override
    public Set<ArticleNumber> articles(ServiceCode asked, Language language) {
        Set<ArticleNumber> found = new TreeSet<>();
        naming(asked, entry -> {
            if (language.code().equals(entry.get(Fields.LANG))) {
                found.add(new ArticleNumber(entry.get(Fields.ARTICLE)));
            }
        });
        return found;
    }

    @Override
    public Set<Numac> acts(ServiceCode asked) {
        Set<Numac> found = new TreeSet<>();
        naming(asked, entry -> {
            if (entry.get(Fields.LANG) == null) {
                found.add(new Numac(entry.get(Fields.ACT)));
            }
        });
        return found;
    }

    private void naming(ServiceCode asked, Consumer<Document> taker) {
        try {
            for (OrderNumber number : asked.numbers()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    naming(leaf.reader(), new Term(Fields.CODE, number.digits()), taker);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index is damaged; 'nomenlex build' makes it anew", e);
        }
    }

    private static void naming(LeafReader leaf, Term number, Consumer<Document> taker) throws IOException {
        @Nullable PostingsEnum postings = leaf.postings(number, PostingsEnum.NONE);
        @Nullable Bits live = leaf.getLiveDocs();
        StoredFields stored = leaf.storedFields();
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int entry = postings.docID();
            if (live == null || live.get(entry)) {
                taker.accept(stored.document(entry, Set.of(Fields.LANG, Fields.ARTICLE, Fields.ACT)));
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (files != null) {
                files.close();
            }
        }
    }
}
