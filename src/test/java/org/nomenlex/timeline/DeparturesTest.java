package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Removal;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitHistory;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departures;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.CorpusFolder;

/** What went names the instruction that took it, and no other of the same day, act or passage. */
class DeparturesTest {

    private static final LocalDate LATE = LocalDate.of(2040, 1, 1);
    private static final ArticleNumber ARTICLE = new ArticleNumber("150");
    private static final String JULY = from("1er juillet 2030");

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticle() {
        corpus = new CorpusFolder(folder)
                .article150("Art. 150. § 1er. La demande est écrite. Elle est datée et signée par le patient.\n\n"
                        + "Elle est jointe au dossier.\n\n"
                        + "§ 2. Les prestations 790016, 790031 et 790053 sont réservées.\n\n"
                        + "§ 3. Le rapport est gardé cinq ans.\n\n"
                        + "Il est envoyé au médecin.\n\n"
                        + "§ 4. Le présent article est évalué.");
    }

    private DeparturesTest act(String numac, String published, String... articles) {
        String[] full = new String[articles.length];
        for (int i = 0; i < articles.length; i++) {
            full[i] = articles[i].replace("l'annexe", annex());
        }
        corpus.act(numac, "2030-04-02", published, full);
        return this;
    }

    /** "words by act/operation", in the order of days and text. */
    private List<String> removals() {
        try (MemoryLibrary law = corpus.law()) {
            List<ArticleVersion> versions = law.versions(ARTICLE, Language.FR, LATE);
            return Removal.of(versions, UnitReference.ofArticle(ARTICLE), LATE).stream()
                    .map(r -> r.words() + " by "
                            + r.by().stream()
                                    .map(c -> c.numac().substring(9) + "/" + c.operation())
                                    .collect(Collectors.joining(", ")))
                    .toList();
        }
    }

    @Test
    void ofTwoActsOfOneDayEachIsChargedWithWhatItTook() {
        act("2030010002", "2030-05-02", "A l'article 150 de l'annexe, le § 3, alinéa 2, est abrogé.", JULY);
        act("2030010003", "2030-05-03", "A l'article 150, § 1er, de l'annexe, l'alinéa 2 est abrogé.", JULY);

        assertThat(removals())
                .containsExactly("Elle est jointe au dossier. by 3/1", "Il est envoyé au médecin. by 2/1");
    }

    @Test
    void anActWhoseInstructionWasRefusedTookNothingAndMadeNothing() {
        act("2030010002", "2030-05-02", "A l'article 150 de l'annexe, le § 9 est abrogé.", JULY);
        act("2030010003", "2030-05-03", "A l'article 150 de l'annexe, le § 4 est abrogé.", JULY);

        assertThat(removals()).containsExactly("§ 4. Le présent article est évalué. by 3/1");
        try (MemoryLibrary law = corpus.law()) {
            UnitHistory history = UnitHistory.find(law, UnitReference.ofArticle(ARTICLE), Language.FR, LATE);
            assertThat(history.versions().get(1).madeBy()).containsExactly("2030010003");
        }
    }

    @Test
    void wordsOfOnePassageNameTheInstructionThatTookThem() {
        act(
                "2030010002",
                "2030-05-02",
                "A l'article 150, § 1er, alinéa 1er, de l'annexe, sont apportées les modifications suivantes :\n\n"
                        + "1° la première phrase est supprimée;\n\n"
                        + "2° les mots \"datée et\" sont supprimés.",
                JULY);
        act(
                "2030010003",
                "2030-05-03",
                "A l'article 150, § 1er, alinéa 1er, de l'annexe, les mots \"par le patient\" sont remplacés par les mots"
                        + " \"par l'assuré\".",
                JULY);

        assertThat(removals())
                .containsExactly("La demande est écrite. by 2/1.1", "datée et by 2/1.2", "le patient by 3/1");
    }

    @Test
    void aLineThatTwoInstructionsEmptiedNamesBoth() {
        act(
                "2030010002",
                "2030-05-02",
                "A l'article 150, § 3, alinéa 2, de l'annexe, les mots \"au médecin\" sont remplacés par les mots"
                        + " \"au pharmacien\".",
                JULY);
        act("2030010003", "2030-05-03", "A l'article 150, § 3, de l'annexe, l'alinéa 2 est abrogé.", JULY);

        assertThat(removals()).containsExactly("Il est envoyé by 3/1", "au médecin by 2/1", ". by 3/1");
    }

    @Test
    void numbersOfAListNameTheInstructionThatTookThem() {
        act(
                "2030010002",
                "2030-05-02",
                "A l'article 150, § 2, de l'annexe, sont apportées les modifications suivantes :\n\n"
                        + "1° le numéro d'ordre \"790016\" est supprimé;\n\n"
                        + "2° le numéro d'ordre \"790053\" est remplacé par le numéro d'ordre \"790075\".",
                JULY);

        assertThat(removals()).containsExactly("790016, by 2/1.1", "790053 by 2/1.2");
    }

    @Test
    void ofAnArticleReplacedWholeNothingIsListedPassageByPassage() {
        act(
                "2030010002",
                "2030-05-02",
                "L'article 150 de l'annexe est remplacé par ce qui suit :\n\n\"Art. 150. Sans objet.\".",
                JULY);

        ArticleVersion version = corpus.version("150", "2030-07-01", "2040-01-01");
        assertThat(version.departures().others()).hasSizeLessThan(2);
        assertThat(version.departures().takers()).extracting(p -> p.operation()).containsExactly("1");
        assertThat(removals()).hasSizeGreaterThan(5).allMatch(r -> r.endsWith(" by 2/1"));
    }

    @Test
    void anArticleRepealedWholeNamesItsRepeal() {
        act("2030010002", "2030-05-02", "L'article 150 de l'annexe est abrogé.", JULY);

        assertThat(removals()).hasSize(6).allMatch(r -> r.endsWith(" by 2/1"));
    }

    @Test
    void anArticleThatGotAnotherNumberNamesTheInstructionThatGaveIt() {
        act(
                "2030010002",
                "2030-05-02",
                "Dans l'annexe, sont apportées les modifications suivantes :\n\n"
                        + "1° l'article 150 devient l'article 151;\n\n2° l'article 9 est abrogé.",
                JULY);

        assertThat(removals()).hasSize(6).allMatch(r -> r.endsWith(" by 2/1.1"));
    }

    @Test
    void aNumberPutBackForAWhileIsNotTaken() {
        corpus.act(
                "2030010002",
                "2030-02-15",
                "2030-03-10",
                "A l'article 150, § 3, de " + annex() + ", le mot \"cinq\" est remplacé par le mot \"dix\".",
                from("1er septembre 2030"));
        corpus.act(
                "2030010003",
                "2030-03-03",
                "2030-03-20",
                "A l'article 150 de " + annex() + ", sont apportées les modifications suivantes :\n\n"
                        + "1° le § 2 est abrogé;\n\n2° le § 3 devient le § 2;\n\n3° le § 4 devient le § 3.",
                JULY);

        assertThat(removals())
                .containsExactly(
                        "§ 2. Les prestations 790016, 790031 et 790053 sont réservées. by 3/1.1",
                        "3 by 3/1.2",
                        "4 by 3/1.3",
                        "cinq by 2/1");
    }

    @Test
    void betweenTwoDaysFarApartEachInstructionIsNamedForItsOwn() {
        act("2030010002", "2030-05-02", "A l'article 150, § 1er, de l'annexe, l'alinéa 2 est abrogé.", JULY);
        act(
                "2030010003",
                "2030-05-03",
                "A l'article 150, § 3, de l'annexe, les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                from("1er août 2030"));
        act("2030010004", "2030-05-04", "A l'article 150 de l'annexe, le § 3 est abrogé.", from("1er mai 2031"));

        try (MemoryLibrary law = corpus.law()) {
            TextDiff diff = TextDiff.of(
                    ARTICLE,
                    Language.FR,
                    law.versions(ARTICLE, Language.FR, LATE),
                    UnitReference.ofArticle(ARTICLE),
                    LocalDate.of(2030, 6, 1),
                    LocalDate.of(2031, 6, 1));
            assertThat(diff.causes())
                    .extracting(c -> c.numac() + "/" + c.operation() + " " + c.effect())
                    .containsExactly("2030010002/1 2030-07-01", "2030010004/1 2031-05-01", "2030010003/1 2030-08-01");
        }
    }

    @Test
    void wordsOfATemporaryActEndWithIt() {
        act(
                "2030010002",
                "2030-05-02",
                "A l'article 150, § 4, de l'annexe, le mot \"évalué\" est remplacé par le mot \"suspendu\".",
                "Le présent arrêté entre en vigueur le 1er juillet 2030 et cesse d'être en vigueur le 1er janvier 2031.");

        assertThat(removals()).containsExactly("évalué by 2/1", "suspendu by 2/1");
    }

    @Test
    void aVersionThatLostNothingHasNoDepartures() {
        act(
                "2030010002",
                "2030-05-02",
                "L'article 150 de l'annexe est complété par un § 5, rédigé comme suit :\n\n\"§ 5. Sans objet.\".",
                JULY);

        assertThat(corpus.version("150", "2030-07-01", "2040-01-01").departures())
                .isEqualTo(Departures.NONE);
    }
}
