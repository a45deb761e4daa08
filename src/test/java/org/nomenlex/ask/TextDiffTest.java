package org.nomenlex.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

class TextDiffTest {

    private static final ArticleNumber ARTICLE = new ArticleNumber("71");
    private static final LocalDate START = LocalDate.of(2030, 1, 1);

    private final List<ArticleVersion> versions = new ArrayList<>();

    /** A version made by the act; a passage is "identity| text", with {words of the act} in braces. */
    private TextDiffTest version(int month, String act, String... passages) {
        LocalDate from = START.plusMonths(month);
        if (!versions.isEmpty()) {
            ArticleVersion last = versions.remove(versions.size() - 1);
            versions.add(new ArticleVersion(
                    ARTICLE,
                    Language.FR,
                    new Period(last.period().from(), from),
                    last.passages(),
                    last.madeBy(),
                    List.of(),
                    List.of()));
        }
        List<Passage> texts = new ArrayList<>();
        for (String p : passages) {
            String identity = p.substring(0, p.indexOf('|'));
            texts.add(passage(identity, p.substring(p.indexOf('|') + 1), act, from));
        }
        versions.add(new ArticleVersion(
                ARTICLE, Language.FR, Period.since(from), texts, List.of(act), List.of(), List.of()));
        return this;
    }

    private static Passage passage(String identity, String text, String act, LocalDate from) {
        List<Piece> pieces = new ArrayList<>();
        boolean ofAct = text.startsWith("{");
        for (String part : text.split("[{}]")) {
            if (!part.isEmpty()) {
                Provenance origin = ofAct
                        ? new Provenance(act, "1.1", from, from.minusDays(20), "")
                        : new Provenance("base", "", START, null, "");
                pieces.add(new Piece(part, origin));
                ofAct = !ofAct;
            }
        }
        return new Passage(UnitPath.parse("art:71/al:" + identity), identity, Passage.Kind.TEXT, 0, pieces);
    }

    private TextDiff diff(int fromMonth, int toMonth) {
        return TextDiff.of(
                ARTICLE,
                Language.FR,
                versions,
                UnitReference.ofArticle(ARTICLE),
                START.plusMonths(fromMonth),
                START.plusMonths(toMonth));
    }

    /** Rows as text: kind, then the runs with -gone-, +come+, and the acts behind them. */
    private static List<String> shown(TextDiff diff) {
        return diff.rows().stream()
                .map(r -> r.kind() + " "
                        + r.runs().stream().map(TextDiffTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(DiffRun run) {
        String by = run.causes().stream().map(DiffCause::numac).collect(Collectors.joining(","));
        return switch (run.kind()) {
            case SAME -> run.text();
            case INSERTED -> "[+" + run.text() + "+" + by + "]";
            case DELETED -> "[-" + run.text() + "-" + by + "]";
            case MOVED_AWAY -> "[<" + run.move() + run.text() + "]";
            case MOVED_HERE -> "[>" + run.move() + run.text() + "]";
        };
    }

    @Test
    void wordsReplacedShowTheActThatReplacedThem() {
        version(0, "base", "1|La séance dure trente minutes.");
        version(3, "ACT1", "1|La séance dure {quarante} minutes.");
        assertThat(shown(diff(0, 3))).containsExactly("CHANGED La séance dure [-trente-ACT1][+quarante+ACT1] minutes.");
    }

    @Test
    void nothingChangedBeforeTheActTakesEffect() {
        version(0, "base", "1|La séance dure trente minutes.");
        version(3, "ACT1", "1|La séance dure {quarante} minutes.");
        assertThat(diff(0, 2).differs()).isFalse();
        assertThat(diff(3, 9).differs()).isFalse();
    }

    @Test
    void whatWentIsChargedToTheActThatTookItEvenWhenOthersFollowed() {
        version(0, "base", "1|Le médecin signe le protocole et le conserve trois ans.", "2|Un alinéa.");
        version(3, "ACT1", "1|Le médecin signe le protocole.", "2|Un alinéa.");
        version(6, "ACT2", "1|Le médecin {date et} signe le protocole.", "2|Un alinéa.");
        version(9, "ACT3", "1|Le médecin {date et} signe le protocole.");
        assertThat(shown(diff(0, 9)))
                .containsExactly(
                        "CHANGED Le médecin [+date et +ACT3]signe le protocole[- et le conserve trois ans-ACT1].",
                        "REMOVED [-Un alinéa.-ACT3]");
    }

    @Test
    void rowsOfOtherOrderNumbersAreNeverOneChangedRow() {
        String stereo = "a|| 671011 | 671022 | Appareillage stéréophonique du conduit | S | 824 |";
        version(0, "base", stereo);
        version(3, "ACT1", "b|{| 671033 | 671044 | Appareillage monophonique du conduit | S | 412 |}");
        ArticleVersion before = rows(versions.get(0));
        ArticleVersion after = rows(versions.get(1));
        TextDiff diff = TextDiff.of(
                ARTICLE,
                Language.FR,
                List.of(before, after),
                UnitReference.ofArticle(ARTICLE),
                START,
                START.plusMonths(3));
        assertThat(diff.rows())
                .extracting(DiffRow::kind)
                .containsExactlyInAnyOrder(DiffRow.Kind.REMOVED, DiffRow.Kind.ADDED);
    }

    private static ArticleVersion rows(ArticleVersion v) {
        List<Passage> rows = v.passages().stream()
                .map(p -> new Passage(p.path(), p.identity(), Passage.Kind.ROW, 0, p.pieces()))
                .toList();
        return new ArticleVersion(v.article(), v.language(), v.period(), rows, v.madeBy(), List.of(), List.of());
    }

    @Test
    void whatCameAndWentInBetweenDoesNotShow() {
        version(0, "base", "1|Un alinéa.");
        version(3, "ACT1", "1|Un alinéa.", "2|{Un autre, de passage.}");
        version(6, "ACT2", "1|Un alinéa.");
        assertThat(diff(0, 6).differs()).isFalse();
        assertThat(shown(diff(0, 3))).containsExactly("SAME Un alinéa.", "ADDED [+Un autre, de passage.+ACT1]");
    }

    @Test
    void anArticleThatComesOrGoesIsAddedOrRemovedWhole() {
        version(3, "ACT1", "1|{Un alinéa.}");
        version(6, "ACT2");
        assertThat(shown(diff(0, 3))).containsExactly("ADDED [+Un alinéa.+ACT1]");
        assertThat(shown(diff(3, 6))).containsExactly("REMOVED [-Un alinéa.-ACT2]");
        assertThat(shown(diff(0, 9))).isEmpty();
    }

    @Test
    void passagesThatChangePlacesMoved() {
        version(0, "base", "a|Premier texte de trois.", "b|Deuxième texte.", "c|Troisième texte.");
        version(3, "ACT1", "b|Deuxième texte.", "c|Troisième texte.", "a|Premier texte de trois {changé}.");
        assertThat(shown(diff(0, 3)))
                .containsExactly(
                        "MOVED_AWAY [<1Premier texte de trois.]",
                        "SAME Deuxième texte.",
                        "SAME Troisième texte.",
                        "MOVED_HERE [>1Premier texte de trois][+ changé+ACT1][>1.]");
    }

    @Test
    void littleLinesThatStandEverywhereDoNotMove() {
        version(0, "base", "a|712612, 718610", "b|ou", "c|712671, 718676", "d|ou", "e|712682, 718680");
        version(
                3,
                "ACT1",
                "a|712612, 718610",
                "x|{ou}",
                "y|{712693, 718691}",
                "b|ou",
                "c|712671, 718676",
                "d|ou",
                "e|712682, 718680");
        assertThat(shown(diff(0, 3)))
                .containsExactly(
                        "SAME 712612, 718610",
                        "ADDED [+ou+ACT1]",
                        "ADDED [+712693, 718691+ACT1]",
                        "SAME ou",
                        "SAME 712671, 718676",
                        "SAME ou",
                        "SAME 712682, 718680");
        versions.clear();
        version(0, "base", "a|712612, 718610", "b|ou", "c|712671, 718676", "d|ou", "e|712682, 718680");
        version(3, "ACT1", "d|ou", "c|712671, 718676", "b|ou", "e|712682, 718680");
        assertThat(shown(diff(0, 3))).noneMatch(row -> row.startsWith("MOVED"));
    }

    @Test
    void aSentenceThatGoesToAnotherAlineaMoved() {
        version(0, "base", "1|Le patient signe. La lettre d'envoi est gardée trois ans par le médecin.", "2|Fin.");
        version(3, "ACT1", "1|Le patient signe.", "2|Fin. {La lettre d'envoi est gardée trois ans par le médecin.}");
        assertThat(shown(diff(0, 3)))
                .containsExactly(
                        "CHANGED Le patient signe.[- -ACT1]"
                                + "[<1La lettre d'envoi est gardée trois ans par le médecin.]",
                        "CHANGED Fin.[+ +ACT1][>1La lettre d'envoi est gardée trois ans par le médecin.]");
    }

    @Test
    void aTextThatHasNothingInCommonIsReplacedWholeAndNotWordByWord() {
        version(0, "base", "1|Les actes sont attestés par le pharmacien hospitalier.");
        version(3, "ACT1", "1|{Sont exclus : la biopsie, le frottis.}");
        assertThat(shown(diff(0, 3)))
                .containsExactly("CHANGED [-Les actes sont attestés par le pharmacien hospitalier-ACT1]"
                        + "[+Sont exclus : la biopsie, le frottis+ACT1].");
    }

    @Test
    void theEnumeratorOfATextReplacedWholeStays() {
        version(0, "base", "1|3. d'un contrat enregistré par un secrétariat;");
        version(3, "ACT1", "1|3. {toute autre formation reconnue par la Communauté};");
        assertThat(shown(diff(0, 3)))
                .containsExactly("CHANGED 3. [-d'un contrat enregistré par un secrétariat-ACT1]"
                        + "[+toute autre formation reconnue par la Communauté+ACT1];");
    }

    @Test
    void orderNumbersAreSingleWords() {
        version(0, "base", "1|Les prestations 453574-453585, 453596-453600 ne sont pas cumulables.");
        version(3, "ACT1", "1|Les prestations 453574-453585, {453611-453622} ne sont pas cumulables.");
        assertThat(shown(diff(0, 3)))
                .containsExactly("CHANGED Les prestations 453574-453585, "
                        + "[-453596-453600-ACT1][+453611-453622+ACT1] ne sont pas cumulables.");
    }

    @Test
    void aPassageWithoutItsIdentityIsFoundAgainByItsWords() {
        version(0, "base", "1|Tête.", "2|Le bilan dure au moins trente minutes et se fait au calme.", "3|Queue.");
        version(3, "ACT1", "1|Tête.", "9|{Le bilan dure au moins une heure et se fait au calme.}", "3|Queue.");
        assertThat(shown(diff(0, 3)))
                .containsExactly(
                        "SAME Tête.",
                        "CHANGED Le bilan dure au moins [-trente minutes-ACT1][+une heure+ACT1] et se fait au calme.",
                        "SAME Queue.");
    }

    @Test
    void hunksKeepSomeUnchangedPassagesAround() {
        version(0, "base", "1|un", "2|deux", "3|trois", "4|quatre", "5|cinq", "6|six");
        version(3, "ACT1", "1|un", "2|deux", "3|{drei}", "4|quatre", "5|cinq", "6|six");
        assertThat(diff(0, 3).hunks(1)).hasSize(1);
        assertThat(diff(0, 3).hunks(1).get(0)).extracting(DiffRow::after).containsExactly("deux", "drei", "quatre");
        assertThat(diff(0, 1).hunks(1)).isEmpty();
    }

    /** Whatever changes: the runs give both texts back, in order, each word once. */
    @Test
    void bothTextsCanBeReadOffTheDifference() {
        Random random = new Random(20300101);
        String[] words = "le la 453574-453585 médecin, patient; (séance) N 270 . de l'acte".split(" ");
        for (int round = 0; round < 300; round++) {
            versions.clear();
            version(0, "base", randomPassages(random, words));
            version(3, "ACT1", randomPassages(random, words));
            version(6, "ACT2", randomPassages(random, words));
            TextDiff diff = diff(0, 6);
            assertThat(diff.rows().stream()
                            .filter(r -> r.kind() != DiffRow.Kind.MOVED_HERE && r.kind() != DiffRow.Kind.ADDED)
                            .map(DiffRow::before))
                    .isEqualTo(versions.get(0).lines());
            assertThat(diff.rows().stream()
                            .filter(r -> r.kind() != DiffRow.Kind.MOVED_AWAY && r.kind() != DiffRow.Kind.REMOVED)
                            .map(DiffRow::after))
                    .isEqualTo(versions.get(2).lines());
        }
    }

    private static String[] randomPassages(Random random, String[] words) {
        List<String> passages = new ArrayList<>();
        List<Integer> identities = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        java.util.Collections.shuffle(identities, random);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            StringBuilder text = new StringBuilder(identities.get(i) + "|x");
            for (int w = 0; w < random.nextInt(20); w++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            passages.add(text.toString());
        }
        return passages.toArray(String[]::new);
    }
}
