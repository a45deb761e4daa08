package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.amend.Operation;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.WrittenLaw;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.UnitPath;

/** The questions on the command line, over a law of two articles. */
class AskingTest {

    private static final String[] ARTICLE_71 = {
        "TEXT art:71/par:1 | Art. 71. § 1er. Les séances sont remboursées :",
        "TEXT art:71/par:1/pt:1 | 1. à domicile;",
        "CODE art:71/par:1/code:671011-671022 | 671011-671022",
        "LABEL art:71/par:1/code:671011-671022/label | Séance de trente minutes . . . . . R 15",
        "RULE art:71/par:1/rules-after:671011-671022 | La prestation 671011-671022 n'est pas cumulable.",
        "TEXT art:71/par:2 | § 2. Le dossier est gardé trois ans.",
    };

    private static FixtureLibrary law() {
        String[] changed = ARTICLE_71.clone();
        changed[3] = "LABEL art:71/par:1/code:671011-671022/label | Séance de {quarante} minutes . . . . . {R 20}";
        String[] again = changed.clone();
        again[5] = "TEXT art:71/par:2 | § 2. Le dossier est gardé {cinq} ans.";
        return new WrittenLaw()
                .act("2030900001", "2030-02-01", "2030-02-20")
                .act("2030900002", "2030-05-01", "2030-05-20")
                .version("71", "2030-01-01", "base:art-71@2030-01-01", ARTICLE_71)
                .version("71", "2030-04-01", "2030900001", changed)
                .version("71", "2030-07-01", "2030900002", again)
                .told(
                        "71",
                        new Refusal(
                                "2030900002",
                                "2",
                                UnitPath.parse("art:71/par:2"),
                                "A l'article 71, ...",
                                "the words do not stand there",
                                LocalDate.of(2030, 7, 1)),
                        new Remark(
                                Remark.Kind.PENDING,
                                "2030900002",
                                "3",
                                UnitPath.parse("art:71/par:1"),
                                "Le § 1er est abrogé",
                                null))
                .version("72", "2030-01-01", "base:art-72@2030-01-01", "TEXT art:72 | Art. 72. Voir 671022.")
                .version("72", "2030-04-01", "2030900001")
                .library();
    }

    private static Run ask(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--known-at";
        all[arguments.length + 1] = "2031-01-01";
        return Run.of(law(), Path.of(""), all);
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void showPrintsALinePerParagraphAndNothingElse() {
        Run run = ask("show", "71", "--as-of", "2030-03-31");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Art. 71. § 1er. Les séances sont remboursées :",
                        "1. à domicile;",
                        "671011-671022",
                        "Séance de trente minutes . . . . . R 15",
                        "La prestation 671011-671022 n'est pas cumulable.",
                        "§ 2. Le dossier est gardé trois ans.");
    }

    @Test
    void unitsOfAnArticleAndServicesAreShownAlone() {
        assertThat(ask("show", "71/§2", "--as-of", "1/1/2030").out())
                .isEqualTo("§ 2. Le dossier est gardé trois ans.\n");
        assertThat(ask("show", "71/1°", "--as-of", "1/1/2030").out()).isEqualTo("1. à domicile;\n");
        assertThat(ask("show", "671022", "--as-of", "1er janvier 2030").out().lines())
                .startsWith("671011-671022", "Séance de trente minutes . . . . . R 15")
                .hasSize(3);
    }

    @Test
    void whatCouldNotBeAppliedIsToldBesideTheText() throws Exception {
        Run text = ask("show", "71", "--as-of", "2030-07-01");
        assertThat(text.out()).contains("cinq ans").doesNotContain("refused");
        assertThat(text.err()).contains("NOT COMPLETE", "2030900002 art. 2", "the words do not stand there", "pending");
        assertThat(ask("show", "71/§1", "--as-of", "2030-07-01").err())
                .doesNotContain("refused")
                .contains("pending");
        JsonNode json = json(
                ask("show", "71", "--as-of", "2030-07-01", "--format", "json").out());
        assertThat(json.path("complete").asBoolean()).isFalse();
        assertThat(json.path("refused").get(0).path("reason").asText()).isEqualTo("the words do not stand there");
        assertThat(json.path("pending").get(0).path("act").asText()).isEqualTo("2030900002");
        for (String format : new String[] {"md", "html"}) {
            String page = ask("show", "71", "--as-of", "2030-07-01", "--format", format)
                    .out();
            assertThat(page).contains("Modification non appliquée", "En attente");
            assertThat(page.indexOf("non appliquée")).isGreaterThan(page.indexOf("Le dossier est gardé"));
        }
    }

    @Test
    void showAsJsonKeepsThePromisedForm() throws Exception {
        JsonNode json = json(
                ask("show", "71", "--as-of", "2030-05-01", "--format", "json").out());
        assertThat(json.path("unit").asText()).isEqualTo("71");
        assertThat(json.path("asOf").asText()).isEqualTo("2030-05-01");
        assertThat(json.path("from").asText()).isEqualTo("2030-04-01");
        assertThat(json.path("to").asText()).isEqualTo("2030-07-01");
        assertThat(json.path("act").path("numac").asText()).isEqualTo("2030900001");
        assertThat(json.path("act").path("dossier").asText()).isEqualTo("2030-02-01/01");
        assertThat(json.path("complete").asBoolean()).isTrue();
        assertThat(json.path("refused").isEmpty() && json.path("refused").isArray())
                .isTrue();
        assertThat(json.path("text").get(3).asText()).isEqualTo("Séance de quarante minutes . . . . . R 20");
        assertThat(json(ask("show", "71", "--as-of", "2030-08-01", "--format", "json")
                                .out())
                        .path("to")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show 99 --as-of 2030-05-01| no article 99",
                "show 71 --as-of 2029-12-31| first version is in force from 2030-01-01",
                "show 72 --as-of 2030-04-01| repealed from 2030-04-01 by 2030900001",
                "show 71/§9 --as-of 2030-05-01| has no 71/§9",
                "show 699999 --as-of 2030-05-01| no service 699999",
                "code 699999 --as-of 2030-05-01| does not agree",
                "history 99| no article 99",
                "blame 99| no article 99",
                "diff 99 2030-01-01 2030-05-01| no article 99",
                "diff 71 2029-01-01 2029-05-01| no text on 2029-01-01 and none on 2029-05-01"
            })
    void whereThereIsNothingTheReasonIsSaid(String line) {
        String[] parts = line.split("\\| ");
        Run run = ask(parts[0].split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts[1]).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show 71 --as-of 31/02/2012| February 2012 has 29 days",
                "show foo| names no article",
                "show| UNIT",
                "show 71 --format xml| xml",
                "show 71 --lang de| write fr or nl",
                "diff 71 2030-05-01 2030-01-01| is after",
                "code 12| six digits"
            })
    void aWrongCommandLineIsToldInOneLine(String line) {
        String[] parts = line.split("\\| ");
        Run run = ask(parts[0].split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts[1]).doesNotContain("\tat ");
    }

    @Test
    void historyTellsFromToAndWho() throws Exception {
        assertThat(ask("history", "71").out().lines())
                .containsExactly(
                        "2030-01-01  2030-04-01  base:art-71@2030-01-01",
                        "2030-04-01  2030-07-01  2030900001  arrêté royal 2030-02-01, M.B. 2030-02-20 p. 12",
                        "2030-07-01  today on    2030900002  arrêté royal 2030-05-01, M.B. 2030-05-20 p. 12"
                                + "  NOT COMPLETE");
        JsonNode json = json(ask("history", "71", "--format", "json").out());
        assertThat(json).hasSize(3);
        assertThat(json.get(1).path("from").asText()).isEqualTo("2030-04-01");
        assertThat(json.get(1).path("to").asText()).isEqualTo("2030-07-01");
        assertThat(json.get(1).path("acts").get(0).path("numac").asText()).isEqualTo("2030900001");
        assertThat(json.get(1).path("acts").get(0).path("published").asText()).isEqualTo("2030-02-20");
        assertThat(json.get(1).path("commit").asText()).startsWith("1a2b3c4d");
        assertThat(json.get(2).path("to").isNull()).isTrue();
    }

    @Test
    void theHistoryOfAUnitCountsItsOwnChangesOnly() {
        assertThat(ask("history", "71/§2").out().lines()).hasSize(2);
        assertThat(ask("history", "671011").out().lines()).hasSize(2);
        assertThat(ask("history", "72").out()).contains("repealed");
    }

    @Test
    void blameNamesWhoPutEachPieceThere() throws Exception {
        assertThat(ask("blame", "71/§2", "--as-of", "2030-07-01").out().lines())
                .containsExactly(
                        "2030-01-01  base:art-71@2030-01-01                | § 2. Le dossier est gardé ",
                        "2030-07-01  2030900002/1.1  M.B. 2030-06-11 p. 12 + cinq",
                        "2030-01-01  base:art-71@2030-01-01                +  ans.");
        JsonNode json = json(ask("blame", "71/§2", "--as-of", "2030-07-01", "--format", "json")
                .out());
        assertThat(json.path("passages")
                        .get(0)
                        .path("pieces")
                        .get(1)
                        .path("act")
                        .asText())
                .isEqualTo("2030900002");
    }

    @Test
    void blameAlsoTellsWhatStoodThereBeforeAndWhoTookItAway() throws Exception {
        assertThat(ask("blame", "71", "--as-of", "2030-07-01", "--removed").out())
                .endsWith("until 2030-04-01  2030900001/1.1  art:71/par:1/code:671011-671022/label - trente\n"
                        + "until 2030-04-01  2030900001/1.1  art:71/par:1/code:671011-671022/label - 15\n"
                        + "until 2030-07-01  2030900002/1.1  art:71/par:2 - trois\n");
        assertThat(ask("blame", "71", "--as-of", "2030-04-01", "--removed").out())
                .doesNotContain("trois\n");
        JsonNode json = json(ask("blame", "71/§2", "--as-of", "2030-07-01", "--removed", "--format", "json")
                .out());
        assertThat(json.path("removed").get(0).path("text").asText()).isEqualTo("trois");
    }

    @Test
    void diffMarksWordsAndNamesTheAct() throws Exception {
        assertThat(ask("diff", "71", "2030-01-01", "2030-07-01").out().lines())
                .contains(
                        "--- 71  2030-01-01",
                        "+++ 71  2030-07-01",
                        "~ Séance de [-trente-]{+quarante+} minutes . . . . . R [-15-]{+20+}",
                        "    by 2030900001 art. 1.1, from 2030-04-01",
                        "~ § 2. Le dossier est gardé [-trois-]{+cinq+} ans.",
                        "    by 2030900002 art. 1.1, from 2030-07-01");
        JsonNode json = json(ask("diff", "71", "2030-01-01", "2030-07-01", "--format", "json")
                .out());
        assertThat(json.path("acts")).hasSize(2);
        assertThat(json.path("rows").get(5).path("runs").get(1).path("kind").asText())
                .isEqualTo("deleted");
        assertThat(ask("diff", "71", "2030-01-01", "2030-07-01", "--format", "html")
                        .out())
                .contains("<del title=\"by 2030900002 art. 1.1, from 2030-07-01\">trois</del>", "<ins");
        assertThat(ask("diff", "71", "2030-01-01", "2030-07-01", "--side-by-side")
                        .out()
                        .lines())
                .anyMatch(l -> l.matches("§ 2\\. Le dossier est gardé trois ans\\. +\\| § 2\\. .*cinq ans\\."));
    }

    @Test
    void twoDaysWithTheSameTextDoNotDiffer() {
        Run run = ask("diff", "71", "2030-01-01", "2030-02-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no difference");
    }

    @Test
    void aServiceIsToldWithItsWorthItsTimesAndWhatNamesIt() throws Exception {
        Run run = ask("code", "671022", "--as-of", "2030-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "671011-671022  article 71",
                        "Séance de trente minutes\nR 15\n",
                        "2030-01-01  2030-04-01  article 71  R 15",
                        "2030-04-01  -           article 71  R 20  (2030900001)",
                        "art:72: Art. 72. Voir 671022.");
        JsonNode json = json(ask("code", "671011-671022", "--as-of", "2030-05-01", "--format", "json")
                .out());
        assertThat(json.path("label").asText()).isEqualTo("Séance de quarante minutes");
        assertThat(json.path("value").asText()).isEqualTo("R 20");
        assertThat(json.path("periods")).hasSize(2);
        assertThat(json.path("namedBy")).hasSize(1);
    }

    @Test
    void aServiceTellsWhatCouldNotBeAppliedWhereItStands() throws Exception {
        assertThat(ask("code", "671011", "--as-of", "2030-07-01").err()).contains("pending: 2030900002 art. 3");
        assertThat(ask("code", "671011", "--as-of", "2030-07-01").err())
                .as("a refusal on § 2 does not concern a service of § 1")
                .doesNotContain("NOT COMPLETE");
        JsonNode json = json(ask("code", "671011", "--as-of", "2030-07-01", "--format", "json")
                .out());
        assertThat(json.path("complete").asBoolean()).isTrue();
        assertThat(json.path("pending")).hasSize(1);
    }

    @Test
    void aNumberThatOnlyAnInstructionNamesIsNotDenied() throws Exception {
        Operation insert = new Operation.Repeal(FixtureLibrary.instruction(
                "1.4", "art:99/code:688011-688022", "la prestation 688011-688022 est abrogée"));
        ActRecord done = FixtureLibrary.act("2030900003", "2030-05-01", "2030-05-20", "2030-06-01", insert);
        OperationOutcome waiting = new OperationOutcome(
                insert,
                OperationOutcome.State.PENDING,
                LocalDate.of(2030, 6, 1),
                "pas de texte de base de l'article 99");
        FixtureLibrary law = law().with(new ActRecord(done.parsed(), List.of(waiting), ""));
        String[] question = {"code", "688022", "--known-at", "2031-01-01", "--as-of", "2031-01-01"};
        Run run = Run.of(law, Path.of(""), question);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("2030900003 art. 1.4, from 2030-06-01, on art:99/code:688011-688022", "pas de texte de base");
        assertThat(run.err()).contains("no service 688022 is in force on 2031-01-01");
        assertThat(Run.of(law, Path.of(""), "code", "699011", "--known-at", "2031-01-01")
                        .err())
                .contains("no article has a service 699011");
    }

    @Test
    void whatAnActSaysOfSeveralOperationsIsToldOnceAndWhatIsMissingFirst() {
        Remark doubt = remark("1.1", "le tableau donne les deux langues");
        Remark same = remark("1.2", "le tableau donne les deux langues");
        Remark missing = remark("", "un acte manque au corpus");
        StringWriter told = new StringWriter();
        PrintWriter err = new PrintWriter(told, true);
        Terminal terminal = new Terminal(err, err, false, false, Path.of(""), Clock.systemUTC());
        Notices.tell(terminal, List.of(), List.of(doubt, same, missing));
        assertThat(told.toString().lines())
                .containsExactly(
                        "  missing: 2030900002: un acte manque au corpus",
                        "  to check: 2030900002 art. 1.1, 1.2: le tableau donne les deux langues");
    }

    private static Remark remark(String operation, String text) {
        return new Remark(Remark.Kind.WARNING, "2030900002", operation, UnitPath.parse("art:71"), text, null);
    }

    @Test
    void withoutARepositoryTheReaderIsToldHowToMakeOne(@org.junit.jupiter.api.io.TempDir Path empty) {
        Run run = Run.in(empty, "show", "34");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("no consolidated repository", "nomenlex build")
                .hasLineCount(1);
    }
}
