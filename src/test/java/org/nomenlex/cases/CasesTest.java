package org.nomenlex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.shared.Shared;

/** Chains of acts from the files to the text in force: those of this project and those given as a reference. */
class CasesTest {

    /** Read once: a tool that runs a single one of these tests asks for all of them each time. */
    private static final List<CaseFolder> OWN = CaseFolder.in(Path.of("src/test/resources/cases"));

    @TestFactory
    List<DynamicTest> ownCases() {
        return tests(OWN);
    }

    @TestFactory
    List<DynamicTest> referenceCases() {
        return tests(CaseFolder.in(Shared.path("gold/cases")));
    }

    private static List<DynamicTest> tests(List<CaseFolder> folders) {
        List<DynamicTest> tests = new ArrayList<>();
        for (CaseFolder folder : folders) {
            for (CaseFolder.Check check : folder.checks()) {
                String name = folder + " [" + check.asOf() + ", known " + check.knownAt() + "]";
                tests.add(DynamicTest.dynamicTest(name, () -> verify(folder, check)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void verify(CaseFolder folder, CaseFolder.Check check) {
        Optional<ArticleVersion> version = folder.answer(check);
        String text = version.map(v -> String.join("\n", v.lines())).orElse("");
        List<String> reasons = version.map(v -> v.refusals().stream()
                        .map(r -> r.operation() + ": " + r.reason())
                        .toList())
                .orElse(List.of());
        assertThat(Comparison.words(text))
                .as(() -> "the text:\n" + text + "\nrefusals: " + String.join("\n", reasons))
                .isEqualTo(Comparison.words(check.expected()));
        assertThat(reasons).as("refusals").hasSize(check.refused());
        assertThat(version.map(ArticleVersion::complete).orElse(true)).isEqualTo(check.complete());
    }
}
