package org.nomenlex.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.shared.Shared;

/** Lines to structure and back. */
class StructureTest {

    private static final Provenance BASE = new Provenance("base", "", LocalDate.of(2030, 1, 1), null, "");

    private static ArticleText read(List<String> lines) {
        return ArticleText.read(new ArticleNumber("60"), lines, BASE);
    }

    /** Path, kind and depth of each line, as a reader of a version gets them. */
    private static String shown(String text) {
        return read(Arrays.stream(text.split("\n")).toList()).passages().stream()
                .map(p -> p.path() + " " + p.kind() + " " + p.depth())
                .collect(Collectors.joining("\n"));
    }

    /** The first line of each alinéa of the first unit in the article. */
    private static List<String> alineas(String text) {
        Structure structure = Structure.of(Arrays.stream(text.split("\n")).toList());
        return structure.alineas(structure.article().children().get(0)).stream()
                .map(a -> structure.lines().get(a.from()))
                .toList();
    }

    @Test
    void aNumberBehindADashIsAServiceWhereItsWordingFollows() {
        assertThat(shown("""
                        Art. 60.
                        660015-660026
                        Examen du pied . . . . . K 22
                        - 660041
                        Examen de la marche, en hospitalisation . . . . . K 30
                        Sont exclues :
                        - 660052
                        - 660063
                        """)).isEqualTo("""
                        art:60 TEXT 0
                        art:60/code:660015-660026 CODE 0
                        art:60/code:660015-660026 LABEL 1
                        art:60/code:660041 CODE 0
                        art:60/code:660041 LABEL 1
                        art:60 RULE 0
                        art:60/tiret:1 TEXT 1
                        art:60/tiret:2 TEXT 1""");
    }

    @Test
    void theTitleOfAUnitIsNoAlinea() {
        assertThat(alineas("""
                        Art. 60.
                        1. Adaptations
                        L'adaptation est faite par un audicien.
                        Elle est notée au dossier.
                        """))
                .containsExactly("L'adaptation est faite par un audicien.", "Elle est notée au dossier.");
    }

    @Test
    void aSentenceBehindTheNumberIsTheFirstAlinea() {
        assertThat(alineas("""
                        Art. 60.
                        1. L'adaptation est faite par un audicien.
                        Elle est notée au dossier.
                        """))
                .containsExactly("1. L'adaptation est faite par un audicien.", "Elle est notée au dossier.");
        assertThat(alineas("""
                        Art. 60.
                        1. Adaptations :
                        a) à gauche;
                        b) à droite.
                        Elles sont notées au dossier.
                        """)).containsExactly("1. Adaptations :", "Elles sont notées au dossier.");
    }

    @Test
    void everyLineHasItsUnit() {
        assertThat(shown("""
                        Art. 60. § 1er. Sont remboursés :
                        a) examens :
                        660015-660026
                        Examen du pied . . . . . K 22
                        (Maximum 1)
                        La prestation 660015-660026 est annuelle.
                        b) soins.
                        Le tarif est affiché.
                        § 2. 1° Il est écrit :
                        - ici;
                        - là.
                        2. Il est lu.
                        Il est signé.
                        """)).isEqualTo("""
                        art:60/par:1 TEXT 0
                        art:60/par:1/let:a TEXT 1
                        art:60/par:1/let:a/code:660015-660026 CODE 1
                        art:60/par:1/let:a/code:660015-660026 LABEL 2
                        art:60/par:1/let:a/code:660015-660026 LABEL 2
                        art:60/par:1/let:a RULE 1
                        art:60/par:1/let:b TEXT 1
                        art:60/par:1 TEXT 0
                        art:60/par:2/pt:1 TEXT 1
                        art:60/par:2/pt:1/tiret:1 TEXT 2
                        art:60/par:2/pt:1/tiret:2 TEXT 2
                        art:60/par:2/pt:2 TEXT 1
                        art:60/par:2/pt:2 TEXT 1""".stripTrailing());
    }

    @Test
    void theLastTitledPointHoldsItsTextLikeTheOthers() {
        assertThat(shown("""
                        Art. 60. Soins du pied :
                        I. CONDITIONS
                        1.1. Chaussures
                        1.1.1. Généralités
                        Une paire est prescrite.
                        1.1.2. Essai
                        Le patient marche dix pas dans les cas suivants :
                        - il est jeune;
                        - il est âgé.
                        Il se repose.
                        1.2. Semelles
                        Elles sont souples.
                        II. PROCEDURE
                        La demande est écrite.
                        """)).isEqualTo("""
                        art:60 TEXT 0
                        art:60/div:I TEXT 1
                        art:60/div:I/num:1.1 TEXT 2
                        art:60/div:I/num:1.1/num:1.1.1 TEXT 3
                        art:60/div:I/num:1.1/num:1.1.1 TEXT 3
                        art:60/div:I/num:1.1/num:1.1.2 TEXT 3
                        art:60/div:I/num:1.1/num:1.1.2 TEXT 3
                        art:60/div:I/num:1.1/num:1.1.2/tiret:1 TEXT 4
                        art:60/div:I/num:1.1/num:1.1.2/tiret:2 TEXT 4
                        art:60/div:I/num:1.1/num:1.1.2 TEXT 3
                        art:60/div:I/num:1.2 TEXT 2
                        art:60/div:I/num:1.2 TEXT 2
                        art:60/div:II TEXT 1
                        art:60/div:II TEXT 1""".stripTrailing());
    }

    @Test
    void theLastItemHoldsItsServicesLikeTheOthers() {
        assertThat(shown("""
                        Art. 60. § 1er. Sont remboursés, en cas :
                        a) de plaie :
                        660015-660026
                        Pansement . . . . . K 22
                        b) d'ulcère du pied.
                        La demande est jointe.
                        660030-660041
                        Pansement gras . . . . . K 25
                        § 2. Rien d'autre.
                        """)).isEqualTo("""
                        art:60/par:1 TEXT 0
                        art:60/par:1/let:a TEXT 1
                        art:60/par:1/let:a/code:660015-660026 CODE 1
                        art:60/par:1/let:a/code:660015-660026 LABEL 2
                        art:60/par:1/let:b TEXT 1
                        art:60/par:1/let:b TEXT 1
                        art:60/par:1/let:b/code:660030-660041 CODE 1
                        art:60/par:1/let:b/code:660030-660041 LABEL 2
                        art:60/par:2 TEXT 0""".stripTrailing());
    }

    @Test
    void aServiceClosesTheConditionsOfTheOneBefore() {
        assertThat(shown("""
                        Art. 60. § 1er. Tests du pied :
                        660015-660026 Marche : B 200
                        Ce test ne peut être effectué que dans les cas suivants :
                        1. Fracture.
                        Maximum 2 fois par an.
                        2. Ulcère.
                        Maximum 1 fois par an.
                        660030-660041 Course : B 300
                        Ce test ne peut être effectué que dans les cas suivants :
                        1. Entorse.
                        2. Fracture.
                        3. Ulcère.
                        """)).isEqualTo("""
                        art:60/par:1 TEXT 0
                        art:60/par:1/code:660015-660026 CODE 0
                        art:60/par:1 RULE 0
                        art:60/par:1/pt:1 TEXT 1
                        art:60/par:1/pt:1 TEXT 1
                        art:60/par:1/pt:2 TEXT 1
                        art:60/par:1/pt:2 TEXT 1
                        art:60/par:1/code:660030-660041 CODE 0
                        art:60/par:1 RULE 0
                        art:60/par:1/pt:1 TEXT 1
                        art:60/par:1/pt:2 TEXT 1
                        art:60/par:1/pt:3 TEXT 1""".stripTrailing());
    }

    @Test
    void aServiceBehindDashesBelongsToTheUnitAbove() {
        assertThat(shown("""
                        Art. 60. § 1er. Sont remboursés, en cas :
                        1. d'ulcère, dont le bilan mentionne :
                        - la date;
                        - la cause
                        660015-660026
                        Pansement . . . . . K 22
                        """)).isEqualTo("""
                        art:60/par:1 TEXT 0
                        art:60/par:1/pt:1 TEXT 1
                        art:60/par:1/pt:1/tiret:1 TEXT 2
                        art:60/par:1/pt:1/tiret:2 TEXT 2
                        art:60/par:1/pt:1/code:660015-660026 CODE 1
                        art:60/par:1/pt:1/code:660015-660026 LABEL 2""".stripTrailing());
    }

    @Test
    void capitalsWithinAPointAreNoDivisionsOfTheArticle() {
        assertThat(shown("""
                        Art. 60.
                        | | A. Avis | .. | .. | .. |
                        | 660015 | Avis | N | 2 | |
                        | | B. Règles | | | |
                        | | | | | |
                        | | 1. Le podologue est seul. |
                        | | 2. Dans le présent article : |
                        | | | |
                        | | 1° le podologue est diplômé; |
                        | | 2° le stagiaire est : |
                        | | | |
                        | | A) soit un étudiant; |
                        | | B) soit un diplômé d'ailleurs. |
                        | | 3. Les avis sont écrits. |
                        """)).isEqualTo("""
                        art:60 TEXT 0
                        art:60/div:A TEXT 1
                        art:60/div:A/code:660015 ROW 1
                        art:60/div:B TEXT 1
                        art:60/div:B TEXT 1
                        art:60/div:B/pt:1 TEXT 2
                        art:60/div:B/pt:2 TEXT 2
                        art:60/div:B/pt:2 TEXT 2
                        art:60/div:B/pt:2/pt:1 TEXT 3
                        art:60/div:B/pt:2/pt:2 TEXT 3
                        art:60/div:B/pt:2/pt:2 TEXT 3
                        art:60/div:B/pt:2/pt:2/div:A TEXT 4
                        art:60/div:B/pt:2/pt:2/div:B TEXT 4
                        art:60/div:B/pt:3 TEXT 2""".stripTrailing());
    }

    @Test
    void headingsBlocksAndTablesAreTold() {
        assertThat(shown("""
                        Art. 60. § 1er. Analyses :
                        1/CHIMIE
                        660015-660026
                        Dosage . . . . . B 22
                          660030   Seance au cabinet            R 10
                                   du logopede
                        | 660052 | Attelle | Y 10 |
                        """)).isEqualTo("""
                        art:60/par:1 TEXT 0
                        art:60/par:1 HEADING 0
                        art:60/par:1/code:660015-660026 CODE 0
                        art:60/par:1/code:660015-660026 LABEL 1
                        art:60/par:1/code:660030 PREFORMATTED 0
                        art:60/par:1/code:660030 PREFORMATTED 0
                        art:60/par:1/code:660052 ROW 0""".stripTrailing());
    }

    @Test
    void servicesAreReadWithWordingAndValue() {
        List<String> lines =
                List.of("660015 - 660026 Examen du pied K180", "660030", "Examen", "de la main", "L 12 + P 7");
        Structure structure = Structure.of(lines);
        assertThat(structure.services()).hasSize(2);
        Service first = structure.services().get(0);
        assertThat(first.code()).isEqualTo("660015-660026");
        assertThat(text(lines, first.label())).isEqualTo("Examen du pied");
        assertThat(text(lines, List.of(java.util.Objects.requireNonNull(first.value()))))
                .isEqualTo("K180");
        Service second = structure.services().get(1);
        assertThat(text(lines, second.label())).isEqualTo("Examen de la main");
        assertThat(text(lines, List.of(java.util.Objects.requireNonNull(second.value()))))
                .isEqualTo("L 12 + P 7");
    }

    private static String text(List<String> lines, List<Span> spans) {
        return spans.stream()
                .map(s -> lines.get(s.line()).substring(s.start(), s.end()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art. 60. § 1er. a) 1° x|ARTICLE 60,PARAGRAPH 1,LETTER a,POINT 1",
                "§ 4bis. x|PARAGRAPH 4bis",
                "f)bis x|LETTER fbis",
                "4°bis x|POINT 4bis",
                "6.3. x|DOTTED 6.3",
                "II. Neurologie|ROMAN II",
                "E.- Psychiatrie|CAPITAL E",
                "- x|DASH ",
                "3) x|NUMBER 3",
                "17|POINT 17",
                "§ 2, b), est lu.|",
                "12,5 ml|",
                "660015-660026|",
                "L'examen|"
            })
    void enumeratorsAreRead(String lineAndHeads) {
        String[] parts = lineAndHeads.split("\\|", -1);
        String heads = Heads.of(parts[0]).stream()
                .map(h -> h.style() + " " + h.value())
                .collect(Collectors.joining(","));
        assertThat(heads).isEqualTo(parts[1]);
    }

    // Nothing is lost by reading
    // ------------------------------------------------------------------------------------------

    @Test
    void contentsOfRealActsPrintAsTheyWereRead() {
        Path acts = Shared.path("corpus/acts");
        int seen = 0;
        for (Act act : CorpusReader.open(List.of(acts)).read().acts()) {
            for (Operation operation : AmendmentParser.parse(act).operations().toList()) {
                List<String> content = content(operation);
                seen += content.size();
                verify(content);
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    private static List<String> content(Operation operation) {
        if (operation instanceof Operation.Replace o) {
            return o.content();
        }
        return operation instanceof Operation.Insert o ? o.content() : List.of();
    }

    @Test
    void anyLinesPrintAsTheyWereRead() {
        Random random = new Random(7);
        List<String> stock = List.of(
                "Art. 60. § 1er. Texte",
                "§ 2. Texte :",
                "1. x",
                "1° y",
                "2° z",
                "a) x;",
                "b) y.",
                "- t",
                "A. T",
                "I. T",
                "V. T",
                "6.1. d",
                "6.2 e",
                "660015-660026",
                "Label . . . . K 5",
                "(Maximum 1)",
                "N 4",
                "",
                " ",
                "   a) v",
                "| 660015 | a | K 1 |",
                "| | |",
                "  660030   Seance      R 5",
                "            suite",
                "1/CHIMIE",
                "EXTRACTIONS.",
                "12",
                "Texte simple.",
                "§",
                "Art.",
                "-",
                ". . . .");
        for (int round = 0; round < 400; round++) {
            int size = random.nextInt(25);
            List<String> lines = Stream.generate(() -> stock.get(random.nextInt(stock.size())))
                    .limit(size)
                    .toList();
            verify(lines);
        }
    }

    private static void verify(List<String> lines) {
        ArticleText text = read(lines);
        assertThat(text.lines()).isEqualTo(lines);
        assertThat(text.passages().stream().map(Passage::text).toList()).isEqualTo(lines);
        List<String> ids =
                new ArrayList<>(text.passages().stream().map(Passage::identity).toList());
        assertThat(new HashSet<>(ids)).hasSize(ids.size());
    }
}
