package org.nomenlex.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Expiry;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.text.Place;

/** The clauses on effect in time piece by piece: what they are about, the day, what a whole act says, and what it fixes for others. */
class EffectFormulasTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2011, 11, 25);

    /** An act whose articles slashes part, their paragraphs pilcrows. */
    private static Act act(String articles) {
        StringBuilder text = new StringBuilder("---\nnumber: 2031200101\npublication: " + PUBLISHED + "\n---\n\n");
        int number = 1;
        for (String article : articles.split(" // ")) {
            text.append("**Art. ").append(number++).append(".** ");
            text.append(article.replace(" \u00b6 ", "\n\n")).append("\n\n");
        }
        return LexIterataReader.read("x.md", text.toString()).acts().get(0);
    }

    /** Rules, then what ends (<), each with the article that says it; behind the bar the articles that are clauses. */
    private static String effect(String articles) {
        Act act = act(articles);
        Commencements.InTime inTime = Commencements.read(act);
        String rules =
                inTime.commencements().stream().map(EffectFormulasTest::shown).collect(Collectors.joining(" + "));
        String ends = Expiries.of(act, inTime.clauses(), inTime.commencements()).stream()
                .map(EffectFormulasTest::shown)
                .collect(Collectors.joining());
        String clauses = act.articles().stream()
                .filter(inTime::isClause)
                .map(ActArticle::number)
                .collect(Collectors.joining(", "));
        return (rules + ends + " | " + clauses).strip();
    }

    private static String shown(Commencement c) {
        String derivation = c.derivation().replace("publi\u00e9 le 25-11-2011", "");
        return String.join(", ", c.scope()) + " " + c.rule() + " " + c.date() + " (" + c.source() + ") "
                + derivation.replaceFirst("^(?:, art. \\d+)? : ", "");
    }

    private static String shown(Expiry e) {
        return " < " + String.join(", ", e.scope()) + " " + e.date() + " (" + e.source() + ") " + e.words();
    }

    /** The articles and points that a subject names; points without one are those of article 7, named before. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'article 1er ^ 1",
                "l'article 1er, 1°, f) ^ 1.1.f",
                "les articles 2, 3, 5 et 10 ^ 2, 3, 5, 10",
                "les articles 1er à 3 ^ 1, 2, 3",
                "les articles 1er à 3 et 7 ^ 1, 2, 3, 7",
                "les articles 2 à 2 ^ 2",
                "l'article 1er, 1° et 2° ^ 1.1, 1.2",
                "l'article 1er, 1°, a) et b) ^ 1.1.a, 1.1.b",
                "l'article 1er, 1° à 3° ^ 1.1, 1.2, 1.3",
                "l'article 1er, 2 ^ 1.2",
                "l'article 1er, 4., d) ^ 1.4.d",
                "l'article 1er, 4. et 5. ^ 1.4, 1.5",
                "l'article 2, 1 ^ 2.1",
                "les articles 2, 1 ^ 2, 1",
                "l'article 1er et l'article 3 ^ 1, 3",
                "l'article 1er, 1°, et l'article 3, 2° ^ 1.1, 3.2",
                "le 2° de l'article 3 ^ 3.2",
                "le 2° et le 3° de l'article 3 ^ 3.2, 3.3",
                "2°, a) ^ 7.2.a",
                "2° ^ 7.2",
                "l'article 3, A et B ^ 3.A, 3.B",
                "les points 1° et 3° de l'article 4 ^ 4.1, 4.3",
                "l'article 1er, § 2 ^ 1.2",
                "l'article 1er, 1°, a), i), et b) ^ 1.1.a.i, 1.1.b",
                "l'article 1er, 1°, h), i) et j) ^ 1.1.h, 1.1.i, 1.1.j",
                "l'article 3, h), 2., et l'article 5 ^ 3.h.2, 5",
                "l'article 3, h), 2° et 3° ^ 3.h.2, 3.h.3",
                "l'article 1er, A), 1°, b), et l'article 2, 1° ^ 1.A.1.b, 2.1",
                "l'article 1er, A), 2°, et B), 1° ^ 1.A.2, 1.B.1",
                "l'article 1er, A), a) et b) ^ 1.A.a, 1.A.b",
                "l'article 3 bis ^ 3bis",
                "l'article 3/1 ^ 3/1",
                "l'article 3, 2°bis ^ 3.2bis",
                "l'article 3, 2°/1 ^ 3.2/1",
                "l'article 3 de l'arrêté royal du 26 mars 2003 ^ 3",
                "l'article 3 et 26 mars 2003 ^ 3",
                "artikelen 1 tot 3 ^ 1, 2, 3",
                "artikel 2, 1° ^ 2.1",
                "art. 5 ^ 5",
                "les mots ^ ",
                "l'article 3, 2°, et l'article 3, 2° ^ 3.2",
                "l'article 1er, 10°, c) et d), et 12° ^ 1.10.c, 1.10.d, 1.12",
                "le 2°, a), de l'article 3 ^ 3.2.a",
                "l'article 1er, 2°, et le 3° de l'article 4 ^ 1.2, 4.3",
                "du 2° de l'article 3 et de l'article 5 ^ 3.2, 5",
                "les 1° à 3° de l'article 2 ^ 2.1, 2.2, 2.3",
                "het 2° van artikel 3 ^ 3.2",
                "du point a) du 3° de l'article 1er ^ 1.3.a",
                "les a) et b) du 2° de l'article 1er, et l'article 4 ^ 1.2.a, 1.2.b, 4",
                "le 1° et le a) du point 2° de l'article 3 ^ 3.1, 3.2.a",
                "punt a) van 3° van artikel 1 ^ 1.3.a",
                "l'article 3 bis, 2° ^ 3bis.2",
                "l'article 3, a) et c), et l'article 5 ^ 3.a, 3.c, 5",
                "l'article 3, 1°, a) et b) ^ 3.1.a, 3.1.b",
                "articles 3 bis et 4 ter ^ 3bis, 4ter"
            })
    void scopes(String subject, String scope) {
        assertThat(String.join(", ", ScopeReader.read(subject, "7"))).isEqualTo(scope == null ? "" : scope);
    }

    /** The rule and its day for a publication on 25 November 2011; behind the bar what the formula leaves of the words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le premier jour du deuxième mois qui suit ^ first-of-month:2 2012-01-01 premier jour du deuxième mois qui suit celui de la publication |",
                "le 1er jour du 2e mois suivant ^ first-of-month:2 2012-01-01 premier jour du deuxième mois qui suit celui de la publication |",
                "le premier jour du xième mois qui suit ^ nothing",
                "le premier du mois après ^ first-of-month:1 2011-12-01 premier jour du mois qui suit celui de la publication |",
                "le premier jour du mois qui suit l'expiration d'un délai de dix jours ^ first-of-month-after-10-days 2012-01-01 premier jour du mois qui suit l'expiration d'un délai de dix jours après la publication |",
                "le premier jour du mois qui suit l'expiration d'un délai de onze jours ^ nothing",
                "le premier jour du mois qui suit celui de l'expiration du délai de dix jours ^ first-of-month-after-10-days 2012-01-01 premier jour du mois qui suit l'expiration d'un délai de dix jours après la publication |",
                "de eerste dag van de maand volgend op het verstrijken van een termijn van tien dagen ^ first-of-month-after-10-days 2012-01-01 premier jour du mois qui suit l'expiration d'un délai de dix jours après la publication |",
                "le [1 1er mai 2012 ]1 ^ fixed 2012-05-01 date fixée par l'acte | ]1",
                "op de eerste dag van de maand na afloop van een termijn van tien dagen ^ first-of-month-after-10-days 2012-01-01 premier jour du mois qui suit l'expiration d'un délai de dix jours après la publication |",
                "le 1er jour du trimestre qui suit ^ first-of-quarter 2012-01-01 premier jour du trimestre civil qui suit celui de la publication |",
                "op de eerste dag van het kwartaal volgend ^ first-of-quarter 2012-01-01 premier jour du trimestre civil qui suit celui de la publication |",
                "op de eerste dag van de maand na ^ first-of-month:1 2011-12-01 premier jour du mois qui suit celui de la publication |",
                "de eerste dag van de derde maand die volgt ^ first-of-month:3 2012-02-01 premier jour du troisième mois qui suit celui de la publication |",
                "le 1er janvier de l'année qui suit ^ first-of-year 2012-01-01 premier jour de l'année qui suit la publication |",
                "le premier jour de l'année suivant ^ first-of-year 2012-01-01 premier jour de l'année qui suit la publication |",
                "le lendemain de sa publication ^ days-after-publication:1 2011-11-26 lendemain de la publication |",
                "le jour suivant la publication ^ days-after-publication:1 2011-11-26 lendemain de la publication |",
                "le jour qui suit celui de sa publication ^ days-after-publication:1 2011-11-26 lendemain de la publication |",
                "le jour de sa publication ^ day-of-publication 2011-11-25 jour de la publication |",
                "à la date de sa publication ^ day-of-publication 2011-11-25 jour de la publication |",
                "le jour où il aura été publié ^ day-of-publication 2011-11-25 jour de la publication |",
                "op de dag van zijn bekendmaking ^ day-of-publication 2011-11-25 jour de la publication |",
                "de dag waarop het wordt bekendgemaakt ^ day-of-publication 2011-11-25 jour de la publication |",
                "le dixième jour qui suit sa publication ^ days-after-publication:10 2011-12-05 10e jour qui suit la publication |",
                "le 10e jour après la publication ^ days-after-publication:10 2011-12-05 10e jour qui suit la publication |",
                "le xième jour après la publication ^ nothing",
                "dix jours après sa publication ^ days-after-publication:10 2011-12-05 10e jour qui suit la publication |",
                "1000 jours après sa publication ^ nothing",
                "vingt jours après sa publication ^ days-after-publication:20 2011-12-15 20e jour qui suit la publication |",
                "x jours après sa publication ^ nothing",
                "tien dagen na de bekendmaking ^ days-after-publication:10 2011-12-05 10e jour qui suit la publication |",
                "op de tiende dag na de bekendmaking ^ days-after-publication:10 2011-12-05 10e jour qui suit la publication |",
                "de dag na die van de bekendmaking ^ days-after-publication:1 2011-11-26 lendemain de la publication |",
                "trois mois après sa publication ^ months-after-publication:3 2012-02-25 3 mois après la publication |",
                "x mois après sa publication ^ nothing",
                "drie maanden na de bekendmaking ^ months-after-publication:3 2012-02-25 3 mois après la publication |",
                "een maand na zijn bekendmaking ^ months-after-publication:1 2011-12-25 1 mois après la publication |",
                "à la date fixée par le Roi ^ undetermined null date à fixer : à la date fixée | par le Roi",
                "à une date à déterminer ^ undetermined null date à fixer : à une date à déterminer |",
                "au jour fixé par Nous ^ undetermined null date à fixer : au jour fixé | par Nous",
                "à la date que le Roi fixe ^ undetermined null date à fixer : à la date que | le Roi fixe",
                "op een door de Koning te bepalen datum ^ undetermined null date à fixer : op een door de Koning te bepalen datum |",
                "op een nader te bepalen datum ^ undetermined null date à fixer : op een nader te bepalen datum |",
                "par le Roi ^ undetermined null date à fixer : par le Roi |",
                "à la date d'entrée en vigueur de la loi ^ undetermined null date liée à un autre acte |entrée en vigueur de la loi",
                "le même jour que ^ undetermined null date liée à un autre acte | que",
                "le 1er mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                "le premier mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                "au 15 mai 2012, sauf ^ fixed 2012-05-15 date fixée par l'acte |, sauf",
                "à partir du 1 mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                "dès le 3 mai 2012 ^ fixed 2012-05-03 date fixée par l'acte |",
                "op 1 mei 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                "met ingang van 1 april 2003 ^ fixed 2003-04-01 date fixée par l'acte |",
                "le 31 février 2012 ^ undetermined null la date écrite n'existe pas : le 31 février 2012 |",
                "le 15 floréal 2012 ^ nothing",
                "seulement le 1er mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                ", respectivement, le 1er mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                ": le 1er mai 2012 ^ fixed 2012-05-01 date fixée par l'acte |",
                "le 1er mai ^ nothing",
                "quand il plaira ^ nothing",
                "le premier jour du quinzième mois qui suit ^ first-of-month:15 2013-02-01 premier jour du quinzième mois qui suit celui de la publication |",
                "le premier jour du 16e mois qui suit ^ first-of-month:16 2013-03-01 premier jour du 16e mois qui suit celui de la publication |",
                "le premier jour du mois suivant l'expiration d'un délai de quinze jours ^ nothing",
                "op de eerste dag van de maand na afloop van een termijn van vijftien dagen ^ nothing",
                "op de eerste dag van de maand volgend op het verstrijken van een termijn ^ nothing",
                "op de eerste dag van de maand volgend op de bekendmaking ^ first-of-month:1 2011-12-01 premier jour du mois qui suit celui de la publication | op de bekendmaking"
            })
    void days(String words, String rule) {
        String read = WhenReader.read(words, PUBLISHED)
                .map(f -> f.when().rule() + " " + f.when().date() + " "
                        + f.when().wording() + " |" + words.substring(f.end()))
                .orElse("nothing");
        assertThat(read).isEqualTo(rule);
    }

    /** What whole acts say. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. // Le ministre est chargé de l'exécution du présent arrêté. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 | ",
                "Rien. // Le présent arrêté entre en vigueur quand il plaira. ^ * undetermined null (2) clause non comprise : Le présent arrêté entre en vigueur quand il plaira. | 2",
                "Rien. // L'article 1er entre en vigueur quand il plaira. ^ 1 undetermined null (2) clause non comprise : L'article 1er entre en vigueur quand il plaira. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception de l'article 1er, qui produit ses effets le 1er mars 2011. ^ 1 fixed 2011-03-01 (2) date fixée par l'acte : 01-03-2011 + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception de l'article 1er. ^ 1 default 2011-12-05 (2) rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception de l'article 1er dont la date est fixée ailleurs. ^ 1 undetermined null (2) clause non comprise : de l'article 1er dont la date est fixée ailleurs. + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur, à l'exception de l'article 1er, 2°, et de l'article 2, le 1er mai 2012. ^ 1.2, 2 default 2011-12-05 (2) rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté, hormis l'article 1er, entre en vigueur le 1er mai 2012. ^ 1 default 2011-12-05 (2) rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur, sauf l'article 1er. ^ * undetermined null (2) clause non comprise : Le présent arrêté entre en vigueur, sauf l'article 1er. | 2",
                "Rien. // Les articles 1er et 2 produisent leurs effets le 1er mai 2011 et l'article 3, le 1er juin 2011. ^ 1, 2 fixed 2011-05-01 (2) date fixée par l'acte : 01-05-2011 + 3 fixed 2011-06-01 (2) date fixée par l'acte : 01-06-2011 | 2",
                "Rien. // Les articles 1er et 2 produisent leurs effets le 1er mai 2011, l'article 3, 2°, le 1er juin 2011 et l'article 4, le 1er juillet 2011. ^ 1, 2 fixed 2011-05-01 (2) date fixée par l'acte : 01-05-2011 + 3.2 fixed 2011-06-01 (2) date fixée par l'acte : 01-06-2011 + 4 fixed 2011-07-01 (2) date fixée par l'acte : 01-07-2011 | 2",
                "Rien. // Entrent en vigueur le 1er juillet 2012 : 1° l'article 1er; 2° l'article 3. ^ 1, 3 fixed 2012-07-01 (2) date fixée par l'acte : 01-07-2012 | 2",
                "Rien. // Entrent en vigueur le 1er juillet 2012 : ¶ 1° l'article 1er; ¶ 2° l'article 3. ^ 1, 3 fixed 2012-07-01 (2) date fixée par l'acte : 01-07-2012 | 2",
                "Rien. // Par dérogation à l'article 5, l'article 1er produit ses effets le 1er juin 2011. ^ 1 fixed 2011-06-01 (2) date fixée par l'acte : 01-06-2011 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. ¶ Par dérogation à l'alinéa 1er, l'article 1er produit ses effets le 1er juin 2011. ^ 1 fixed 2011-06-01 (2) date fixée par l'acte : 01-06-2011 + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. ¶ Les soins restent dus. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté est d'application à partir du 1er mai 2012. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté est d'application aux prestations effectuées à partir du 1er mai 2012. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté est d'application aux prestations dues. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 | ",
                "Rien. // Le présent arrêté est d'application à partir du 1er mai 2012. // Le présent arrêté entre en vigueur le 1er juin 2012. ^ * fixed 2012-06-01 (3) date fixée par l'acte : 01-06-2012 | 2, 3",
                "Rien. // Le présent arrêté entre en vigueur le 1er juin 2012. // Le présent arrêté est d'application à partir du 1er mai 2012. ^ * fixed 2012-06-01 (2) date fixée par l'acte : 01-06-2012 | 2, 3",
                "Rien. // Le présent arrêté entre en vigueur le 1er juin 2012. // Le présent arrêté entre en vigueur le 1er juillet 2012. ^ * fixed 2012-06-01 (2) date fixée par l'acte : 01-06-2012 | 2, 3",
                "Rien. // L'article 1er entre en vigueur le 1er juin 2012. // L'article 1er entre en vigueur le 1er juillet 2012. ^ 1 fixed 2012-06-01 (2) date fixée par l'acte : 01-06-2012 | 2, 3",
                "Rien. // Le Roi fixe la date d'entrée en vigueur du présent arrêté. ^ * undetermined null (2) date à fixer : fixe la date d'entrée en vigueur du présent arrêté | 2",
                "Rien. // Le Ministre détermine la date à laquelle l'article 1er entre en vigueur. ^ 1 undetermined null (2) date à fixer : détermine la date à laquelle l'article 1er entre en vigueur | 2",
                "Rien. // Nous fixons la date d'entrée en vigueur de l'article 1er. Les autres articles entrent en vigueur le 1er mai 2012. ^ 1 undetermined null (2) date à fixer : fixons la date d'entrée en vigueur de l'article 1er + * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // La date d'entrée en vigueur du présent arrêté est fixée au 1er mai 2012. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // L'article 3 de l'arrêté royal est remplacé par ce qui suit : \"Le présent arrêté entre en vigueur le 1er mai 2012.\" ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 | ",
                "Rien. // Les dispositions du présent arrêté sont applicables aux demandes introduites avant l'entrée en vigueur. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 | ",
                "Rien. // La présente disposition a effet au 1er mai 2012. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // L'article 1er prend cours le 1er mai 2012 et le 2°, le 1er juin 2012. ^ 1.2 fixed 2012-06-01 (2) date fixée par l'acte : 01-06-2012 + 1 fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // L'article 1er entre en vigueur le 1er mai 2012. // Le 2° entre en vigueur le 1er juin 2012. ^ 1.2 fixed 2012-06-01 (3) date fixée par l'acte : 01-06-2012 + 1 fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2, 3",
                "Rien. // L'article 1er entre en vigueur le 1er mai 2012. // Les points 2° et 3° entrent en vigueur le 1er juin 2012. ^ 1.2, 1.3 fixed 2012-06-01 (3) date fixée par l'acte : 01-06-2012 + 1 fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2, 3",
                "Rien. Le présent arrêté entre en vigueur le 1er mai 2012. // Rien. ^ * undetermined null (1) clause à une place inattendue : Le présent arrêté entre en vigueur le 1er mai 2012. | ",
                "Rien. Le présent arrêté est d'application le 1er mai 2012. // Rien. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 | ",
                "Rien. // Le présent arrêté traite de ses effets et de tout ce qui le regarde. ^ * undetermined null (2) clause non comprise : Le présent arrêté traite de ses effets et de tout ce qui le regarde. | 2",
                "Rien. // Le présent arrêté cesse d'être en vigueur le 1er mai 2012. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 < * 2012-05-01 (2) Le présent arrêté cesse d'être en vigueur le 1er mai 2012. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 et cesse d'être en vigueur le 30 avril 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2013-05-01 (2) Le présent arrêté entre en vigueur le 1er mai 2012 et cesse d'être en vigueur le 30 avril 2013. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. ¶ Il cesse de produire ses effets le 15 mai 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2013-05-15 (2) Il cesse de produire ses effets le 15 mai 2013. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. L'article 1er n'est plus applicable à partir du 1er juin 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < 1 2013-06-01 (2) L'article 1er n'est plus applicable à partir du 1er juin 2013. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 et est applicable jusqu'au 15 mai 2013 inclus. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2013-05-16 (2) Le présent arrêté entre en vigueur le 1er mai 2012 et est applicable jusqu'au 15 mai 2013 inclus. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 et est applicable jusqu'au 15 floréal 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 pour une durée de trois mois. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2012-08-01 (2) Le présent arrêté entre en vigueur le 1er mai 2012 pour une durée de trois mois. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 pour une période de deux ans. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2014-05-01 (2) Le présent arrêté entre en vigueur le 1er mai 2012 pour une période de deux ans. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012 pour une durée de x ans. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * null (2) Le présent arrêté entre en vigueur le 1er mai 2012 pour une durée de x ans. | 2",
                "Rien. // Le présent arrêté entre en vigueur à la date fixée par le Roi pour une durée d'un an. ^ * undetermined null (2) date à fixer : à la date fixée < * null (2) Le présent arrêté entre en vigueur à la date fixée par le Roi pour une durée d'un an. | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. L'article 3 de l'arrêté royal du 3 mai 2001 cesse d'être en vigueur le 1er juin 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. Les soins cessent d'être en vigueur le 1er juin 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur le 1er mai 2012. Le présent arrêté cesse d'être en vigueur un jour. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * null (2) Le présent arrêté cesse d'être en vigueur un jour. | 2",
                "Niets. // Dit besluit treedt in werking op 1 mei 2012 en treedt buiten werking op 1 mei 2013. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2013-05-01 (2) Dit besluit treedt in werking op 1 mei 2012 en treedt buiten werking op 1 mei 2013. | 2",
                "Niets. // Dit besluit treedt in werking op 1 mei 2012 voor een periode van een jaar. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2013-05-01 (2) Dit besluit treedt in werking op 1 mei 2012 voor een periode van een jaar. | 2",
                "Niets. // Dit besluit treedt in werking op 1 mei 2012 voor een termijn van zes maanden. ^ * fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 < * 2012-11-01 (2) Dit besluit treedt in werking op 1 mei 2012 voor een termijn van zes maanden. | 2",
                "Niets. // Dit besluit heeft uitwerking met ingang van 1 mei 2011, met uitzondering van artikel 1, dat in werking treedt op 1 mei 2012. ^ 1 fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 + * fixed 2011-05-01 (2) date fixée par l'acte : 01-05-2011 | 2",
                "Niets. // Dit besluit is van toepassing tot en met 31 december 2012. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 < * 2013-01-01 (2) Dit besluit is van toepassing tot en met 31 december 2012. | 2",
                "Niets. // De Koning bepaalt de datum waarop artikel 1 in werking treedt. ^ 1 undetermined null (2) date à fixer : bepaalt de datum waarop artikel 1 in werking treedt | 2",
                "Niets. // De inwerkingtreding van dit besluit wordt bepaald door de Koning. ^ * undetermined null (2) date à fixer : inwerkingtreding van dit besluit wordt bepaald | 2",
                "Rien. // Le présent arrêté est applicable jusqu'au 31 décembre 2012. ^ * default 2011-12-05 () rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6) : 05-12-2011 < * 2013-01-01 (2) Le présent arrêté est applicable jusqu'au 31 décembre 2012. | 2",
                "Rien. // L'article 1er entre en vigueur le 1er mai 2012. // Le 2° de l'article 3 entre en vigueur le 1er juin 2012. ^ 1 fixed 2012-05-01 (2) date fixée par l'acte : 01-05-2012 + 3.2 fixed 2012-06-01 (3) date fixée par l'acte : 01-06-2012 | 2, 3",
                "Rien. // Entrent en vigueur le 1er juillet 2012 : ¶ 1° l'article 1er; ¶ 2° l'article 3. ¶ Les soins restent dus. ^ 1, 3 fixed 2012-07-01 (2) date fixée par l'acte : 01-07-2012 | 2",
                "Rien. // Entrent en vigueur : ¶ 1° l'article 1er, le 1er juillet 2012; ¶ 2° l'article 3, le 1er août 2012. ^ 1 fixed 2012-07-01 (2) date fixée par l'acte : 01-07-2012 + 3 fixed 2012-08-01 (2) date fixée par l'acte : 01-08-2012 | 2",
                "Rien. // Le présent arrêté entre en vigueur : ¶ a) le 1er juillet 2012 pour l'article 1er; ¶ b) le 1er août 2012 pour l'article 3. ^ * undetermined null (2) clause non comprise : Le présent arrêté entre en vigueur : a) le 1er juillet 2012 pour l'article 1er; b) le 1er août 2012 pour l'article 3. | 2"
            })
    void acts(String articles, String effect) {
        assertThat(effect(articles)).isEqualTo(effect);
    }

    /** Days fixed for another act; behind the bar the articles that do so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "L'arrêté royal du 20 mai 2011 modifiant l'annexe entre en vigueur le 1er janvier 2012. ^ 1 2011-05-20 * fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) L'arrêté royal du 20 mai 2011 modifiant l'annexe entre en vigueur le 1er janvier 2012. | 1",
                "L'arrêté royal du 20 mai 2011 produit ses effets le 1er janvier 2011. ^ 1 2011-05-20 * fixed 2011-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) L'arrêté royal du 20 mai 2011 produit ses effets le 1er janvier 2011. | 1",
                "Les articles 1er et 2 de l'arrêté royal du 20 mai 2011 modifiant l'annexe entrent en vigueur le 1er janvier 2012. ^ 1 2011-05-20 1, 2 fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) Les articles 1er et 2 de l'arrêté royal du 20 mai 2011 modifiant l'annexe entrent en vigueur le 1er janvier 2012. | 1",
                "L'article 1er, 2°, de l'arrêté ministériel du 20 mai 2011 entre en vigueur le 1er janvier 2012. ^ 1 2011-05-20 1.2 fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) L'article 1er, 2°, de l'arrêté ministériel du 20 mai 2011 entre en vigueur le 1er janvier 2012. | 1",
                "La date d'entrée en vigueur de l'arrêté royal du 20 mai 2011 est fixée au 1er janvier 2012. ^ 1 2011-05-20 * fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) La date d'entrée en vigueur de l'arrêté royal du 20 mai 2011 est fixée au 1er janvier 2012. | 1",
                "L'entrée en vigueur des articles 2 et 3 de l'arrêté royal du 20 mai 2011 modifiant l'annexe est fixée au 1er janvier 2012. ^ 1 2011-05-20 2, 3 fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) L'entrée en vigueur des articles 2 et 3 de l'arrêté royal du 20 mai 2011 modifiant l'annexe est fixée au 1er janvier 2012. | 1",
                "L'entrée en vigueur de l'arrêté royal du 20 mai 2011 est fixée à la date du 1er janvier 2012. ^ 1 2011-05-20 * fixed 2012-01-01 (fixé par 2031200101, art. 1 : date fixée par l'acte) L'entrée en vigueur de l'arrêté royal du 20 mai 2011 est fixée à la date du 1er janvier 2012. | 1",
                "L'arrêté royal des 20 mai 2011 et 3 juin 2011 entre en vigueur le 1er janvier 2012. ^ none | ",
                "L'arrêté royal du 20 mai 2011 entre en vigueur le premier jour du mois qui suit celui de la publication du présent arrêté. ^ 1 2011-05-20 * first-of-month:1 2011-12-01 (fixé par 2031200101, art. 1 : premier jour du mois qui suit celui de la publication) L'arrêté royal du 20 mai 2011 entre en vigueur le premier jour du mois qui suit celui de la publication du présent arrêté. | 1",
                "Le présent arrêté entre en vigueur le 1er janvier 2012. ^ none | ",
                "Rien. // L'arrêté royal du 20 mai 2011 entre en vigueur le 1er janvier 2012. // L'arrêté royal du 21 mai 2011 entre en vigueur le 2 janvier 2012. ^ 2 2011-05-20 * fixed 2012-01-01 (fixé par 2031200101, art. 2 : date fixée par l'acte) L'arrêté royal du 20 mai 2011 entre en vigueur le 1er janvier 2012. + 3 2011-05-21 * fixed 2012-01-02 (fixé par 2031200101, art. 3 : date fixée par l'acte) L'arrêté royal du 21 mai 2011 entre en vigueur le 2 janvier 2012. | 2, 3"
            })
    void fixings(String articles, String expected) {
        Act act = act(articles);
        String fixed = Fixings.of(act).stream().map(EffectFormulasTest::shown).collect(Collectors.joining(" + "));
        String which = act.articles().stream()
                .filter(Fixings::isFixing)
                .map(ActArticle::number)
                .collect(Collectors.joining(", "));
        assertThat(((fixed.isEmpty() ? "none" : fixed) + " | " + which).strip()).isEqualTo(expected);
    }

    private static String shown(Fixings.Fixing f) {
        Commencement c = f.commencement();
        return f.article() + " " + f.reference() + " " + String.join(", ", c.scope()) + " " + c.rule() + " " + c.date()
                + " (" + c.derivation() + ") " + f.words();
    }

    /** What is left out of a clause, and narrower rules before wider ones: the first that names a place is for it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "L'article 1er, à l'exception du a), entre en vigueur le 1er mai 2012. ^ 1.a default + 1 2012-05-01",
                "L'article 1er entre en vigueur le 1er mai 2012, à l'exception du 2°. ^ 1.2 default + 1 2012-05-01",
                "L'article 1er, à l'exception du 2°, a), entre en vigueur le 1er mai 2012. Le 2°, a), entre en vigueur le 1er juin 2012. ^ 1.2.a 2012-06-01 + 1 2012-05-01",
                "Les articles 1er à 4, à l'exception de l'article 3, produisent leurs effets le 1er mai 2011. ^ 1, 2, 4 2011-05-01 + 3 default",
                "A l'exception de l'article 3, les articles 1er à 4 entrent en vigueur le 1er mai 2012. ^ 1, 2, 4 2012-05-01 + 3 default",
                "Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception de l'article 3. Les articles 1er et 2 entrent en vigueur le 1er juin 2012. ^ 1, 2 2012-06-01 + 3 default + * 2012-05-01",
                "Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception du a) de l'article 1er, qui entre en vigueur le 1er juin 2012. ^ 1.a 2012-06-01 + * 2012-05-01",
                "Le présent arrêté entre en vigueur le 1er mai 2012, à l'exception du b). ^ 1.b default + * 2012-05-01",
                "Le présent arrêté entre en vigueur le 1er mai 2012, sauf le point de la liste. ^ * undetermined",
                "Le présent arrêté entre en vigueur le 1er mai 2012 pour l'article 1er et le 1er juin 2012 pour les articles 2 et 3. ^ 1 2012-05-01 + 2, 3 2012-06-01",
                "Le présent arrêté entre en vigueur le 1er mai 2012 pour l'article 1er et le 1er juin 2012 pour les autres articles. ^ 1 2012-05-01 + * 2012-06-01",
                "Le présent arrêté entre en vigueur le 1er mai 2012 pour les soins dus. ^ * 2012-05-01",
                "L'article 1er entre en vigueur le 1er mai 2012 et l'article 3 le 1er juin 2012. ^ 1 2012-05-01 + 3 2012-06-01"
            })
    void exceptions(String clause, String rules) {
        String read = Commencements.of(act("Rien. // " + clause)).stream()
                .map(c -> String.join(", ", c.scope()) + " "
                        + (c.rule().equals("fixed") ? String.valueOf(c.date()) : c.rule()))
                .collect(Collectors.joining(" + "));
        assertThat(read).isEqualTo(rules);
    }

    /** Days fixed for another act: for several acts, with exceptions, in Dutch; what is not understood gives none, and is told. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "L'arrêté royal du 20 mai 2011 modifiant l'annexe et l'arrêté royal du 3 juin 2011 modifiant la liste entrent en vigueur le 1er janvier 2012. ^ 2011-05-20 * 2012-01-01 + 2011-06-03 * 2012-01-01",
                "L'arrêté royal du 20 mai 2011 entre en vigueur le 1er janvier 2012, à l'exception de l'article 3, qui entre en vigueur le 1er mars 2012. ^ 2011-05-20 3 2012-03-01 + 2011-05-20 * 2012-01-01",
                "Les articles 1er et 2 de l'arrêté royal du 20 mai 2011 entrent en vigueur le 1er janvier 2012 et l'article 3 le 1er mars 2012. ^ 2011-05-20 1, 2 2012-01-01 + 2011-05-20 3 2012-03-01",
                "L'arrêté ministériel du 20 mai 2011 sort ses effets le 1er janvier 2011. ^ 2011-05-20 * 2011-01-01",
                "Het koninklijk besluit van 20 mei 2011 tot wijziging van de bijlage treedt in werking op 1 januari 2012. ^ 2011-05-20 * 2012-01-01",
                "De artikelen 1 en 2 van het koninklijk besluit van 20 mei 2011 treden in werking op 1 januari 2012. ^ 2011-05-20 1, 2 2012-01-01",
                "L'arrêté royal du 20 mai 2011 entre en vigueur le 1er janvier 2012, à l'exception de l'article 3. ^ told",
                "L'arrêté royal du 20 mai 2011 modifiant l'annexe entre en vigueur dès que la convention est signée. ^ told",
                "La date d'entrée en vigueur de l'arrêté royal du 20 mai 2011 est fixée au jour où le registre s'ouvre. ^ told",
                "La date d'entrée en vigueur visée à l'article 5 de l'arrêté royal du 20 mai 2011 est fixée au 1er janvier 2012. ^ told",
                "L'entrée en vigueur de l'article 2 de l'arrêté royal du 20 mai 2011 est reportée au 1er janvier 2013. ^ told",
                "Est fixée au 1er janvier 2012 la date d'entrée en vigueur de l'arrêté royal du 20 mai 2011. ^ told",
                "L'arrêté royal du 31 juin 2011 entre en vigueur le 1er janvier 2012. ^ told"
            })
    void daysOfOtherActs(String article, String expected) {
        Act act = act(article);
        String fixed = Fixings.of(act).stream()
                .map(f ->
                        f.reference() + " " + String.join(", ", f.commencement().scope()) + " "
                                + f.commencement().date())
                .collect(Collectors.joining(" + "));
        assertThat(Fixings.isFixing(act.articles().get(0))).isTrue();
        assertThat(Fixings.isUnderstood(act, act.articles().get(0))).isEqualTo(!expected.equals("told"));
        assertThat(fixed.isEmpty() ? "told" : fixed).isEqualTo(expected);
    }

    /** Of a long clause that is not understood the start is told. */
    @Test
    void aLongClauseIsCut() {
        String start = "Le pr\u00e9sent arr\u00eat\u00e9 entre en vigueur ";
        String whole = start + "x".repeat(200 - start.length());

        assertThat(effect("Rien. // " + whole)).endsWith("clause non comprise : " + whole + " | 2");
        assertThat(effect("Rien. // " + whole + "x")).endsWith("clause non comprise : " + whole + "\u2026 | 2");
    }

    /** A clause whose article lost its head is told up to so many characters behind its verb. */
    @Test
    void aStrayClauseIsCut() {
        String stray = "Le pr\u00e9sent arr\u00eat\u00e9 entre en vigueur";

        assertThat(effect("Rien. " + stray + "x".repeat(300) + " // Rien."))
                .isEqualTo("* undetermined null (1) clause \u00e0 une place inattendue : " + stray + "x".repeat(150)
                        + " |");
    }

    /** The formula of execution, and an article too long to be one. */
    @Test
    void theFormulaOfExecution() {
        String formula = "Le ministre est charg\u00e9 de l'ex\u00e9cution du pr\u00e9sent arr\u00eat\u00e9.";

        assertThat(isExecution(formula)).isTrue();
        assertThat(isExecution("De minister is belast met de  uitvoering van dit besluit."))
                .isTrue();
        assertThat(isExecution("Le ministre est charg\u00e9 de la sant\u00e9.")).isFalse();
        assertThat(isExecution("x".repeat(399 - formula.length()) + " " + formula))
                .isFalse();
        assertThat(isExecution("x".repeat(398 - formula.length()) + " " + formula))
                .isTrue();
        assertThat(ExecutionClause.is(new ActArticle("1", "", List.of(), false, Place.START)))
                .isFalse();
    }

    private static boolean isExecution(String text) {
        return ExecutionClause.is(act(text).articles().get(0));
    }
}
