package org.nomenlex.export;

import static org.nomenlex.ask.FixtureLibrary.act;
import static org.nomenlex.ask.FixtureLibrary.instruction;
import static org.nomenlex.ask.FixtureLibrary.passage;
import static org.nomenlex.ask.FixtureLibrary.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Passage.Kind;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;

/**
 * Invented articles with everything that an export meets: services, a table, a preformatted list, a paragraph that gets
 * another number, a repeal and a return, a retroactive act, something that could not be applied, text made to break
 * formats.
 */
public final class Specimen {

    /** Everything is known by then. */
    public static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    public static final Provenance BASE =
            new Provenance("base:art-71@2010-01-01", "", LocalDate.of(2010, 1, 1), null, "");
    public static final Provenance FIRST =
            new Provenance("2011022901", "1.1", LocalDate.of(2012, 1, 1), LocalDate.of(2011, 11, 25), "69955");
    public static final Provenance SECOND =
            new Provenance("2014022902", "1.2", LocalDate.of(2013, 7, 1), LocalDate.of(2014, 2, 3), "1234");

    private Specimen() {}

    /** The library. */
    public static FixtureLibrary library() {
        FixtureLibrary library = new FixtureLibrary();
        article71().forEach(library::with);
        article72().forEach(library::with);
        article74().forEach(library::with);
        library.with(hostile());
        library.with(dutch());
        library.with(act(
                "2011022901",
                "2011-10-26",
                "2011-11-25",
                "2012-01-01",
                new Operation.ReplaceWords(
                        instruction(
                                "1.1",
                                "art:71/par:1",
                                "les mots \"au poumon\" sont remplacés par les mots \"au thorax\""),
                        "au poumon",
                        "au thorax",
                        false)));
        library.with(act(
                "2014022902",
                "2014-01-10",
                "2014-02-03",
                "2013-07-01",
                new Operation.Insert(
                        instruction("1.2", "art:71", "il est inséré un § 1erbis, rédigé comme suit :"),
                        List.of("§ 1erbis. Une règle nouvelle.", "Elle a deux alinéas."),
                        null,
                        UnitPath.parse("par:1bis")),
                new Operation.Renumber(instruction("1.3", "art:71/par:2", "le § 2 devient le § 3"), "par:3")));
        return library;
    }

    static List<ArticleVersion> article71() {
        ArticleVersion first =
                version("71", Language.FR, "2010-01-01", "2012-01-01", text(1), "base:art-71@2010-01-01");
        ArticleVersion second = version("71", Language.FR, "2012-01-01", "2013-07-01", text(2), "2011022901");
        ArticleVersion third = version("71", Language.FR, "2013-07-01", "2020-01-01", text(3), "2014022902");
        ArticleVersion gone = version("71", Language.FR, "2020-01-01", "2021-01-01", List.of(), "2019022903");
        ArticleVersion back = version("71", Language.FR, "2021-01-01", null, text(2), "2020022904");
        return List.of(first, second, withGaps(third), gone, back);
    }

    private static ArticleVersion withGaps(ArticleVersion v) {
        Refusal refusal = new Refusal(
                "2014022902",
                "1.9",
                UnitPath.parse("art:71/par:9"),
                "le § 9 est abrogé",
                "l'article 71 n'a pas de § 9",
                LocalDate.of(2013, 7, 1));
        Remark remark = new Remark(
                Remark.Kind.PENDING, "2014022902", "3", UnitPath.parse("art:71"), "l'article est abrogé", null);
        return new ArticleVersion(
                v.article(), v.language(), v.period(), v.passages(), v.madeBy(), List.of(refusal), List.of(remark));
    }

    private static List<Passage> text(int state) {
        List<Passage> text = new ArrayList<>();
        String organ = state == 1 ? "au poumon" : "au thorax";
        text.add(passage(
                "art:71/par:1",
                "base#1",
                Kind.TEXT,
                0,
                new Piece("Art. 71. § 1er. Sont remboursés les actes ", BASE),
                new Piece(organ, state == 1 ? BASE : FIRST),
                new Piece(" :", BASE)));
        text.add(passage("art:71/par:1/pt:1", "base#2", Kind.TEXT, 1, "1° les actes de jour;", BASE));
        text.add(passage("art:71/par:1/pt:2", "base#3", Kind.TEXT, 1, "2° les actes de nuit :", BASE));
        text.add(passage("art:71/par:1/pt:2", "base#4", Kind.TEXT, 1, "sauf les jours fériés.", BASE));
        text.add(passage("art:71/par:1", "base#5", Kind.HEADING, 0, "1/CHIMIE", BASE));
        text.add(passage("art:71/par:1/code:671016-671020", "base#6", Kind.CODE, 0, "671016-671020", BASE));
        String value = state == 1 ? "B 300" : "B 310,5";
        text.add(passage(
                "art:71/par:1/code:671016-671020/label",
                "base#7",
                Kind.LABEL,
                0,
                new Piece("Dosage du zinc . . . . . ", BASE),
                new Piece(value, state == 1 ? BASE : FIRST)));
        text.add(passage("art:71/par:1/code:671016-671020", "base#8", Kind.RULE, 0, "(Maximum 1)", BASE));
        if (state == 3) {
            text.add(passage("art:71/par:1bis", "n#1", Kind.TEXT, 0, "§ 1erbis. Une règle nouvelle.", SECOND));
            text.add(passage("art:71/par:1bis", "n#2", Kind.TEXT, 0, "Elle a deux alinéas.", SECOND));
        }
        String par = state == 3 ? "3" : "2";
        text.add(passage(
                "art:71/par:" + par, "base#9", Kind.TEXT, 0, "§ " + par + ". La liste est la suivante :", BASE));
        text.add(passage("art:71/par:" + par, "base#10", Kind.ROW, 0, "| Code | Libellé | Valeur |", BASE));
        for (int i = 0; i < 60; i++) {
            text.add(passage(
                    "art:71/par:" + par,
                    "row#" + i,
                    Kind.ROW,
                    0,
                    "| 68" + (2010 + i) + " | Séance " + i + " |  |",
                    BASE));
        }
        text.add(passage("art:71/par:" + par, "base#11", Kind.TEXT, 0, "Puis :", BASE));
        text.add(passage(
                "art:71/par:" + par,
                "base#12",
                Kind.PREFORMATTED,
                0,
                "  682010 - 682021   Bilan initial    R 35",
                BASE));
        text.add(passage(
                "art:71/par:" + par, "base#13", Kind.PREFORMATTED, 0, "                    avec epreuves", BASE));
        return text;
    }

    static List<ArticleVersion> article72() {
        Passage only = passage("art:72", "b72#1", Kind.TEXT, 0, "Art. 72. Un seul alinéa.", BASE);
        return List.of(version("72", Language.FR, "2010-01-01", null, List.of(only), "base:art-72@2010-01-01"));
    }

    /** An alinéa whose last words change, with others that come behind it, or go. */
    static List<ArticleVersion> article74() {
        Passage last = passage("art:74", "b74#9", Kind.TEXT, 0, "Le dossier est conservé.", BASE);
        List<Passage> shorter = List.of(
                passage("art:74", "b74#1", Kind.TEXT, 0, "Art. 74. Les actes sont attestés une fois.", BASE), last);
        List<Passage> longer = List.of(
                passage(
                        "art:74",
                        "b74#1",
                        Kind.TEXT,
                        0,
                        new Piece("Art. 74. Les actes sont attestés ", BASE),
                        new Piece("deux fois, pour autant que :", FIRST)),
                passage("art:74", "n74#1", Kind.TEXT, 1, "a) le patient soit ambulant;", FIRST),
                passage("art:74", "n74#2", Kind.TEXT, 1, "b) le dossier soit complet.", FIRST),
                last);
        return List.of(
                version("74", Language.FR, "2010-01-01", "2012-01-01", shorter, "base:art-74@2010-01-01"),
                version("74", Language.FR, "2012-01-01", "2015-01-01", longer, "2011022901"),
                version("74", Language.FR, "2015-01-01", null, shorter, "2014022902"));
    }

    /** An article made to break formats. */
    public static ArticleVersion hostile() {
        List<String> lines = List.of(
                "Art. 73. Caractères \u0000\u0001\u000b\u001f \u007f et ]]> puis <b>&amp;</b> \"guillemets\" 'apostrophes'",
                "mot" + "x".repeat(3000),
                "=cmd|' /C calc'!A0",
                "une tabulation\tet un retour\r\nà la ligne",
                "moitié \ud83d seule et \ud83d\ude00 entière, \uffff \ufffe",
                " espaces  doubles  ",
                "de droite à gauche : \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627, \u202eretourné\u202c",
                "accents e\u0301 empilés \u0301\u0301\u0301, largeur nulle \u200b\u200d\ufeff, fin \u2028 de ligne",
                "<!-- --> <?php ?> &#0; %n {} $1 \\u0000 \\N",
                "| a | <script>alert(1)</script> | ]]> |",
                "|mal|fait|",
                "",
                "]]>");
        List<Passage> text = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = lines.get(i).startsWith("|") ? Kind.ROW : Kind.TEXT;
            text.add(new Passage(
                    UnitPath.parse("art:73"),
                    "h <é> \"#" + i,
                    kind,
                    0,
                    lines.get(i).isEmpty() ? List.of() : List.of(new Piece(lines.get(i), FIRST))));
        }
        return version("73", Language.FR, "2010-01-01", null, text, "2011022901");
    }

    static ArticleVersion dutch() {
        Passage only = passage("art:72", "b72#1", Kind.TEXT, 0, "Art. 72. Eén enkel lid.", BASE);
        return version("72", Language.NL, "2010-01-01", null, List.of(only), "base:art-72@2010-01-01");
    }
}
