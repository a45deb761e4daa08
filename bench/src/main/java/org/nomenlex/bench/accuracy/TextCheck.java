package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text on a day beside its reference.
 *
 * @param source the reference's name
 * @param unit what was asked for
 * @param asOf the day in force
 * @param knownAt the day of knowledge, empty for today
 * @param words how many words the reference has
 * @param agreeing how many of them agree
 * @param equal whether the texts are the same
 * @param standing empty where the answer says as much about its completeness as the reference, else the difference
 */
record TextCheck(
        String source,
        String unit,
        String asOf,
        String knownAt,
        int words,
        int agreeing,
        boolean equal,
        String standing) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the reference expects. */
    record Question(
            String source, String unit, String asOf, String knownAt, String language, JsonNode expected, String text) {}

    static TextCheck of(Path repository, Question question) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "show",
                question.unit(),
                "--as-of",
                question.asOf(),
                "--lang",
                question.language(),
                "--format",
                "json",
                "--out",
                repository.toString()));
        if (!question.knownAt().isEmpty()) {
            arguments.addAll(List.of("--known-at", question.knownAt()));
        }
        Program.Answer answer = Program.run(repository, arguments.toArray(String[]::new));
        List<String> wanted = words(question.text());
        if (answer.exit() != 0) {
            return new TextCheck(
                    question.source(),
                    question.unit(),
                    question.asOf(),
                    question.knownAt(),
                    wanted.size(),
                    0,
                    wanted.isEmpty(),
                    wanted.isEmpty() ? "" : "no text: " + answer.err().strip());
        }
        JsonNode shown = JSON.readTree(answer.out());
        List<String> lines = new ArrayList<>();
        shown.path("text").forEach(l -> lines.add(l.asText()));
        List<String> have = words(String.join("\n", lines));
        return new TextCheck(
                question.source(),
                question.unit(),
                question.asOf(),
                question.knownAt(),
                wanted.size(),
                agreeing(wanted, have),
                wanted.equals(have),
                standing(question.expected(), shown));
    }

    private static String standing(JsonNode expected, JsonNode shown) {
        if (expected.has("complete")
                && expected.path("complete").asBoolean()
                        != shown.path("complete").asBoolean()) {
            return "complete should be " + expected.path("complete").asBoolean();
        }
        if (expected.has("refused")
                && expected.path("refused").asInt() != shown.path("refused").size()) {
            return "refused should be " + expected.path("refused").asInt() + ", is "
                    + shown.path("refused").size();
        }
        return "";
    }

    private static int agreeing(List<String> wanted, List<String> have) {
        int gone = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(wanted, have).getDeltas()) {
            gone += delta.getSource().size();
        }
        return wanted.size() - gone;
    }

    /** Words without regard to quotes, dashes, leader dots and marks of Markdown. */
    static List<String> words(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2019\u2018]", "'")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\"`*_|]|(?:\\. ?){3,}", " ")
                .replaceAll("[\u2013\u2014]", "-")
                .replaceAll("[\u00a0\u202f]", " ")
                .replaceAll("\\s*-\\s*(?=\\d)", "-")
                .replaceAll("\\s*([;:,.()])\\s*", " $1 ")
                .strip();
        return s.isEmpty() ? List.of() : List.of(s.split("\\s+"));
    }
}
