package org.nomenlex.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import org.nomenlex.ask.Library;
import org.nomenlex.check.Finding;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;
import org.nomenlex.law.ArticleNumber;
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
        this(library, CompletableFuture.completedFuture(SearchIndex.inMemory(library)), today, perSecond);
    }

    /** With an index that may be made later. */
    InventedReading(Library library, CompletableFuture<SearchIndex> index, LocalDate today, int perSecond) {
        desk = new Desk(library, index, Optional.of(health()), List.of());
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        server = WebServer.start(
                this, clock, new WebServer.Settings("127.0.0.1", 0, perSecond, Set.of()), failures::add);
    }

    private static Health health() {
        MissingAct recalled = new MissingAct(
                LocalDate.parse("2008-02-19"),
                List.of("2008-02-19/30"),
                List.of(),
                Set.of(new ArticleNumber("36")),
                List.of(),
                List.of("2010022904 art. 1"));
        Finding twice = new Finding(
                Finding.Kind.CODE_TWICE,
                "589013",
                "le num\u00e9ro 589013 a deux d\u00e9finitions en vigueur \u00e0 la fois");
        return new Health(
                List.of(recalled),
                List.of(recalled),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(twice),
                List.of("invented.md:1: no front matter"));
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
