package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Article 36 (speech therapy), which a chain of real acts makes, against texts consolidated by hand. Two operations of
 * 2005022622 cannot be applied to the letter (the notes beside the texts say so): where they are refused, their words may
 * differ, and nothing else.
 */
class LogopedicsTest {

    private static final ArticleNumber ARTICLE = new ArticleNumber("36");

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
        return texts.stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    String name = f.getFileName().toString();
                    LocalDate day = LocalDate.parse(name.substring("art36@".length(), name.length() - ".txt".length()));
                    ArticleVersion version = law.version(ARTICLE, Language.FR, day, LocalDate.of(2026, 1, 1))
                            .orElseThrow();
                    assertThat(FoldedText.difference(Files.readString(f), String.join("\n", version.lines())))
                            .as("refused: " + version.refusals())
                            .isEmpty();
                }));
    }
}
