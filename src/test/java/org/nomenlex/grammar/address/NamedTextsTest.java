package org.nomenlex.grammar.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.grammar.address.AddressTest.rest;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.law.LanguageScope;

/** What stands around an address: acts, changes that are recalled, language versions; behind the bar the words that are left. */
class NamedTextsTest {

    private static String act(String text) {
        Cursor c = new Cursor(Lexer.lex(text));
        return ActReader.read(c).map(NamedTextsTest::shown).orElse("nothing") + rest(c, text);
    }

    private static String shown(ActReader.Named named) {
        String texts = named.texts().stream().map(AmendedText::value).collect(Collectors.joining(" + "));
        return (texts.isEmpty() ? "the same" : texts) + (named.annex() ? ", annex" : "");
    }

    private static String history(String text) {
        Cursor c = new Cursor(Lexer.lex(text));
        if (!HistoryReader.startsAt(c)) {
            return "nothing";
        }
        return HistoryReader.read(c)
                        .map(h -> h.last() + (h.claimsLast() ? " last" : ""))
                        .orElse("no day")
                + rest(c, text);
    }

    private static String language(String text) {
        Cursor c = new Cursor(Lexer.lex(text));
        return LanguageReader.read(c).map(LanguageScope::code).orElse("nothing") + rest(c, text);
    }

    /** The text amended: the annex, an act by its day with its title, "le même arrêté". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé, les mots ^ nomenclature, annex | , les mots",
                "de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé en matière d'assurance obligatoire soins de santé et indemnités, modifié en ^ nomenclature, annex | , modifié en",
                "de la même annexe, les mots ^ nomenclature, annex | , les mots",
                "de la même annexe du même arrêté, les mots ^ nomenclature, annex | , les mots",
                "l'annexe susmentionnée, les ^ nomenclature, annex | , les",
                "ladite annexe précitée jointe ^ nomenclature, annex",
                "dezelfde bijlage, de ^ nomenclature, annex | , de",
                "annexe ^ nomenclature, annex",
                "l'annexe au présent ^ nomenclature, annex | au présent",
                "du même arrêté, les ^ the same | , les",
                "dudit arrêté ^ the same",
                "de l'arrêté précité ^ the same",
                "de l'arrêté royal susvisé, les ^ the same | , les",
                "de l'annexe à l'arrêté royal précité, le ^ nomenclature, annex | , le",
                "de l'arrêté royal ^ nothing | de l'arrêté royal",
                "de l'arrêté ^ nothing | de l'arrêté",
                "de la loi ^ nothing | de la loi",
                "l'arrêté royal du 26 octobre 2011 modifiant l'article 94 de l'annexe, les mots ^ 2011-10-26 | , les mots",
                "l'arrêté royal du 26 octobre 2011 portant des mesures est retiré ^ 2011-10-26 | est retiré",
                "l'arrêté royal du 26 octobre 2011 modifié par l'arrêté royal du 3 mai 2012, les ^ 2011-10-26 | modifié par l'arrêté royal du 3 mai 2012, les",
                "l'arrêté royal du 26 octobre 2011 modifiant l'annexe, modifié par l'arrêté royal du 3 mai 2012, les ^ 2011-10-26 | , modifié par l'arrêté royal du 3 mai 2012, les",
                "l'arrêté royal du 26 octobre 2011 modifiant, en ce qui concerne les soins, l'annexe, § 2 ^ 2011-10-26 | , l'annexe, § 2",
                "l'arrêté royal du 26 octobre 2011 modifiant l'annexe, 2°, est ^ 2011-10-26 | , 2°, est",
                "l'arrêté royal du 26 octobre 2011 modifiant l'annexe \"X\" ^ 2011-10-26 | \"X\"",
                "l'arrêté royal du 26 octobre 2011 précité, les ^ 2011-10-26 | , les",
                "l'arrêté royal du 26 octobre 2011, les ^ 2011-10-26 | , les",
                "l'arrêté royal du 26 octobre 2011 (réf. 123), les ^ 2011-10-26 | , les",
                "l'arrêté royal du 26 octobre 2011 (réf. a b c d e f g h i j k l m n o p q), les ^ 2011-10-26 | (réf. a b c d e f g h i j k l m n o p q), les",
                "l'arrêté royal du 26 octobre 2011, publié au Moniteur belge du 20 mars 2030, page 14648, les ^ 2011-10-26 | , les",
                "l'arrêté royal du 26 octobre 2011, publié au Moniteur belge du 20 mars 2030, 2e édition, les ^ 2011-10-26 | , les",
                "l'arrêté royal du 26 octobre 2011, publié au Moniteur belge du 20 mars 2030 est ^ 2011-10-26 | est",
                "l'arrêté royal du 26 octobre 2011, publié au Moniteur belge : les ^ 2011-10-26 | : les",
                "l'arrêté royal n° 132 du 30 décembre 1982, les ^ 1982-12-30 | , les",
                "les arrêtés royaux du 26 octobre 2011 et 3 mai 2012 sont ^ 2011-10-26 + 2012-05-03 | sont",
                "les arrêtés royaux des 26 octobre 2011, 3 mai 2012 et 4 juin 2013 sont ^ 2011-10-26 + 2012-05-03 + 2013-06-04 | sont",
                "les arrêtés royaux des 26 octobre 2011 et de ^ 2011-10-26 | et de",
                "l'arrêté ministériel du 26 octobre 2011, le ^ 2011-10-26 | , le",
                "l'arrêté royal du 14 septembre établissant la nomenclature des prestations de santé, les ^ nomenclature | , les",
                "l'arrêté royal du 14 octobre établissant la nomenclature ^ nothing | l'arrêté royal du 14 octobre établissant la nomenclature",
                "l'arrêté royal du 15 septembre établissant la nomenclature ^ nothing | l'arrêté royal du 15 septembre établissant la nomenclature",
                "l'arrêté royal du 14 septembre 1984, les ^ nomenclature | , les",
                "l'arrêté royal du 3 mai 2012 fixant la loi relative à l'assurance, coordonnée le 14 juillet 1994, portant fixation de la nomenclature, les ^ 2012-05-03 | , les",
                "l'arrêté royal du 3 mai 2012 fixant la loi relative à l'assurance, coordonnée le 14 juillet 1994, les ^ 2012-05-03 | , les",
                "l'arrêté royal du 3 mai 2012 fixant la loi soins de santé et indemnités, coordonnée le 14 juillet 1994, portant fixation de la nomenclature, les ^ 2012-05-03 | , les",
                "l'arrêté royal du 3 mai 2012 fixant la loi soins de santé et indemnités, coordonnée le 14 juillet 1994, les ^ 2012-05-03 | , les",
                "het koninklijk besluit van 14 september 1984 tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, worden ^ nomenclature | , worden",
                "van de bijlage bij het koninklijk besluit van 14 september 1984 tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen inzake verplichte verzekering voor geneeskundige verzorging en uitkeringen, worden ^ nomenclature, annex | , worden",
                "hetzelfde besluit, de ^ the same | , de",
                "de koninklijke besluiten van 3 mei 2012 en 4 juni 2013 worden ^ 2012-05-03 + 2013-06-04 | worden",
                "het koninklijk van ^ nothing | het koninklijk van",
                "in het koninklijk besluit van 3 mei 2012 tot wijziging van artikel 5, worden ^ 2012-05-03 | , worden"
            })
    void amendedTexts(String words, String named) {
        assertThat(act(words)).isEqualTo(named);
    }

    /** Earlier changes that an act recalls: the last day, and whether it claims to know the last one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "modifié par l'arrêté royal du 5 avril 2011, les mots ^ 2011-04-05 | , les mots",
                "modifié en dernier lieu par l'arrêté royal du 5 avril 2011, les mots ^ 2011-04-05 last | , les mots",
                "inséré par l'arrêté royal du 3 mai 2001 et modifié par les arrêtés royaux des 4 juin 2002 et 5 juillet 2003, le § 2 ^ 2003-07-05 | , le § 2",
                "modifié par les arrêtés royaux des 5 juillet 2003 et 4 juin 2002, est ^ 2003-07-05 | , est",
                "tel que modifié par l'arrêté royal du 5 avril 2011, le ^ 2011-04-05 | , le",
                "tel qu'il a été modifié par l'arrêté royal du 5 avril 2011, le ^ 2011-04-05 | , le",
                "tel que modifié jusqu'à ce jour, le ^ no day | , le",
                "modifié à ce jour ^ nothing",
                "remplacé par les mots ^ no day | les mots",
                "modifié comme suit ^ nothing",
                "inséré après ^ nothing",
                "modifié et complété par la loi du 3 mai 2001, est ^ 2001-05-03 | , est",
                "modifié par l'arrêté royal n° 132 du 30 décembre 1982, les ^ 1982-12-30 | , les",
                "modifié par l'article 1er, 3°, b), du présent arrêté, les ^ no day | , les",
                "modifié par l'article 1er de l'annexe, les ^ no day | l'article 1er de l'annexe, les",
                "modifié par les arrêtés royaux des 9 et 19 décembre 1994, le numéro d'ordre ^ 1994-12-19 | , le numéro d'ordre",
                "modifié par l'arrêté royal du 2 février 2021, le numéro d'ordre 102034 est ^ 2021-02-02 | , le numéro d'ordre 102034 est",
                "modifié par les arrêtés royaux des 9 décembre, 19 décembre et 20 décembre 1994, est ^ 1994-12-20 | , est",
                "modifié par l'arrêté royal du 9 décembre, les mots ^ no day | , les mots",
                "modifié par l'arrêté royal de mai, est ^ no day | , est",
                "annulé par l'arrêt n° 123.456 du Conseil d'Etat du 3 mai 2001, est ^ 2001-05-03 | , est",
                "laatst gewijzigd bij het koninklijk besluit van 5 april 2011, worden ^ 2011-04-05 last | , worden",
                "laatstelijk gewijzigd bij koninklijk besluit van 5 april 2011, wordt ^ 2011-04-05 last | , wordt",
                "zoals gewijzigd bij de wet van 3 mei 2001, wordt ^ 2001-05-03 | , wordt",
                "zoals laatst gewijzigd bij het koninklijk besluit van 3 mei 2001, wordt ^ 2001-05-03 last | , wordt",
                "gewijzigd bij artikel 2 van dit besluit, worden ^ no day | , worden",
                "3 mai ^ nothing",
                "remplacé, ensuite, par la loi du 3 mai 2001 ^ 2001-05-03",
                "modifié par l'arrêté royal du 5 avril 2011 ^ 2011-04-05",
                "modifié ^ nothing"
            })
    void recalledChanges(String words, String named) {
        assertThat(history(words)).isEqualTo(named);
    }

    /** Which language version is meant. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "dans le texte néerlandais, les ^ nl | , les",
                "dans la version française du § 2 ^ fr | du § 2",
                "en néerlandais les ^ nl | les",
                "du texte français ^ fr",
                "dans les textes français et néerlandais, les ^ both | , les",
                "dans le texte français et dans le texte néerlandais, les ^ both | , les",
                "dans le texte français et le texte français ^ fr | et le texte français",
                "dans le texte français et les mots ^ fr | et les mots",
                "in de Nederlandse tekst worden ^ nl | worden",
                "in de Franse en de Nederlandse tekst worden ^ both | worden",
                "in de Franse versie van § 2 ^ fr | van § 2",
                "dans le texte ^ nothing | dans le texte",
                "en langue néerlandaise ^ nl",
                "dans le texte en langue française, ^ fr | ,",
                "français ^ fr",
                "dans la prestation ^ nothing | dans la prestation",
                "pour la version en néerlandais, les ^ nl | , les"
            })
    void languageVersions(String words, String named) {
        assertThat(language(words)).isEqualTo(named);
    }
}
