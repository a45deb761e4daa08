package org.nomenlex.source;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nomenlex.law.Language;

/**
 * An invented act and its appearance in each source. The pages are built as the site builds them: HTML of 1998 in a frame of
 * 2024, cells never closed, quotes as entities.
 *
 * @param numac its number
 * @param promulgated the day it was signed
 * @param published the day of the Moniteur
 * @param language the language of the text
 * @param title its title, without its day
 * @param articles its articles, each a list of lines; a line that starts with a bar is a row of a table
 * @param signatures its closing lines
 */
public record Specimen(
        String numac,
        LocalDate promulgated,
        LocalDate published,
        Language language,
        String title,
        List<List<String>> articles,
        List<String> signatures) {

    private static final String NOMENCLATURE =
            "l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé en"
                    + " matière d'assurance obligatoire soins de santé et indemnités";

    /** An act with what makes sources hard: quoted articles that look like its own, services, a table, nested quotes. */
    public static Specimen french(String numac) {
        return new Specimen(
                numac,
                LocalDate.of(2031, 2, 11),
                LocalDate.of(2031, 3, 3),
                Language.FR,
                "Arrêté royal modifiant les articles 34 et 63 de " + NOMENCLATURE,
                List.of(
                        List.of(
                                "A l'article 34, § 1er, de " + NOMENCLATURE
                                        + ", modifié en dernier lieu par l'arrêté royal du 5 mai 2030, les modifications"
                                        + " suivantes sont apportées :",
                                "1° dans le libellé de la prestation 589013-589024, les mots \"par voie haute\" sont"
                                        + " remplacés par les mots \"par voie basse\";",
                                "2° les prestations 589035-589046 et 589050-589061 sont abrogées;",
                                "3° la règle d'application qui suit la prestation 589072-589083 est remplacée par ce qui"
                                        + " suit :",
                                "\"La prestation 589072-589083 ne peut être attestée qu'une fois par an.\"."),
                        List.of(
                                "L'article 63 de la même annexe est remplacé par ce qui suit :",
                                "\"Art. 63. § 1er. Sont considérées comme relevant de la compétence des orteillistes :",
                                "589094-589105",
                                "Traitement d'un orteil, y compris le contrôle . . . . . K 120",
                                "| 589116-589120 | Supplément pour le gros orteil | K 30 |",
                                "| 589131-589142 | Supplément pour les autres orteils | K 15 |",
                                "§ 2. Les prestations visées au § 1er :",
                                "a) sont attestées par le médecin;",
                                "b) ne sont pas cumulables entre elles.",
                                "Art. 3. Le présent chapitre ne concerne pas les doigts.\"."),
                        List.of(
                                "Le présent arrêté entre en vigueur le premier jour du deuxième mois qui suit celui de sa"
                                        + " publication au Moniteur belge."),
                        List.of(
                                "Le ministre qui a les Affaires sociales dans ses attributions est chargé de l'exécution du"
                                        + " présent arrêté.")),
                List.of(
                        "Donné à Bruxelles, le 11 février 2031.",
                        "PHILIPPE",
                        "Par le Roi :",
                        "La Ministre des Affaires sociales,",
                        "A. ORTEIL"));
    }

    /** The Dutch text of the same act, shorter. */
    public static Specimen dutch(String numac) {
        String annex =
                "de bijlage bij het koninklijk besluit van 14 september 1984 tot vaststelling van de nomenclatuur van de"
                        + " geneeskundige verstrekkingen inzake verplichte verzekering voor geneeskundige verzorging en uitkeringen";
        return new Specimen(
                numac,
                LocalDate.of(2031, 2, 11),
                LocalDate.of(2031, 3, 3),
                Language.NL,
                "Koninklijk besluit tot wijziging van de artikelen 34 en 63 van " + annex,
                List.of(
                        List.of(
                                "In artikel 34, § 1, van " + annex
                                        + ", laatstelijk gewijzigd bij het koninklijk besluit van 5"
                                        + " mei 2030, worden de volgende wijzigingen aangebracht :",
                                "1° in de omschrijving van de verstrekking 589013-589024 worden de woorden \"langs boven\""
                                        + " vervangen door de woorden \"langs onder\";",
                                "2° de verstrekkingen 589035-589046 en 589050-589061 worden opgeheven."),
                        List.of("Artikel 63 van dezelfde bijlage wordt opgeheven."),
                        List.of(
                                "Dit besluit treedt in werking op de eerste dag van de tweede maand na die waarin het is"
                                        + " bekendgemaakt in het Belgisch Staatsblad."),
                        List.of("De minister bevoegd voor Sociale Zaken is belast met de uitvoering van dit besluit.")),
                List.of("Gegeven te Brussel, 11 februari 2031.", "FILIP", "Van Koningswege :", "A. ORTEIL"));
    }

    private boolean nl() {
        return language == Language.NL;
    }

    /** {@code 11 FEVRIER 2031. - Arrêté royal ...}. */
    public String datedTitle() {
        String day = promulgated.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
        return day.toUpperCase(locale()).replace("É", "E") + ". - " + title;
    }

    private Locale locale() {
        return nl() ? new Locale("nl") : Locale.FRENCH;
    }

    private static String number(int i, boolean nl) {
        return i == 0 ? (nl ? "1" : "1er") : String.valueOf(i + 1);
    }

    /** Justel's page since 2024. */
    public String newLayout() {
        String eli = "https://www.ejustice.just.fgov.be/eli/" + (nl() ? "besluit" : "arrete") + "/"
                + promulgated.toString().replace('-', '/') + "/" + numac + "/justel";
        String day = published.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
        return """
                <!doctype html><html lang="en"><head><meta charset="iso-8859-1" /><title>Banque de donn&eacute;es Justel</title></head>
                <body><main class="page__inner page__inner--content"><div class="list">
                <div id="list-title-1" class="box"><h2 class="list-title">Titre</h2><div class="list-item"><div class="list-item--content">
                <span class="tag">%s</span><p class="list-item--subtitle"></p><p class="list-item--title">%s</p>
                <div class="plain-text">
                <p><strong>%s: </strong>S&eacute;curit&eacute; sociale</p>
                <p><strong>%s: </strong>%s</p><p><strong>%s: </strong>%s</p><p><strong>page: </strong>12345 </p>
                <p><strong>%s:</strong>  %s/07</p><p><strong>%s :</strong> </p>
                <p><strong>Ce texte modifie le texte suivant:</strong></p> <span class="tag-small"><a href="/cgi_loi/article.pl?numac_search=1984022288">1984022288</a></span>
                </div></div></div></div>
                <div id="list-title-2" class="box plain-text"><h2 id="inhoud" class="list-title" id="list-link-2">Table</h2>Art. 1-4</div>
                <div id="list-title-3" class="box plain-text"><h2 id="text" class="list-title" id="list-link-3">Texte</h2>
                %s
                </div>
                <div id="list-title-sw_sign" class="box"><h2 id="sw_sign">Signatures</h2><p class="plain-text">&nbsp;&nbsp;&nbsp;%s</p></div>
                <div class="links no-print"><div class="links-box"><a id="link-text" class="links-link" href="%s">%s</a>
                <a class="links-link" href="/mopdf/2031/03/03_1.pdf#Page35   " target=_blank>Image</a></div></div>
                </DIV></DIV></div></main></body></html>
                """.formatted(
                numac,
                html(datedTitle()),
                nl() ? "Bron" : "Source",
                nl() ? "Publicatie" : "Publication",
                html(day),
                nl() ? "Nummer" : "Num&eacute;ro",
                numac,
                nl() ? "Dossiernummer" : "Dossier num&eacute;ro",
                promulgated,
                nl() ? "Inwerkingtreding" : "Entr&eacute;e en vigueur",
                anchoredText(),
                String.join("<BR>", signatures.stream().map(Specimen::html).toList()),
                eli,
                eli);
    }

    /** Justel's page before 2024. */
    public String oldLayout() {
        return """
                <HTML VERSION=".//IETF//DTD HTML 3.0//EN"><HEAD><TITLE>LOI - WET</TITLE></HEAD><BODY>
                <A name="titre"> </A><table width=100%% border=1><tr><th>Titre</th></tr><tr><th align = left width=100%%>
                </b><b>%s </b><br><br>
                <font color=Red> <b> Source :  </b> </font>SECURITE SOCIALE<br>
                <font color=Red> <b> %s :  </b> </font>%s <font color=red>%s : </font>&nbsp; %s<font color=red> page :  </font> 12345 <br>
                <font color=Red> <b> %s :  </b> </font> %s/07<br>
                <font color=Red> <b> %s :  </b> </font> </th></tr></table>
                <A name="texte"> </A><table width=100%% BORDER=1><tr><TH>Texte</TH></tr><tr><th align = left width=100%% colspan=3></b>
                %s
                </tr></table><A name="modification"> </A>
                <!-- LNKR --></BODY></HTML>
                """.formatted(
                        html(datedTitle()),
                        nl() ? "Publicatie" : "Publication",
                        published.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")),
                        nl() ? "nummer" : "num&eacute;ro",
                        numac,
                        nl() ? "Dossiernummer" : "Dossier num&eacute;ro",
                        promulgated,
                        nl() ? "Inwerkingtreding" : "Entr&eacute;e en vigueur",
                        anchoredText());
    }

    /** The Moniteur's own page. */
    public String moniteurPage() {
        List<String> lines = new ArrayList<>();
        lines.add(nl() ? "FEDERALE OVERHEIDSDIENST SOCIALE ZEKERHEID" : "SERVICE PUBLIC FEDERAL SECURITE SOCIALE");
        lines.add(datedTitle());
        lines.add(nl() ? "FILIP, Koning der Belgen," : "PHILIPPE, Roi des Belges,");
        lines.add(nl() ? "Hebben Wij besloten en besluiten Wij :" : "Nous avons arrêté et arrêtons :");
        for (int i = 0; i < articles.size(); i++) {
            List<String> article = articles.get(i);
            String head = i == 0 ? (nl() ? "Artikel " : "Article ") : "Art. ";
            lines.add(head + number(i, nl()) + ". " + article.get(0));
            lines.addAll(article.subList(1, article.size()));
        }
        lines.addAll(signatures);
        return "<!doctype html><html lang=\"fr\"><head><meta charset=\"iso-8859-1\" /><title>Moniteur belge</title></head><body>"
                + "<main class=\"page__inner page__inner--content article-text\" role=\"main\">\n<p>"
                + "<a href=\"/eli/arrete/" + promulgated.toString().replace('-', '/') + "/" + numac
                + "/justel\">Justel</a>"
                + "<br>numac : " + numac + "<br>Publi&eacute; le : " + published + "<br>\n"
                + flow(lines) + "</p></main></body></html>\n";
    }

    /** The act in a bilingual issue of the Moniteur, another act before and behind it; French on the left. */
    public static byte[] issue(Specimen french, Specimen dutch) throws IOException {
        try (PdfMaker maker = new PdfMaker("MONITEUR BELGE \u2014 03.03.2031 \u2014 BELGISCH STAATSBLAD")) {
            return maker.column(french.pieces(), 50, 235)
                    .column(dutch.pieces(), 305, 235)
                    .bytes();
        }
    }

    private List<PdfMaker.Piece> pieces() {
        List<String> lines = new ArrayList<>();
        lines.add(nl() ? "N. 2031 \u2014 1009" : "F. 2031 \u2014 1009");
        lines.add("[C - 2031/22990]");
        lines.add(
                nl()
                        ? "1 MAART 2031. \u2014 Koninklijk besluit over de treinen"
                        : "1er MARS 2031. \u2014 Arrêté royal relatif aux trains");
        lines.add(nl() ? "Artikel 1. De treinen rijden." : "Article 1er. Les trains roulent.");
        lines.add(nl() ? "FEDERALE OVERHEIDSDIENST SOCIALE ZEKERHEID" : "SERVICE PUBLIC FEDERAL SECURITE SOCIALE");
        lines.add(nl() ? "N. 2031 \u2014 1010" : "F. 2031 \u2014 1010");
        lines.add("[C - " + numac.substring(0, 4) + "/" + numac.substring(numac.charAt(4) == '0' ? 5 : 4) + "]");
        lines.add(datedTitle().replace(". - ", ". \u2014 "));
        lines.add(nl() ? "FILIP, Koning der Belgen," : "PHILIPPE, Roi des Belges,");
        lines.add(nl() ? "Hebben Wij besloten en besluiten Wij :" : "Nous avons arrêté et arrêtons :");
        for (int i = 0; i < articles.size(); i++) {
            String head = (i == 0 ? (nl() ? "Artikel " : "Article ") : "Art. ") + number(i, nl()) + ". ";
            lines.add(head + articles.get(i).get(0));
            lines.addAll(articles.get(i).subList(1, articles.get(i).size()));
        }
        lines.addAll(signatures);
        lines.add(nl() ? "N. 2031 \u2014 1011" : "F. 2031 \u2014 1011");
        lines.add("[C - 2031/22991]");
        lines.add(
                nl()
                        ? "2 MAART 2031. \u2014 Koninklijk besluit over de bussen"
                        : "2 MARS 2031. \u2014 Arrêté royal relatif aux bus");
        lines.add(nl() ? "Artikel 1. De bussen rijden." : "Article 1er. Les bus roulent.");
        List<PdfMaker.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("|")) {
                String[] cells = line.split("\\s*\\|\\s*");
                pieces.add(new PdfMaker.Piece(cells[2], cells[1], cells[3]));
            } else if (line.matches("\\d{6}-\\d{6}")) {
                String[] label = lines.get(++i).split(" \\. \\. \\. \\. \\. ");
                pieces.add(new PdfMaker.Piece(label[0] + " . . . . . . . .", line, label[1]));
            } else {
                pieces.add(PdfMaker.Piece.of(line));
            }
        }
        return pieces;
    }

    /** The file of Lex Iterata. */
    public String lexIterata() {
        StringBuilder out = new StringBuilder("---\nurl: https://www.ejustice.just.fgov.be/eli/"
                + (nl() ? "besluit" : "arrete") + "/" + numac + "/justel\n" + (nl() ? "title-nl" : "title-fr") + ": \""
                + title + "\"\ndate: " + promulgated + "\nsource: Sécurité sociale\nnumber: " + numac
                + "\npage: 12345\ncase: " + promulgated + "/07\npublication: " + published
                + "\nstarts:\nmodifies: 1984022288\n---\n");
        for (int i = 0; i < articles.size(); i++) {
            List<String> article = articles.get(i);
            String head = i == 0 ? (nl() ? "Artikel " : "Article ") : "Art. ";
            out.append("\n**")
                    .append(head)
                    .append(number(i, nl()))
                    .append(".** ")
                    .append(article.get(0))
                    .append('\n');
            boolean table = false;
            for (String line : article.subList(1, article.size())) {
                boolean row = line.startsWith("|");
                if (row && !table) {
                    out.append("\n_Table:_\n\n").append(line).append("\n| --- | --- | --- |\n");
                } else {
                    out.append(row ? "" : "\n")
                            .append(line.matches("[a-z]\\) .*") ? "   " : "")
                            .append(line)
                            .append('\n');
                }
                table = row;
            }
        }
        signatures.forEach(s -> out.append('\n').append(s).append('\n'));
        return out.toString();
    }

    /** Articles as Justel anchors them: the first and the last differ from the others. */
    private String anchoredText() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            String number = number(i, nl());
            String before = i == 0 ? "" : number(i - 1, nl());
            if (i == 0) {
                out.append("<A NAME='Art.")
                        .append(number)
                        .append("'></A>")
                        .append(nl() ? "Artikel" : "Article")
                        .append(" <A HREF='#Art.2'> ")
                        .append(number)
                        .append("</A>. ");
            } else if (i < articles.size() - 1) {
                out.append("<BR><BR>&nbsp;&nbsp;<A NAME='Art.")
                        .append(number)
                        .append("' HREF='#Art.")
                        .append(before)
                        .append("'>Art.</A> <A HREF='#Art.x'> ")
                        .append(number)
                        .append("</A>. ");
            } else {
                out.append("<BR><BR>&nbsp;&nbsp;<A NAME='Art.")
                        .append(number)
                        .append("' HREF='#Art.")
                        .append(before)
                        .append("'>Art.</A> ")
                        .append(number)
                        .append(". ");
            }
            out.append(flow(articles.get(i)));
        }
        return out.toString();
    }

    private static String flow(List<String> lines) {
        StringBuilder out = new StringBuilder();
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean row = line.startsWith("|");
            if (row) {
                out.append(table ? "" : "<BR><BR>&nbsp;&nbsp;<TABLE border=1>").append("<tr>");
                for (String cell : line.substring(1, line.length() - 1).split("\\|")) {
                    out.append("<td valign=top >").append(html(cell.strip()));
                }
            } else {
                out.append(table ? "</table><p></font><BR>" : i > 0 ? "<BR>&nbsp;&nbsp;" : "")
                        .append(html(line));
            }
            table = row;
        }
        return out.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("°", "°")
                .replace("<", "&lt;");
    }
}
