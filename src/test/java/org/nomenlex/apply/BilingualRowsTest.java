package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.afterWords;
import static org.nomenlex.apply.Law.law;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that give a service in French and Dutch side by side: an act's French text speaks of the French half. */
class BilingualRowsTest {

    private static final String DUTCH_FIRST =
            "| 780016-780020 | Voetorthese op maat, per paar, met liner T 120 | 780016-780020 | Orthèse plantaire sur mesure, la paire, avec liner T 120 |";
    private static final String FRENCH_FIRST =
            "| 780031-780042 | Réparation de l'orthèse dans l'année | T 30 | 780031-780042 | Herstelling van de orthese binnen het jaar | T 30 |";

    private static final Law LAW = law("""
            Art. 60. § 1er. Sont remboursées :
            %s
            %s
            § 2. Une paire est remboursée par an.
            """.formatted(DUTCH_FIRST, FRENCH_FIRST));

    @Test
    void aRowGoesAndComesWhole() {
        LAW.after(act().repeal("art:60/par:1/code:780016-780020")).removes(DUTCH_FIRST);
        LAW.after(act().replaceWords("art:60/par:1", "780031-780042", "780053-780064"))
                .changes(FRENCH_FIRST, FRENCH_FIRST.replace("780031-780042", "780053-780064"));
    }

    @Test
    void theWordingIsTheFrenchOne() {
        LAW.after(act().replace("art:60/par:1/code:780016-780020/label", "Orthèse plantaire thermoformée, la paire"))
                .changes(
                        DUTCH_FIRST,
                        DUTCH_FIRST.replace(
                                "Orthèse plantaire sur mesure, la paire, avec liner",
                                "Orthèse plantaire thermoformée, la paire"))
                .tolerates("bilingue");
        LAW.after(act().replaceWords("art:60/par:1/code:780031-780042/label", "dans l'année", "dans les deux ans"))
                .changes(FRENCH_FIRST, FRENCH_FIRST.replace("dans l'année", "dans les deux ans"))
                .tolerates("bilingue");
    }

    @Test
    void wordsThatBothLanguagesShareChangeInFrenchAlone() {
        LAW.after(act().replaceWords("art:60/par:1/code:780016-780020/label", "avec liner", "sans liner"))
                .changes(DUTCH_FIRST, DUTCH_FIRST.replace("avec liner", "sans liner"));
        LAW.after(act().insertWords("art:60/par:1/code:780016-780020/label", afterWords("liner"), "souple"))
                .changes(DUTCH_FIRST, DUTCH_FIRST.replace("avec liner", "avec liner souple"));
    }

    @Test
    void aValueIsTheSameInBoth() {
        LAW.after(act().replace("art:60/par:1/code:780016-780020/value", "T 125"))
                .changes(DUTCH_FIRST, DUTCH_FIRST.replace("T 120", "T 125"))
                .toleratesNothing();
        LAW.after(act().replace("art:60/par:1/code:780031-780042/value", "T 35"))
                .changes(FRENCH_FIRST, FRENCH_FIRST.replace("T 30", "T 35"))
                .toleratesNothing();
        LAW.after(act().replaceWords("art:60/par:1", "T 120", "T 125"))
                .changes(DUTCH_FIRST, DUTCH_FIRST.replace("T 120", "T 125"));
    }

    @Test
    void dutchWordsAreNotFound() {
        LAW.after(act().replaceWords("art:60/par:1/code:780016-780020", "op maat", "naar maat"))
                .refuses("op maat");
    }

    @Test
    void aRuleAndARowComeBehindIt() {
        LAW.after(act().insert("art:60/par:1", after("code:780016-780020"), "", "| 780075-780086 | Semelle | T 12 |"))
                .adds(DUTCH_FIRST, "| 780075-780086 | Semelle | T 12 |");
        LAW.after(act().replaceCodes("art:60/par:1", List.of("780031-780042"), List.of("780053-780064")))
                .changes(FRENCH_FIRST, FRENCH_FIRST.replace("780031-780042", "780053-780064"));
    }

    @Test
    void aTableThatAnActBringsInBothLanguagesComesInFrench() {
        Law law = law("""
                Art. 61. § 1er. Sont remboursées :
                | 780016-780020 | Orthèse plantaire T 120 |
                § 2. Une paire est remboursée par an.
                """);
        law.after(act().insert(
                                "art:61/par:1",
                                after("code:780016-780020"),
                                "",
                                "| 780031-780042 | Herstelling van de orthese T 30 | \" 780031-780042 | Réparation de l'orthèse T 30 |",
                                "| --- | --- | --- | --- |",
                                "| 780053-780064 | Voetorthese T 40\" | 780053-780064 | Orthèse de nuit T 40 \" |"))
                .adds(
                        "| 780016-780020 | Orthèse plantaire T 120 |",
                        "| 780031-780042 | Réparation de l'orthèse T 30 |",
                        "| --- | --- |",
                        "| 780053-780064 | Orthèse de nuit T 40 |")
                .tolerates("les deux langues");
    }

    @Test
    void aBilingualTableWhoseLanguagesCannotBeToldIsRefused() {
        LAW.after(act().insert(
                                "art:60/par:1",
                                after("code:780016-780020"),
                                "",
                                "| 780053-780064 | Cros T 30 | 780053-780064 | Cros T 30 |"))
                .refuses("deux langues");
        LAW.after(act().insert(
                                "art:60/par:1",
                                after("code:780016-780020"),
                                "",
                                "| 780053-780064 | Voetorthese T 40 | 780053-780064 | Orthèse de nuit T 40 |",
                                "| Soorten | Genres | Andere |"))
                .refuses("n'a pas les colonnes");
    }
}
