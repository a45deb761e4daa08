package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.shared.CorpusFolder;
import org.nomenlex.store.BuildState;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;

/** A build after one more act gives what a build from nothing gives, in every respect. */
class IncrementTest {

    private static final String ON = "from the last build";

    @TempDir
    Path temp;

    private CorpusFolder corpus;
    private int builds;

    @BeforeEach
    void aSmallLaw() {
        corpus = new CorpusFolder(temp.resolve("corpus"))
                .act(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        insert(
                                "150",
                                "§ 1er. Le plafond est fixé à 10 séances.",
                                "§ 2. Le dossier est conservé cinq ans."),
                        insert("151", "§ 1er. Le bilan est joint au dossier."),
                        from("1er mars 2030"))
                .act(
                        "2030010002",
                        "2030-05-02",
                        "2030-05-20",
                        words("150", "10 séances", "20 séances"),
                        from("1er juillet 2030"))
                .act(
                        "2030010004",
                        "2030-07-02",
                        "2030-07-20",
                        words("150", "cinq ans", "dix ans"),
                        from("1er octobre 2030"))
                .act(
                        "2030010005",
                        "2030-07-03",
                        "2030-07-25",
                        words("151", "joint", "annexé"),
                        from("1er octobre 2030"));
    }

    private static String insert(String article, String... lines) {
        return "Dans " + annex() + ", il est inséré un article " + article + ", rédigé comme suit :\n\n\"Art. "
                + article + ". " + String.join("\n\n", lines) + "\".";
    }

    private static String words(String article, String old, String now) {
        return "A l'article " + article + " de " + annex() + ", les mots \"" + old + "\" sont remplacés par les mots \""
                + now + "\".";
    }

    private void later(String numac, String signed, String published, String... articles) {
        corpus.act(numac, signed, published, articles);
    }

    private Built fromNothing() {
        Path out = temp.resolve("fresh" + builds++);
        return Built.in(out, Built.build(corpus.path(), out));
    }

    /** Builds, lets the corpus change, builds again; the result must be that of a build from nothing. */
    private BuildSummary after(Runnable change) {
        Path out = temp.resolve("out");
        Built.build(corpus.path(), out);
        change.run();
        return again(out);
    }

    private BuildSummary again(Path out) {
        BuildSummary summary = Built.build(corpus.path(), out);
        Built.in(out, summary).assertIs(fromNothing(), summary.way());
        assertThat(Built.build(corpus.path(), out).changed())
                .as("a build after that")
                .isFalse();
        return summary;
    }

    @Test
    void theLastActIsPutOnTop() {
        BuildSummary summary = after(() -> later(
                "2030010009",
                "2030-10-02",
                "2030-10-20",
                words("150", "20 séances", "30 séances"),
                from("1er janvier 2031")));

        assertThat(summary.way()).startsWith(ON).contains("1 new", "1 of 5 commits");
    }

    @Test
    void anActInTheMiddleIsPutWhereItBelongs() {
        BuildSummary summary = after(() -> later(
                "2030010003",
                "2030-06-02",
                "2030-06-20",
                words("150", "20 séances", "30 séances"),
                from("1er septembre 2030")));

        assertThat(summary.way()).startsWith(ON).contains("3 of 5 commits");
    }

    @Test
    void theFirstActOfAllMakesAllCommitsAnew() {
        assertThat(after(() -> later("2029010001", "2029-01-02", "2029-01-20", words("151", "bilan", "rapport")))
                        .way())
                .startsWith(ON)
                .contains("5 of 5 commits");
    }

    @Test
    void aRetroactiveActChangesWhatLaterOnesFind() {
        BuildSummary summary = after(() -> later(
                "2030010009",
                "2030-10-02",
                "2030-10-20",
                words("150", "10 séances", "15 séances"),
                from("1er avril 2030")));

        assertThat(summary.way()).startsWith(ON);
        assertThat(summary.refused()).as("20 séances finds 15").isEqualTo(1);
    }

    @Test
    void anActBeginsAnArticleForWhichOthersWait() {
        later("2030010006", "2030-08-02", "2030-08-20", words("152", "six mois", "un an"), from("1er décembre 2030"));

        BuildSummary summary = after(() -> later(
                "2030010003",
                "2030-06-02",
                "2030-06-20",
                insert("152", "§ 1er. Le délai est de six mois."),
                from("1er août 2030")));

        assertThat(summary.way()).startsWith(ON).contains("2 acts read");
        assertThat(summary.articles()).isEqualTo(3);
    }

    @Test
    void whatNamesNoArticleWithATextWaits() {
        assertThat(after(() -> later("2030010009", "2030-10-02", "2030-10-20", words("199", "a", "b")))
                        .way())
                .startsWith(ON)
                .contains("1 acts read, 0 articles");
    }

    @Test
    void anActAmendsAnotherBeforeItTakesEffect() {
        BuildSummary summary = after(() -> later(
                "2030010006",
                "2030-08-02",
                "2030-08-20",
                "A l'article 1er de l'arrêté royal du 2 juillet 2030 modifiant " + annex()
                        + ", les mots \"dix ans\" sont remplacés par les mots \"douze ans\"."));

        assertThat(summary.way()).startsWith(ON);
    }

    @Test
    void anActIsWithdrawn() {
        BuildSummary summary = after(() -> later(
                "2030010006",
                "2030-08-02",
                "2030-08-20",
                "L'arrêté royal du 2 mai 2030 modifiant " + annex() + " est rapporté."));

        assertThat(summary.way()).startsWith(ON);
        assertThat(summary.pending()).isPositive();
    }

    @Test
    void anActMeantByAnEarlierOneComesAfterIt() {
        later(
                "2030010006",
                "2030-08-02",
                "2030-08-20",
                "L'arrêté royal du 2 juin 2030 modifiant " + annex() + " est rapporté.");

        assertThat(after(() -> later(
                                "2030010003",
                                "2030-06-02",
                                "2030-06-20",
                                words("150", "20 séances", "30 séances"),
                                from("1er septembre 2030")))
                        .way())
                .startsWith(ON);
    }

    @Test
    void twoActsComeAtOnceAndOthersAfterThem() {
        BuildSummary two = after(() -> {
            later(
                    "2030010003",
                    "2030-06-02",
                    "2030-06-20",
                    words("150", "20 séances", "30 séances"),
                    from("1er août 2030"));
            later("2030010008", "2030-09-02", "2030-09-20", words("151", "annexé", "ajouté"), from("1er août 2030"));
        });
        later("2030010009", "2030-10-02", "2030-10-20", words("150", "30 séances", "40 séances"), from("1er mai 2031"));
        BuildSummary third = again(temp.resolve("out"));

        assertThat(two.way()).startsWith(ON).contains("2 new");
        assertThat(third.way()).startsWith(ON).contains("1 new");
    }

    @Test
    void baseTextsJudgmentsAndDecisionsOfOthersStay() {
        corpus.file("base/art-160@2029-01-01.md", """
                        ---
                        article: 160
                        date: 2029-01-01
                        known: 2029-01-01
                        language: fr
                        origin: "coordination inventée"
                        ---

                        Art. 160. § 1er. Le forfait est de 5 euros.
                        """).file("events/judgment.yaml", """
                        - annulment:
                          act: 2030010002
                          published: 2030-09-01
                          reference: "arrêt inventé"
                        """);

        assertThat(after(() -> later(
                                "2030010009",
                                "2030-10-02",
                                "2030-10-20",
                                words("160", "5 euros", "6 euros"),
                                from("1er mai 2031")))
                        .way())
                .startsWith(ON);
        later("2031010009", "2031-10-02", "2031-10-20", words("150", "10 séances", "12 séances"), from("1er mai 2032"));
        assertThat(again(temp.resolve("out")).way()).startsWith(ON);
    }

    @Test
    void whatIsNoNewActIsBuiltFromNothing() throws IOException {
        assertThat(after(() -> corpus.without("acts/2030010004.md")).way())
                .isEqualTo("from nothing: gone: acts/2030010004.md");
        later("2030010005", "2030-07-03", "2030-07-25", words("151", "joint", "lié"), from("1er octobre 2030"));
        assertThat(again(temp.resolve("out")).way()).isEqualTo("from nothing: changed: acts/2030010005.md");
        later(
                "2030010007",
                "2030-07-04",
                "2030-07-26",
                "Dans " + annex() + ", les mots \"dossier\" sont chaque fois remplacés par les mots \"document\".");
        assertThat(again(temp.resolve("out")).way()).startsWith("from nothing: ");
    }

    @Test
    void aFolderWithoutMemoryIsBuiltFromNothing() {
        Path out = temp.resolve("out");
        Built.build(corpus.path(), out);
        BuildState.write(out, "memory.bin", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
        later("2030010009", "2030-10-02", "2030-10-20", words("151", "annexé", "ajouté"));

        assertThat(again(out).way()).isEqualTo("from nothing: the last build left no memory");
    }

    @Test
    void aTouchedFileIsTheSame() throws IOException {
        Path out = temp.resolve("out");
        Built.build(corpus.path(), out);
        Files.setLastModifiedTime(corpus.path().resolve("acts/2030010004.md"), FileTime.fromMillis(0));
        later("2030010009", "2030-10-02", "2030-10-20", words("151", "annexé", "ajouté"));

        assertThat(again(out).way()).startsWith(ON);
    }

    /** Each act of an invented law in its turn, and a few together. */
    @Test
    void anyActOfAnInventedLawMayComeLast() throws IOException {
        new SyntheticLaw(11, new LawSize(1, 3, 30, 9)).writeTo(corpus.path());
        Built wanted = fromNothing();
        List<Path> acts;
        try (Stream<Path> found = Files.walk(corpus.path())) {
            acts = new ArrayList<>(
                    found.filter(f -> f.toString().endsWith(".md")).sorted().toList());
        }
        Collections.shuffle(acts, new Random(3));
        int on = 0;
        for (int i = 0; i < acts.size(); i++) {
            List<Path> last = acts.subList(i, Math.min(acts.size(), i + 1 + i % 3));
            BuildSummary summary = comingLast(last, temp.resolve("last" + i));
            Built.in(temp.resolve("last" + i), summary).assertIs(wanted, last + ": " + summary.way());
            on += summary.way().startsWith(ON) ? 1 : 0;
        }
        assertThat(on).as("built from the last build").isGreaterThan(acts.size() * 3 / 4);
    }

    private BuildSummary comingLast(List<Path> acts, Path out) throws IOException {
        Path aside = Files.createDirectories(temp.resolve("aside"));
        for (Path act : acts) {
            Files.move(act, aside.resolve(act.getFileName()));
        }
        Built.build(corpus.path(), out);
        for (Path act : acts) {
            Files.move(aside.resolve(act.getFileName()), act);
        }
        return Built.build(corpus.path(), out);
    }
}
