package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.FoldedText;
import org.nomenlex.shared.Shared;

/** The reference cases: small chains of invented acts with the text expected on a day, as known on another. */
class ReferenceCasesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Shared.path("gold/cases"))) {
            folders.filter(f -> Files.exists(f.resolve("case.json"))).sorted().forEach(cases::add);
        }
        return cases.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path folder) throws IOException {
        JsonNode json = MAPPER.readTree(Files.readString(folder.resolve("case.json")));
        ArticleNumber article = new ArticleNumber(json.path("article").asText());
        try (MemoryLibrary law = new MemoryLibrary(Reading.holdings(List.of(folder)), AmendmentParser::parse)) {
            for (JsonNode check : json.path("checks")) {
                LocalDate asOf = LocalDate.parse(check.path("asOf").asText());
                LocalDate knownAt = LocalDate.parse(check.path("knownAt").asText());
                Language language = Language.of(check.path("lang").asText());
                ArticleVersion version =
                        law.version(article, language, asOf, knownAt).orElseThrow();
                String expected =
                        Files.readString(folder.resolve(check.path("text").asText()));
                assertThat(FoldedText.difference(expected, String.join("\n", version.lines())))
                        .as("text on " + asOf + " as known on " + knownAt + ", refused: " + version.refusals())
                        .isEmpty();
                assertThat(version.refusals())
                        .as("refused on " + asOf + " as known on " + knownAt)
                        .hasSize(check.path("refused").asInt());
                assertThat(version.complete()).isEqualTo(check.path("complete").asBoolean());
            }
        }
    }
}
