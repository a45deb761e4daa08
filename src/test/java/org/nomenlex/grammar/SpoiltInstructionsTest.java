package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.read.LexIterataReader;

/** Cuts, swaps and lost characters: the parser never stumbles, never hangs and never invents quoted text. */
class SpoiltInstructionsTest {

    private static final int ROUNDS = 1500;

    private static final int ROUNDS_OF_AN_ACT = 25;

    private static final String[] ACT = {
        "A l'article 25" + Parsing.ANNEX + ", les modifications suivantes sont apportées :",
        "1° au § 1er :",
        "a) les mots \"a un\" sont remplacés par les mots \"b deux\" ;",
        "b) l'alinéa 3 est abrogé ;",
        "c) entre l'alinéa 4 et l'alinéa 5, il est inséré un alinéa rédigé comme suit :",
        "\"Le malade \"ambulatoire\" est visé.\" ;",
        "2° le § 4 est remplacé par ce qui suit :",
        "\"§ 4. Un.",
        "1° deux ;",
        "2° trois.\" ;",
        "3° § 5, la prestation 102034 et la règle d'application qui la suit sont abrogées ;",
        "4° la valeur relative de la prestation 102056 est portée à N 55 ;",
        "5° au § 6, les numéros d'ordre 102071 et 102093 sont insérés après le numéro d'ordre 102012."
    };

    private final Random random = new Random(42);

    @Test
    void spoiltActsAreReadWithoutInventingText() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < ROUNDS; i++) {
                String[] spoilt = spoilt(ACT);
                ParsedAct act = Parsing.act(spoilt);
                String all = folded(String.join(" ", spoilt));
                act.operations()
                        .forEach(o -> quoted(o).forEach(w -> assertThat(all).contains(folded(w))));
                assertThat(act.unparsed()).noneMatch(u -> u.reason().contains("n'a pas pu \u00eatre analys\u00e9"));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.nomenlex.grammar.GoldenActsTest#acts")
    void aSpoiltWholeActIsReadWithoutInventingText(String numac) throws IOException {
        String[] lines = Files.readString(Path.of("src/test/resources/golden/" + numac + ".md"))
                .split("\n");
        int body = List.of(lines).lastIndexOf("---") + 1;
        for (int i = 0; i < ROUNDS_OF_AN_ACT; i++) {
            String[] spoilt = spoilt(Arrays.copyOfRange(lines, body, lines.length));
            String head = String.join("\n", Arrays.copyOf(lines, body));
            String text = head + "\n" + String.join("\n", spoilt);
            // An editor's mark ("<Erratum, M.B. 05-11-2012, p. 1>") is no text of the act, wherever a spoilt line took
            // it.
            String all = folded(text) + folded(text.replaceAll("<Erratum[^>]*>", ""));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> LexIterataReader.read(numac, text).acts().stream()
                            .map(AmendmentParser::parse)
                            .flatMap(ParsedAct::operations)
                            .flatMap(o -> quoted(o).stream())
                            .flatMap(String::lines)
                            .forEach(w -> assertThat(all).contains(folded(w))));
        }
    }

    private String[] spoilt(String... act) {
        String[] lines = act.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(lines.length);
            String line = lines[at];
            int cut = random.nextInt(line.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> lines[at] = line.substring(0, cut);
                case 1 -> lines[at] = line.substring(cut);
                case 2 -> lines[at] = line.substring(0, cut) + line.substring(Math.min(line.length(), cut + 1));
                default -> {
                    int other = random.nextInt(lines.length);
                    lines[at] = lines[other];
                    lines[other] = line;
                }
            }
        }
        return lines;
    }

    private static List<String> quoted(Operation o) {
        if (o instanceof Operation.Replace r) {
            return r.content();
        }
        if (o instanceof Operation.Insert i) {
            return i.content();
        }
        if (o instanceof Operation.ReplaceWords r) {
            return List.of(r.old(), r.replacement());
        }
        return o instanceof Operation.DeleteWords d ? List.of(d.words()) : List.of();
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\";.,:|\\[\\]]+", "");
    }
}
