package org.nomenlex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.store.SameHistory;

/** Writing the history beside {@code git fast-import} of the same stream; reading a day beside {@code git show}, {@code git log}. */
final class History {

    private final Law law;
    private final Path work;
    private final int rounds;

    History(Law law, Path work, int rounds) {
        this.law = law;
        this.work = work;
        this.rounds = rounds;
    }

    /** The same commits, trees and texts written by the store's classes and by git itself; both from memory or its cache. */
    Page.Pair writing() throws IOException {
        double[] ours = new double[rounds];
        double[] git = new double[rounds];
        Path stream = work.resolve("history.stream");
        export(stream);
        SameHistory history = new SameHistory(law.out());
        // The first rounds warm the machine: git needs none, a build of a large law has its own.
        for (int i = -2; i < rounds; i++) {
            Path copy = work.resolve("same-history");
            double millis = history.writeInto(copy);
            Law.delete(copy);
            if (i >= 0) {
                ours[i] = millis;
                git[i] = fastImport(stream);
            }
        }
        Files.delete(stream);
        return new Page.Pair(new Sample("writing by the store", ours), new Sample("`git fast-import`", git));
    }

    /** The store's share of a whole build, the making of the texts included. */
    Sample store() {
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            law.forget();
            millis[i] = law.build().summary().path("millis").path("store").asDouble();
        }
        return new Sample("`store` stage of a build", millis);
    }

    private void export(Path stream) throws IOException {
        String refs = "refs/heads/main refs/heads/in-force";
        Command.of("sh", "-c", "git fast-export --full-tree " + refs + " > " + stream)
                .in(law.out())
                .output();
    }

    private double fastImport(Path stream) throws IOException {
        Path copy = work.resolve("fast-import.git");
        Law.delete(copy);
        Command.of("git", "init", "-q", "--bare", copy.toString()).output();
        Command.Outcome outcome = Command.of("git", "fast-import", "--quiet")
                .in(copy)
                .reading(stream)
                .run();
        if (outcome.exit() != 0) {
            throw new IllegalStateException("git fast-import: " + outcome.errors());
        }
        Law.delete(copy);
        return outcome.millis();
    }

    /** Whole processes that answer what stood in an article on a day. */
    List<Page.Pair> reading(String article, String day) {
        Sample show = law.command("show", article, "--as-of", day).times("`nomenlex show`, process", rounds);
        Sample log = law.command("history", article).times("`nomenlex history`, process", rounds);
        List<Page.Pair> pairs = new ArrayList<>();
        pairs.add(new Page.Pair(show, gitShow(article, day)));
        pairs.add(new Page.Pair(log, gitLog(article)));
        return pairs;
    }

    /** Two commands, because git has no way to name a day of another clock than its own in one. */
    Sample gitShow(String article, String day) {
        String find = "c=$(git rev-list -1 --before=" + day + "T23:59:59Z in-force) && git show $c:" + file(article);
        return Command.of("sh", "-c", find).in(law.out()).times("`git rev-list` and `git show`", rounds);
    }

    Sample gitLog(String article) {
        return Command.of("git", "log", "--format=%H %cs %s", "in-force", "--", file(article))
                .in(law.out())
                .times("`git log` of the file", rounds);
    }

    /** Where the readable branch keeps an article. */
    private static String file(String article) {
        return "fr/art-" + article + ".md";
    }
}
