package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.shared.Shared;

/** The real acts: those with references are read right, and none makes the parser stumble. */
class GoldTest {

    private static final double FLOOR = 0.98;
    private static final double CLAIMED = 0.97;

    private static ParsedAct parse(Path file) throws IOException {
        Act act = LexIterataReader.read(file.getFileName().toString(), Files.readString(file))
                .acts()
                .get(0);
        return AmendmentParser.parse(act);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void theReferenceOperationsAreReadExactly() throws IOException {
        Path acts = Shared.path("corpus/acts");
        ObjectMapper json = new ObjectMapper();
        Score score = new Score();
        try (Stream<Path> references = Files.list(Shared.path("gold"))) {
            for (Path gold : references
                    .filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String numac = gold.getFileName().toString().replace(".json", "");
                for (Path act : files(acts, ".md").stream()
                        .filter(f -> f.toString().contains(numac))
                        .toList()) {
                    JsonNode actual = json.readTree(OperationsJson.write(parse(act)));
                    score.add(json.readTree(gold.toFile()), actual);
                }
            }
        }
        assertThat(score.reference).isPositive();
        assertThat(score.f1()).as(String.join("\n", score.missed)).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void everyActOfTheCorpusIsReadAndNearlyAllOfItIsClaimed() throws IOException {
        long characters = 0;
        long claimed = 0;
        for (Path file : files(Shared.path("corpus/acts"), ".md")) {
            ParsedAct act = parse(file);
            characters += act.articles().stream().mapToInt(a -> a.characters()).sum();
            claimed += act.articles().stream().mapToInt(a -> a.claimed()).sum();
            assertThat(act.unparsed().map(u -> u.reason()))
                    .as(file.toString())
                    .noneMatch(r -> r.isBlank() || r.contains("n'a pas pu \u00eatre analys\u00e9"));
        }
        assertThat((double) claimed / characters).isGreaterThan(CLAIMED);
    }
}
