package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.Builder;

class KilledTest {

    /** What the message names: {@code delete refs/heads/main.lock in}. */
    private static final Pattern LOCK = Pattern.compile("delete ((?:refs|objects)/\\S+\\.lock) in");

    @TempDir
    private Path folder;

    @Test
    void aFirstBuildKilledLeavesAFolderThatTheNextOneFills() throws Exception {
        Ground ground = new Ground(folder);
        Path undisturbed = folder.resolve("undisturbed");
        ground.build(undisturbed);
        Map<String, String> wanted = ground.everythingIn(undisturbed);
        new Killer(folder, "first build", 15)
                .kill(i -> new BuildTrial(ground, folder.resolve("first-" + i), Map.of(), wanted));
    }

    @Test
    void aBuildOfNewActsKilledLosesNothing() throws Exception {
        killABuildOf(6, "build of six new acts", 25);
    }

    @Test
    void aBuildOfOneNewActKilledLosesNothing() throws Exception {
        killABuildOf(1, "build of one new act", 20);
    }

    private void killABuildOf(int newActs, String kind, int percent) throws Exception {
        Ground ground = new Ground(folder);
        Path before = folder.resolve("before");
        ground.withoutTheLast(newActs);
        ground.build(before);
        Map<String, String> old = ground.everythingIn(before);
        ground.withAll();
        Path undisturbed = Ground.copy(before, folder.resolve("undisturbed"));
        ground.build(undisturbed);
        Map<String, String> wanted = ground.everythingIn(undisturbed);
        new Killer(folder, kind, percent)
                .kill(i -> new BuildTrial(ground, Ground.copy(before, folder.resolve("out-" + i)), old, wanted));
    }

    @Test
    void theMakingOfAnIndexKilledIsDoneAgain() throws Exception {
        Ground ground = new Ground(folder);
        Path good = folder.resolve("good");
        ground.build(good);
        Map<String, String> wanted = ground.everythingIn(good);
        Ground.delete(Builder.indexFolder(good));
        new Killer(folder, "index", 10)
                .kill(i -> new BuildTrial(ground, Ground.copy(good, folder.resolve("out-" + i)), Map.of(), wanted));
    }

    /**
     * A build that is killed.
     *
     * @param target where it builds
     * @param old what could be got out of the folder before; empty where nothing could
     * @param wanted what an undisturbed build makes of it
     */
    private record BuildTrial(Ground ground, Path target, Map<String, String> old, Map<String, String> wanted)
            implements Killer.Trial {

        @Override
        public String[] command() {
            return ground.buildInto(target);
        }

        /** Between the kill and the next build the law is answered from the state before, or the one after. */
        @Override
        public void asLeft(String moment) throws Exception {
            if (old.isEmpty()) {
                return;
            }
            Map<String, String> now = ground.everythingIn(target);
            assertThat(now.get("hits")).as("hits, %s", moment).isIn(old.get("hits"), wanted.get("hits"));
            assertThat(now.get("acts")).as("acts, %s", moment).isIn(old.get("acts"), wanted.get("acts"));
            old.keySet().stream()
                    .filter(k -> k.startsWith("ref refs/tags/"))
                    .forEach(k ->
                            assertThat(now).as("no edition is lost, %s", moment).containsEntry(k, old.get(k)));
        }

        @Override
        public void recover(String moment) throws Exception {
            ground.build(target);
            assertThat(ground.everythingIn(target))
                    .as("the next build, %s", moment)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void anImportKilledIsWholeTheNextTime() throws Exception {
        Ground ground = new Ground(folder);
        Path undisturbed = Files.createDirectories(folder.resolve("imported"));
        importInto(undisturbed, ground);
        Map<String, String> wanted = filesIn(undisturbed);
        assertThat(wanted).isNotEmpty();
        new Killer(folder, "import", 10)
                .kill(i -> new CorpusTrial(
                        folder,
                        Files.createDirectories(folder.resolve("imported-" + i)),
                        importing(ground, folder.resolve("imported-" + i)),
                        wanted));
    }

    private static String[] importing(Ground ground, Path corpus) {
        return new String[] {"import", ground.corpus.toString(), "--corpus", corpus.toString()};
    }

    private void importInto(Path corpus, Ground ground) throws Exception {
        Nomenlex.Ended ended = Nomenlex.run(folder, importing(ground, corpus));
        assertThat(ended.exit()).as(ended.err()).isZero();
    }

    @Test
    void aFetchKilledGoesOnWhereItStopped() throws Exception {
        List<String> numacs = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            numacs.add("20310220%02d".formatted(i));
        }
        try (Site site = new Site(numacs)) {
            Path undisturbed = folder.resolve("fetched");
            assertThat(Nomenlex.run(folder, site.fetchInto(undisturbed)).exit()).isZero();
            Map<String, String> wanted = filesIn(undisturbed);
            assertThat(wanted.keySet()).filteredOn(f -> f.startsWith("acts")).hasSize(numacs.size());
            new Killer(folder, "fetch", 10).kill(i -> {
                Path corpus = folder.resolve("fetched-" + i);
                return new CorpusTrial(folder, corpus, site.fetchInto(corpus), wanted);
            });
        }
    }

    /**
     * A command that fills a corpus and is killed.
     *
     * @param target the corpus
     * @param wanted its files after an undisturbed run
     */
    private record CorpusTrial(Path folder, Path target, String[] command, Map<String, String> wanted)
            implements Killer.Trial {

        /** What is there of an act is the whole of it. */
        @Override
        public void asLeft(String moment) throws IOException {
            filesIn(target)
                    .forEach((file, text) ->
                            assertThat(text).as("%s, %s", file, moment).isEqualTo(wanted.get(file)));
        }

        @Override
        public void recover(String moment) throws Exception {
            Nomenlex.Ended again = Nomenlex.run(folder, command);
            assertThat(again.exit()).as("%s: %s", moment, again.err()).isZero();
            assertThat(filesIn(target)).as(moment).isEqualTo(wanted);
        }
    }

    /** The acts of a corpus. When one was fetched is no part of it. */
    private static Map<String, String> filesIn(Path corpus) throws IOException {
        Map<String, String> acts = new TreeMap<>();
        if (Files.exists(corpus)) {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                    acts.put(
                            corpus.relativize(file).toString(),
                            Files.readString(file).replaceAll("(?m)^(?:fetched|retrieved):.*$", ""));
                }
            }
        }
        return acts;
    }

    @Test
    void aPublicationKilledIsPublishedWholeTheNextTime() throws Exception {
        Ground ground = new Ground(folder);
        Path out = folder.resolve("published");
        ground.build(out);
        Map<String, String> wanted = branchesOf(out.resolve(".git"));
        new Killer(folder, "publish", 10).kill(i -> {
            Path remote = folder.resolve("remote-" + i + ".git");
            try (Repository made = new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(remote.toFile())
                    .build()) {
                made.create(true);
            }
            return new PublishTrial(folder, remote, out, wanted);
        });
    }

    /**
     * A publication that is killed.
     *
     * @param target the repository that it publishes to
     * @param out what is published
     * @param wanted branches and editions after an undisturbed publication
     */
    private record PublishTrial(Path folder, Path target, Path out, Map<String, String> wanted)
            implements Killer.Trial {

        @Override
        public String[] command() {
            return new String[] {"publish", target.toString(), "--out", out.toString()};
        }

        /** Whoever reads what is published finds each branch whole, or not at all. */
        @Override
        public void asLeft(String moment) throws IOException {
            assertThat(wanted).as(moment).containsAllEntriesOf(branchesOf(target));
        }

        @Override
        public void recover(String moment) throws Exception {
            Nomenlex.Ended again = Nomenlex.run(folder, command());
            // No more than the branches, two tags and the pack can be locked.
            for (int i = 0; i < 5 && again.exit() != 0; i++) {
                Matcher lock = LOCK.matcher(again.err());
                assertThat(lock.find()).as("%s: %s", moment, again.err()).isTrue();
                Files.delete(target.resolve(lock.group(1)));
                again = Nomenlex.run(folder, command());
            }
            assertThat(again.exit()).as("%s: %s", moment, again.err()).isZero();
            assertThat(branchesOf(target)).as(moment).isEqualTo(wanted);
        }
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
}
