package org.nomenlex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Applier;
import org.nomenlex.apply.ApplyResult;
import org.nomenlex.apply.Verdict;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.tree.ArticleText;

/**
 * One instruction each, from its sentence to the lines that it changes. A file of {@code edits} holds an article, then
 * instructions ({@code =}), each with what becomes of the article: lines that go ({@code -}) and come ({@code +}), the line
 * before them, or the reason of a refusal ({@code !}).
 */
class EditsTest {

    private static final Path FOLDER = Path.of("src/test/resources/edits");

    private static final ArticleNumber ARTICLE = new ArticleNumber("60");

    private static final Provenance OLD = new Provenance("2030000001", "1", LocalDate.of(2030, 1, 1), null, "");

    private static final String HEADER = "---\nnumber: 2031200101\npublication: 2031-02-01\n---\n\n**Article 1er.** "
            + "A l'article 60 de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations"
            + " de santé, ";

    @TestFactory
    List<DynamicTest> instructions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String[] blocks = Files.readString(file).split("(?m)^= ");
                List<String> article = lines(blocks[0]);
                for (String block : List.of(blocks).subList(1, blocks.length)) {
                    String[] parts = block.split("\n", 2);
                    tests.add(DynamicTest.dynamicTest(
                            parts[0],
                            () -> assertThat(changes(article, parts[0])).isEqualTo(parts[1].stripTrailing())));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    /** What an instruction makes of an article, in the form of the files. */
    static String changes(List<String> article, String instruction) {
        String text = HEADER + String.join("\n\n", instruction.split("\\s*\u00b6\\s*")) + "\n";
        Act act = LexIterataReader.read("x.md", text).acts().get(0);
        List<Operation> operations = AmendmentParser.parse(act).operations().toList();
        assertThat(operations).as("operations of: %s", instruction).isNotEmpty();
        ApplyResult result = new Applier(Language.FR)
                .apply(
                        ArticleText.read(ARTICLE, article, OLD),
                        ARTICLE,
                        operations,
                        o -> new Provenance(
                                "2031200101",
                                o.instruction().id(),
                                LocalDate.of(2031, 7, 1),
                                LocalDate.of(2031, 2, 1),
                                ""));
        List<String> told = new ArrayList<>();
        for (Verdict verdict : result.verdicts()) {
            if (verdict instanceof Verdict.Refused refused) {
                told.add("! " + refused.reason());
            } else if (verdict instanceof Verdict.Applied applied) {
                applied.tolerances().forEach(t -> told.add("~ " + t));
            }
        }
        List<String> now = result.after() == null ? List.of() : result.after().lines();
        told.addAll(Difference.of(article, now));
        return String.join("\n", told);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(l -> !l.isBlank()).toList();
    }
}
