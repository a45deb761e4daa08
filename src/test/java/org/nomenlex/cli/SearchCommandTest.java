package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.shared.InventedLaw;

/** {@code search} as a user runs it, over an invented law. */
class SearchCommandTest {

    private static Run search(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--known-at";
        all[arguments.length + 2] = InventedLaw.TODAY.toString();
        return Run.of(InventedLaw.specimen(), Path.of(""), all);
    }

    @Test
    void aHitIsItsPlaceItsDaysAndItsWords() {
        Run run = search("fraction flow reserve", "--as-of", "1/3/2013");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anyMatch(l -> l.startsWith("art:34/par:1/let:a/code:589735-589746/label  2012-08-01  "))
                .anyMatch(l -> l.startsWith("    ") && l.contains("fraction flow reserve"));
    }

    @Test
    void nothingThatDayIsAFailureThatSaysWhatToDo() {
        Run run = search("fraction flow reserve", "--as-of", "2011-03-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing on 2011-03-01", "--all-versions");
        assertThat(search("fraction flow reserve", "--all-versions").code()).isZero();
        assertThat(search("coronarografie", "--as-of", "2013-01-01").err()).contains("did you mean");
    }

    @Test
    void whatStandsInActsOnlyIsTold() throws Exception {
        Run run = search("tarif", "--as-of", "2013-03-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("2012022906 art. 2: unparsed, aucun texte vis\u00e9");
        Run refused = search("\"par patient\"", "--as-of", "2013-03-01", "--format", "json");
        JsonNode told = json(refused).path("unsettled");
        assertThat(told.get(0).path("act").asText()).isEqualTo("2012022906");
        assertThat(told.get(0).path("instruction").asText()).isEqualTo("1.2");
        assertThat(told.get(0).path("state").asText()).isEqualTo("refused");
        assertThat(told.get(0).path("effect").asText()).isEqualTo("2012-12-01");
        assertThat(told.get(0).path("snippet").asText()).contains("<b>par patient</b>");
    }

    @Test
    void jsonHasThePromisedForm() throws Exception {
        JsonNode root = json(search("stent", "--as-of", "2013-03-01", "--lang", "fr", "--format", "json"));
        assertThat(root.path("query").asText()).isEqualTo("stent");
        assertThat(root.path("asOf").asText()).isEqualTo("2013-03-01");
        assertThat(root.path("total").asInt()).isEqualTo(1);
        JsonNode hit = root.path("hits").get(0);
        assertThat(hit.path("unit").asText()).isEqualTo("art:34/par:1/let:a/code:589013-589024/label");
        assertThat(hit.path("from").asText()).isEqualTo("2012-08-01");
        assertThat(hit.path("to").isNull()).isTrue();
        assertThat(hit.path("score").asDouble()).isPositive();
        assertThat(hit.path("snippet").asText()).contains("<b>stent</b>");
    }

    @Test
    void narrowedByArticleAndDays() throws Exception {
        assertThat(json(search("prestation", "--article", "art. 36", "--all-versions", "--format", "json"))
                        .path("hits"))
                .isNotEmpty()
                .allSatisfy(h -> assertThat(h.path("article").asText()).isEqualTo("36"));
        JsonNode before = json(search(
                "in:label", "--article", "34", "--from", "2004-01-01", "--to", "2005-01-01", "--format", "json"));
        assertThat(before.path("hits"))
                .isNotEmpty()
                .allSatisfy(h -> assertThat(h.path("from").asText()).isLessThanOrEqualTo("2005-01-01"));
        assertThat(search("in:label", "--all-versions", "--limit", "1").err()).contains("1 of ", "--limit prints more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stent --as-of 2012-01-01 --all-versions | exclude each other",
                "stent --limit 0 | --limit",
                "stent --as-of 31/31/2012 | not a date",
                "in:nowhere | in:",
                "a* | at least two letters"
            })
    void wrongUseIsSaidInALine(String words, String complaint) {
        Run run = search(words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(complaint).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "*", "a* "})
    void costlyQuestionsAreRefused(String part) {
        Run run = search(part.repeat(10_000));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().count()).isLessThan(4);
    }

    @Test
    void aTextCannotSteerTheTerminal() {
        Run run = Run.of(
                InventedLaw.hostile(), Path.of(""), "search", "alert", "--all-versions", "--known-at", "2026-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<script>").doesNotContain("\u0007", "\u001B");
    }

    private static JsonNode json(Run run) throws Exception {
        return new ObjectMapper().readTree(run.out());
    }
}
