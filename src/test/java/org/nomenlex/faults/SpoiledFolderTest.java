package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.store.GitLibrary;

class SpoiledFolderTest {

    @TempDir
    private Path folder;

    /** A way to spoil a folder that was built. */
    @FunctionalInterface
    private interface Harm {
        void on(Path out) throws IOException;
    }

    /** After each of these a build is all it takes, and everything is as it was. */
    @TestFactory
    Stream<DynamicTest> aBuildMendsIt() throws IOException {
        Ground ground = new Ground(folder);
        Path good = folder.resolve("good");
        ground.build(good);
        Map<String, String> wanted = ground.everythingIn(good);
        Map<String, Harm> harms = Map.ofEntries(
                Map.entry("the search index is gone", out -> Ground.delete(index(out))),
                Map.entry("a file of the search index is cut", out -> cut(largest(index(out)))),
                Map.entry("a file of the search index is overwritten", out -> scribble(largest(index(out)))),
                Map.entry("a file of the search index is gone", out -> Files.delete(largest(index(out)))),
                Map.entry("the note of the last build is gone", out -> Files.delete(find(out, "build.json"))),
                Map.entry("the note of the last build is cut", out -> cut(find(out, "build.json"))),
                Map.entry("a lock of git's index was left", out -> touch(out.resolve(".git/index.lock"))),
                Map.entry("a lock of a branch was left", out -> touch(out.resolve(".git/refs/heads/main.lock"))),
                Map.entry("a lock of our own was left", out -> Files.writeString(find(out, "lock"), "999999")),
                Map.entry("git's index is spoiled", out -> scribble(out.resolve(".git/index"))),
                Map.entry("an article laid out for reading is gone", out -> Files.delete(article(out))),
                Map.entry("an article laid out for reading was edited", out -> Files.writeString(article(out), "?")),
                Map.entry("a branch is gone", out -> Files.delete(out.resolve(".git/refs/heads/main"))),
                Map.entry("a pack is cut", out -> cut(largest(out.resolve(".git/objects")))),
                Map.entry("a pack is overwritten", out -> scribble(largest(out.resolve(".git/objects")))),
                Map.entry("the packs are gone", out -> Ground.delete(out.resolve(".git/objects/pack"))));
        return harms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(h -> DynamicTest.dynamicTest(h.getKey(), () -> {
                    Path out = Ground.copy(good, folder.resolve(h.getKey().replaceAll("\\W", "-")));
                    h.getValue().on(out);
                    Nomenlex.Ended asked = Nomenlex.run(folder, "show", "1", "--out", out.toString());
                    assertThat(asked.spokeClearly()).as(asked.err()).isTrue();
                    Nomenlex.Ended built = Nomenlex.run(folder, ground.buildInto(out));
                    assertThat(built.spokeClearly()).as(built.err()).isTrue();
                    if (built.exit() == 0) {
                        assertThat(ground.everythingIn(out)).isEqualTo(wanted);
                    } else {
                        saysWhatToDo(built, ground, out, wanted);
                    }
                }));
    }

    /** The one way out that a message may name: take the folder away and build again. */
    private static void saysWhatToDo(Nomenlex.Ended built, Ground ground, Path out, Map<String, String> wanted)
            throws Exception {
        assertThat(built.err()).contains(out.toString()).containsAnyOf("delete", "remove", "move");
        Ground.delete(out);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(wanted);
    }

    @Test
    void noRoomOnTheDiskIsToldInALineAndLosesNothing() throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(6);
        ground.build(out);
        Map<String, String> old = ground.everythingIn(out);
        ground.withAll();
        for (int blocks : List.of(1, 8, 40)) {
            // A shell's limit on the size of files stands for a full disk: writing fails in the same places.
            List<String> shell = List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
            Nomenlex.Ended ended = Nomenlex.run(folder, shell, ground.buildInto(out));
            assertThat(ended.spokeClearly()).as(ended.err()).isTrue();
            assertThat(ended.exit())
                    .as("with %d blocks: %s", blocks, ended.err())
                    .isEqualTo(1);
            assertThat(ground.everythingIn(out))
                    .as("after failing with %d blocks", blocks)
                    .containsAllEntriesOf(refs(old));
        }
        Path undisturbed = folder.resolve("undisturbed");
        ground.withoutTheLast(6);
        ground.build(undisturbed);
        ground.withAll();
        ground.build(undisturbed);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(ground.everythingIn(undisturbed));
    }

    private static Map<String, String> refs(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(e -> e.getKey().startsWith("ref refs/tags"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void oneOfTwoBuildsAtOnceGivesWay() throws Exception {
        Ground ground = new Ground(folder);
        Path undisturbed = folder.resolve("undisturbed");
        ground.build(undisturbed);
        Path out = folder.resolve("out");
        Process first = Nomenlex.start(folder, ground.buildInto(out));
        Nomenlex.Ended second = Nomenlex.run(folder, ground.buildInto(out));
        first.waitFor();
        assertThat(second.spokeClearly()).as(second.err()).isTrue();
        assertThat(first.exitValue() == 0 || second.exit() == 0)
                .as("one of them builds")
                .isTrue();
        assertThat(ground.everythingIn(out)).isEqualTo(ground.everythingIn(undisturbed));
    }

    @Test
    void whoIsReadingKeepsItsEditionWhileAnotherIsBuilt() throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(6);
        ground.build(out);
        try (Library library = GitLibrary.open(out);
                SearchIndex index = SearchIndex.open(Builder.indexFolder(out), library)) {
            String edition = library.edition().tag();
            int size = index.size();
            ground.withAll();
            Nomenlex.Ended built = Nomenlex.run(folder, ground.buildInto(out));
            assertThat(built.exit()).as(built.err()).isZero();
            assertThat(library.edition().tag()).isEqualTo(edition);
            assertThat(index.size()).isEqualTo(size);
            assertThat(library.acts(java.time.LocalDate.MAX)).isNotEmpty();
        }
        try (Library library = GitLibrary.open(out)) {
            assertThat(library.acts(java.time.LocalDate.MAX)).hasSize(4 + 24);
        }
    }

    private static Path index(Path out) {
        return Builder.indexFolder(out);
    }

    private static Path article(Path out) throws IOException {
        return find(out, "art-1.md");
    }

    private static Path find(Path out, String name) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(p -> p.getFileName().toString().equals(name))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(p -> p.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        replace(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void scribble(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 * 2, (byte) 0x5a);
        replace(file, bytes);
    }

    /** Packs are read-only: the file is made anew. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    private static void touch(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }
}
