package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole history of a large law is exported in every form within a small heap. */
class FlatMemoryTest {

    /** 52,000 lines in five versions: held in memory they would be larger than the heap many times over. */
    private static final String ARTICLES = "40";

    private static final String HEAP = "-Xmx48m";

    @Test
    void everyFormIsWrittenAsItIsRead() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(List.of(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path").replace(";", File.pathSeparator),
                        EndlessLaw.class.getName(),
                        ARTICLES))
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(HEAP + ", " + ARTICLES + " articles:\n" + said);
        assertThat(program.waitFor()).as(said).isZero();
        for (ExportFormat form : ExportFormat.values()) {
            assertThat("\n" + said)
                    .contains("\n" + form.word()
                            + " ".repeat(Math.max(1, 9 - form.word().length())))
                    .doesNotContain("OutOfMemory");
        }
    }
}
