package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void helpGoesToStandardOutput() {
        Run run = Run.in(folder, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: nomenlex").contains("Exit codes");
        assertThat(run.err()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandTellsHowItIsUsed() {
        List<String> commands = Main.commandLine(new Nomenlex(), new Main.Wiring(Terminal.ofProcess(), Libraries::open))
                .getSubcommands()
                .keySet()
                .stream()
                .toList();
        assertThat(commands).contains("help");
        return commands.stream()
                .map(c -> DynamicTest.dynamicTest(c, () -> {
                    Run run = Run.in(folder, c, "--help");
                    assertThat(run.code()).isZero();
                    assertThat(run.out()).startsWith("Usage: nomenlex " + c).contains("--debug");
                    assertThat(Run.in(folder, "help", c).out()).isEqualTo(run.out());
                    assertThat(Files.readString(Path.of("docs/cli.md"))).contains("**`" + c);
                    assertThat(Run.in(folder, c, "--no-such-option").code()).isEqualTo(2);
                }));
    }

    @Test
    void noCommandOrAnUnknownOneIsWrongUse() {
        for (String[] arguments : new String[][] {{}, {"frobnicate"}, {"help", "frobnicate"}, {"--no-such-option"}}) {
            Run run = Run.in(folder, arguments);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("nomenlex: ").doesNotContain("\tat ");
        }
    }

    @Test
    void aSlipOfTheKeyboardIsAnsweredWithWhatWasMeant() {
        assertThat(Run.in(folder, "shwo", "34").err()).contains("there is no command 'shwo'", "show");
        assertThat(Run.in(folder, "show", "34", "--asof", "2012-01-01").err())
                .contains("there is no option '--asof'", "--as-of");
        assertThat(Run.in(folder, "show", "34", "35").err()).contains("too much: '35'");
    }

    @Test
    void whoRunsOutOfMemoryIsToldToGiveTwiceWhatThereWas() {
        assertThat(Main.twice(512L << 20)).isEqualTo(1);
        assertThat(Main.twice(1L << 30)).isEqualTo(2);
        // Java counts a little less than it was given.
        assertThat(Main.twice((3L << 30) - (50L << 20))).isEqualTo(6);
    }
}
