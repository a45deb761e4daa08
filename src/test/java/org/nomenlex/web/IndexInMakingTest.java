package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.shared.InventedLaw;

/** The index of a law may be missing, or of a form that an older program wrote: the law is read while it is made. */
class IndexInMakingTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static HttpResponse<String> get(InventedReading from, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(from.base() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theLawIsReadMeanwhileAndSearchedAsSoonAsTheIndexIsThere() throws Exception {
        Library law = InventedLaw.specimen();
        CompletableFuture<SearchIndex> index = new CompletableFuture<>();
        try (InventedReading reading = new InventedReading(law, index, InventedLaw.TODAY, 1_000)) {
            assertThat(get(reading, "/fr/article/36").statusCode()).isEqualTo(200);
            HttpResponse<String> search = get(reading, "/fr/search?q=stent");
            assertThat(search.statusCode()).isEqualTo(503);
            assertThat(search.headers().firstValue("Retry-After")).isPresent();
            assertThat(search.body()).contains("en cours de fabrication");
            assertThat(healthz(reading).path("status").asText()).isEqualTo("indexing");
            index.complete(SearchIndex.inMemory(law));
            assertThat(get(reading, "/fr/search?q=stent").statusCode()).isEqualTo(200);
            assertThat(healthz(reading).path("status").asText()).isEqualTo("ok");
            assertThat(reading.failures).isEmpty();
        }
    }

    private static JsonNode healthz(InventedReading reading) throws Exception {
        HttpResponse<String> answer = get(reading, "/healthz");
        assertThat(answer.statusCode()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=stent", "/api/suggest?q=st", "/api/standing?q=stent"})
    void programsAreToldByAProblem(String path) throws Exception {
        Library law = InventedLaw.specimen();
        try (InventedReading reading = new InventedReading(law, new CompletableFuture<>(), InventedLaw.TODAY, 1_000)) {
            HttpResponse<String> answer = get(reading, path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(MAPPER.readTree(answer.body()).path("detail").asText()).contains("index", "being made");
            assertThat(get(reading, "/metrics").body()).contains("nomenlex_index_provisions 0");
        }
    }

    @Test
    void anIndexThatFailedIsAFailureOfWhatNeedsItAlone() throws Exception {
        CompletableFuture<SearchIndex> index = new CompletableFuture<>();
        index.completeExceptionally(new IllegalStateException("no room"));
        try (InventedReading reading = new InventedReading(InventedLaw.specimen(), index, InventedLaw.TODAY, 1_000)) {
            assertThat(get(reading, "/fr/search?q=stent").statusCode()).isEqualTo(500);
            assertThat(reading.failures).hasSize(1).first().isInstanceOf(IllegalStateException.class);
            assertThat(get(reading, "/fr/article/36").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aMissingIndexIsMadeByTheServer(@TempDir Path folder) throws IOException {
        LocalDate today = LocalDate.of(2026, 1, 1);
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new Builder(AmendmentParser::parse, Progress.NONE).build(List.of(Path.of("corpus")), folder, today);
        int size;
        try (StoreReading reading = new StoreReading(folder, clock)) {
            size = reading.current().index().size();
        }
        delete(Builder.indexFolder(folder));
        try (StoreReading reading = new StoreReading(folder, clock)) {
            Desk desk = reading.current();
            assertThat(desk.coming().join().size()).isEqualTo(size).isPositive();
            assertThat(desk.index().edition())
                    .isEqualTo(desk.library().edition().tag());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
