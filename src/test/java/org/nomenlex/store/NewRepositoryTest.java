package org.nomenlex.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A killed first build leaves pieces of a repository; the next one must neither stumble over them nor hide a loss. */
class NewRepositoryTest {

    @TempDir
    private Path folder;

    private Path git;

    @BeforeEach
    void name() {
        git = folder.resolve(".git");
    }

    @Test
    void itIsMadeWholeAndNothingStaysAside() throws Exception {
        try (Repository made = GitFolder.openOrCreate(folder)) {
            assertThat(made.isBare()).isFalse();
            assertThat(made.getConfig().getBoolean("core", "autocrlf", true)).isFalse();
            assertThat(made.getConfig().getBoolean("core", "filemode", true)).isFalse();
        }
        assertThat(git.resolve("nomenlex/new.git")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refs/heads",
                "refs/tags",
                "objects/pack",
                "objects/info",
                "branches",
                "hooks",
                "nomenlex/new.git/refs/heads",
                "nomenlex/new.git/objects/pack"
            })
    void foldersOfOneThatWasBeingMadeAreMadeAnew(String left) throws Exception {
        Map<String, String> wanted = madeIn(Files.createDirectories(folder.resolve("other")));
        Path here = Files.createDirectories(folder.resolve("here"));
        Files.createDirectories(here.resolve(".git").resolve(left));
        assertThat(madeIn(here)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD.lock", "config", "config.lock", "nomenlex/new.git/HEAD", "nomenlex/new.git/HEAD.lock"})
    void filesOfOneThatWasBeingMadeAreNotInTheWay(String left) throws Exception {
        Files.createDirectories(git.resolve(left).getParent());
        Files.writeString(git.resolve(left), "");
        GitFolder.openOrCreate(folder).close();
        try (Repository made = GitFolder.open(folder)) {
            assertThat(made.getConfig().getBoolean("core", "filemode", true)).isFalse();
            assertThat(made.getFullBranch()).startsWith("refs/heads/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs/heads/main", "packed-refs", "objects/pack/pack-1.pack"})
    void whatHeldSomethingIsDamagedAndLeftAsItIs(String left) throws Exception {
        Files.createDirectories(git.resolve(left).getParent());
        Files.writeString(git.resolve(left), "something");
        assertThatThrownBy(() -> GitFolder.openOrCreate(folder))
                .isInstanceOf(DamagedFolder.class)
                .hasMessageContaining("its .git has no HEAD");
        assertThat(git.resolve(left)).hasContent("something");
        assertThat(git.resolve("HEAD")).doesNotExist();
    }

    private static Map<String, String> madeIn(Path folder) throws Exception {
        GitFolder.openOrCreate(folder).close();
        Map<String, String> found = new TreeMap<>();
        Path git = folder.resolve(".git");
        try (Stream<Path> all = Files.walk(git)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                found.put(git.relativize(each).toString(), Files.isRegularFile(each) ? Files.readString(each) : "");
            }
        }
        return found;
    }
}
