package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.Unparsed;

/** Verbs that change a value, headings named without their noun, and verbs that the grammar does not know. */
class ForeignVerbsTest {

    private static final String OPENING = "A l'article 25" + Parsing.ANNEX + ", ";

    private static void check(String instruction, String operations) {
        assertThat(String.join("; ", Parsing.operations((OPENING + instruction).split(" / "))))
                .isEqualTo(operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la valeur relative \"B 400\" de la prestation 546103-546114 est ramenée à \"B 350\". | replace art:25/code:546103-546114/value [B 350]",
                "la valeur relative de la prestation 546103-546114 est augmentée à B 350. | replace art:25/code:546103-546114/value [B 350]",
                "la valeur \"K 72\" de la prestation 201014-201025 est remplacé par \"K 90\". | replace art:25/code:201014-201025/value [K 90]",
                "la valeur relative K 30 de la prestation 478435-478446 est remplacée par la valeur relative K 34. | replace art:25/code:478435-478446/value [K 34]",
                "la valeur relative K 30,5 de la prestation 478435-478446 est remplacée par K 34,25. | replace art:25/code:478435-478446/value [K 34,25]"
            })
    void laValeurEstRamenee(String instruction, String operations) {
        check(instruction, operations);
    }

    @Test
    void deWaardeWordtGebracht() {
        assertThat(Parsing.operations(
                        "In artikel 25 van dezelfde bijlage, wordt de betrekkelijke waarde \"B 550\" van de"
                                + " verstrekking 588405-588416 vervangen door de betrekkelijke waarde \"B 600\"."))
                .containsExactly("replace art:25/code:588405-588416/value [B 600]");
        assertThat(Parsing.operations(
                        "In artikel 25 van dezelfde bijlage wordt de betrekkelijke waarde van de verstrekking"
                                + " 588405-588416 op \"B 600\" gebracht."))
                .containsExactly("replace art:25/code:588405-588416/value [B 600]");
    }

    @Test
    void hetOpschriftDatVoorafgaat() {
        assertThat(Parsing.operations(
                        "In artikel 25 van dezelfde bijlage, wordt het opschrift dat de verstrekking 598566"
                                + " voorafgaat, vervangen als volgt : \"Toezicht\"."))
                .containsExactly("replace art:25/heading-before:code:598566 [Toezicht]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sous \"Règles de cumul\", la règle 12 est supprimée. | repeal art:25/rubric:Règles de cumul/rule:12",
                "dans les \"Règles diagnostiques\", la règle 12 est supprimée. | repeal art:25/rubric:Règles diagnostiques/rule:12",
                "les \"Règles de cumul\" sont modifiées comme suit : / 1° la règle 12 est supprimée. | repeal art:25/rubric:Règles de cumul/rule:12",
                "les \"Règles de cumul\" sont complétées comme suit : / \"31 Elle est due.\" | insert art:25/rubric:Règles de cumul at end [31 Elle est due.]",
                "sous l'intitulé 1/ Sang de la rubrique 2/ HORMONES, la prestation 434011-434022 est supprimée. | repeal art:25/rubric:2-HORMONES/rubric:1-Sang/code:434011-434022",
                "les mots \"a\" sont remplacés par les mots \"b\" : / - au § 1er, dans l'intitulé; / - au § 2, dans l'intitulé. | replace-words art:25/par:1/heading [a] [b]; replace-words art:25/par:2/heading [a] [b]"
            })
    void laRubriqueSansSonNom(String instruction, String operations) {
        check(instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la dernière phrase du § 10, premier alinéa, est abrogée. | repeal art:25/par:10/al:1/sent:-1",
                "la deuxième phrase du § 4, alinéa 3, est abrogée. | repeal art:25/par:4/al:3/sent:2",
                "la règle d'application suivant la prestation 558655-558666 est abrogée. | repeal art:25/rules-after:558655-558666",
                "au § 2, 1er alinéa, \"48 heures\" est remplacé par \"72 heures\". | replace-words art:25/par:2/al:1 [48 heures] [72 heures]",
                "la prestation 546103-546114 et son libellé sont abrogés. | repeal art:25/code:546103-546114",
                "la prestation 588453-588464 est insérée dans la liste de la règle qui suit la prestation 588560-588571. | insert-codes art:25/rules-after:588560-588571 [588453-588464]",
                "au § 5, la phrase \"La demande est introduite par écrit.\" est remplacée par les phrases \"Elle est introduite par voie électronique. Elle est signée.\" | replace-words art:25/par:5 [La demande est introduite par écrit.] [Elle est introduite par voie électronique. Elle est signée.]"
            })
    void unitesNommeesAutrement(String instruction, String operations) {
        check(instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "le texte du libellé de la prestation 102034 est modifié et libellé comme suit : \"Avis\". | replace art:25/code:102034/label [Avis]",
                "les valeurs relatives des prestations suivantes sont modifiées comme suit : / 102034 N 12 / 102056 N 36 + Q 30 | replace art:25/code:102034/value [N 12]; replace art:25/code:102056/value [N 36 + Q 30]",
                "le chiffre \"3\" figurant au 2° est remplacé par le chiffre \"4\". | replace-words art:25/pt:2 [3] [4]",
                "les mots \"x\" qui figurent à l'alinéa 2 sont supprimés. | delete-words art:25/al:2 [x]",
                "la première règle d'application sous la prestation 102034 est supprimée. | repeal art:25/rules-after:102034/al:1",
                "la règle d'application qui figure après la prestation 102034 est supprimée. | repeal art:25/rules-after:102034",
                "la prestation 102034 est supprimée, ainsi que la règle d'application qui la suit. | repeal art:25/code:102034; repeal art:25/rules-after:102034",
                "au § 3, sont abrogées : / - la prestation 102034; / - la prestation 102056. | repeal art:25/par:3/code:102034; repeal art:25/par:3/code:102056"
            })
    void leSujetEtSaPlace(String instruction, String operations) {
        check(instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in fine du § 2, il est ajouté ce qui suit : / \"Elle est due.\" | insert art:25/par:2 at end [Elle est due.]",
                "au § 2, il est ajouté ce qui suit : / \"Elle est due.\" | insert art:25/par:2 at end [Elle est due.]",
                "la valeur relative de la prestation 102034 est portée de N 10 à N 12. | replace art:25/code:102034/value [N 12]",
                "l'alinéa 3, qui commence par \"Les prestations\", est abrogé. | repeal art:25/al:3"
            })
    void laPlaceEtLaValeurAvantLeVerbe(String instruction, String operations) {
        check(instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wordt § 3 opgeheven en wordt § 4 vernummerd tot § 3. | repeal art:25/par:3; renumber art:25/par:4 -> par:3",
                "worden de verstrekking 102034 en de toepassingsregel die erop volgt, opgeheven. | repeal art:25/code:102034; repeal art:25/rules-after:102034",
                "wordt in de toepassingsregel na de verstrekking 102034 het woord \"a\" geschrapt. | delete-words art:25/rules-after:102034 [a]",
                "wordt de waarde \"N 12\" van de verstrekking 102034 vervangen door \"N 14\". | replace art:25/code:102034/value [N 14]",
                "wordt tussen de woorden \"a\" en \"b\" het woord \"c\" ingevoegd. | insert-words art:25 between [a] and [b] [c]"
            })
    void hetArtikelWordtGewijzigd(String instruction, String operations) {
        assertThat(String.join("; ", Parsing.operations("In artikel 25 van dezelfde bijlage " + instruction)))
                .isEqualTo(operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la prestation 102034 est abrogée, de même que ses règles d'application. | repeal art:25/code:102034; repeal art:25/rules-after:102034",
                "le libellé de la prestation 102034 est complété par les termes \"par jour\" et sa valeur relative est ramenée à N 10. | insert-words art:25/code:102034/label at end [par jour]; replace art:25/code:102034/value [N 10]",
                "le § 2 devient le § 3 et est complété par les mots \"par an\". | renumber art:25/par:2 -> par:3; insert-words art:25/par:2 at end [par an]",
                "au § 3, le nombre \"3\" est porté à \"4\". | replace-words art:25/par:3 [3] [4]"
            })
    void leSecondVerbeALeMemeSujet(String instruction, String operations) {
        check(instruction, operations);
    }

    @Test
    void leMemeNombreQueLArticleEstUnPoint() {
        assertThat(Parsing.operations("A l'article 1er, 1., de l'arrêté royal du 18 avril 2011 modifiant l'article 14"
                        + Parsing.ANNEX + ", les mots \"x\" sont supprimés."))
                .containsExactly("delete-words art:1/num:1 of 2011-04-18 [x]");
    }

    @Test
    void desMotsAPlusieursEndroitsSontLaissesALHomme() {
        ParsedAct act = Parsing.act(OPENING + "sont supprimés au § 2 les mots \"x\" et au § 3 les mots \"y\".");
        assertThat(act.operations()).isEmpty();
        assertThat(reasons(act)).containsExactly("l'instruction nomme plusieurs endroits, chacun avec ses mots");
    }

    @Test
    void unTexteQuiNommeChaquePrestationEstDouteux() {
        ParsedAct act = Parsing.act(
                OPENING + "le libellé des prestations 102034 et 102056 est modifié comme suit :",
                "102034 : Consultation",
                "102056 : Visite");
        assertThat(act.operations().toList())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.instruction().warnings()).isNotEmpty());
    }

    @Test
    void unVerbeInconnuTermineLeTexteCiteAvantLui() {
        ParsedAct act = Parsing.act(
                OPENING + "sont apportées les modifications suivantes :",
                "1° le libellé de la prestation 546103-546114 est remplacé par ce qui suit :",
                "\"Dosage du fer\";",
                "2° la prestation 546125-546136 est transposée au § 4;",
                "3° le § 3 est abrogé.");
        assertThat(act.operations().map(Parsing::shown).toList())
                .containsExactly("replace art:25/code:546103-546114/label [Dosage du fer]", "repeal art:25/par:3");
        assertThat(reasons(act)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la valeur relative \"B 400\" de la prestation 546103-546114 est minorée à \"B 350\".",
                "le § 4 est suspendu.",
                "le § 4 est reconduit."
            })
    void unVerbeInconnuNeChangeRien(String instruction) {
        ParsedAct act = Parsing.act(OPENING + instruction);
        assertThat(act.operations()).isEmpty();
        assertThat(reasons(act)).hasSize(1);
    }

    private static List<String> reasons(ParsedAct act) {
        return act.articles().stream()
                .flatMap(a -> a.unparsed().stream())
                .map(Unparsed::reason)
                .toList();
    }
}
