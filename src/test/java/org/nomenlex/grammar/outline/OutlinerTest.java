package org.nomenlex.grammar.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.text.Place;

/**
 * The items of an article. A pilcrow parts its lines, an underscore leads one of a preformatted block, a bar a row of a table. Items
 * are shown with their enumerator, what stands below behind bars, doubts (~), and the items under them in brackets.
 */
class OutlinerTest {

    private static final String OPENING = "A l'article 25, les modifications suivantes sont apportées :";

    private static String outline(String text) {
        List<ActBlock> blocks = new ArrayList<>();
        int line = 1;
        for (String part : text.split("\\s*\u00b6\\s*")) {
            blocks.add(block(part, new Place(line++, 1)));
        }
        return Outliner.outline(new ActArticle("1", "", blocks, false, Place.START))
                .map(OutlinerTest::shown)
                .orElse("nothing");
    }

    private static ActBlock block(String part, Place place) {
        if (part.startsWith("|")) {
            return new ActBlock.Table(place, List.of(part));
        }
        return part.startsWith("_")
                ? new ActBlock.Preformatted(place, List.of(part.substring(1)))
                : new ActBlock.Paragraph(place, 0, part);
    }

    private static String shown(Item item) {
        Enumerator mark = item.enumerator();
        String under = item.children().stream().map(OutlinerTest::shown).collect(Collectors.joining(" + "));
        return (mark == null ? "" : "<" + sign(mark) + "> ")
                + item.words()
                + item.body().stream().map(l -> " | " + l.text().strip()).collect(Collectors.joining())
                + (item.doubt().isEmpty() ? "" : " ~" + item.doubt())
                + (under.isEmpty() ? "" : " [" + under + "]");
    }

    private static String sign(Enumerator mark) {
        return switch (mark.style()) {
            case NUMBER_DOT, LETTER_DOT, CAPITAL, ROMAN, SMALL_ROMAN, DECIMAL -> mark.value() + ".";
            case NUMBER_DEGREE -> mark.value() + "\u00b0";
            case NUMBER_BRACKET, LETTER_BRACKET, DOUBLE_LETTER, ROMAN_BRACKET -> mark.value() + ")";
            case PARAGRAPH -> "\u00a7 " + mark.value();
            case DASH -> "-";
        };
    }

    /** Lists of modifications under an article. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "1° le § 2 est abrogé; ¶ 2° le § 3 est abrogé. ^ <1°> le § 2 est abrogé; + <2°> le § 3 est abrogé.",
                "1° au § 1er : ¶ a) l'alinéa 2 est abrogé; ¶ b) l'alinéa 3 est abrogé; ¶ 2° le § 3 est abrogé. ^ <1°> au § 1er : [<a)> l'alinéa 2 est abrogé; + <b)> l'alinéa 3 est abrogé;] + <2°> le § 3 est abrogé.",
                "a) au § 1er : ¶ aa) l'alinéa 2 est abrogé; ¶ bb) l'alinéa 3 est abrogé; ¶ b) le § 3 est abrogé. ^ <a)> au § 1er : [<aa)> l'alinéa 2 est abrogé; + <bb)> l'alinéa 3 est abrogé;] + <b)> le § 3 est abrogé.",
                "1. au § 1er : ¶ a. l'alinéa 2 est abrogé; ¶ b. l'alinéa 3 est abrogé; ¶ 2. le § 3 est abrogé. ^ <1.> au § 1er : [<a.> l'alinéa 2 est abrogé; + <b.> l'alinéa 3 est abrogé;] + <2.> le § 3 est abrogé.",
                "A. au § 1er : ¶ - l'alinéa 2 est abrogé; ¶ - l'alinéa 3 est abrogé; ¶ B. le § 3 est abrogé. ^ <A.> au § 1er : [<-> l'alinéa 2 est abrogé; + <-> l'alinéa 3 est abrogé;] + <B.> le § 3 est abrogé.",
                "I. le § 1er est abrogé; ¶ II. le § 2 est abrogé; ¶ III. le § 3 est abrogé. ^ <I.> le § 1er est abrogé; + <II.> le § 2 est abrogé; + <III.> le § 3 est abrogé.",
                "G. le § 1er est abrogé; ¶ H. le § 2 est abrogé; ¶ I. le § 3 est abrogé; ¶ J. le § 4 est abrogé. ^ <G.> le § 1er est abrogé; ~l'énumération passe au point « G » : le point qui précède manque + <H.> le § 2 est abrogé; + <I.> le § 3 est abrogé; + <J.> le § 4 est abrogé.",
                "h. le § 1er est abrogé; ¶ i. le § 2 est abrogé; ¶ j. le § 3 est abrogé. ^ <h.> le § 1er est abrogé; ~l'énumération passe au point « h » : le point qui précède manque + <i.> le § 2 est abrogé; + <j.> le § 3 est abrogé.",
                "i. le § 1er est abrogé; ¶ ii. le § 2 est abrogé; ¶ iii. le § 3 est abrogé. ^ <i.> le § 1er est abrogé; + <ii.> le § 2 est abrogé; + <iii.> le § 3 est abrogé.",
                "1) au § 2 : ¶ i) l'alinéa 2 est abrogé; ¶ 2) le § 3 est abrogé. ^ <1)> au § 2 : [<i.> l'alinéa 2 est abrogé;] + <2)> le § 3 est abrogé.",
                "1° le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un. ¶ 1° deux ; ¶ 2° trois.\" ; ¶ 2° le § 3 est abrogé. ^ <1°> le § 2 est remplacé par ce qui suit : | \"§ 2. Un. | 1° deux ; | 2° trois.\" ; + <2°> le § 3 est abrogé.",
                "1° le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un. ¶ 1° deux ; ¶ 2° trois. ¶ 2° le § 3 est abrogé. ^ <1°> le § 2 est remplacé par ce qui suit : | \"§ 2. Un. | 1° deux ; | 2° trois. + <2°> le § 3 est abrogé.",
                "1° le § 2 est remplacé par ce qui suit : ¶ § 2. Un. ¶ 1° deux ; ¶ 2° le § 3 est abrogé. ^ <1°> le § 2 est remplacé par ce qui suit : | § 2. Un. | 1° deux ; + <2°> le § 3 est abrogé.",
                "a) le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un. ¶ a) les mots sont dits; ¶ b) les soins sont donnés.\" ; ¶ b) le § 3 est abrogé. ^ <a)> le § 2 est remplacé par ce qui suit : | \"§ 2. Un. | a) les mots sont dits; | b) les soins sont donnés.\" ; + <b)> le § 3 est abrogé.",
                "a) le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un.\" ¶ b) la prestation 102034 est transposée. ^ <a)> le § 2 est remplacé par ce qui suit : | \"§ 2. Un.\" + <b)> la prestation 102034 est transposée.",
                "a) le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un.\" ¶ c) le § 3 est abrogé. ^ <a)> le § 2 est remplacé par ce qui suit : | \"§ 2. Un.\" + <c)> le § 3 est abrogé. ~l'énumération passe au point « c » : le point qui précède manque",
                "a) le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un.\" ¶ e) le § 3 est abrogé. ^ <a)> le § 2 est remplacé par ce qui suit : | \"§ 2. Un.\" + <e)> le § 3 est abrogé. ~l'énumération passe au point « e » : le point qui précède manque",
                "1. le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un.\" ¶ 2° le § 3 est abrogé. ^ <1.> le § 2 est remplacé par ce qui suit : | \"§ 2. Un.\" + <2°> le § 3 est abrogé.",
                "1. le § 2 est abrogé; ¶ 2. le § 3 est abrogé; ¶ 3° le § 4 est abrogé. ^ <1.> le § 2 est abrogé; + <2.> le § 3 est abrogé; + <3°> le § 4 est abrogé.",
                "1° le § 2 est abrogé; ¶ 2° le § 3 est abrogé; ¶ 3. le § 4 est abrogé; ¶ 6. le § 5 est abrogé. ^ <1°> le § 2 est abrogé; + <2°> le § 3 est abrogé; + <3.> le § 4 est abrogé; + <6.> le § 5 est abrogé. ~l'énumération passe au point « 6 » : le point qui précède manque",
                "a) le § 2 est abrogé; ¶ b) au § 3, ¶ 1) les mots \"a\" sont abrogés; ¶ b) les mots \"b\" sont abrogés; ¶ c) le § 4 est abrogé. ^ <a)> le § 2 est abrogé; + <b)> au § 3, [<1)> les mots \"a\" sont abrogés; + <2)> les mots \"b\" sont abrogés; ~l'énumération répète « b » : lu comme le point suivant du niveau inférieur] + <c)> le § 4 est abrogé.",
                "1° le § 2 est abrogé; ¶ 3° le § 3 est abrogé. ^ <1°> le § 2 est abrogé; + <3°> le § 3 est abrogé. ~l'énumération passe au point « 3 » : le point qui précède manque",
                "1° le § 2 est abrogé; ¶ 1° le § 3 est abrogé. ^ <1°> le § 2 est abrogé; [<1°> le § 3 est abrogé.]",
                "1° le § 2 est abrogé; ¶ 2° le § 3 est abrogé; ¶ 2° le § 4 est abrogé; ¶ 3° le § 5 est abrogé. ^ <1°> le § 2 est abrogé; + <2°> le § 3 est abrogé; + <2°> le § 4 est abrogé; + <3°> le § 5 est abrogé.",
                "2° le § 2 est abrogé; ¶ 2°bis le § 3 est abrogé; ¶ 3° le § 4 est abrogé. ^ <2°> le § 2 est abrogé; ~l'énumération passe au point « 2 » : le point qui précède manque + <2bis°> le § 3 est abrogé; + <3°> le § 4 est abrogé.",
                "1° au § 1er : ¶ a) l'alinéa 2 est abrogé; ¶ b) l'alinéa 3 est abrogé; ¶ 2° au § 2 : ¶ a) l'alinéa 2 est abrogé; ¶ 3° le § 3 est abrogé. ^ <1°> au § 1er : [<a)> l'alinéa 2 est abrogé; + <b)> l'alinéa 3 est abrogé;] + <2°> au § 2 : [<a)> l'alinéa 2 est abrogé;] + <3°> le § 3 est abrogé.",
                "Au § 1er : ¶ 1° l'alinéa 2 est abrogé; ¶ 2° l'alinéa 3 est abrogé; ¶ Au § 2 : ¶ 1° l'alinéa 4 est abrogé. ^ Au § 1er : [<1°> l'alinéa 2 est abrogé; + <2°> l'alinéa 3 est abrogé;] + Au § 2 : [<1°> l'alinéa 4 est abrogé.]",
                "le § 1er est abrogé; ¶ le § 2 est abrogé. ^ le § 1er est abrogé; + le § 2 est abrogé.",
                "1° le § 1er est abrogé; ¶ le § 2 est abrogé. ^ <1°> le § 1er est abrogé; + le § 2 est abrogé.",
                "1° les mots suivants : ¶ \"un deux\" ¶ sont supprimés; ¶ 2° le § 2 est abrogé. ^ <1°> les mots suivants : | \"un deux\" | sont supprimés; + <2°> le § 2 est abrogé.",
                "1° les mots \"un ¶ deux\" sont supprimés; ¶ 2° le § 2 est abrogé. ^ <1°> les mots \"un | deux\" sont supprimés; + <2°> le § 2 est abrogé.",
                "1° le tableau est remplacé par ce qui suit : ¶ | A | B | ¶ | C | D | ¶ 2° le § 2 est abrogé. ^ <1°> le tableau est remplacé par ce qui suit : | | A | B | | | C | D | + <2°> le § 2 est abrogé.",
                "1° la prestation suivante est insérée : ¶ _\"102034   Un   N 10 ¶ _1° deux\" ¶ 2° le § 2 est abrogé. ^ <1°> la prestation suivante est insérée : | \"102034   Un   N 10 | 1° deux\" + <2°> le § 2 est abrogé.",
                "1° le tableau est remplacé par ce qui suit : ¶ (Tableau non repris pour des raisons techniques) ¶ 2° le § 2 est abrogé. ^ <1°> le tableau est remplacé par ce qui suit : | (Tableau non repris pour des raisons techniques) + <2°> le § 2 est abrogé.",
                "1° le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un ¶ (Tableau non repris) ¶ 2° le § 3 est abrogé. ^ <1°> le § 2 est remplacé par ce qui suit : | \"§ 2. Un | (Tableau non repris) + <2°> le § 3 est abrogé.",
                "1° le § 2 est remplacé par : \"§ 2. Un.\" ; ¶ 2° le § 3 est remplacé par : \"§ 3. Deux ¶ et trois.\" ; ¶ 3° le § 4 est abrogé. ^ <1°> le § 2 est remplacé par : \"§ 2. Un.\" ; + <2°> le § 3 est remplacé par : \"§ 3. Deux | et trois.\" ; + <3°> le § 4 est abrogé.",
                "1° dans le § 2, les mots \"Dyslexie ¶ et troubles\" sont supprimés; ¶ 2° le § 3 est abrogé. ^ <1°> dans le § 2, les mots \"Dyslexie | et troubles\" sont supprimés; + <2°> le § 3 est abrogé.",
                "a) le § 2 est remplacé par : ¶ \"Un.\" ¶ b) dans le § 3, les mots \"Dyslexie ¶ et troubles\" sont supprimés; ¶ c) le § 4 est abrogé. ^ <a)> le § 2 est remplacé par : | \"Un.\" + <b)> dans le § 3, les mots \"Dyslexie | et troubles\" sont supprimés; + <c)> le § 4 est abrogé.",
                "1) au § 2 : ¶ i) l'alinéa 2 est abrogé; ¶ ii) l'alinéa 3 est abrogé; ¶ iii) l'alinéa 4 est abrogé; ¶ 2) le § 3 est abrogé. ^ <1)> au § 2 : [<i.> l'alinéa 2 est abrogé; + <ii.> l'alinéa 3 est abrogé; + <iii.> l'alinéa 4 est abrogé;] + <2)> le § 3 est abrogé.",
                "iii) l'alinéa 1er est abrogé; ¶ iv) l'alinéa 2 est abrogé; ¶ v) l'alinéa 3 est abrogé; ¶ vi) l'alinéa 4 est abrogé. ^ <iii.> l'alinéa 1er est abrogé; ~l'énumération passe au point « iii » : le point qui précède manque + <iv.> l'alinéa 2 est abrogé; + <v.> l'alinéa 3 est abrogé; + <vi.> l'alinéa 4 est abrogé.",
                "h) l'alinéa 2 est abrogé; ¶ i) l'alinéa 3 est abrogé; ¶ j) l'alinéa 4 est abrogé. ^ <h)> l'alinéa 2 est abrogé; ~l'énumération passe au point « h » : le point qui précède manque + <i)> l'alinéa 3 est abrogé; + <j)> l'alinéa 4 est abrogé.",
                "1° au § 2 : ¶ i) l'alinéa 2 est remplacé par : ¶ \"Un.\" ¶ ii) l'alinéa 3 est abrogé; ¶ 2° le § 3 est abrogé. ^ <1°> au § 2 : [<i.> l'alinéa 2 est remplacé par : | \"Un.\" + <ii.> l'alinéa 3 est abrogé;] + <2°> le § 3 est abrogé.",
                "1° la première prestation : ¶ 2° le § 3 est abrogé. ^ <1°> la première prestation : + <2°> le § 3 est abrogé.",
                "1° au § 2, le 3° est complété par les mots \"a\"; ¶ 2° le § 3 est complété par un alinéa, rédigé comme suit : ¶ \"Un.\"; ¶ 3° un § 4 est inséré : ¶ \"§ 4. Un.\" ^ <1°> au § 2, le 3° est complété par les mots \"a\"; + <2°> le § 3 est complété par un alinéa, rédigé comme suit : | \"Un.\"; + <3°> un § 4 est inséré : | \"§ 4. Un.\""
            })
    void lists(String lines, String items) {
        assertThat(outline(OPENING + " \u00b6 " + lines)).isEqualTo(OPENING + " [" + items + "]");
    }

    /** Whole articles. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A l'article 25, le § 2 est abrogé. ^ A l'article 25, le § 2 est abrogé.",
                "§ 1er. A l'article 25, le § 2 est abrogé. ¶ § 2. A l'article 26, le § 3 est abrogé. ^  [<§ 1> A l'article 25, le § 2 est abrogé. + <§ 2> A l'article 26, le § 3 est abrogé.]",
                "1° l'article 25 est abrogé; ¶ 2° l'article 26 est abrogé. ^  [<1°> l'article 25 est abrogé; + <2°> l'article 26 est abrogé.]",
                "2° l'article 25 est abrogé; ¶ 3° l'article 26 est abrogé. ^ 2° l'article 25 est abrogé; [<3°> l'article 26 est abrogé. ~l'énumération passe au point « 3 » : le point qui précède manque]",
                "A l'article 25, le § 2 est remplacé par ce qui suit : ¶ \"§ 2. Un. ¶ 1° deux ; ¶ 2° trois.\" ^ A l'article 25, le § 2 est remplacé par ce qui suit : | \"§ 2. Un. | 1° deux ; | 2° trois.\"",
                "A l'article 25, le § 1er est abrogé. ¶ Le § 2 est abrogé. ^ A l'article 25, le § 1er est abrogé. [Le § 2 est abrogé.]",
                "A l'article 25, le § 1er est remplacé par ce qui suit : ¶ \"§ 1er. Un.\" ¶ Le § 2 est abrogé. ^ A l'article 25, le § 1er est remplacé par ce qui suit : | \"§ 1er. Un.\" [Le § 2 est abrogé.]",
                "A l'article 25, le § 1er est remplacé par ce qui suit : ¶ \"§ 1er. Un. ¶ Le § 2 est abrogé. ^ A l'article 25, le § 1er est remplacé par ce qui suit : | \"§ 1er. Un. | Le § 2 est abrogé.",
                "A l'article 25, le § 1er est remplacé par ce qui suit : ¶ \"§ 1er. Un.\" ¶ Au § 2 : ¶ 1° l'alinéa 2 est abrogé. ^ A l'article 25, le § 1er est remplacé par ce qui suit : | \"§ 1er. Un.\" [Au § 2 : [<1°> l'alinéa 2 est abrogé.]]",
                "A l'article 25, le § 1er est remplacé par ce qui suit : ¶ § 1er. Un. ¶ Au § 2, l'alinéa 3 : ¶ 1° l'alinéa 2 est abrogé. ^ A l'article 25, le § 1er est remplacé par ce qui suit : | § 1er. Un. [Au § 2, l'alinéa 3 : [<1°> l'alinéa 2 est abrogé.]]",
                "A l'article 25, les mots \"un ¶ deux\" ¶ sont abrogés. ^ A l'article 25, les mots \"un | deux\" | sont abrogés.",
                "A l'article 25, les mots ¶ \"un deux\" ¶ sont remplacés par les mots ¶ \"trois\". ^ A l'article 25, les mots | \"un deux\" | sont remplacés par les mots | \"trois\".",
                "A l'article 25, les mots \"un\" sont supprimés : ¶ - au § 1er; ¶ - au § 2, alinéa 3. ^ A l'article 25, les mots \"un\" sont supprimés : [<-> au § 1er; + <-> au § 2, alinéa 3.]",
                "Sont abrogés : ¶ 1° l'article 25; ¶ 2° l'article 26. ^ Sont abrogés : [<1°> l'article 25; + <2°> l'article 26.]",
                "L'article 25 est modifié comme suit : ¶ 1° le § 1er est abrogé; ¶ 2° le § 2 est abrogé. ^ L'article 25 est modifié comme suit : [<1°> le § 1er est abrogé; + <2°> le § 2 est abrogé.]",
                "L'article 25 est modifié comme suit : ¶ le § 1er est abrogé. ^ L'article 25 est modifié comme suit : [le § 1er est abrogé.]",
                "L'article 25 est modifié comme suit : ¶ \"Un.\" ¶ \"Deux.\" ^ L'article 25 est modifié comme suit : | \"Un.\" | \"Deux.\"",
                "L'article 25 est modifié comme suit : ¶ 1° les soins; ¶ 2° les actes. ^ L'article 25 est modifié comme suit : | 1° les soins; | 2° les actes.",
                "L'article 25 est modifié comme suit : ¶ 1° au § 2 : ¶ a) les mots \"a\" sont supprimés. ^ L'article 25 est modifié comme suit : [<1°> au § 2 : [<a)> les mots \"a\" sont supprimés.]]",
                "L'article 25 est remplacé par ce qui suit : ¶ \"Art. 25. § 1er. Un. ¶ 1° le § 2 est abrogé; ¶ 2° \"trois\" est dit.\" ¶ Le § 3 est abrogé. ^ L'article 25 est remplacé par ce qui suit : | \"Art. 25. § 1er. Un. | 1° le § 2 est abrogé; | 2° \"trois\" est dit.\" [Le § 3 est abrogé.]",
                "L'article 25 est remplacé par ce qui suit : ¶ \"Article 25. Un ¶ § 2. Deux.\" ^ L'article 25 est remplacé par ce qui suit : | \"Article 25. Un | § 2. Deux.\"",
                "A l'article 25, l'alinéa suivant est inséré : ¶ \"Un.\" ¶ Deux. ^ A l'article 25, l'alinéa suivant est inséré : | \"Un.\" | Deux.",
                "A l'article 25, l'alinéa suivant est ajouté : ¶ \"Un.\" ¶ § 2. Le § 3 est abrogé. ^ A l'article 25, l'alinéa suivant est ajouté : | \"Un.\" [§ 2. Le § 3 est abrogé.]",
                "In artikel 25 worden de volgende wijzigingen aangebracht : ¶ 1° § 2 wordt opgeheven; ¶ 2° in § 3 worden de woorden \"a\" opgeheven. ^ In artikel 25 worden de volgende wijzigingen aangebracht : [<1°> § 2 wordt opgeheven; + <2°> in § 3 worden de woorden \"a\" opgeheven.]",
                "A l'article 25, le § 2 est abrogé. ¶ (Signature) ^ A l'article 25, le § 2 est abrogé. | (Signature)",
                "A l'article 25, les modifications suivantes sont apportées : ¶ \"Un.\" ^ A l'article 25, les modifications suivantes sont apportées : | \"Un.\"",
                "L'article 25 est modifié comme suit : ¶ Les soins sont donnés. ^ L'article 25 est modifié comme suit : | Les soins sont donnés.",
                "L'article 25 est modifié comme suit : ¶ 1° les mots \"a\" et les mots qui y sont cités sont supprimés de la liste rouge. ^ L'article 25 est modifié comme suit : [<1°> les mots \"a\" et les mots qui y sont cités sont supprimés de la liste rouge.]"
            })
    void articles(String lines, String items) {
        assertThat(outline(lines).strip()).isEqualTo(items);
    }

    /** Lines of a block keep their own place in the file; the first has the column of the block. */
    @Test
    void eachLineHasItsPlace() {
        List<ActBlock> blocks = List.of(
                new ActBlock.Paragraph(new Place(3, 18), 0, "Un."),
                new ActBlock.Preformatted(new Place(6, 2), List.of("102034", " ", "102056")),
                new ActBlock.Table(new Place(11, 1), List.of("| A |", "| B |")));

        assertThat(Outliner.lines(new ActArticle("1", "", blocks, false, Place.START)))
                .containsExactly(
                        new Line(new Place(3, 18), "Un.", Line.Form.TEXT),
                        new Line(new Place(6, 2), "102034", Line.Form.PREFORMATTED),
                        new Line(new Place(8, 1), "102056", Line.Form.PREFORMATTED),
                        new Line(new Place(11, 1), "| A |", Line.Form.ROW),
                        new Line(new Place(12, 1), "| B |", Line.Form.ROW));
    }

    /** An article without a line has no items. */
    @Test
    void nothingHasNoItems() {
        assertThat(Outliner.outline(new ActArticle("1", "", List.of(), false, Place.START)))
                .isEmpty();
    }
}
