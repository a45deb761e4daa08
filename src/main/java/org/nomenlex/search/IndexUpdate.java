package org.nomenlex.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** One bringing of an index to what a library says: what is as it was when the index was written is left alone. */
final class IndexUpdate {

    /** Articles that one thread brings up to date as soon as several would be started. */
    private static final int FEW = 3;

    private final IndexWriter writer;
    private final EntriesThere there;
    private final Library library;
    private final Map<String, String> before;
    private final String commit;
    private final Map<String, String> prints = new ConcurrentHashMap<>();
    private final FacetsConfig facets = IndexFiles.facets();
    private final Dossiers dossiers;

    /**
     * @param before what the commit of the index says: of which commit of the store it is, and the fingerprints of articles and
     *     acts, by owner; nothing where all is written anew
     */
    IndexUpdate(IndexWriter writer, EntriesThere there, Library library, Map<String, String> before) {
        this.writer = writer;
        this.there = there;
        this.library = library;
        this.before = before;
        this.commit = before.getOrDefault(IndexFiles.COMMIT, "");
        this.dossiers = new Dossiers(library);
    }

    /** The fingerprints of articles and acts as the index has them now, by owner. */
    Map<String, String> prints() {
        return prints;
    }

    /**
     * Writes what is not as it was, and takes away what is no longer there.
     *
     * @return the number of articles and acts that were written
     */
    int run() throws IOException {
        List<IndexedArticle> open = open();
        Stream<IndexedArticle> each = open.size() > FEW ? open.parallelStream() : open.stream();
        int written = (int) each.filter(this::bring).count() + instructions();
        for (String owner : before.keySet()) {
            if (owner.contains("/") && !prints.containsKey(owner)) {
                writer.deleteDocuments(new Term(Fields.OWNER, owner));
                written++;
            }
        }
        return written;
    }

    /** The articles that may not be as the index has them; the prints of the others are taken over. */
    private List<IndexedArticle> open() {
        Optional<BiPredicate<ArticleNumber, Language>> changed = library.articlesChangedSince(commit);
        List<IndexedArticle> open = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ArticleNumber number : library.articles(language, LocalDate.MAX)) {
                IndexedArticle article = new IndexedArticle(number, language);
                String print = before.getOrDefault(article.owner(), "");
                if (changed.isEmpty() || print.isEmpty() || changed.get().test(number, language)) {
                    open.add(article);
                } else {
                    prints.put(article.owner(), print);
                }
            }
        }
        return open;
    }

    /** Writes the entries of an article, unless they are as they were. */
    private boolean bring(IndexedArticle article) {
        String owner = article.owner();
        String stamp = library.stamp(article.number(), article.language()).orElse("");
        if (!stamp.isEmpty() && stamp.equals(before.get(owner))) {
            prints.put(owner, stamp);
            return false;
        }
        List<Placed> provisions = Provisions.of(library, article.number(), article.language());
        String print = stamp.isEmpty() ? Fingerprint.of(provisions) : stamp;
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
    private int instructions() throws IOException {
        Optional<Set<Numac>> changed = library.actsChangedSince(commit);
        int written = 0;
        if (changed.isEmpty()) {
            for (ActRecord act : library.acts(LocalDate.MAX)) {
                written += Instructions.write(writer, act, before, prints);
            }
            return written;
        }
        Set<String> owners = changed.get().stream().map(Instructions::owner).collect(Collectors.toSet());
        before.forEach((owner, print) -> {
            if (Instructions.isOwner(owner) && !owners.contains(owner)) {
                prints.put(owner, print);
            }
        });
        for (Numac numac : changed.get()) {
            Optional<ActRecord> act = library.act(numac, LocalDate.MAX);
            written += act.isEmpty() ? 0 : Instructions.write(writer, act.get(), before, prints);
        }
        return written;
    }
}
