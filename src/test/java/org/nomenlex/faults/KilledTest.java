package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {

    /** Kills in every build; hundreds on demand. */
    private static final int KILLS = Integer.getInteger("nomenlex.kills", 4);

    private static final long SEED = Long.getLong("nomenlex.kills.seed", 1);

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
        if (Integer.getInteger("nomenlex.kills") != null) {
            System.err.printf("build killed %d times of %d, nothing lost%n", killed, KILLS);
        }
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
        for (int i = 0; i < Math.max(2, KILLS / 4); i++) {
            Path out = folder.resolve("first-" + i);
            long delay = millis / 4 + random.nextLong(millis);
            Process process = Nomenlex.start(folder, ground.buildInto(out));
            process.waitFor(delay, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            ground.build(out);
            assertThat(ground.everythingIn(out))
                    .as("kill %d after %d ms", i, delay)
                    .isEqualTo(wanted);
            Ground.delete(out);
        }
    }

    @Test
    void anImportKilledLeavesWholeActsOnly() throws Exception {
        Ground ground = new Ground(folder);
        Random random = new Random(SEED + 2);
        for (int i = 0; i < Math.max(2, KILLS / 4); i++) {
            Path target = Files.createDirectories(folder.resolve("corpus-" + i));
            Process process = Nomenlex.start(folder, "import", ground.corpus.toString(), "--corpus", target.toString());
            process.waitFor(400 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
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
