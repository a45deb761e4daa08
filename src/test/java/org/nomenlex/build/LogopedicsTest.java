package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.FoldedText;
import org.nomenlex.shared.Shared;

/**
 * Article 36 (speech therapy), which a chain of real acts makes, against texts consolidated by hand. Two operations of
 * 2005022622 cannot be applied to the letter (the notes beside the texts say so): they may be refused, and then the text may
 * differ in their words, and in nothing else.
 */
class LogopedicsTest {

    private static final ArticleNumber ARTICLE = new ArticleNumber("36");
    private static final LocalDate KNOWN = LocalDate.of(2026, 1, 1);

    @TestFactory
    Stream<DynamicTest> theTextIsThatConsolidatedByHand() throws IOException {
        List<Path> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.path("gold/text"))) {
            files.filter(f -> f.getFileName().toString().matches("art36@.*\\.txt"))
                    .sorted()
                    .forEach(texts::add);
        }
        MemoryLibrary law =
                new MemoryLibrary(Reading.holdings(List.of(Shared.path("corpus/acts"))), AmendmentParser::parse);
        return texts.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(law, f)));
    }

    private static void compare(MemoryLibrary law, Path file) throws IOException {
        String name = file.getFileName().toString();
        LocalDate day = LocalDate.parse(name.substring("art36@".length(), name.length() - ".txt".length()));
        ArticleVersion version = law.version(ARTICLE, Language.FR, day, KNOWN).orElseThrow();
        assertThat(version.refusals())
                .extracting(r -> r.numac() + " " + r.operation())
                .isSubsetOf("2005022622 1.1", "2005022622 1.3");
        Set<String> excused = new HashSet<>();
        version.refusals().forEach(r -> excused.addAll(words(law, r)));
        List<String> expected = FoldedText.words(Files.readString(file));
        List<String> actual = FoldedText.words(String.join("\n", version.lines()));
        for (AbstractDelta<String> delta : DiffUtils.diff(expected, actual).getDeltas()) {
            assertThat(excused)
                    .as(delta.toString())
                    .containsAll(delta.getSource().getLines())
                    .containsAll(delta.getTarget().getLines());
        }
    }

    /** The words that a refused operation takes away or brings. */
    private static List<String> words(MemoryLibrary law, Refusal refusal) {
        Operation operation = law.act(new Numac(refusal.numac()), KNOWN).orElseThrow().outcomes().stream()
                .map(o -> o.operation())
                .filter(o -> o.instruction().id().equals(refusal.operation()))
                .findFirst()
                .orElseThrow();
        return operation instanceof Operation.ReplaceWords r
                ? FoldedText.words(r.old() + " " + r.replacement())
                : FoldedText.words(String.join(" ", operation.content()));
    }
}
