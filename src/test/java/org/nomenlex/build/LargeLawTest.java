package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Library;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.Language;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;

/** A law is the same whether all of it is held in memory or one body at a time. */
class LargeLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int ALWAYS_LARGE = 0;
    private static final int FEW = 20;
    private static final int NEVER_LARGE = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void lawOfSeveralTitlesIsTheSameBodyByBody() throws IOException {
        Path corpus = folder.resolve("corpus");
        new SyntheticLaw(11, new LawSize(6, 2, 30, 12)).writeTo(corpus);

        assertSameOutcome(corpus);
    }

    @Test
    void specimenIsTheSameBodyByBody() {
        assertSameOutcome(Path.of("corpus"));
    }

    @Test
    void bodiesThatMeetByWhatAnAmendedActComesToSayAreJoined() throws IOException {
        Path corpus = folder.resolve("corpus");
        new SyntheticLaw(12, new LawSize(6, 2, 30, 12)).writeTo(corpus);
        act(corpus, "2024000901", "2024-03-01", """
                **Article 1er.** A l'article 2 de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des \
                prestations de santé, le mot "annuelle" est remplacé par le mot "mensuelle".

                **Art. 2.** Le présent arrêté entre en vigueur le 1er janvier 2025.
                """);
        act(corpus, "2024000902", "2024-05-02", """
                **Article 1er.** L'article 1er de l'arrêté royal du 1er mars 2024 modifiant l'annexe est remplacé par ce qui suit :

                "Article 1er. A l'article 12 de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des \
                prestations de santé, le mot "annuelle" est remplacé par le mot "mensuelle".".
                """);

        BuildSummary summary = assertSameOutcome(corpus);

        assertThat(summary.articles()).isEqualTo(12);
    }

    @Test
    void actOnAllArticlesMakesOneBodyOfAll() throws IOException {
        Path corpus = folder.resolve("corpus");
        new SyntheticLaw(13, new LawSize(6, 2, 30, 12)).writeTo(corpus);
        act(corpus, "2024000903", "2024-03-01", """
                **Article 1er.** Dans l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de \
                santé, les mots "par an" sont chaque fois remplacés par les mots "par année".
                """);

        assertSameOutcome(corpus);
    }

    /** A chain of acts each: errata, withdrawals, acts that amend acts, two regimes. */
    @Test
    void chainsOfActsAreTheSameBodyByBody() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            List<Path> chains = cases.filter(Files::isDirectory).sorted().toList();
            for (int i = 0; i < chains.size(); i += 8) {
                assertSameOutcome(chains.get(i), folder.resolve("case-" + i));
            }
        }
    }

    private static void act(Path corpus, String numac, String signed, String text) throws IOException {
        Files.writeString(corpus.resolve("acts/" + numac + ".md"), """
                ---
                title-fr: "Arrêté royal modifiant l'annexe"
                number: %s
                date: %s
                publication: %s
                ---

                %s""".formatted(
                        numac, signed, LocalDate.parse(signed).plusDays(9), text));
    }

    private BuildSummary assertSameOutcome(Path corpus) {
        return assertSameOutcome(corpus, folder);
    }

    private static BuildSummary assertSameOutcome(Path corpus, Path outs) {
        Path asWhole = outs.resolve("whole");
        Path inParts = outs.resolve("parts");
        BuildSummary whole = build(corpus, asWhole, NEVER_LARGE);
        BuildSummary parts = build(corpus, inParts, ALWAYS_LARGE);

        assertThat(parts.commit()).as("%s", corpus).isEqualTo(whole.commit());
        assertThat(parts.operations()).isEqualTo(whole.operations());
        assertThat(parts.versions()).isEqualTo(whole.versions());
        assertThat(parts.problems()).isEqualTo(whole.problems());
        assertThat(HealthJson.in(inParts)).isEqualTo(HealthJson.in(asWhole));
        assertThat(inForce(inParts)).isEqualTo(inForce(asWhole));
        return parts;
    }

    private static BuildSummary build(Path corpus, Path out, int many) {
        return new Builder(AmendmentParser::parse, Progress.NONE, many, FEW).build(List.of(corpus), out, TODAY);
    }

    /** The commits of the readable branch in which the newest versions stand. */
    private static List<String> inForce(Path out) {
        try (Library library = GitLibrary.open(out)) {
            return library.articles(Language.FR, LocalDate.MAX).stream()
                    .flatMap(a -> library.versions(a, Language.FR, LocalDate.MAX).stream())
                    .flatMap(v -> library.commitOf(v).stream())
                    .toList();
        }
    }
}
