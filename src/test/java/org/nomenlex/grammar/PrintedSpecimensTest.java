package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.read.LexIterataReader;

/** The operations of whole acts, printed as French instructions, are read back as the same operations. */
class PrintedSpecimensTest {

    static List<String> acts() throws IOException {
        return GoldenActsTest.acts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void printedOperationsOfASpecimenAreReadBack(String numac) throws IOException {
        String file = numac + ".md";
        String text = Files.readString(Path.of("src/test/resources/golden").resolve(file));
        ParsedAct act =
                AmendmentParser.parse(LexIterataReader.read(file, text).acts().get(0));
        for (Operation o : act.operations().toList()) {
            String printed = FrenchPrinter.print(o);
            assertThat(Parsing.operations(printed.split("\n\n")).stream().map(PrintedSpecimensTest::spaced))
                    .as(printed)
                    .containsExactly(spaced(Parsing.shown(o)));
        }
    }

    /** Spaces at the start of a preformatted line are no words. */
    private static String spaced(String shown) {
        return shown.replaceAll("\\s+", " ").replace("[ ", "[");
    }
}
