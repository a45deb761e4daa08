package org.nomenlex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.search.QueryRefused;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.store.GitLibrary;

/** Words in the law of a day: our index, SQLite's full-text index over the same passages, and {@code git grep}. */
final class Searching {

    static final List<String> WORDS = List.of(
            "ponction genou",
            "biopsie rein",
            "examen cornée",
            "suture clavicule",
            "drainage vessie",
            "ablation rate",
            "imagerie foie",
            "dilatation larynx",
            "traitement hanche",
            "irrigation tympan");
    private static final LocalDate KNOWN = LocalDate.of(2026, 1, 1);

    private final Law law;
    private final Path work;
    private final int rounds;

    Searching(Law law, Path work, int rounds) {
        this.law = law;
        this.work = work;
        this.rounds = rounds;
    }

    /**
     * The figures.
     *
     * @param pairs two words, beside the alternatives
     * @param kinds questions of every kind, beside FTS5
     * @param refusals how long it took to refuse what costs too much
     * @param passages rows in SQLite
     * @param indexed versions of provisions in our index
     */
    record Result(List<Page.Pair> pairs, List<Page.Pair> kinds, List<Sample> refusals, int passages, int indexed) {}

    /** Questions of every kind that both engines write alike. */
    private static final List<List<String>> KINDS = List.of(
            List.of("a phrase", "\"ponction du genou\"", "\"examen de la cornée\""),
            List.of("the start of a word", "ponct* genou", "irrig* tympan"),
            List.of("one or the other", "biopsie OR suture", "ablation OR drainage"),
            List.of("one without the other", "ponction NOT genou", "imagerie NOT foie"),
            List.of("a word that most provisions hold", "prestation", "séance"));

    /** Questions of a kind before the clock runs: so many that Java has compiled for the last time what they run through. */
    private static final int WARM = 6_000;

    /** Questions of a kind that are timed, at least: of fewer, one pause would be the slowest of a hundred. */
    private static final int TIMED = 1_000;

    /** What nobody asks in good faith. */
    private static final List<List<String>> COSTLY = List.of(
            List.of("10 000 brackets inside one another", "(".repeat(10_000)),
            List.of("10 000 wildcards", "a*".repeat(10_000)),
            List.of("10 000 stars", "* ".repeat(10_000)),
            List.of("999 brackets, short enough to be read", "(".repeat(999)),
            List.of("wildcards, short enough to be read", "ab* ".repeat(240)));

    Result measure() throws IOException, SQLException {
        Path file = work.resolve("fts5.db");
        Files.deleteIfExists(file);
        try (Library library = GitLibrary.open(law.out());
                SearchIndex index = SearchIndex.open(Builder.indexFolder(law.out()), library);
                Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            int passages = fill(sqlite, library);
            Ask here = (words, day) -> index.search(SearchRequest.asOf(words, day, KNOWN, 10));
            Ask there = (words, day) -> ask(sqlite, words, day);
            Page.Pair words = timed("search, in the program", "SQLite FTS5, in the program", WORDS, here, there);
            List<Page.Pair> kinds = new ArrayList<>();
            for (List<String> kind : KINDS) {
                kinds.add(timed(kind.get(0), "FTS5", kind.subList(1, kind.size()), here, there));
            }
            Sample command = law.command("search", WORDS.get(0), "--as-of", "2005-03-01")
                    .times("`nomenlex search`, process", Math.max(3, rounds / 2));
            Sample grep = grep("2005-03-01");
            return new Result(
                    List.of(words, new Page.Pair(words.ours(), grep), new Page.Pair(command, grep)),
                    kinds,
                    COSTLY.stream().map(c -> refused(c.get(0), c.get(1), index)).toList(),
                    passages,
                    index.size());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @FunctionalInterface
    private interface Ask {
        Object ask(String words, LocalDate day) throws SQLException;
    }

    private Sample refused(String name, String question, SearchIndex index) {
        double[] millis = new double[Math.max(5, rounds)];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            try {
                index.search(SearchRequest.asOf(question, KNOWN, KNOWN, 10));
                throw new IllegalStateException("was answered: " + name);
            } catch (QueryRefused e) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Sample(name, millis);
    }

    /** Both asked the same in turns, so that what else the machine does meanwhile concerns both. */
    private Page.Pair timed(String name, String other, List<String> questions, Ask here, Ask there)
            throws SQLException {
        Random random = new Random(5);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        int warm = WARM / questions.size();
        int timed = Math.max(rounds, TIMED / questions.size());
        for (int round = 0; round < timed + warm; round++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
            for (String words : questions) {
                double one = millis(here, words, day);
                double two = round % 20 == 0 || round >= warm ? millis(there, words, day) : 0;
                if (round >= warm) {
                    ours.add(one);
                    theirs.add(two);
                }
            }
        }
        return new Page.Pair(
                new Sample(name, ours.stream().mapToDouble(d -> d).toArray()),
                new Sample(other, theirs.stream().mapToDouble(d -> d).toArray()));
    }

    private static double millis(Ask ask, String words, LocalDate day) throws SQLException {
        long start = System.nanoTime();
        ask.ask(words, day);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The same passages, each text of a passage once with the days it stood. */
    private static int fill(Connection sqlite, Library library) throws SQLException {
        try (Statement s = sqlite.createStatement()) {
            s.execute("PRAGMA journal_mode = OFF");
            s.execute("CREATE VIRTUAL TABLE law USING fts5(text, article UNINDEXED, begins UNINDEXED, ends UNINDEXED,"
                    + " tokenize = 'unicode61 remove_diacritics 2')");
        }
        sqlite.setAutoCommit(false);
        int rows = 0;
        try (PreparedStatement insert = sqlite.prepareStatement("INSERT INTO law VALUES (?, ?, ?, ?)")) {
            for (ArticleNumber article : library.articles(Language.FR, KNOWN)) {
                for (Map.Entry<Standing, LocalDate[]> e :
                        standings(library.versions(article, Language.FR, KNOWN)).entrySet()) {
                    insert.setString(1, e.getKey().text());
                    insert.setString(2, article.value());
                    insert.setLong(3, e.getValue()[0].toEpochDay());
                    insert.setLong(4, e.getValue()[1].toEpochDay());
                    insert.addBatch();
                    rows++;
                }
                insert.executeBatch();
            }
        }
        sqlite.commit();
        return rows;
    }

    private record Standing(String identity, String text) {}

    private static Map<Standing, LocalDate[]> standings(List<ArticleVersion> versions) {
        Map<Standing, LocalDate[]> days = new HashMap<>();
        for (ArticleVersion version : versions) {
            LocalDate to = version.period().to();
            LocalDate end = to == null ? LocalDate.of(9999, 1, 1) : to;
            for (Passage passage : version.passages()) {
                Standing key = new Standing(passage.identity(), passage.text());
                days.computeIfAbsent(key, k -> new LocalDate[] {version.period().from(), end})[1] = end;
            }
        }
        return days;
    }

    private static Object ask(Connection sqlite, String words, LocalDate day) throws SQLException {
        String sql =
                "SELECT article, snippet(law, 0, '<b>', '</b>', '…', 20) FROM law WHERE law MATCH ? AND begins <= ?"
                        + " AND ends > ? ORDER BY rank LIMIT 10";
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = sqlite.prepareStatement(sql)) {
            query.setString(1, words);
            query.setLong(2, day.toEpochDay());
            query.setLong(3, day.toEpochDay());
            try (ResultSet hits = query.executeQuery()) {
                while (hits.next()) {
                    found.add(hits.getString(1) + hits.getString(2));
                }
            }
        }
        return found;
    }

    private Sample grep(String day) {
        String[] words = WORDS.get(0).split(" ");
        String find = "c=$(git rev-list -1 --before=" + day + "T23:59:59Z in-force) && git grep -i -n -e " + words[0]
                + " --and -e " + words[1] + " $c -- fr || true";
        return Command.of("sh", "-c", find)
                .in(law.out())
                .times("`git rev-list` and `git grep`", Math.max(3, rounds / 2));
    }
}
