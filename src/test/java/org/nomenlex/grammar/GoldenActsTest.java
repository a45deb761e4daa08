package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.read.LexIterataReader;

/** Whole invented acts, French and Dutch, are read exactly as a lawyer reads them ({@code golden/README.md}). */
class GoldenActsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> acts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void anActIsReadAsALawyerReadsIt(String numac) throws IOException {
        JsonNode expected = JSON.readTree(FOLDER.resolve(numac + ".json").toFile());
        String file = numac + ".md";
        JsonNode read = JSON.readTree(OperationsJson.write(
                AmendmentParser.parse(LexIterataReader.read(file, Files.readString(FOLDER.resolve(file)))
                        .acts()
                        .get(0))));
        Score score = new Score();
        score.add(expected, read);
        assertThat(score.missed).isEmpty();
        assertThat(score.given).as("operations given").isEqualTo(score.reference);
        assertThat(daysOfEffect(read)).isEqualTo(daysOfEffect(expected));
        assertThat(notUnderstood(read)).hasSameSizeAs(notUnderstood(expected));
    }

    /** The reading in all its details; {@code -Dnomenlex.golden.write=true} writes it anew, to be read in the difference. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void allThatIsToldOfAnActIsAsItWasChecked(String numac) throws IOException {
        String file = numac + ".md";
        ParsedAct act = AmendmentParser.parse(LexIterataReader.read(file, Files.readString(FOLDER.resolve(file)))
                .acts()
                .get(0));
        Path told = FOLDER.resolve(numac + ".txt");
        if (Boolean.getBoolean("nomenlex.golden.write")) {
            Files.write(told, Told.of(act));
        }
        assertThat(Told.of(act)).containsExactlyElementsOf(Files.readAllLines(told));
    }

    private static TreeSet<String> daysOfEffect(JsonNode act) {
        TreeSet<String> days = new TreeSet<>();
        act.path("entryIntoForce").forEach(c -> {
            TreeSet<String> scope = new TreeSet<>();
            c.path("scope").forEach(s -> scope.add(s.asText()));
            days.add(
                    scope + " " + c.path("rule").asText() + " " + c.path("date").asText());
        });
        return days;
    }

    private static List<String> notUnderstood(JsonNode act) {
        List<String> all = new ArrayList<>();
        act.path("articles")
                .forEach(a ->
                        a.path("unparsed").forEach(u -> all.add(u.path("text").asText())));
        return all;
    }
}
