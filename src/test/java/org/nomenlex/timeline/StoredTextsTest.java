package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/**
 * Acts that the source stores as later acts, errata and judgments left them: what they said before is not made up, and what is
 * known of it is told.
 */
class StoredTextsTest {

    private static final String LATE = "2035-01-01";

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleInForceFromMarch() {
        corpus = new CorpusFolder(folder).article150();
    }

    private static final String CEILING = "A l'article 150, § 1er, de " + annex()
            + ", les mots \"10 séances\" sont remplacés par les mots \"25 séances\".";
    private static final String FILES =
            "A l'article 150, § 2, de " + annex() + ", les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".";

    private static String markOf(String act, String effect) {
        return "`(1)<AR " + act + ", art. 1, 002; En vigueur : " + effect + ">`";
    }

    private void act(String... articles) {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", articles);
    }

    private ArticleVersion version(String asOf) {
        return corpus.version("150", asOf, LATE);
    }

    private ActRecord record(String numac, String knownAt) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse(knownAt)).orElseThrow();
        }
    }

    private String status() {
        return record("2030010002", LATE).status();
    }

    private static List<String> reasons(ArticleVersion version) {
        return version.refusals().stream()
                .map(r -> r.operation() + " " + r.reason())
                .toList();
    }

    // Changed after they took effect -------------------------------------------------------------------------------

    @Test
    void wordsStoredAsChangedLaterAreMissingForTheDaysBeforeTheChange() {
        act("[1 " + CEILING + "]1\n\n" + markOf("2031-01-02/03", "01-02-2031"), from("1er juillet 2030"));

        ArticleVersion before = version("2030-07-01");
        assertThat(before.lines().get(0)).contains("10 séances");
        assertThat(reasons(before))
                .containsExactly("1 les mots publiés de l'article 1 de l'acte ne sont pas dans le corpus :"
                        + " la source ne le donne que modifié par 2031-01-02/03");
        assertThat(version("2031-01-31").complete()).isFalse();
        ArticleVersion after = version("2031-02-01");
        assertThat(after.complete()).isTrue();
        assertThat(after.lines().get(0)).contains("25 séances");
        assertThat(after.madeBy()).containsExactly("2030010002");
    }

    @Test
    void changedWhenItTookEffectItWasNeverOtherwise() {
        act("[1 " + CEILING + "]1\n\n" + markOf("2030-06-02/03", "01-07-2030"), from("1er juillet 2030"));

        assertThat(version("2030-07-01").complete()).isTrue();
        assertThat(version("2030-07-01").lines().get(0)).contains("25 séances");
    }

    @Test
    void eachArticleIsMissingUntilItsOwnChange() {
        act(
                "[1 " + CEILING + "]1\n\n" + markOf("2031-01-02/03", "01-02-2031"),
                "[1 " + FILES + "]1\n\n" + markOf("2031-03-02/03", "01-04-2031"),
                from("1er juillet 2030"));

        assertThat(reasons(version("2031-01-31"))).hasSize(2);
        assertThat(reasons(version("2031-02-01"))).singleElement().asString().startsWith("2 ");
        assertThat(version("2031-02-01").lines())
                .anyMatch(l -> l.contains("25 séances"))
                .anyMatch(l -> l.contains("cinq ans"));
        assertThat(reasons(version("2031-03-31"))).hasSize(1);
        assertThat(version("2031-04-01").complete()).isTrue();
        assertThat(version("2031-04-01").lines()).anyMatch(l -> l.contains("dix ans"));
    }

    @Test
    void changedTwiceItIsMissingUntilTheLaterChange() {
        act(
                "[1 " + CEILING + "]1\n\n" + markOf("2031-03-02/03", "01-04-2031") + "\n\n"
                        + markOf("2031-01-02/03", "01-02-2031"),
                from("1er juillet 2030"));

        assertThat(version("2031-03-31").complete()).isFalse();
        assertThat(version("2031-04-01").complete()).isTrue();
    }

    @Test
    void aChangeOfTheClosingArticlesLeavesNothingMissing() {
        act(CEILING, "[1 " + from("1er juillet 2030") + "]1\n\n" + markOf("2030-06-02/03", "01-10-2030"));

        assertThat(version("2030-07-01").complete()).isTrue();
        assertThat(version("2030-07-01").lines().get(0)).contains("25 séances");
    }

    @Test
    void untilTheChangeIsKnownItIsMissingForAllDays() {
        act("[1 " + CEILING + "]1\n\n" + markOf("2031-01-02/03", "01-02-2031"), from("1er juillet 2030"));

        assertThat(corpus.version("150", "2031-02-01", "2031-01-31").complete()).isFalse();
        assertThat(corpus.version("150", "2031-02-01", "2031-02-01").complete()).isTrue();
    }

    // Inserted later --------------------------------------------------------------------------------------------

    private static String inserted(String article, String act) {
        return "[1 " + article + "]1\n\n`(1)<Inséré par AR " + act + ", art. 1, 002; En vigueur : 01-08-2030>`";
    }

    @Test
    void anArticleInsertedLaterWasNotThereBefore() {
        corpus.file(
                "acts/2030010002.md",
                "---\ntitle-fr: \"Arrêté royal modifiant " + annex()
                        + "\"\ndate: 2030-05-02\nnumber: 2030010002\npage: 100\n"
                        + "case: 2030-05-02/02\npublication: 2030-05-20\nstarts:\nmodifies:\n---\n\n"
                        + "**Article 1er.** " + FILES + "\n\n"
                        + "**Art. 1bis.** " + inserted(CEILING, "2030-07-02/03") + "\n\n"
                        + "**Art. 2.** " + from("1er juillet 2030") + "\n");

        assertThat(record("2030010002", "2030-06-30").outcomes())
                .as("as it was published")
                .hasSize(1);
        ArticleVersion published = corpus.version("150", "2030-07-01", "2030-06-30");
        assertThat(published.complete()).isTrue();
        assertThat(published.lines()).anyMatch(l -> l.contains("10 séances")).anyMatch(l -> l.contains("dix ans"));
        assertThat(record("2030010002", "2030-08-01").outcomes())
                .as("since the insertion is known")
                .hasSize(2);
        assertThat(corpus.version("150", "2030-08-01", "2030-08-01").lines()).anyMatch(l -> l.contains("25 séances"));
    }

    // Annulled -----------------------------------------------------------------------------------------------

    private void judgment(String what) {
        corpus.file("events/judgments.yaml", """
                events:
                  - act: "2030010002"
                    published: 2031-02-01
                    reference: arrêt n° 999.001 du Conseil d'Etat
                    %s
                """.formatted(what));
    }

    @Test
    void anArticleThatIsAnnulledNeverApplied() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: [\"1\"]");

        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("10 séances"))
                .anyMatch(l -> l.contains("dix ans"));
        assertThat(version("2030-07-01").complete()).isTrue();
        assertThat(status()).isEqualTo("art. 1 annulé par arrêt n° 999.001 du Conseil d'Etat");
        assertThat(corpus.version("150", "2030-07-01", "2031-01-31").lines()).anyMatch(l -> l.contains("25 séances"));
        assertThat(record("2030010002", LATE).outcomes())
                .extracting(o -> o.state() + " " + o.reason())
                .containsExactly("PENDING art. 1 annulé par arrêt n° 999.001 du Conseil d'Etat", "APPLIED ");
    }

    @Test
    void aPointThatIsAnnulledNeverAppliedAndTheOthersDid() {
        act(
                "A l'article 150 de " + annex() + ", sont apportées les modifications suivantes :\n\n"
                        + "1° au § 1er, les mots \"10 séances\" sont remplacés par les mots \"25 séances\";\n\n"
                        + "2° au § 2, les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                from("1er juillet 2030"));
        judgment("annulled: [\"1.2\"]");

        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("25 séances"))
                .anyMatch(l -> l.contains("cinq ans"));
        assertThat(status()).isEqualTo("art. 1.2 annulé par arrêt n° 999.001 du Conseil d'Etat");
    }

    @Test
    void severalArticlesMayBeAnnulled() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: [\"1\", \"2\"]");

        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("10 séances"))
                .anyMatch(l -> l.contains("cinq ans"));
        assertThat(status()).isEqualTo("art. 1, 2 annulé par arrêt n° 999.001 du Conseil d'Etat");
    }

    @Test
    void aWholeActMayBeAnnulledFromADayOn() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: all\n    from: 2031-03-01");

        assertThat(version("2031-02-28").lines())
                .anyMatch(l -> l.contains("25 séances"))
                .anyMatch(l -> l.contains("dix ans"));
        assertThat(version("2031-03-01").lines())
                .anyMatch(l -> l.contains("10 séances"))
                .anyMatch(l -> l.contains("cinq ans"));
        assertThat(status()).isEqualTo("annulé à partir du 2031-03-01 par arrêt n° 999.001 du Conseil d'Etat");
    }

    @Test
    void fromADayOnWhichAnotherActTakesEffectItIsGoneToo() {
        act(CEILING, from("1er juillet 2030"));
        judgment("annulled: [\"1\"]\n    from: 2031-03-01");
        corpus.act("2030010003", "2031-01-02", "2031-01-20", FILES, from("1er mars 2031"));

        assertThat(version("2031-03-01").lines())
                .anyMatch(l -> l.contains("10 séances"))
                .anyMatch(l -> l.contains("dix ans"));
    }

    @Test
    void wordsThatAreAllThatAnInstructionBringsTakeItAlong() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: [\"1\"]\n    words: 25 séances");

        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("10 séances"))
                .anyMatch(l -> l.contains("dix ans"));
        assertThat(status()).isEqualTo("art. 1 annulé par arrêt n° 999.001 du Conseil d'Etat");
    }

    @Test
    void annulledWordsMayBeNamedWithoutTheirArticle() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: all\n    words: dix ans");

        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("25 séances"))
                .anyMatch(l -> l.contains("cinq ans"));
        assertThat(status()).isEqualTo("art. 2 annulé par arrêt n° 999.001 du Conseil d'Etat");
    }

    @Test
    void annulledWordsOfAnotherArticleLeaveTheInstruction() {
        act(CEILING, FILES, from("1er juillet 2030"));
        judgment("annulled: [\"2\"]\n    words: 25 séances");

        assertThat(version("2030-07-01").lines()).anyMatch(l -> l.contains("25 séances"));
        assertThat(status()).contains("non appliqué : ");
    }

    @Test
    void wordsThatTwoInstructionsBringTakeNeitherAlong() {
        act(
                "A l'article 150 de " + annex() + ", sont apportées les modifications suivantes :\n\n"
                        + "1° au § 1er, les mots \"10 séances\" sont remplacés par le mot \"vingt\";\n\n"
                        + "2° au § 2, les mots \"cinq ans\" sont remplacés par le mot \"vingt\".",
                from("1er juillet 2030"));
        judgment("annulled: [\"1\"]\n    words: vingt");

        assertThat(version("2030-07-01").lines()).allMatch(l -> l.contains("vingt"));
        assertThat(status()).contains("non appliqué : ");
    }

    @Test
    void insertedWordsAndNewTextsAreBroughtToo() {
        act(
                "A l'article 150, § 1er, de " + annex()
                        + ", les mots \" par an\" sont insérés après les mots \"10 séances\".",
                "A l'article 150 de la même annexe, le § 2 est remplacé par ce qui suit :\n\n\"§ 2. Rien n'est conservé.\".",
                from("1er juillet 2030"));
        judgment("annulled: all\n    words: par an");
        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("10 séances."))
                .anyMatch(l -> l.contains("Rien n'est conservé"));

        judgment("annulled: all\n    words: § 2. Rien n'est conservé.");
        assertThat(version("2030-07-01").lines())
                .anyMatch(l -> l.contains("10 séances par an"))
                .anyMatch(l -> l.contains("cinq ans"));
    }

    @Test
    void anErratumWhoseWordsStandNowhereIsToldOfTheAct() {
        act(CEILING, from("1er juillet 2030"));
        corpus.file("events/errata.yaml", """
                events:
                  - act: "2030010002"
                    published: 2030-12-01
                    reference: Erratum, M.B. 01-12-2030
                    wrong: 99 séances
                    right: 20 séances
                """);

        assertThat(status()).startsWith("Erratum, M.B. 01-12-2030 (non appliqué : ");
        assertThat(version("2030-07-01").lines()).anyMatch(l -> l.contains("25 séances"));
    }

    @Test
    void anErratumWithoutArticleCountsWhereItsWordsStandOnce() {
        act(FILES, CEILING, from("1er juillet 2030"));
        corpus.file("events/errata.yaml", """
                events:
                  - act: "2030010002"
                    published: 2030-12-01
                    reference: Erratum, M.B. 01-12-2030
                    wrong: 25 séances
                    right: 20 séances
                """);

        assertThat(status()).isEqualTo("Erratum, M.B. 01-12-2030");
        assertThat(version("2030-07-01").lines()).anyMatch(l -> l.contains("20 séances"));
        assertThat(version("2030-07-01").remarks())
                .extracting(r -> r.kind() + " " + r.operation() + " " + r.text())
                .containsExactly(Remark.Kind.ERRATUM + " 2 appliqué tel que corrigé : Erratum, M.B. 01-12-2030");
    }
}
