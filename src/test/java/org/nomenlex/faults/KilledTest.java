package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {

    /** Kills in every build; hundreds on demand. */
    private static final int KILLS = Integer.getInteger("nomenlex.kills", 4);

    private static final long SEED = Long.getLong("nomenlex.kills.seed", 1);

    /** What the message names: {@code delete refs/heads/main.lock in}. */
    private static final Pattern LOCK = Pattern.compile("delete (refs/\\S+\\.lock) in");

    @TempDir
    private Path folder;

    @Test
    void aBuildKilledAtAnyMomentLosesNothing() throws Exception {
        Ground ground = new Ground(folder);
        Path undisturbed = folder.resolve("undisturbed");
        Path before = folder.resolve("before");
        ground.withoutTheLast(6);
        ground.build(before);
        Map<String, String> old = ground.everythingIn(before);
        ground.withAll();
        Ground.copy(before, undisturbed);
        ground.build(undisturbed);
        Map<String, String> wanted = ground.everythingIn(undisturbed);
        long millis = millisOfABuild(ground);
        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Path out = Ground.copy(before, folder.resolve("out-" + i));
            // The first half of the time is Java starting and acts being read: nothing is written yet.
            long delay = random.nextInt(4) == 0 ? random.nextLong(millis) : millis / 3 + random.nextLong(millis);
            Process process = Nomenlex.start(folder, ground.buildInto(out));
            if (!process.waitFor(delay, TimeUnit.MILLISECONDS)) {
                killed++;
            }
            process.destroyForcibly().waitFor();
            asBeforeOrAfter(ground, out, old, wanted, i, delay);
            ground.build(out);
            assertThat(ground.everythingIn(out))
                    .as("kill %d after %d ms (seed %d): what the next build makes of it", i, delay, SEED)
                    .isEqualTo(wanted);
            Ground.delete(out);
        }
        report("build of new acts and its index", killed, KILLS);
    }

    /** Between the kill and the next build the law is answered from the state before, or the one after. */
    private static void asBeforeOrAfter(
            Ground ground, Path out, Map<String, String> old, Map<String, String> wanted, int i, long delay)
            throws Exception {
        Map<String, String> now = ground.everythingIn(out);
        assertThat(now.get("hits"))
                .as("kill %d after %d ms: hits before the next build", i, delay)
                .isIn(old.get("hits"), wanted.get("hits"));
        assertThat(now.get("acts")).isIn(old.get("acts"), wanted.get("acts"));
        old.keySet().stream()
                .filter(k -> k.startsWith("ref refs/tags/"))
                .forEach(k -> assertThat(now).as("no edition is lost").containsEntry(k, old.get(k)));
    }

    @Test
    void aFirstBuildKilledLeavesAFolderThatTheNextOneFills() throws Exception {
        Ground ground = new Ground(folder);
        Path undisturbed = folder.resolve("undisturbed");
        ground.build(undisturbed);
        Map<String, String> wanted = ground.everythingIn(undisturbed);
        long millis = millisOfABuild(ground);
        Random random = new Random(SEED + 1);
        int killed = 0;
        int runs = Math.max(2, KILLS / 4);
        for (int i = 0; i < runs; i++) {
            Path out = folder.resolve("first-" + i);
            long delay = millis / 4 + random.nextLong(millis);
            Process process = Nomenlex.start(folder, ground.buildInto(out));
            killed += process.waitFor(delay, TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
            ground.build(out);
            assertThat(ground.everythingIn(out))
                    .as("kill %d after %d ms", i, delay)
                    .isEqualTo(wanted);
            Ground.delete(out);
        }
        report("first build", killed, runs);
    }

    @Test
    void anImportKilledLeavesWholeActsOnly() throws Exception {
        Ground ground = new Ground(folder);
        Random random = new Random(SEED + 2);
        int killed = 0;
        int runs = Math.max(2, KILLS / 4);
        for (int i = 0; i < runs; i++) {
            Path target = Files.createDirectories(folder.resolve("corpus-" + i));
            Process process = Nomenlex.start(folder, "import", ground.corpus.toString(), "--corpus", target.toString());
            killed += process.waitFor(400 + random.nextInt(1_500), TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
            Nomenlex.Ended again =
                    Nomenlex.run(folder, "import", ground.corpus.toString(), "--corpus", target.toString());
            assertThat(again.exit()).as(again.err()).isZero();
            Path out = folder.resolve("imported-" + i);
            Nomenlex.Ended built =
                    Nomenlex.run(folder, "build", "--corpus", target.toString(), "--out", out.toString());
            assertThat(built.exit()).as(built.err()).isZero();
            Path direct = folder.resolve("direct-" + i);
            ground.build(direct);
            assertThat(ground.everythingIn(out).get("hits"))
                    .isEqualTo(ground.everythingIn(direct).get("hits"));
            Ground.delete(out);
            Ground.delete(direct);
            Ground.delete(target);
        }
        report("import", killed, runs);
    }

    @Test
    void aFetchKilledGoesOnWhereItStopped() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            wanted.add("20310220%02d".formatted(i));
        }
        try (Site site = new Site(wanted)) {
            Path undisturbed = folder.resolve("fetched");
            assertThat(Nomenlex.run(folder, site.fetchInto(undisturbed)).exit()).isZero();
            Map<String, String> acts = actsIn(undisturbed);
            assertThat(acts).hasSize(wanted.size());
            Random random = new Random(SEED + 3);
            int killed = 0;
            int runs = Math.max(2, KILLS / 4);
            for (int i = 0; i < runs; i++) {
                Path corpus = folder.resolve("fetched-" + i);
                Process process = Nomenlex.start(folder, site.fetchInto(corpus));
                // Counted from the first request on: before that there is nothing to lose.
                site.awaitRequest(process);
                killed += process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS) ? 0 : 1;
                process.destroyForcibly().waitFor();
                Nomenlex.Ended again = Nomenlex.run(folder, site.fetchInto(corpus));
                assertThat(again.exit())
                        .as("kill %d (seed %d): %s", i, SEED, again.err())
                        .isZero();
                assertThat(actsIn(corpus)).as("kill %d (seed %d)", i, SEED).isEqualTo(acts);
                Ground.delete(corpus);
            }
            report("fetch", killed, runs);
        }
    }

    private static Map<String, String> actsIn(Path corpus) throws IOException {
        Map<String, String> acts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus.resolve("acts"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // When it was fetched is no part of the act.
                acts.put(
                        corpus.relativize(file).toString(),
                        Files.readString(file).replaceAll("(?m)^(?:fetched|retrieved):.*$", ""));
            }
        }
        return acts;
    }

    @Test
    void aPublicationKilledIsPublishedWholeTheNextTime() throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("published");
        ground.build(out);
        Random random = new Random(SEED + 4);
        int killed = 0;
        int runs = Math.max(2, KILLS / 4);
        for (int i = 0; i < runs; i++) {
            Path remote = folder.resolve("remote-" + i + ".git");
            try (Repository made = new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(remote.toFile())
                    .build()) {
                made.create(true);
                String[] publish = {"publish", remote.toString(), "--out", out.toString()};
                Process process = Nomenlex.start(folder, publish);
                killed += process.waitFor(300 + random.nextInt(1_500), TimeUnit.MILLISECONDS) ? 0 : 1;
                process.destroyForcibly().waitFor();
                Nomenlex.Ended again = Nomenlex.run(folder, publish);
                assertThat(again.exit())
                        .as("kill %d (seed %d): %s", i, SEED, again.err())
                        .isZero();
            }
            assertThat(branchesOf(remote)).as("kill %d (seed %d)", i, SEED).isEqualTo(branchesOf(out.resolve(".git")));
            Ground.delete(remote);
        }
        report("publish", killed, runs);
    }

    /** Publishes; where a lock was left it says which, and works once that is gone. */
    private void publishAgain(String[] publish, Path remote, String kill) throws Exception {
        Nomenlex.Ended again = Nomenlex.run(folder, publish);
        // No more than the branches and two tags can be locked.
        for (int i = 0; i < 4 && again.exit() != 0; i++) {
            Matcher lock = LOCK.matcher(again.err());
            assertThat(lock.find()).as("%s: %s", kill, again.err()).isTrue();
            Files.delete(remote.resolve(lock.group(1)));
            again = Nomenlex.run(folder, publish);
        }
        assertThat(again.exit()).as("%s: %s", kill, again.err()).isZero();
    }

    /** Branches and editions, each with all it leads to. */
    private static Map<String, String> branchesOf(Path git) throws IOException {
        Map<String, String> refs = new TreeMap<>();
        try (Repository repository =
                new FileRepositoryBuilder().setGitDir(git.toFile()).build()) {
            for (Ref ref : repository.getRefDatabase().getRefs()) {
                if (!ref.isSymbolic()) {
                    refs.put(ref.getName(), ref.getObjectId().name());
                    Ground.walk(repository, ref);
                }
            }
        }
        return refs;
    }

    private static void report(String what, int killed, int runs) {
        if (Integer.getInteger("nomenlex.kills") != null) {
            System.err.printf("figure: %s killed %d times in %d runs, nothing lost%n", what, killed, runs);
        }
    }

    private long millisOfABuild(Ground ground) throws Exception {
        Path out = folder.resolve("timed");
        long start = System.nanoTime();
        Nomenlex.Ended ended = Nomenlex.run(folder, ground.buildInto(out));
        assertThat(ended.exit()).as(ended.err()).isZero();
        Ground.delete(out);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
