package org.nomenlex.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/** A folder of invented acts, written in a few words each. */
public final class CorpusFolder {

    private static final String ANNEX = "l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des"
            + " prestations de santé en matière d'assurance obligatoire soins de santé et indemnités";

    private final Path folder;

    /** An empty corpus in that folder. */
    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** "l'annexe à l'arrêté royal du 14 septembre 1984 ...", as acts write it. */
    public static String annex() {
        return ANNEX;
    }

    /** An act; its title and dossier come from its number and day. The articles are written without their heads. */
    public CorpusFolder act(String numac, String signed, String published, String... articles) {
        return titledAct(numac, signed, published, "Arrêté royal modifiant " + ANNEX, "", articles);
    }

    /**
     * The act that brings article 150 into the annex: 2030010001, published on 20 January 2030, in force from 1 March 2030.
     *
     * @param text the article, paragraphs parted by empty lines: {@code Art. 150. § 1er. ...}
     */
    public CorpusFolder article150(String text) {
        return act(
                "2030010001",
                "2030-01-10",
                "2030-01-20",
                "Dans " + ANNEX + ", il est inséré un article 150, rédigé comme suit :\n\n\"" + text + "\".",
                from("1er mars 2030"));
    }

    /** The same with an article that has a number and a term to watch, in a paragraph each. */
    public CorpusFolder article150() {
        return article150("Art. 150. § 1er. Le plafond est fixé à 10 séances.\n\n"
                + "§ 2. Le dossier est conservé pendant cinq ans.");
    }

    /** What changes the number that {@link #article150()} has in § 1. */
    public static String ceiling(String old, String now) {
        return "A l'article 150, § 1er, de " + ANNEX + ", les mots \"" + old
                + " séances\" sont remplacés par les mots \"" + now + " séances\".";
    }

    /** An act with a title of its own, and the acts that the source says it modifies. */
    public CorpusFolder titledAct(
            String numac, String signed, String published, String title, String modifies, String... articles) {
        StringBuilder text = new StringBuilder("---\n")
                .append("url: https://example.org/eli/arrete/")
                .append(numac)
                .append('\n')
                .append("title-fr: \"")
                .append(title)
                .append("\"\n")
                .append("date: ")
                .append(signed)
                .append('\n')
                .append("number: ")
                .append(numac)
                .append('\n')
                .append("page: 100\n")
                .append("case: ")
                .append(signed)
                .append('/')
                .append(numac.substring(8))
                .append('\n')
                .append("publication: ")
                .append(published)
                .append('\n')
                .append("starts:\n")
                .append("modifies: ")
                .append(modifies)
                .append("\n---\n\n");
        for (int i = 0; i < articles.length; i++) {
            String head = i == 0 ? "**Article 1er.** " : "**Art. " + (i + 1) + ".** ";
            text.append(head).append(articles[i]).append("\n\n");
        }
        text.append("Donné à Bruxelles, le 1er janvier 2030.\n");
        return file("acts/" + numac + ".md", text.toString());
    }

    /** An act of which the source tells where the Moniteur prints it ({@code /mopdf/2030/01/20_1.pdf#Page4}). */
    public CorpusFolder printedAct(String numac, String signed, String published, String place, String... articles) {
        act(numac, signed, published, articles);
        String name = "acts/" + numac + ".md";
        try {
            String text = Files.readString(folder.resolve(name));
            return file(name, text.replace("starts:\n", "starts:\npdf-original: https://example.org" + place + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decree's table of modifications, a row each: {@code 2030-01-10,2030-01-20,ANN.ART.150,/mopdf/...}. */
    public CorpusFolder table(String... rows) {
        String head = "kind,promulgated,published,modified_articles,moniteur_pdf\n";
        StringBuilder text = new StringBuilder(head);
        for (String row : rows) {
            text.append("Arrêté royal,").append(row).append('\n');
        }
        return file("justel-modified-by.csv", text.toString());
    }

    /** A file. */
    public CorpusFolder file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file. */
    public CorpusFolder without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Le présent arrêté entre en vigueur le ...", in words that acts use. */
    public static String from(String day) {
        return "Le présent arrêté entre en vigueur le " + day + ".";
    }

    /** The law of the corpus. */
    public MemoryLibrary law() {
        return new MemoryLibrary(Reading.holdings(List.of(folder)), AmendmentParser::parse);
    }

    /** The French text of an article in force on a day, as known on another; empty where there is none. */
    public List<String> text(String article, String asOf, String knownAt) {
        return version(article, asOf, knownAt).lines();
    }

    /** The French version of an article in force on a day, as known on another. */
    public ArticleVersion version(String article, String asOf, String knownAt) {
        try (MemoryLibrary law = law()) {
            return law.version(new ArticleNumber(article), Language.FR, LocalDate.parse(asOf), LocalDate.parse(knownAt))
                    .orElseThrow();
        }
    }
}
