package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.fuzz.Fuzz;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;

/** Whatever became of one file of a consolidated folder, who asks is answered or told what to do, in words for people. */
class SpoiledConsolidationTest {

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("show", "1", "--as-of", "2020-01-01"),
            List.of("status"),
            List.of("history", "1"),
            List.of("search", "ponction OU examen"));

    @TempDir
    private Path folder;

    private int asked;

    /** Found by spoiling: JGit trusts the numbers and switches in its configuration. */
    @Test
    void aConfigurationWithoutSenseIsTold() throws IOException {
        Path out = consolidated();
        Path config = out.resolve(".git/config");
        Files.writeString(
                config,
                Files.readString(config).replace("repositoryformatversion = 0", "repositoryformatversion = 0false"));
        for (List<String> question : QUESTIONS) {
            Run run = Run.in(folder, asked(question, out));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("is damaged").doesNotContain("fault of the program");
        }
    }

    /** Found by spoiling: a pack that claims a commit of hundreds of megabytes is refused by JGit in a way of its own. */
    @Test
    void aPackThatClaimsAHugeCommitIsTold() throws IOException {
        Path out = consolidated();
        Path pack;
        try (Stream<Path> packs = Files.list(out.resolve(".git/objects/pack"))) {
            pack = packs.filter(p -> p.toString().endsWith(".pack")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(pack);
        for (int at = 12; at < 15; at++) {
            // The size of an object goes on as long as the highest bit is set.
            bytes[at] |= (byte) 0xFF;
        }
        pack.toFile().setWritable(true);
        Files.write(pack, bytes);
        for (List<String> question : QUESTIONS) {
            assertThat(Run.in(folder, asked(question, out)).err()).doesNotContain("fault of the program");
        }
    }

    /** Found by spoiling: JGit makes room for as many objects as an index of a pack counts, before it reads on. */
    @ParameterizedTest
    @ValueSource(ints = {8, 8 + 4 * 100, 8 + 4 * 255})
    void anIndexOfAPackThatCountsTooManyObjectsIsTold(int count) throws IOException {
        Path out = consolidated();
        Path index;
        try (Stream<Path> packs = Files.list(out.resolve(".git/objects/pack"))) {
            index = packs.filter(p -> p.toString().endsWith(".idx")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(index);
        bytes[count] = 0x7F;
        index.toFile().setWritable(true);
        Files.write(index, bytes);
        for (List<String> question : QUESTIONS) {
            Run run = Run.in(folder, asked(question, out));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("is damaged (the counts in pack-", ".idx); move ");
        }
    }

    private Path consolidated() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (SyntheticAct act : new SyntheticLaw(12, new LawSize(1, 2, 20, 6)).acts()) {
            Files.writeString(corpus.resolve(act.fileName()), act.markdown());
        }
        Path out = folder.resolve("out");
        new Builder(AmendmentParser::parse, Progress.NONE).build(List.of(corpus), out, Run.TODAY);
        return out;
    }

    private static String[] asked(List<String> question, Path out) {
        List<String> words = new ArrayList<>(question);
        words.addAll(List.of("--out", out.toString()));
        return words.toArray(String[]::new);
    }

    @Test
    void aSpoiledFileOfAConsolidatedFolderIsToldOrDoesNoHarm() throws IOException {
        Path out = consolidated();
        Fuzz.files("consolidated folders", 60, 3, out, file -> {
            List<String> question = QUESTIONS.get(asked++ % QUESTIONS.size());
            Run run = Run.in(folder, asked(question, out));
            assertThat(run.err())
                    .as("%s, with %s spoiled", question, out.relativize(file))
                    .doesNotContain("\tat ")
                    .doesNotContain("fault of the program")
                    .doesNotContain("Exception");
            assertThat(run.code() == 0 || !run.err().isBlank()).isTrue();
        });
    }
}
