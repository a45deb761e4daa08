package org.nomenlex.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.build.CheckedLibrary;
import org.nomenlex.build.HealthJson;
import org.nomenlex.build.WitnessNotes;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.store.NoConsolidation;
import org.nomenlex.store.Repositories;

/** Reads a consolidated repository; when a build has changed it, the next request sees the new edition. */
public final class StoreReading implements Reading, AutoCloseable {

    /** How often the repository is looked at, in milliseconds. */
    private static final long LOOK_EVERY = 2_000;

    /** Older editions kept open. */
    private static final int EDITIONS = 4;

    /** How long a desk that was replaced stays open for requests that began before, in milliseconds. */
    private static final long GRACE = 60_000;

    private final Path folder;
    private final Clock clock;
    private final Map<String, Library> editions = new LinkedHashMap<>();
    private Desk desk;
    private Desk replaced;

    /** The desk of a new edition, while its index is being made: until then the one before answers. */
    private @Nullable Desk next;

    private long replacedAt;
    private long looked;

    /**
     * Opens the repository in a folder.
     *
     * @throws NoConsolidation where nothing was built there
     */
    public StoreReading(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.desk = open();
        this.replaced = desk;
        this.looked = clock.millis();
    }

    private Desk open() {
        Library library = CheckedLibrary.open(folder, "");
        try {
            return new Desk(library, index(library), HealthJson.in(folder), WitnessNotes.in(folder));
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    /** The index of the library's edition: opened at once where it is there, else made while the law can be read already. */
    private CompletableFuture<SearchIndex> index(Library library) {
        Path place = Builder.indexFolder(folder);
        if (SearchIndex.isOf(place, library)) {
            return CompletableFuture.completedFuture(SearchIndex.open(place, library));
        }
        CompletableFuture<SearchIndex> index = new CompletableFuture<>();
        Thread making = new Thread(
                () -> {
                    try {
                        index.complete(SearchIndex.open(place, library));
                    } catch (RuntimeException e) {
                        index.completeExceptionally(e);
                    }
                },
                "index");
        making.setDaemon(true);
        making.start();
        return index;
    }

    @Override
    public synchronized Desk current() {
        long now = clock.millis();
        if (now - looked >= LOOK_EVERY) {
            looked = now;
            if (replaced != desk && now - replacedAt > GRACE) {
                replaced.close();
                replaced = desk;
            }
            boolean moved = Repositories.head(folder)
                    .filter(head -> !head.equals(desk.library().edition().commit()))
                    .isPresent();
            if (moved && replaced == desk && next == null) {
                next = open();
            }
            if (next != null && next.coming().isDone()) {
                desk = next;
                next = null;
                replacedAt = now;
            }
        }
        return desk;
    }

    @Override
    public synchronized Optional<Library> edition(String tag) {
        Library known = editions.get(tag);
        if (known != null) {
            return Optional.of(known);
        }
        if (!tag.matches("edition/[\\w-]{1,40}")) {
            return Optional.empty();
        }
        try {
            Library library = CheckedLibrary.open(folder, tag);
            if (editions.size() >= EDITIONS) {
                // Not closed: a request may still read from it. It holds no more than file handles of packs.
                editions.remove(editions.keySet().iterator().next());
            }
            editions.put(tag, library);
            return Optional.of(library);
        } catch (NoConsolidation e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (next != null) {
            next.close();
        }
        if (replaced != desk) {
            replaced.close();
        }
        desk.close();
        editions.values().forEach(Library::close);
    }
}
