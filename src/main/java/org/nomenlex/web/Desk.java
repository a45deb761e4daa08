package org.nomenlex.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.check.Health;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.search.SearchIndex;

/** One edition of the law with its index: what a request reads from, from its start to its end. */
public final class Desk implements AutoCloseable {

    /** First pages kept: those of today in two languages, and of some days of knowledge. */
    private static final int HOMES_KEPT = 16;

    /** A text and the language of the page; the same version is the same object. */
    private record Shown(ArticleVersion version, UiLanguage ui) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown s && s.version == version && s.ui == ui;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(version) * 31 + ui.hashCode();
        }
    }

    private final Kept<Shown, TextLayout> layouts = new Kept<>(Kept.ofMemory(64, 16L << 20), TextLayout::weight);
    private final Kept<HomePage.Asked, HomePage.Facts> home = new Kept<>(HOMES_KEPT, f -> 1);
    private final KeptLibrary library;
    private final CompletableFuture<SearchIndex> index;
    private final Optional<Health> health;
    private final List<String> witnesses;

    /** A desk on which both lie open; closing it closes them. */
    public Desk(Library library, SearchIndex index, Optional<Health> health) {
        this(library, index, health, List.of());
    }

    /** The same, with what the last build found where witnesses differ, a line each. */
    public Desk(Library library, SearchIndex index, Optional<Health> health, List<String> witnesses) {
        this(library, CompletableFuture.completedFuture(index), health, witnesses);
    }

    /** The same while its index is being made: the law can be read, and what needs the index says that it is not there yet. */
    Desk(Library library, CompletableFuture<SearchIndex> index, Optional<Health> health, List<String> witnesses) {
        this.witnesses = List.copyOf(witnesses);
        this.library = new KeptLibrary(library);
        this.index = index;
        this.health = health;
    }

    /** What the last build found missing or not in agreement, where there was one. */
    Optional<Health> health() {
        return health;
    }

    /** Where the consolidation and the witnesses of the corpus differ, a line each. */
    List<String> witnesses() {
        return witnesses;
    }

    Library library() {
        return library;
    }

    /**
     * The index.
     *
     * @throws BadRequest 503 while it is being made
     */
    SearchIndex index() {
        if (!index.isDone()) {
            throw BadRequest.refused(503, "error.indexing");
        }
        try {
            return index.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The index, also while it is being made. */
    CompletableFuture<SearchIndex> coming() {
        return index;
    }

    /** The index; empty while it is being made, and where it could not be. */
    Optional<SearchIndex> made() {
        return index.isDone() && !index.isCompletedExceptionally() ? Optional.of(index.join()) : Optional.empty();
    }

    List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        return library.versions(article, language, knownAt);
    }

    /** The acts published by that day, in order of publication. */
    List<ActRecord> acts(LocalDate knownAt) {
        return library.acts(knownAt);
    }

    Optional<ActRecord> act(String numac, LocalDate knownAt) {
        return library.act(numac, knownAt);
    }

    /** What the first page shows. */
    HomePage.Facts home(HomePage.Asked asked, Supplier<HomePage.Facts> read) {
        return home.get(asked, read);
    }

    /** How a version is laid out; those looked at last are kept at hand. */
    TextLayout layout(ArticleVersion version, UiLanguage ui) {
        return layouts.get(new Shown(version, ui), () -> new TextLayout(version, ui));
    }

    @Override
    public void close() {
        // Who makes the index still reads from the library.
        index.whenComplete((made, failure) -> {
            if (made != null) {
                made.close();
            }
            library.close();
        });
    }
}
