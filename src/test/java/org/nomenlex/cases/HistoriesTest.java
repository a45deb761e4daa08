package org.nomenlex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The small chains of law with everything that is told of them, in {@code history.txt} beside the acts: see the README there
 * for how such a file is read, and made anew where a rule changed ({@code -Dnomenlex.histories=write}).
 */
class HistoriesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("nomenlex.histories"));

    private static final List<CaseFolder> FOLDERS = CaseFolder.in(Path.of("src/test/resources/cases"));

    @TestFactory
    Stream<DynamicTest> histories() {
        return FOLDERS.stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> verify(f)));
    }

    private static void verify(CaseFolder folder) throws IOException {
        Path file = folder.folder().resolve("history.txt");
        String history = String.join("\n", History.of(folder.consolidator())) + "\n";
        if (WRITE) {
            Files.writeString(file, history);
        }
        assertThat(history).isEqualTo(Files.readString(file));
    }
}
