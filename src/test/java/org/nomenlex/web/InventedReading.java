package org.nomenlex.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import org.nomenlex.ask.Library;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.shared.InventedLaw;

/** A server over a library in memory, on the day of the specimen, for tests. */
@NullMarked
final class InventedReading implements Reading, AutoCloseable {

    final WebServer server;
    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Desk desk;

    InventedReading(Library library) {
        this(library, InventedLaw.TODAY, 100_000);
    }

    InventedReading(Library library, LocalDate today, int perSecond) {
        desk = new Desk(library, SearchIndex.inMemory(library));
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        server = WebServer.start(
                this, clock, new WebServer.Settings("127.0.0.1", 0, perSecond, Set.of()), failures::add);
    }

    String base() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public Desk current() {
        return desk;
    }

    @Override
    public Optional<Library> edition(String tag) {
        return Optional.empty();
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }

    /** Serves the specimen until the process is stopped: to look at the pages while working on them. */
    public static void main(String[] arguments) throws InterruptedException {
        try (InventedReading reading = new InventedReading(InventedLaw.specimen())) {
            System.out.println(reading.base());
            for (long left = 3_600; left > 0; left--) {
                Thread.sleep(1_000);
                reading.failures.forEach(Throwable::printStackTrace);
                reading.failures.clear();
            }
        }
    }
}
