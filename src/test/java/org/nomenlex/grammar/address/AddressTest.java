package org.nomenlex.grammar.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;

/**
 * The units that words name, each row the words and what they name: the paths, the language version, what the act says stands
 * there (=), whether quoted words named it and whether an article stood before it; what makes it doubtful (~) or no address (!);
 * behind the bar the words that are left. A question mark stands for the unit named before.
 */
class AddressTest {

    private static String units(String text) {
        Cursor c = new Cursor(Lexer.lex(text));
        UnitReader reader = new UnitReader(c, text);
        Optional<Units> units = reader.read();
        String refusal = reader.takeRefusal();
        List<String> doubts = reader.takeDoubts();
        return units.map(AddressTest::shown).orElse("nothing")
                + (doubts.isEmpty() ? "" : " ~" + String.join(" ~", doubts))
                + (refusal.isEmpty() ? "" : " !" + refusal)
                + rest(c, text);
    }

    private static String shown(Units u) {
        LanguageScope language = u.language();
        return u.paths().stream().map(p -> p.isEmpty() ? "-" : p.toString()).collect(Collectors.joining(" + "))
                + (language == null ? "" : " " + language.code())
                + (u.expected().isEmpty() ? "" : " =" + u.expected().replace("\n", "/"))
                + (u.quoted() ? " quoted" : "")
                + (u.determined() ? " determined" : "");
    }

    /** What a reader left of the words. */
    static String rest(Cursor c, String text) {
        return c.atEnd() ? "" : " | " + text.substring(c.peek().start());
    }

    /** Numbers and letters, singly, in rows and in ranges. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le § 2 ^ par:2 determined",
                "§ 2 ^ par:2",
                "§§ 2 et 3 ^ par:2 + par:3",
                "les §§ 1er, 2 et 4 ^ par:1 + par:2 + par:4 determined",
                "les §§ 1er à 4 ^ par:1 + par:2 + par:3 + par:4 determined",
                "le § 14, 5°, A ^ par:14 determined | , 5°, A",
                "au § 3 ^ nothing | au § 3",
                "le paragraphe ^ par:? determined",
                "les paragraphes 2 et 3 ^ par:2 + par:3 determined",
                "le paragraphe 4bis ^ par:4bis determined",
                "paragraaf 2 ^ par:2",
                "paragrafen 2 en 3 ^ par:2 + par:3",
                "le § ^ par:? determined",
                "l'article 25 ^ art:25 determined",
                "les articles 25 et 26 ^ art:25 + art:26 determined",
                "articles 1er à 3 ^ art:1 + art:2 + art:3",
                "l'article 6 (prestations) ^ art:6 determined | (prestations)",
                "l'article ^ art:? determined",
                "artikel 25, § 2 ^ art:25 | , § 2",
                "le chapitre III ^ chap:III determined",
                "le chapitre II, \"Consultations\", est ^ chap:II determined | , est",
                "le chapitre ^ chap:? determined",
                "5° ^ pt:5",
                "les 5°, 6° et 9° ^ pt:5 + pt:6 + pt:9 determined",
                "les 2°, 3, et 4° ^ pt:2 + pt:3 + pt:4 determined",
                "5° à 8° ^ pt:5 + pt:6 + pt:7 + pt:8",
                "le 4°bis ^ pt:4bis determined",
                "c) ^ let:c",
                "les a) et b) ^ let:a + let:b determined",
                "les a) à d) ^ let:a + let:b + let:c + let:d determined",
                "les b, c et e sont ^ let:b + let:c + let:e determined | sont",
                "le b est abrogé ^ let:b determined | est abrogé",
                "le b, les mots ^ let:b determined | , les mots",
                "a les mots ^ nothing | a les mots",
                "le c devient le d ^ let:c determined | devient le d",
                "6.3 ^ num:6.3",
                "le point 6.3 ^ num:6.3 determined",
                "les points 2 et 3 ^ num:2 + num:3 determined",
                "point B/1 ^ div:B/1",
                "les points I à V ^ div:I + div:V determined",
                "les points 1 à 62 ^ num:1 + num:62 determined",
                "A ^ div:A",
                "le A, 2 ^ div:A determined | , 2",
                "A l'article 5 ^ nothing | A l'article 5",
                "A partir du ^ nothing | A partir du",
                "B. Consultations, la prestation ^ div:B | , la prestation",
                "III ^ div:III",
                "le 2) ^ num:2 determined",
                "le 2 ^ num:2 determined",
                "les 2 et 4 ^ num:2 + num:4 determined",
                "2 devient le 4 et le 3 devient ^ num:2 | devient le 4 et le 3 devient",
                "le 2 devient le 4 ^ num:2 determined | devient le 4"
            })
    void numbersAndLetters(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Alinéas, counted or known by their first words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'alinéa 2 ^ al:2 determined",
                "l'al. 2 ^ al:2 determined",
                "le premier alinéa ^ al:1 determined",
                "l'alinéa premier ^ al:1 determined",
                "l'alinéa dernier ^ al:-1 determined",
                "l'alinéa unique ^ al:1 determined",
                "les alinéas 1er et 3 ^ al:1 + al:3 determined",
                "les alinéas 2 à 4 et 6 ^ al:2 + al:3 + al:4 + al:6 determined",
                "les alinéas 1er, 2, et 3 ^ al:1 + al:2 + al:3 determined",
                "l'alinéa 2 et le tiret 3 ^ al:2 determined | et le tiret 3",
                "les premier et troisième alinéas ^ al:1 + al:3 determined",
                "le premier et le dernier alinéa ^ al:1 + al:-1 determined",
                "les deux derniers alinéas ^ al:-2 + al:-1 determined",
                "les trois premiers alinéas ^ al:1 + al:2 + al:3 determined",
                "1er et 4e tiret ^ tiret:1 + tiret:4",
                "le 2e alinéa ^ al:2 determined",
                "les 2e et 3e alinéas ^ al:2 + al:3 determined",
                "l'avant-dernier alinéa ^ al:-2 determined",
                "l'alinéa ^ al:? determined",
                "l'alinéa a) ^ let:a determined",
                "l'alinéa \"Un\" ^ nothing | l'alinéa \"Un\"",
                "un alinéa suivant ^ nothing | un alinéa suivant",
                "alinéa rédigé ^ nothing | alinéa rédigé",
                "l'alinéa 2 commençant par les mots \"Pour les\", est ^ al:2 =Pour les determined | , est",
                "l'alinéa 2, qui commence par \"Pour les\" et se terminant par les mots \"par an\", est ^ al:2 =Pour les determined | est",
                "l'alinéa 2, débutant par le mot \"Pour\" et finissant par les mots \"par an\" est ^ al:2 =Pour determined | est",
                "l'alinéa 2 commençant par Pour ^ al:2 determined | commençant par Pour",
                "le deuxième alinéa, commençant par les mots \"Un\", est ^ al:2 =Un determined | , est",
                "l'alinéa commençant par les mots \"Pour les\" ^ al:~Pour les determined",
                "l'alinéa débutant par \"Pour\" et finissant par \"an\", est ^ al:~Pour determined | est",
                "l'alinéa commençant par lui ^ nothing | l'alinéa commençant par lui",
                "l'alinéa dont les mots ^ nothing | l'alinéa dont les mots",
                "het tweede lid ^ al:2 determined",
                "het eerste en het derde lid ^ al:1 + al:3 determined",
                "lid 2 ^ al:2",
                "het lid ^ al:? determined",
                "de leden 2 en 3 ^ al:2 + al:3 determined",
                "deuxième paragraphe ^ al:2",
                "la deuxième disposition ^ al:2 determined",
                "la deuxième disposition \"Un\" ^ nothing | la deuxième disposition \"Un\"",
                "le troisième point ^ pt:3 determined",
                "les deux alinéas qui suivent la prestation 102034 ^ rules-after:102034 determined",
                "le deuxième alinéa qui suit la prestation 102034 ^ rules-after:102034/al:2 determined",
                "l'alinéa qui suit la prestation 102034 ^ rules-after:102034 determined",
                "l'alinéa qui suit le tableau ^ rules-after:table determined"
            })
    void alineas(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Dashes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le premier tiret ^ tiret:1 determined",
                "les premier et deuxième tirets ^ tiret:1 + tiret:2 determined",
                "le tiret 2 ^ tiret:2 determined",
                "le tiret commençant par les mots \"Un\" ^ tiret:~Un determined",
                "le tiret concernant la prestation 102034 ^ nothing !le tiret n'est désigné ni par son rang ni par ses premiers mots | le tiret concernant la prestation 102034",
                "le tiret ^ nothing | le tiret",
                "de subdivision 2 ^ tiret:2 determined",
                "het tweede streepje ^ tiret:2 determined",
                "het derde gedachtestreepje ^ tiret:3 determined",
                "la deuxième subdivision ^ tiret:2 determined"
            })
    void dashes(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Sentences; "la phrase introductive" is a unit of its own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la phrase 2 ^ sent:2 determined",
                "les phrases 2 et 3 ^ sent:2 + sent:3 determined",
                "les phrases ^ nothing | les phrases",
                "la phrase introductive ^ intro determined",
                "la phrase liminaire ^ intro determined",
                "la phrase d'introduction ^ intro determined",
                "la première phrase introductive ^ nothing | la première phrase introductive",
                "la première phrase ^ sent:1 determined",
                "la dernière phrase du § 10, premier alinéa ^ par:10/al:1/sent:-1 determined",
                "la dernière phrase du § 10, alinéa 2 ^ par:10/al:2/sent:-1 determined",
                "la dernière phrase du § 10, le mot ^ par:10/sent:-1 determined | , le mot",
                "le premier tiret du § 2, deuxième alinéa ^ par:2/al:2/tiret:1 determined",
                "la phrase commençant par les mots \"Un\" ^ al:~Un determined",
                "de inleidende zin ^ intro determined",
                "de inleidende woorden ^ nothing | de inleidende woorden",
                "de laatste zin ^ sent:-1 determined",
                "la phrase \"Un\" ^ nothing | la phrase \"Un\""
            })
    void sentences(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** What "de" puts around a unit. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'alinéa 2 du § 4 ^ par:4/al:2 determined",
                "la première phrase de l'alinéa 2 du § 3 ^ par:3/al:2/sent:1 determined",
                "l'alinéa 1er de l'article 5, § 3 ^ art:5/par:3/al:1 determined",
                "la phrase introductive de l'alinéa 1er, § 3 ^ par:3/al:1/intro determined",
                "les a) et b) du 2° ^ pt:2/let:a + pt:2/let:b determined",
                "le 2° de chacun des §§ 3 et 4 ^ par:3/pt:2 + par:4/pt:2 determined",
                "le libellé relatif à la prestation 102034 ^ code:102034/label determined",
                "la valeur relative affectée à la prestation 102034 ^ code:102034/value determined",
                "la valeur relative attribuée par ^ value determined | attribuée par",
                "l'alinéa 2 dudit paragraphe ^ par:?/al:2 determined",
                "het tweede lid van § 3 ^ par:3/al:2 determined",
                "de eerste zin van het derde lid ^ al:3/sent:1 determined",
                "het eerste lid de woorden ^ al:1 determined | de woorden",
                "le § 3 du texte français ^ par:3 fr determined",
                "le § 3 dans la version néerlandaise de l'article 5 ^ art:5/par:3 nl determined",
                "l'alinéa 2 du malade ^ al:2 determined | du malade",
                "la prestation \"102034\" du § 2, A ^ par:2/div:A/code:102034 quoted determined",
                "l'intitulé de la rubrique \"X\" A ^ rubric:X/heading =X determined | A"
            })
    void unitsInUnits(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Points with their noun, and with the title that stands behind their number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le point final ^ nothing !un signe de ponctuation n'est pas cité : l'acte n'en dit pas les mots | le point final",
                "la virgule ^ nothing | la virgule",
                "le point virgule ^ nothing !un signe de ponctuation n'est pas cité : l'acte n'en dit pas les mots | le point virgule",
                "le littera b) ^ let:b determined",
                "litt. b) ^ let:b",
                "la lettre c) ^ let:c determined",
                "les litteras a et b ^ let:a + let:b determined",
                "sous a) ^ nothing | sous a)",
                "sous point 2 ^ num:2",
                "sous réserve ^ nothing | sous réserve",
                "de bepaling onder 4° ^ pt:4 determined",
                "de bepalingen onder a) en b) ^ let:a + let:b determined",
                "het punt 3 ^ num:3 determined",
                "le point \"4° les soins\" ^ pt:4 quoted determined",
                "le point \"les soins\" ^ nothing | le point \"les soins\"",
                "le même point ^ num:? determined",
                "le même point 3 ^ num:3 determined",
                "le même 3° ^ pt:3 determined",
                "le point A, \"Soins\", les mots ^ div:A determined | , \"Soins\", les mots",
                "le point A \"Soins\" et ^ div:A =Soins determined | et",
                "le point A, intitulé \"Soins\" ^ div:A determined | , intitulé \"Soins\"",
                "le 5°, intitulée \"Soins\", les mots ^ pt:5 =Soins determined | , les mots",
                "le 5°, intitulée \"Soins\" les ^ pt:5 determined | , intitulée \"Soins\" les",
                "le 5°, \"Soins à domicile\", les mots ^ pt:5 determined | , \"Soins à domicile\", les mots",
                "le 5° \"Soins à domicile\" les mots ^ pt:5 determined | \"Soins à domicile\" les mots",
                "le A. Consultations et visites, la prestation ^ div:A determined | , la prestation",
                "le A. Consultations : la prestation ^ div:A determined | : la prestation",
                "le A. consultations, la prestation ^ div:A determined | , la prestation",
                "le 3° prestation 102034 ^ pt:3 determined | prestation 102034",
                "le 3° soins urgents, les mots ^ pt:3 determined | , les mots",
                "le 3°, modifié par l'arrêté royal du 3 mai 2001, les ^ pt:3 determined | , modifié par l'arrêté royal du 3 mai 2001, les"
            })
    void pointsByTheirNoun(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Sections, groups, notes, tables and lists. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la section 2, article 15 ^ - determined | , article 15",
                "la section 2 de l'article 15 ^ art:15 determined ~une section n'est pas un niveau d'adresse : l'opération vise l'unité qui la contient",
                "la section 2 ^ - determined ~une section n'est pas un niveau d'adresse : l'opération vise l'unité qui la contient",
                "la section ^ - determined",
                "le groupe 3 ^ rubric:groupe 3 determined",
                "la catégorie 2a ^ rubric:catégorie 2a determined",
                "la note ^ note determined",
                "la note sous le tableau du § 2 ^ par:2/note determined",
                "la note qui suit la prestation 102034 ^ rules-after:102034 determined",
                "le tableau ^ table determined",
                "le tableau du § 2 ^ par:2/table determined",
                "le tableau des honoraires ^ table determined",
                "le tableau de A ^ table determined | de A",
                "la remarque qui suit la prestation 102034 ^ rules-after:102034 determined",
                "la remarque ^ nothing | la remarque",
                "la liste limitative ^ - determined",
                "la liste qui suit la prestation 102034 ^ rules-after:102034 determined",
                "la liste des prestations du § 2 ^ par:2 determined",
                "la liste des numéros d'ordre du § 2 ^ par:2 determined",
                "la liste des codes de nomenclature du § 2 ^ par:2 determined",
                "la liste des prestations 102034 ^ code:102034 determined",
                "la liste concernant l'article 17bis, § 1er, du § 2 ^ - determined | , du § 2",
                "la liste relative à l'article 17bis, les mots ^ - determined | , les mots",
                "la liste pour le malade ^ - determined | pour le malade",
                "l'énumération du § 2 ^ par:2 determined",
                "de lijst van § 2 ^ par:2 determined"
            })
    void otherNouns(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** "Le texte", "la disposition": a unit only where they are numbered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le texte ^ - determined",
                "le texte actuel du § 2 ^ par:2 determined",
                "le texte suivant ^ nothing | le texte suivant",
                "le texte qui suit ^ - determined !l'acte dit où commence le texte remplacé, non où il finit | qui suit",
                "la disposition 2 ^ num:2 determined",
                "la disposition b) ^ let:b determined",
                "la disposition \"Un\" ^ nothing | la disposition \"Un\"",
                "la disposition qui suit la prestation 102034 ^ rules-after:102034 determined",
                "les dispositions du § 2 ^ par:2 determined",
                "les conditions de l'intervention pour la prestation 102034 ^ rules-after:102034 determined",
                "les conditions de l'intervention relatives aux prestations 102034 et 102056 ^ rules-after:102034 + rules-after:102056 determined",
                "les conditions du § 2 ^ par:2 determined",
                "de tekst van § 2 ^ par:2 determined",
                "le groupe 2 a) ^ rubric:groupe 2 determined | a)",
                "la catégorie 2, les ^ rubric:catégorie 2 determined | , les",
                "les §§ 2, 3, et 4 ^ par:2 + par:3 + par:4 determined",
                "la lettre clé de la prestation 102034 ^ code:102034/value determined",
                "le point 3, b), du § 2 ^ num:3 determined | , b), du § 2",
                "le libellé du 3°, a), du § 2 ^ pt:3/let:a/label determined | , du § 2",
                "les phrases 2, et 3 ^ sent:2 + sent:3 determined",
                "le § 2 du chapitre X, A ^ chap:X/div:A/par:2 determined",
                "la première phrase du 3°, § 2 ^ par:2/pt:3/sent:1 determined",
                "la première phrase de l'alinéa 2, 3° ^ al:2/pt:3/sent:1 determined"
            })
    void contents(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Services by their order numbers, in quotes or not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la prestation 102034 ^ code:102034 determined",
                "les prestations 102034 et 102056 ^ code:102034 + code:102056 determined",
                "les prestations 102034, 102056, 102071 ^ code:102034 + code:102056 + code:102071 determined",
                "les prestations 102034 ou 102056 ^ code:102034 + code:102056 determined",
                "les prestations 102034, ainsi que 102056 ^ code:102034 + code:102056 determined",
                "les prestations 102034 à 102056 incluse ^ code:102034 determined !les numéros d'ordre entre le premier et le dernier de la série ne sont pas connus de l'acte | à 102056 incluse",
                "les prestations 102034 jusqu'à 102056 ^ code:102034 determined !les numéros d'ordre entre le premier et le dernier de la série ne sont pas connus de l'acte | jusqu'à 102056",
                "les prestations 102034 à 3 ^ code:102034 determined | à 3",
                "la prestation n° 102034 ^ code:102034 determined",
                "la prestation numéro 102034 ^ code:102034 determined",
                "la prestation portant le numéro d'ordre 102034 ^ code:102034 determined",
                "la prestation reprise sous le numéro 102034 ^ code:102034 determined",
                "la prestation figurant sous le code 102034 ^ code:102034 determined",
                "la prestation reprise au § 2 ^ code:? determined | reprise au § 2",
                "de verstrekking met rangnummer 102034 ^ code:102034 determined",
                "de verstrekking onder nummer 102034 ^ code:102034 determined",
                "les prestations suivantes ^ nothing | les prestations suivantes",
                "la prestation ^ code:? determined",
                "les prestations qui le suivent ^ code:? determined",
                "les prestations qu'il comporte ^ code:? determined",
                "les prestations qui sont ^ code:? determined | qui sont",
                "la prestation \"102034\" ^ code:102034 quoted determined",
                "la prestation \"102034 et 102056\" ^ code:102034 + code:102056 quoted determined",
                "les prestations \"102034\" et \"102056\" ^ code:102034 + code:102056 quoted determined",
                "les prestations \"102034\", \"102056\" ou ^ code:102034 + code:102056 quoted determined | ou",
                "les prestations \"102034\", \"x\" ^ code:102034 quoted determined | , \"x\"",
                "les prestations \"102034; 102056.\" ^ code:102034 + code:102056 quoted determined",
                "la prestation \"Consultation\" ^ nothing | la prestation \"Consultation\"",
                "le pseudocode 102034 ^ code:102034 determined",
                "de verstrekkingen 102034 en 102056 ^ code:102034 + code:102056 determined"
            })
    void services(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Labels and values, with what the act says they are. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le libellé ^ label determined",
                "le libellé de la prestation 102034 ^ code:102034/label determined",
                "le libellé français de la prestation 102034 ^ code:102034/label fr determined",
                "le libellé en néerlandais de la prestation 102034 ^ code:102034/label nl determined",
                "le libellé et la valeur relative de la prestation 102034 ^ code:102034/label+value determined",
                "le libellé et sa valeur relative ^ label+value determined",
                "le libellé et le coefficient ^ label+value determined",
                "le libellé et la lettre-clé N de la prestation 102034 ^ code:102034/label+value determined",
                "le libellé et les mots ^ label determined | et les mots",
                "le libellé suivant ^ nothing | le libellé suivant",
                "le libellé \"Un\" ^ nothing | le libellé \"Un\"",
                "le libellé de la règle 106 ^ rule:106 determined",
                "le libellé de la règle d'application qui suit la prestation 102034 ^ rules-after:102034 determined",
                "le libellé de la même prestation ^ code:?/label determined",
                "le libellé du § 2 ^ par:2/label determined",
                "la valeur relative ^ value determined",
                "la valeur relative N 20 de la prestation 102034 ^ code:102034/value =N 20 determined",
                "la valeur relative N 12,5 de la prestation 102034 ^ code:102034/value =N 12,5 determined",
                "la valeur relative N 12, 5 de la prestation 102034 ^ value =N 12 determined | , 5 de la prestation 102034",
                "la valeur relative N 12,a ^ value =N 12 determined | ,a",
                "la valeur relative N 12.5 de la prestation 102034 ^ code:102034/value =N 12.5 determined",
                "la valeur relative \"N 10\" de la prestation 102034 ^ code:102034/value =N 10 determined",
                "les valeurs relatives \"N 10\" et \"N 12\" des prestations 102034 et 102056 ^ code:102034/value + code:102056/value =N 10/N 12 determined",
                "les valeurs relatives \"N 10\", \"N 12\" et les mots ^ value =N 10/N 12 determined | et les mots",
                "la valeur relative et le libellé de la prestation 102034 ^ code:102034/label+value determined",
                "la valeur relative et les mots ^ value determined | et les mots",
                "la valeur de la prestation 102034 ^ code:102034/value determined",
                "la valeur des prestations 102034 et 102056 ^ code:102034/value + code:102056/value determined",
                "la valeur \"K 72\" de la prestation 102034 ^ code:102034/value =K 72 determined",
                "la valeur \"72\" de la prestation 102034 ^ nothing | la valeur \"72\" de la prestation 102034",
                "la valeur de vie ^ nothing | la valeur de vie",
                "la valeur ^ nothing | la valeur",
                "le coefficient de la prestation 102034 ^ code:102034/value determined",
                "le coefficient \"120\" de la prestation 102034 ^ nothing | le coefficient \"120\" de la prestation 102034",
                "le coefficient \"K 120\" de la prestation 102034 ^ code:102034/value =K 120 determined",
                "la lettre-clé \"N\" de la prestation 102034 ^ nothing | la lettre-clé \"N\" de la prestation 102034",
                "la lettre-clé et le coefficient de la prestation 102034 ^ code:102034/value determined",
                "la lettre clé de la prestation 102034 ^ code:102034/value determined",
                "la lettre-clé et les mots ^ value determined | et les mots",
                "de betrekkelijke waarde van de verstrekking 102034 ^ code:102034/value determined",
                "de betrekkelijke verstrekking ^ nothing | de betrekkelijke verstrekking",
                "de waarde van de verstrekking 102034 ^ code:102034/value determined",
                "de waarde van verstrekking 102034 ^ code:102034/value determined",
                "de waarde \"N 10\" van ^ value =N 10 determined | van",
                "de waarde van het leven ^ nothing | de waarde van het leven",
                "de sleutelletter en het coefficient ^ value determined",
                "de omschrijving van de verstrekking 102034 ^ code:102034/label determined",
                "de omschrijving en de betrekkelijke waarde van de verstrekking 102034 ^ code:102034/label+value determined"
            })
    void labelsAndValues(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Rules around a service, or by their own number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la règle d'application qui suit la prestation 102034 ^ rules-after:102034 determined",
                "les règles d'application qui suivent les prestations 102034 et 102056 ^ rules-after:102034 + rules-after:102056 determined",
                "la règle d'application qui précède la prestation 102034 ^ rules-before:102034 determined",
                "la règle qui figure avant la prestation 102034 ^ rules-before:102034 determined",
                "la règle qui se trouve sous la prestation 102034 ^ rules-after:102034 determined",
                "la règle qui suit le libellé de la prestation 102034 ^ rules-after:102034 determined",
                "la règle qui la suit ^ rules-after:? determined",
                "les règles qui y figurent ^ rules-after:? determined",
                "la règle sous la prestation 102034 ^ rules-after:102034 determined",
                "la règle figurant après la prestation 102034 ^ rules-after:102034 determined",
                "la règle reprise sous la prestation 102034 ^ rules-after:102034 determined",
                "la règle sous le tableau ^ rules-after:? determined | sous le tableau",
                "la règle relative à la prestation 102034 ^ rules-after:102034 determined",
                "la règle concernant les prestations 102034 et 102056 ^ rules-after:102034 + rules-after:102056 determined",
                "la règle précédant la prestation 102034 ^ rules-before:102034 determined",
                "la règle suivant la prestation 102034 ^ rules-after:102034 determined",
                "la règle suivante ^ nothing | la règle suivante",
                "la règle et la prestation suivantes ^ rules-after:? determined | et la prestation suivantes",
                "la règle d'application suivante ^ nothing | la règle d'application suivante",
                "la règle faisant suite à la prestation 102034 ^ rules-after:102034 determined",
                "la règle prévue pour la prestation 102034 ^ rules-after:102034 determined",
                "la règle afférente à la prestation 102034 ^ rules-after:102034 determined",
                "la règle de la prestation 102034 ^ rules-after:102034 determined",
                "les règles des prestations 102034 et 102056 ^ rules-after:102034 + rules-after:102056 determined",
                "la règle insérée après la prestation 102034 ^ rules-after:102034 determined",
                "la règle, insérée par l'arrêté royal du 3 mai 2001, qui suit la prestation 102034 ^ rules-after:102034 determined",
                "la règle, insérée par l'arrêté royal du 3 mai 2001, les mots ^ rules-after:? determined | , insérée par l'arrêté royal du 3 mai 2001, les mots",
                "la règle qui suit 102034 ^ rules-after:102034 determined",
                "la règle qui suit le § 2 ^ rules-after:par:2 determined",
                "la règle qui suit le tableau ^ rules-after:table determined",
                "la règle qui suit le § 2, 3°, de l'article 5 ^ rules-after:par:2 determined | , 3°, de l'article 5",
                "la règle qui suit la prestation \"102034\" ^ rules-after:102034 determined",
                "la règle qui suit la prestation \"Un\" ^ rules-after:? determined | \"Un\"",
                "la règle qui suit la prestation 102034 abrogée, les mots ^ rules-after:102034 determined | , les mots",
                "la règle qui suit la prestation 102034 supprimé ^ rules-after:102034 determined",
                "la règle qui suit la prestation 102034 abrogent ^ rules-after:102034 determined | abrogent",
                "la règle qui suit cette prestation ^ rules-after:? determined",
                "la règle qui suit chacune des prestations 102034 et 102056 ^ rules-after:102034 + rules-after:102056 determined",
                "la règle qui suit la même prestation ^ rules-after:? determined",
                "la règle ^ rules-after:? determined",
                "la règle d'application ^ rules-after:? determined",
                "la règle prévue au premier alinéa ^ rules-after:?/al:1 determined",
                "la règle d'application mentionnée au deuxième alinéa ^ rules-after:?/al:2 determined",
                "la règle prévue au malade ^ rules-after:? determined | prévue au malade",
                "la deuxième règle d'application qui suit la prestation 102034 ^ rules-after:102034/al:2 determined",
                "les première et deuxième règles d'application qui suivent la prestation 102034 ^ rules-after:102034/al:1 + rules-after:102034/al:2 determined",
                "la deuxième règle ^ rules-after:?/al:2 determined",
                "les deux règles ^ rules-after:? determined",
                "les deux règles d'application qui suivent la prestation 102034 ^ rules-after:102034 determined",
                "la dernière règle d'application ^ rules-after:?/al:-1 determined",
                "la règle d'application, ancienne, devenue la deuxième règle, les mots ^ rules-after:? determined | les mots",
                "la règle d'application, ancienne, les mots ^ rules-after:? determined | les mots",
                "la règle qui suit la prestation 102034, actuelle, devenue la deuxième, est ^ rules-after:102034 determined | est",
                "la règle qui suit la prestation 102034, les mots ^ rules-after:102034 determined | , les mots",
                "la deuxième règle qui suit la prestation 102034, commençant par les mots \"Pour les\", est ^ rules-after:102034/al:2 =Pour les determined | , est",
                "la règle qui suit la prestation 102034, commençant par les mots \"Pour les\" et finissant par les mots \"par an\", est ^ rules-after:102034/al:~Pour les determined | , est",
                "la règle qui suit la prestation 102034 débutant par les mots \"Pour\" et les mots ^ rules-after:102034/al:~Pour determined | et les mots",
                "la règle qui suit la prestation 102034, commençant par lui ^ rules-after:102034 determined | , commençant par lui",
                "la règle 71 ^ rule:71 determined",
                "la règle n° 71 ^ rule:71 determined",
                "les règles 71 et 72 ^ rule:71 + rule:72 determined",
                "les règles 71, 72 et la 73 ^ rule:71 + rule:72 + rule:73 determined",
                "la règle de cumul 77 ^ rubric:Règles de cumul/rule:77 determined",
                "la règle de cumul \"77\" ^ rubric:Règles de cumul/rule:77 determined",
                "la règle \"77 b\" ^ rules-after:? determined | \"77 b\"",
                "la règle diagnostique 18 ^ rubric:Règles diagnostiques/rule:18 determined",
                "la règle diagnostique 18 dans la rubrique \"Règles diagnostiques\" ^ rubric:Règles diagnostiques/rule:18 =Règles diagnostiques determined",
                "la règle 12 sous l'intitulé \"Divers\" ^ rubric:Divers/rule:12 =Divers determined",
                "la règle 12 dans le § 2 ^ rule:12 determined | dans le § 2",
                "la règle de cumul 12 dans la rubrique \"Divers\" ^ rubric:Divers/rule:12 =Divers determined",
                "la règle d'interprétation 12 ^ rule:12 determined",
                "la règle de remboursement ^ rules-after:? determined",
                "la règle de vie ^ rules-after:? determined | de vie",
                "les Règles de cumul, les mots ^ rubric:Règles de cumul determined | , les mots",
                "les règles de cumul, les mots ^ rules-after:? determined | , les mots",
                "les Règles de cumul 3 ^ rubric:Règles de cumul/rule:3 determined",
                "les Règles diagnostiques ^ rubric:Règles diagnostiques determined",
                "les Règles d'application ^ rules-after:? determined",
                "la règle de cumul \"351\" est insérée dans le libellé de la prestation 102034 ^ rules-after:? determined | \"351\" est insérée dans le libellé de la prestation 102034",
                "la règle de cumul \"351\" est insérée au § 2 ^ rubric:Règles de cumul/rule:351 determined | est insérée au § 2",
                "la règle de cumul \"351\" est supprimée dans le libellé de la prestation 102034 ^ rubric:Règles de cumul/rule:351 determined | est supprimée dans le libellé de la prestation 102034",
                "de toepassingsregel die volgt op de verstrekking 102034 ^ rules-after:102034 determined",
                "de toepassingsregel na de verstrekking 102034 ^ rules-after:102034 determined",
                "de toepassingsregels die voorafgaan aan de verstrekking 102034 ^ rules-before:102034 determined",
                "de toepassingsregel die erop volgt ^ rules-after:? determined",
                "de cumulregel 77 ^ rubric:Cumulregels/rule:77 determined",
                "de diagnoseregel 18 ^ rubric:Diagnoseregels/rule:18 determined",
                "de regeling ^ nothing | de regeling",
                "de tweede toepassingsregel die volgt op de verstrekking 102034 ^ rules-after:102034/al:2 determined",
                "le règlement ^ nothing | le règlement"
            })
    void rules(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** Headings by their words, by their place, in one language version. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'intitulé \"Sang\" ^ rubric:Sang =Sang quoted determined",
                "la rubrique \"Sang :\" est ^ rubric:Sang =Sang : quoted determined | est",
                "la rubrique \"- 1/ Sang.\" ^ rubric:1-Sang =- 1/ Sang. quoted determined",
                "l'intitulé \"Sang\" inséré avant la prestation 102034 ^ rubric:Sang =Sang quoted determined",
                "l'intitulé \"Sang\" précédant la prestation 102034 ^ rubric:Sang =Sang quoted determined",
                "l'intitulé \"Sang\" qui précède la prestation 102034 ^ rubric:Sang =Sang quoted determined",
                "l'intitulé \"Sang\" figurant sous le § 2 ^ rubric:Sang =Sang quoted determined",
                "l'intitulé \"Sang\" qui est ^ rubric:Sang =Sang quoted determined | qui est",
                "l'intitulé 1/ Sang ^ rubric:1-Sang quoted determined",
                "l'intitulé 1/ Sang de la rubrique 2/ HORMONOLOGIE ^ rubric:2-HORMONOLOGIE/rubric:1-Sang quoted determined",
                "l'intitulé suivant ^ nothing | l'intitulé suivant",
                "l'intitulé rédigé ^ nothing | l'intitulé rédigé",
                "l'intitulé qui précède la prestation 102034 ^ heading-before:code:102034 determined",
                "l'intitulé précédant les prestations 102034 et 102056 ^ heading-before:code:102034 determined",
                "l'intitulé qui figure avant la prestation 102034 ^ heading-before:code:102034 determined",
                "l'intitulé qui est ^ nothing | l'intitulé qui est",
                "l'intitulé du § 2 ^ par:2/heading determined",
                "l'intitulé de l'article 5 ^ art:5/heading determined",
                "l'intitulé, les mots ^ rubric:? determined | , les mots",
                "l'intitulé est remplacé ^ rubric:? determined | est remplacé",
                "l'intitulé dudit article ^ art:?/heading determined",
                "la rubrique ^ rubric:? determined",
                "la rubrique, les mots ^ rubric:? determined | , les mots",
                "la rubrique du § 2 ^ par:2/heading determined",
                "la même rubrique, les mots ^ rubric:?? determined | , les mots",
                "le même intitulé, les mots ^ rubric:?? determined | , les mots",
                "l'intitulé français ^ rubric:? fr determined",
                "l'intitulé du texte français ^ heading fr determined",
                "la rubrique 3° les mots ^ pt:3 determined | les mots",
                "la rubrique Sang et urine, les mots ^ rubric:Sang et urine quoted determined | , les mots",
                "la rubrique Sang et urine est complétée ^ rubric:Sang et urine quoted determined | est complétée",
                "la rubrique Sang, plasma et sérum, au § 2 ^ rubric:Sang, plasma et sérum quoted determined | , au § 2",
                "la rubrique Sang : ^ rubric:Sang quoted determined | :",
                "la rubrique D. - Psychothérapie, la prestation ^ rubric:D. - Psychothérapie quoted determined | , la prestation",
                "het opschrift dat de verstrekking 102034 voorafgaat ^ heading-before:code:102034 determined",
                "het opschrift dat aan de verstrekking 102034 voorafgaat ^ heading-before:code:102034 determined",
                "het opschrift dat voorafgaat aan de verstrekking 102034 ^ heading-before:code:102034 determined",
                "het opschrift dat de verstrekking 102034 volgt ^ nothing | het opschrift dat de verstrekking 102034 volgt",
                "het opschrift van § 2 ^ par:2/heading determined",
                "de rubriek \"Bloed\" ^ rubric:Bloed =Bloed quoted determined",
                "le titre II ^ rubric:II quoted determined",
                "les titres \"A\" et \"B\" ^ rubric:A + rubric:B quoted determined",
                "les intitulés \"A\", \"B\" et \"C\" sont ^ rubric:A + rubric:B + rubric:C quoted determined | sont",
                "les intitulés \"A\" et les mots ^ rubric:A =A quoted determined | et les mots",
                "l'intitulé \"A\" et \"B\" ^ rubric:A =A quoted determined | et \"B\"",
                "les rubriques \"- A :\" et \"B.\" ^ rubric:A + rubric:B quoted determined",
                "la règle jointe à la prestation 102034 ^ rules-after:102034 determined",
                "la prestation vermeld onder 102034 ^ code:? determined | vermeld onder 102034",
                "la prestation mentionnée sous les numéros \"102034\" ^ code:102034 quoted determined",
                "la prestation visée sous ^ code:? determined | visée sous"
            })
    void headings(String words, String units) {
        assertThat(units(words)).isEqualTo(units);
    }

    /** A range of up to sixty-one is spelled out; a longer one is no range. */
    @Test
    void longRanges() {
        List<String> sixty =
                IntStream.rangeClosed(1, 61).mapToObj(n -> "num:" + n).toList();

        assertThat(paths("les points 1 à 61")).isEqualTo(sixty);
        assertThat(paths("les points 1 à 62")).containsExactly("num:1", "num:62");
    }

    private static List<String> paths(String text) {
        return new UnitReader(new Cursor(Lexer.lex(text)), text)
                .read().orElseThrow().paths().stream().map(UnitPath::toString).toList();
    }

    /** A doubt or a refusal is told once. */
    @Test
    void doubtsAndRefusalsAreTakenOnce() {
        String text = "la section 2 du tiret concernant";
        UnitReader reader = new UnitReader(new Cursor(Lexer.lex(text)), text);
        reader.read();

        assertThat(reader.takeDoubts()).hasSize(1);
        assertThat(reader.takeDoubts()).isEmpty();
        assertThat(reader.takeRefusal()).isNotEmpty();
        assertThat(reader.takeRefusal()).isEmpty();
    }
}
