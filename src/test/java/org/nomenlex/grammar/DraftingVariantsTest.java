package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.amend.ParsedAct;

/**
 * Formulas as drafters vary them, each test named as the formula: {@code variants/fr.txt} and {@code variants/nl.txt}. What is read
 * without a mistake is read without a warning. {@code variants/doubts.txt} holds what is read with one, or left to a human with the
 * reason.
 */
class DraftingVariantsTest {

    private static final Path FOLDER = Path.of("src/test/resources/variants");

    private static final String ARTICLE = "A l'article 25" + Parsing.ANNEX + ", ";

    private static final String ARTIKEL =
            "In artikel 25 van de bijlage bij het koninklijk besluit van 14 september 1984"
                    + " tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, ";

    @TestFactory
    Stream<DynamicContainer> french() throws IOException {
        return tests("fr.txt", ARTICLE);
    }

    @TestFactory
    Stream<DynamicContainer> doubts() throws IOException {
        return tests("doubts.txt", ARTICLE);
    }

    @TestFactory
    Stream<DynamicContainer> dutch() throws IOException {
        return tests("nl.txt", ARTIKEL);
    }

    private static Stream<DynamicContainer> tests(String file, String opening) throws IOException {
        Map<String, List<DynamicNode>> byHeading = new LinkedHashMap<>();
        String heading = "";
        for (String part : parts(file)) {
            if (part.startsWith("# ")) {
                heading = part.substring(2).strip();
            } else if (!part.startsWith("##")) {
                byHeading.computeIfAbsent(heading, h -> new ArrayList<>()).add(test(opening, part));
            }
        }
        return byHeading.entrySet().stream().map(e -> dynamicContainer(e.getKey(), e.getValue()));
    }

    /** Files that were read: each test run by itself asks for its file again. */
    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private static List<String> parts(String file) throws IOException {
        List<String> parts = READ.get(file);
        if (parts == null) {
            parts = List.of(Files.readString(FOLDER.resolve(file)).split("\n\n+"));
            READ.put(file, parts);
        }
        return parts;
    }

    /** @param part the instruction, then what it means, line by line */
    private static DynamicTest test(String opening, String part) {
        int end = part.indexOf('\n');
        return dynamicTest(
                part.substring(0, end), () -> check(opening, part.strip().split("\n\\s*")));
    }

    private static void check(String opening, String[] lines) {
        List<String> expected = List.of(lines).subList(1, lines.length);
        boolean whole = Character.isUpperCase(lines[0].charAt(0)) || lines[0].startsWith("*");
        String article = whole ? lines[0].replaceFirst("^\\*", "") : opening + lines[0];
        ParsedAct act = Parsing.act(article.split("\\s*\u00b6\\s*"));
        if (expected.equals(List.of("refused"))) {
            assertThat(act.operations()).isEmpty();
            assertThat(act.unparsed()).isNotEmpty();
            return;
        }
        boolean recalls = expected.stream().anyMatch(l -> l.startsWith("= "));
        assertThat(told(act, recalls)).containsExactlyElementsOf(expected);
    }

    /** The operations, each with what the act expects to find and the warnings, then what was not understood. */
    private static List<String> told(ParsedAct act, boolean recalls) {
        List<String> told = new ArrayList<>();
        act.operations().forEach(o -> {
            told.add(Parsing.shown(o));
            if (recalls && !o.instruction().expected().isEmpty()) {
                told.add("= " + o.instruction().expected());
            }
            o.instruction().warnings().forEach(w -> told.add("~ " + w.message()));
        });
        act.unparsed().forEach(u -> told.add("! " + u.reason()));
        return told;
    }
}
