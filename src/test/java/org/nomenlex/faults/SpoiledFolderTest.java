package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final Map<String, Harm> HARMS = Map.ofEntries(
            Map.entry("the search index is gone", out -> Ground.delete(index(out))),
            Map.entry("a file of the search index is cut", out -> cut(largest(index(out)))),
            Map.entry("a file of the search index is overwritten", out -> scribble(largest(index(out)))),
            Map.entry("a file of the search index is gone", out -> Files.delete(largest(index(out)))),
            Map.entry("the note of the last build is gone", out -> Files.delete(find(out, "build.json"))),
            Map.entry("the note of the last build is cut", out -> cut(find(out, "build.json"))),
            Map.entry("what the last build remembers is gone", out -> Files.delete(find(out, "memory.bin"))),
            Map.entry("what the last build remembers is cut", out -> cut(find(out, "memory.bin"))),
            Map.entry("what the last build remembers is overwritten", out -> scribble(find(out, "memory.bin"))),
            Map.entry("what the last build remembers may not be read", out -> swapForFolder(find(out, "memory.bin"))),
            Map.entry("the facts of the last build are gone", out -> Files.delete(find(out, "facts.txt"))),
            Map.entry("the facts of the last build are cut", out -> cut(find(out, "facts.txt"))),
            Map.entry("the facts of the last build are overwritten", out -> scribble(find(out, "facts.txt"))),
            Map.entry("a lock of git's index was left", out -> touch(out.resolve(".git/index.lock"))),
            Map.entry("a lock of a branch was left", out -> touch(out.resolve(".git/refs/heads/main.lock"))),
            Map.entry("a lock of the head was left", out -> touch(out.resolve(".git/HEAD.lock"))),
            Map.entry("git's configuration is no configuration", out -> scribble(out.resolve(".git/config"))),
            Map.entry("a lock of our own was left", out -> Files.writeString(find(out, "lock"), "999999")),
            Map.entry("git's index is spoiled", out -> scribble(out.resolve(".git/index"))),
            Map.entry("an article laid out for reading is gone", out -> Files.delete(article(out))),
            Map.entry("an article laid out for reading was edited", out -> Files.writeString(article(out), "?")),
            Map.entry("a branch is gone", out -> Files.delete(out.resolve(".git/refs/heads/main"))),
            Map.entry("a pack is cut", out -> cut(largest(out.resolve(".git/objects")))),
            Map.entry("a pack is overwritten", out -> scribble(largest(out.resolve(".git/objects")))),
            Map.entry("the packs are gone", out -> Ground.delete(out.resolve(".git/objects/pack"))));

    private static Stream<Map.Entry<String, Harm>> harms() {
        return HARMS.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @TestFactory
    Stream<DynamicTest> aBuildMendsIt() throws IOException {
        Ground ground = new Ground(folder);
        Path good = folder.resolve("good");
        ground.build(good);
        Map<String, String> wanted = ground.everythingIn(good);
        return harms().map(h -> DynamicTest.dynamicTest(h.getKey(), () -> {
            Path out = Ground.copy(good, folder.resolve(h.getKey().replaceAll("\\W", "-")));
            h.getValue().on(out);
            Nomenlex.Ended asked = Nomenlex.run(folder, "show", "1", "--out", out.toString());
            assertThat(asked.spokeClearly()).as(asked.err()).isTrue();
            mendsOrTells(ground, out, wanted, wanted, h.getKey() + ", then nothing new");
        }));
    }

    /** A build that only adds to the last one never adds to something spoiled. */
    @TestFactory
    Stream<DynamicTest> aBuildOfOneNewActMendsItAsWell() throws IOException {
        Ground ground = new Ground(folder);
        Path before = folder.resolve("before");
        ground.withoutTheLast(1);
        ground.build(before);
        ground.withAll();
        Path undisturbed = Ground.copy(before, folder.resolve("undisturbed"));
        ground.build(undisturbed);
        Map<String, String> wanted = ground.everythingIn(undisturbed);
        Path fresh = folder.resolve("fresh");
        ground.build(fresh);
        Map<String, String> anew = ground.everythingIn(fresh);
        return harms().map(h -> DynamicTest.dynamicTest(h.getKey(), () -> {
            Path out = Ground.copy(before, folder.resolve(h.getKey().replaceAll("\\W", "-")));
            h.getValue().on(out);
            mendsOrTells(ground, out, wanted, anew, h.getKey() + ", then one new act");
        }));
    }

    /** Someone put an older copy of what the last build remembers in its place. */
    @Test
    void whatAnEarlierBuildRememberedIsNotBuiltOn() throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(6);
        ground.build(out);
        byte[] old = Files.readAllBytes(find(out, "memory.bin"));
        ground.withAll();
        ground.withoutTheLast(1);
        ground.build(out);
        Path undisturbed = Ground.copy(out, folder.resolve("undisturbed"));
        replace(find(out, "memory.bin"), old);
        ground.withAll();
        ground.build(undisturbed);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(ground.everythingIn(undisturbed));
        report("what the build before the last remembered was put back", true);
    }

    /** For the page that {@code bench/faults} writes. */
    private static void report(String disturbance, boolean mended) {
        if (Integer.getInteger("nomenlex.kills") != null) {
            System.err.printf(
                    "figure folders | %s | %s%n", disturbance, mended ? "mended by the next build" : "told what to do");
        }
    }

    /**
     * A build mends the folder, or says what to do.
     *
     * @param mended what the folder then holds
     * @param anew what it holds when it was taken away and built again
     */
    private void mendsOrTells(
            Ground ground, Path out, Map<String, String> mended, Map<String, String> anew, String disturbance)
            throws Exception {
        Nomenlex.Ended built = Nomenlex.run(folder, ground.buildInto(out));
        assertThat(built.spokeClearly()).as(built.err()).isTrue();
        if (built.exit() == 0) {
            assertThat(ground.everythingIn(out)).isEqualTo(mended);
        } else {
            saysWhatToDo(built.err(), ground, out, anew);
        }
        report(disturbance, built.exit() == 0);
    }

    /** The one way out that a message may name: take the folder away and build again. */
    private static void saysWhatToDo(String told, Ground ground, Path out, Map<String, String> wanted)
            throws Exception {
        assertThat(told).contains(out.toString()).containsAnyOf("delete", "remove", "move");
        Ground.delete(out);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 1})
    void noRoomOnTheDiskIsToldInALineAndLosesNothing(int newActs) throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(newActs);
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
        ground.withoutTheLast(newActs);
        ground.build(undisturbed);
        ground.withAll();
        ground.build(undisturbed);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(ground.everythingIn(undisturbed));
        report("no room on the disk, at three sizes, with " + newActs + " new acts", true);
    }

    /** Root may write everywhere: it gives that up first. */
    private static List<String> withoutPrivilege() {
        return System.getProperty("user.name").equals("root")
                ? List.of(
                        "setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-dac_override")
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 1})
    void aFolderThatMayNotBeWrittenIsToldAndStillAnswers(int newActs) throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(newActs);
        ground.build(out);
        Map<String, String> old = ground.everythingIn(out);
        Path undisturbed = Ground.copy(out, folder.resolve("undisturbed"));
        ground.withAll();
        ground.build(undisturbed);
        setWritable(out, false);
        try {
            Nomenlex.Ended built = Nomenlex.run(folder, withoutPrivilege(), ground.buildInto(out));
            assertThat(built.spokeClearly()).as(built.err()).isTrue();
            assertThat(built.exit()).as(built.err()).isEqualTo(1);
            for (String[] question :
                    List.of(new String[] {"show", "1"}, new String[] {"search", "ponction OU examen"})) {
                List<String> words = new java.util.ArrayList<>(List.of(question));
                words.addAll(List.of("--out", out.toString()));
                Nomenlex.Ended asked = Nomenlex.run(folder, withoutPrivilege(), words.toArray(String[]::new));
                assertThat(asked.exit()).as(asked.err()).isZero();
                assertThat(asked.out()).isNotBlank();
            }
        } finally {
            setWritable(out, true);
        }
        assertThat(ground.everythingIn(out)).isEqualTo(old);
        ground.build(out);
        assertThat(ground.everythingIn(out)).isEqualTo(ground.everythingIn(undisturbed));
        report("a folder that may not be written, with " + newActs + " new acts", true);
    }

    private static void setWritable(Path folder, boolean writable) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                boolean pack = path.toString().contains("pack-");
                assertThat(path.toFile().setWritable(writable && !pack)).isTrue();
            }
        }
    }

    /** While a build writes its folder is taken away: nothing is shown of the inside, and the next build makes it anew. */
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 160})
    void aFolderTakenAwayUnderABuildIsMadeAnew(int millis) throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("out");
        ground.withoutTheLast(1);
        ground.build(out);
        ground.withAll();
        Path fresh = folder.resolve("fresh");
        ground.build(fresh);
        Map<String, String> wanted = ground.everythingIn(fresh);
        Path lock = find(out, "lock");
        FileTime before = Files.getLastModifiedTime(lock);
        Thread taker = new Thread(() -> {
            awaitChange(lock, before);
            takeAway(out, millis);
        });
        taker.start();
        Nomenlex.Ended disturbed = Nomenlex.run(folder, ground.buildInto(out));
        taker.join();
        assertThat(disturbed.spokeClearly()).as(disturbed.err()).isTrue();
        mendsOrTells(ground, out, wanted, wanted, "the folder taken away " + millis + " ms after the build locked it");
    }

    private static void awaitChange(Path file, FileTime before) {
        try {
            while (Files.getLastModifiedTime(file).equals(before)) {
                Thread.sleep(3);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void takeAway(Path out, int millis) {
        try {
            Thread.sleep(millis);
            for (int i = 0; i < 50 && Files.exists(out); i++) {
                deleteOnce(out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteOnce(Path out) {
        try {
            Ground.delete(out);
        } catch (IOException | UncheckedIOException e) {
            // Someone writes into it at the same time.
            return;
        }
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
        report("two builds at once", true);
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
        report("a build while someone reads", true);
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

    /** Something else stands in the place of a file. */
    private static void swapForFolder(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    private static void touch(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }
}
