package org.nomenlex.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.search.IndexDraft;
import org.nomenlex.store.Entry;

/**
 * Writes the search index in a thread of its own while the law is built. It is only a saving of time: where it does not
 * succeed, the law is built all the same, and the index is made from the store when that is done. Whatever stood in the way
 * is then in the way again and told.
 */
final class IndexAlong implements AutoCloseable {

    /** Something that may fail. */
    @FunctionalInterface
    private interface Work {
        void on(IndexDraft draft) throws IOException;
    }

    private final Scribe scribe = new Scribe("index");
    private volatile @Nullable IndexDraft draft;

    /** @param folder of the index */
    IndexAlong(Path folder) {
        try {
            draft = IndexDraft.in(folder);
        } catch (IOException | RuntimeException e) {
            draft = null;
        }
    }

    /** Takes what a publication changed in articles. */
    void enter(Entry entry) {
        LocalDate day = entry.published();
        List<Entry.ChangedArticle> articles = entry.articles();
        later(d -> articles.forEach(a -> d.know(a.article(), a.language(), a.versions(), day)));
    }

    /**
     * All publications were entered that have to do with some acts.
     *
     * @param acts these, as they became
     */
    void finish(List<ActRecord> acts) {
        later(d -> d.write(acts));
    }

    /** Forgets all that came so far. */
    void startAgain() {
        later(IndexDraft::startAgain);
    }

    /** Nothing more will come. */
    void tidy() {
        later(IndexDraft::tidy);
    }

    private void later(Work work) {
        if (draft != null) {
            scribe.enter(() -> now(work));
        }
    }

    private void now(Work work) {
        IndexDraft open = draft;
        if (open == null) {
            return;
        }
        try {
            work.on(open);
        } catch (IOException | RuntimeException e) {
            letGo();
        }
    }

    /**
     * Puts the index in the place of the one that was there.
     *
     * @return how many articles and acts are in it; empty where it is to be made from the library
     */
    OptionalInt keep(Library library) {
        scribe.settleAll();
        int[] count = {-1};
        now(d -> count[0] = d.keep(library));
        letGo();
        return count[0] < 0 ? OptionalInt.empty() : OptionalInt.of(count[0]);
    }

    /** How long it wrote. */
    long nanos() {
        return scribe.nanos();
    }

    private void letGo() {
        IndexDraft open = draft;
        draft = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException e) {
                // It is of no use any more; who writes the index next finds out what is wrong.
                return;
            }
        }
    }

    @Override
    public void close() {
        scribe.close();
        letGo();
    }
}
