package org.nomenlex.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.shared.Shared;
import org.nomenlex.source.intake.Outcome.Status;

class ImporterTest {

    private static final String ACT = """
            ---
            url: https://www.ejustice.just.fgov.be/eli/arrete/2031/02/02/%1$s/justel
            title-fr: "%2$s"
            date: 2031-02-02
            number: %1$s
            publication: 2031-03-03
            ---

            **Article 1er.** %3$s

            **Art. 2.** Le ministre qui a les Affaires sociales dans ses attributions est chargé de l'exécution du présent arrêté.
            """;

    @TempDir
    private Path folder;

    @Test
    void ofACloneOnlyTheActsOnTheNomenclatureAreTaken() throws IOException {
        Path clone = folder.resolve("clone");
        for (int i = 0; i < 3000; i++) {
            act(clone, String.format("20310%05d", i), "Arrêté royal relatif aux chemins de fer", "Les trains roulent.");
        }
        act(
                clone,
                "2031022001",
                "Arrêté royal modifiant l'article 34 de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la"
                        + " nomenclature des prestations de santé",
                "A l'article 34, le mot \"a\" est remplacé par le mot \"b\".");
        act(
                clone,
                "2031022002",
                "Arrêté royal portant des mesures diverses",
                "L'article 2 de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations"
                        + " de santé est abrogé.");
        act(
                clone,
                "2031022003",
                "Arrêté royal fixant des honoraires",
                "Les honoraires des prestations de l'article 2 de la nomenclature des prestations de santé sont dus.");
        List<Outcome> outcomes = take(clone);
        assertThat(outcomes).extracting(Outcome::status).containsOnly(Status.ADDED);
        assertThat(corpusFiles()).containsExactly("acts/2031/2031022001.md", "acts/2031/2031022002.md");
        assertThat(take(clone)).extracting(Outcome::status).containsOnly(Status.UNCHANGED);
    }

    @Test
    void theRealActsAreTakenAsTheyAre() throws IOException {
        Path acts = Shared.path("corpus/acts");
        assertThat(take(acts)).filteredOn(o -> o.status() == Status.ADDED).hasSize(119);
        assertThat(folder.resolve("corpus/acts/2011/2011022405.md"))
                .hasSameBinaryContentAs(acts.resolve("2011022405.md"));
    }

    @Test
    void savedPagesAreTakenOrRefusedByNameAndTheirBytesKept() throws IOException {
        List<Outcome> outcomes = take(Shared.path("corpus/pages"));
        assertThat(outcomes)
                .filteredOn(o -> o.status() == Status.REFUSED)
                .extracting(o -> o.file().getFileName().toString())
                .containsExactlyInAnyOrder(
                        "eli-help-notfound_fr.html",
                        "new-layout-belgian-journal-page.html",
                        "new-layout-debug_1002370482.html",
                        "new-layout-legalize-sample-listing-loi-2024.html");
        assertThat(corpusFiles())
                .contains(
                        "acts/1994/1994009284.md",
                        "acts/2024/2024001284.md",
                        "acts/2016/2016003166-nl.md",
                        "acts/1867/1867060850.md",
                        "acts/1867/1867060850-nl.md");
        assertThat(Files.readString(folder.resolve("corpus/acts/1867/1867060850.md")))
                .contains("18-02-2026");
        try (Stream<Path> kept = Files.walk(folder.resolve("corpus/raw/bodies"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(9);
        }
    }

    @Test
    void whatIsNothingIsRefusedInALine() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.md"), "Une note quelconque.");
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Importer.LARGEST + 1);
        }
        assertThat(take(text).get(0).message()).startsWith("not a form that is known");
        assertThat(take(huge).get(0).message()).endsWith("MB: not read");
        assertThat(take(folder.resolve("absent.md")).get(0).message()).isEqualTo("there is no such file or folder");
    }

    private List<Outcome> take(Path path) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        new Importer(ImportOptions.into(folder.resolve("corpus"))).take(path, outcomes::add);
        return outcomes;
    }

    private static void act(Path clone, String numac, String title, String text) throws IOException {
        Path file = clone.resolve("texts").resolve(numac.substring(5, 8)).resolve(numac + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ACT.formatted(numac, title, text));
    }

    private List<String> corpusFiles() throws IOException {
        Path corpus = folder.resolve("corpus");
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .map(f -> corpus.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
