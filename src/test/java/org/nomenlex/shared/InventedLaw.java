package org.nomenlex.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;
import org.nomenlex.shared.InventedLibrary.InventedAct;
import org.nomenlex.shared.InventedLibrary.Line;
import org.nomenlex.shared.InventedLibrary.Step;
import org.nomenlex.text.Place;

/** Invented articles and acts in the style of the nomenclature, for tests of what shows the law. */
@NullMarked
public final class InventedLaw {

    /** The day on which the specimen is read: one act is published and not yet in force, one has no date. */
    public static final LocalDate TODAY = LocalDate.parse("2013-06-15");

    /** Right-to-left marks, markup and half a surrogate pair: all of it must reach the reader as text. */
    public static final String HOSTILE =
            "<script>alert(1)</script> <img src=x onerror=alert(2)> \u202Etxet desrever\u202C & \"quotes\" \uD800 \u0007 fin";

    private InventedLaw() {}

    /** Articles 17ter, 34 (also in Dutch) and 36, eight acts. */
    public static InventedLibrary specimen() {
        return new InventedLibrary(List.of(
                base(),
                baseDutch(),
                speechTherapy2006(),
                retroactive2010(),
                flowReserve2012(),
                refused2012(),
                pending2013(),
                undated2013()));
    }

    /** The specimen with an act that carries markup, direction marks, broken characters and a word of 100,000 letters. */
    public static InventedLibrary hostile() {
        return new InventedLibrary(List.of(
                base(),
                act(
                        "2009099001",
                        "2009-01-02/01",
                        "2009-01-10",
                        "2009-02-01",
                        "Arrêté <script>alert(0)</script> & co",
                        step(
                                "1.1",
                                "A l'article 17ter, <b>le § 9</b> est inséré",
                                "art:17ter",
                                line("17ter", "x1", "", "art:17ter/par:9", Passage.Kind.TEXT, 0, HOSTILE),
                                line(
                                        "17ter",
                                        "x2",
                                        "",
                                        "art:17ter/par:10",
                                        Passage.Kind.TEXT,
                                        0,
                                        "m" + "o".repeat(100_000) + "t")))));
    }

    /** An article whose number stands on a line of its own. */
    public static InventedLibrary numberApart() {
        return new InventedLibrary(List.of(act(
                "2009099002",
                "2009-01-03/01",
                "2009-01-10",
                "2009-02-01",
                "Arrêté royal",
                step(
                        "1.1",
                        "l'article 9 est inséré",
                        "art:9",
                        line("9", "y1", "", "art:9", Passage.Kind.TEXT, 0, "Article 9."),
                        line("9", "y2", "y1", "art:9/par:1", Passage.Kind.TEXT, 0, "§ 1er. Les soins du pied.")))));
    }

    private static InventedAct base() {
        return act(
                "2003022901",
                "2003-04-12/05",
                "2003-05-23",
                "2003-06-01",
                "Arrêté royal fixant le texte inventé des articles 17ter, 34 et 36",
                step(
                        "1",
                        "Les articles 17ter et 34 sont insérés",
                        "art:34",
                        line(
                                "17ter",
                                "t0",
                                "",
                                "art:17ter/par:1",
                                Passage.Kind.TEXT,
                                0,
                                "Art. 17ter. § 1er. Sont considérées comme prestations d'imagerie vasculaire (N) :"),
                        line(
                                "17ter",
                                "t1",
                                "",
                                "art:17ter/par:1/code:453132-453143",
                                Passage.Kind.CODE,
                                1,
                                "453132-453143"),
                        line(
                                "17ter",
                                "t2",
                                "",
                                "art:17ter/par:1/code:453132-453143/label",
                                Passage.Kind.LABEL,
                                1,
                                "Angiographie numérisée des vaisseaux du cou, par série d'images N 120"),
                        line(
                                "17ter",
                                "t3",
                                "",
                                "art:17ter/par:1/rules-after:453132-453143/al:1",
                                Passage.Kind.RULE,
                                1,
                                "La prestation 453132-453143 n'est pas cumulable avec la prestation 589735-589746 visée à l'article 34."),
                        line(
                                "34",
                                "a0",
                                "",
                                "art:34/par:1",
                                Passage.Kind.TEXT,
                                0,
                                "Art. 34. § 1er. Sont considérées comme prestations interventionnelles percutanées sous contrôle d'imagerie médicale :"),
                        line("34", "a1", "", "art:34/par:1/let:a", Passage.Kind.HEADING, 1, "a) prestations de base"),
                        line(
                                "34",
                                "a2",
                                "",
                                "art:34/par:1/let:a/code:589013-589024",
                                Passage.Kind.CODE,
                                2,
                                "589013-589024"),
                        line(
                                "34",
                                "a3",
                                "",
                                "art:34/par:1/let:a/code:589013-589024/label",
                                Passage.Kind.LABEL,
                                2,
                                "Dilatation endovasculaire percutanée d'une artère coronaire, avec ou sans pose de stent K 300"),
                        line(
                                "34",
                                "a4",
                                "",
                                "art:34/par:1/let:a/rules-after:589013-589024/al:1",
                                Passage.Kind.RULE,
                                2,
                                "La prestation 589013-589024 ne peut être portée en compte qu'une fois par séance."),
                        line(
                                "34",
                                "a9",
                                "",
                                "art:34/par:2",
                                Passage.Kind.TEXT,
                                0,
                                "§ 2. Les prestations du présent article couvrent l'utilisation du matériel d'imagerie et l'établissement du rapport.")),
                step(
                        "2",
                        "L'article 36 est inséré",
                        "art:36",
                        line(
                                "36",
                                "l0",
                                "",
                                "art:36/par:1",
                                Passage.Kind.TEXT,
                                0,
                                "Art. 36. § 1er. Sont considérés comme relevant de la compétence des logopèdes (R) :"),
                        line(
                                "36",
                                "l1",
                                "",
                                "art:36/par:1",
                                Passage.Kind.PREFORMATTED,
                                1,
                                "  701013 - 701083   Bilan initial avant le debut d'un traitement         R 35"),
                        line(
                                "36",
                                "l2",
                                "",
                                "art:36/par:1",
                                Passage.Kind.PREFORMATTED,
                                1,
                                "  702015 - 702085   Bilan d'evolution au cours d'un traitement           R 35"),
                        line(
                                "36",
                                "l3",
                                "",
                                "art:36/par:1/al:2",
                                Passage.Kind.TEXT,
                                0,
                                "La prestation 701013 - 701083 peut faire l'objet d'une intervention de l'assurance à condition :"),
                        line(
                                "36",
                                "l4",
                                "",
                                "art:36/par:1/al:2/tiret:1",
                                Passage.Kind.TEXT,
                                1,
                                "- qu'elle soit effectuée par un logopède agréé;"),
                        line(
                                "36",
                                "l5",
                                "",
                                "art:36/par:1/al:2/tiret:2",
                                Passage.Kind.TEXT,
                                1,
                                "- que le bénéficiaire présente un trouble du langage, de la parole ou de la voix;"),
                        line(
                                "36",
                                "l6",
                                "",
                                "art:36/par:1/al:2/tiret:3",
                                Passage.Kind.TEXT,
                                1,
                                "- qu'elle soit exécutée dans les 60 jours calendrier de la prescription."),
                        line(
                                "36",
                                "l7",
                                "",
                                "art:36/par:2/table",
                                Passage.Kind.ROW,
                                0,
                                "| Durée | Séances par année |"),
                        line("36", "l8", "", "art:36/par:2/table", Passage.Kind.ROW, 0, "| 30 minutes | 140 |"),
                        line("36", "l9", "", "art:36/par:2/table", Passage.Kind.ROW, 0, "| 60 minutes | 70 |")));
    }

    private static InventedAct baseDutch() {
        return act(
                "2003022902",
                "2003-04-12/06",
                "2003-05-23",
                "2003-06-01",
                "Koninklijk besluit tot vaststelling van de verzonnen Nederlandse tekst van artikel 34",
                step(
                        "1",
                        "Artikel 34 wordt ingevoegd",
                        "art:34",
                        nl(
                                "34",
                                "n0",
                                "art:34/par:1",
                                Passage.Kind.TEXT,
                                "Art. 34. § 1. Worden beschouwd als percutane interventionele verstrekkingen onder medische beeldvormingscontrole :"),
                        nl("34", "n2", "art:34/par:1/let:a/code:589013-589024", Passage.Kind.CODE, "589013-589024"),
                        nl(
                                "34",
                                "n3",
                                "art:34/par:1/let:a/code:589013-589024/label",
                                Passage.Kind.LABEL,
                                "Percutane endovasculaire dilatatie van een kransslagader, met of zonder plaatsen van een stent K 300")));
    }

    private static InventedAct speechTherapy2006() {
        return act(
                "2006022903",
                "2006-06-20/31",
                "2006-07-03",
                "2006-09-01",
                "Arrêté royal modifiant l'article 36 du texte inventé",
                step(
                        "1.1",
                        "A l'article 36, § 1er, alinéa 2, troisième tiret, les mots \"60 jours\" sont remplacés par les mots \"90 jours\"",
                        "art:36/par:1/al:2/tiret:3",
                        line(
                                "36",
                                "l6",
                                "",
                                "art:36/par:1/al:2/tiret:3",
                                Passage.Kind.TEXT,
                                1,
                                "- qu'elle soit exécutée dans les 90 jours calendrier de la prescription.")),
                step(
                        "1.2",
                        "Le tableau du § 2 est remplacé",
                        "art:36/par:2/table",
                        line("36", "l8", "", "art:36/par:2/table", Passage.Kind.ROW, 0, "| 30 minutes | 128 |")));
    }

    /** Published in December 2010, in force from March of that year. */
    private static InventedAct retroactive2010() {
        return act(
                "2010022904",
                "2010-11-28/02",
                "2010-12-15",
                "2010-03-01",
                "Arrêté royal modifiant, avec effet rétroactif, l'article 36 du texte inventé",
                step(
                        "1",
                        "A l'article 36, § 1er, alinéa 2, deuxième tiret, les mots \"ou de la voix\" sont remplacés par les mots \", de la voix ou de la déglutition\"",
                        "art:36/par:1/al:2/tiret:2",
                        line(
                                "36",
                                "l5",
                                "",
                                "art:36/par:1/al:2/tiret:2",
                                Passage.Kind.TEXT,
                                1,
                                "- que le bénéficiaire présente un trouble du langage, de la parole, de la voix ou de la déglutition;")));
    }

    private static InventedAct flowReserve2012() {
        return act(
                "2012022905",
                "2012-05-30/08",
                "2012-06-11",
                "2012-08-01",
                "Arrêté royal modifiant les articles 34 et 36 du texte inventé",
                step(
                        "1.1",
                        "A l'article 34, § 1er, a), sont insérées la prestation et la règle d'application suivantes après la prestation 589013-589024",
                        "art:34/par:1/let:a",
                        line(
                                "34",
                                "a5",
                                "a4",
                                "art:34/par:1/let:a/code:589735-589746",
                                Passage.Kind.CODE,
                                2,
                                "589735-589746"),
                        line(
                                "34",
                                "a6",
                                "a5",
                                "art:34/par:1/let:a/code:589735-589746/label",
                                Passage.Kind.LABEL,
                                2,
                                "Mesure de la fraction flow reserve (FFR) au cours d'une coronarographie, y compris le guide de pression N 270"),
                        line(
                                "34",
                                "a7",
                                "a6",
                                "art:34/par:1/let:a/rules-after:589735-589746/al:1",
                                Passage.Kind.RULE,
                                2,
                                "La prestation 589735-589746 n'est remboursable que si une sténose intermédiaire est démontrée.")),
                step(
                        "1.2",
                        "Le libellé de la prestation 589013-589024 est remplacé",
                        "art:34/par:1/let:a/code:589013-589024/label",
                        line(
                                "34",
                                "a3",
                                "",
                                "art:34/par:1/let:a/code:589013-589024/label",
                                Passage.Kind.LABEL,
                                2,
                                "Dilatation endovasculaire percutanée d'une ou de plusieurs artères coronaires, avec ou sans pose de stent K 320"),
                        nl(
                                "34",
                                "n3",
                                "art:34/par:1/let:a/code:589013-589024/label",
                                Passage.Kind.LABEL,
                                "Percutane endovasculaire dilatatie van één of meer kransslagaders, met of zonder plaatsen van een stent K 320")),
                step(
                        "1.3",
                        "La règle d'application qui suit la prestation 589013-589024 est déplacée à la fin du § 1er",
                        "art:34/par:1",
                        line(
                                "34",
                                "a4",
                                "a7",
                                "art:34/par:1/let:a/rules-after:589013-589024/al:1",
                                Passage.Kind.RULE,
                                2,
                                "La prestation 589013-589024 ne peut être portée en compte qu'une fois par séance.")),
                step(
                        "2",
                        "A l'article 36, § 1er, le troisième tiret de l'alinéa 2 est abrogé",
                        "art:36/par:1/al:2/tiret:3",
                        line("36", "l6", "", "art:36/par:1/al:2/tiret:3", Passage.Kind.TEXT, 1, null)));
    }

    private static InventedAct refused2012() {
        return new InventedAct(
                "2012022906",
                "2012-10-22/01",
                LocalDate.parse("2012-10-30"),
                LocalDate.parse("2012-12-01"),
                "Arrêté royal modifiant l'article 34 du texte inventé",
                "66070",
                List.of(
                        step(
                                "1.1",
                                "A l'article 34, § 2, les mots \"matériel d'imagerie\" sont remplacés par les mots \"appareillage d'imagerie\"",
                                "art:34/par:2",
                                line(
                                        "34",
                                        "a9",
                                        "",
                                        "art:34/par:2",
                                        Passage.Kind.TEXT,
                                        0,
                                        "§ 2. Les prestations du présent article couvrent l'utilisation de l'appareillage d'imagerie et l'établissement du rapport.")),
                        new Step(
                                "1.2",
                                "A l'article 34, § 1er, a), les mots \"par patient\" sont supprimés",
                                List.of(),
                                "les mots « par patient » ne se trouvent pas au § 1er, a)",
                                UnitPath.parse("art:34/par:1/let:a"))),
                List.of(new Unparsed("2", "Le tarif est revu.", "aucun texte visé n'est nommé", "", Place.START)));
    }

    private static InventedAct pending2013() {
        return act(
                "2013022907",
                "2013-05-27/03",
                "2013-06-10",
                "2013-09-01",
                "Arrêté royal modifiant l'article 34 du texte inventé",
                step(
                        "1",
                        "A l'article 34, la valeur relative de la prestation 589735-589746 est portée à N 300",
                        "art:34/par:1/let:a/code:589735-589746/label",
                        line(
                                "34",
                                "a6",
                                "",
                                "art:34/par:1/let:a/code:589735-589746/label",
                                Passage.Kind.LABEL,
                                2,
                                "Mesure de la fraction flow reserve (FFR) au cours d'une coronarographie, y compris le guide de pression N 300")));
    }

    private static InventedAct undated2013() {
        return new InventedAct(
                "2013022908",
                "2013-05-28/01",
                LocalDate.parse("2013-06-12"),
                null,
                "Arrêté royal modifiant l'article 36 du texte inventé",
                "37120",
                List.of(step("1", "A l'article 36, le § 2 est abrogé", "art:36/par:2")),
                List.of());
    }

    /** Many acts over a few articles of small words, with effects before and after publication: for comparison with brute force. */
    public static InventedLibrary random(long seed, int acts) {
        Random random = new Random(seed);
        String[] words = {"alpha", "bravo", "charlie", "delta", "écho", "foxtrot", "golf", "hôtel"};
        List<InventedAct> made = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            LocalDate published = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(4000));
            LocalDate effect = published.plusDays(random.nextInt(900) - 300L);
            List<Line> lines = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                String article = "" + (1 + random.nextInt(3));
                int node = random.nextInt(8);
                String text =
                        words[random.nextInt(8)] + " " + words[random.nextInt(8)] + " " + words[random.nextInt(8)];
                lines.add(line(
                        article,
                        "n" + node,
                        "",
                        "art:" + article + "/al:" + (node + 1),
                        Passage.Kind.TEXT,
                        0,
                        random.nextInt(5) == 0 ? null : text));
            }
            made.add(act(
                    "2001%06d".formatted(i),
                    "",
                    published.toString(),
                    effect.toString(),
                    "Act " + i,
                    step("1", "words", "art:1", lines.toArray(Line[]::new))));
        }
        return new InventedLibrary(made);
    }

    private static InventedAct act(
            String numac, String dossier, String published, String effect, String title, Step... steps) {
        return new InventedAct(
                numac,
                dossier,
                LocalDate.parse(published),
                LocalDate.parse(effect),
                title,
                "40123",
                List.of(steps),
                List.of());
    }

    private static Step step(String id, String words, String target, Line... lines) {
        return new Step(id, words, List.of(lines), "", UnitPath.parse(target));
    }

    private static Line line(
            String article,
            String identity,
            String after,
            String path,
            Passage.Kind kind,
            int depth,
            @Nullable String text) {
        return new Line(new ArticleNumber(article), Language.FR, identity, after, path, kind, depth, text);
    }

    private static Line nl(String article, String identity, String path, Passage.Kind kind, String text) {
        return new Line(new ArticleNumber(article), Language.NL, identity, "", path, kind, 0, text);
    }
}
