package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.export.Specimen;

class ExportTest {

    @TempDir
    private Path folder;

    private Run export(String... arguments) {
        String[] all = Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new);
        return Run.of(Specimen.library(), folder, all);
    }

    @Test
    void textGoesToStandardOutputAndNothingElse() {
        Run run = export("71", "--format", "akn", "--as-of", "2014-06-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<?xml")
                .contains("§ 1erbis", "edition/")
                .endsWith("</akomaNtoso>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        assertThat(export("71", "--format", "pdf", "--as-of", "2014-06-01", "--output", "new/a.pdf")
                        .code())
                .isZero();
        assertThat(folder.resolve("new/a.pdf")).isNotEmptyFile();
        Run run = export("71", "--format", "pdf", "--as-of", "1990-01-01", "--output", "b.pdf");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("nomenlex: ").hasLineCount(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("new");
        }
    }

    @Test
    void severalUnitsOrAllOfThem() {
        assertThat(export("71", "72", "--format", "html").out()).contains("Dosage du zinc", "Un seul alinéa");
        assertThat(export("--all", "--history", "--format", "csv").out()).contains("671016,", "2010-01-01");
    }

    @Test
    void anActIsExportedByAnyOfItsNames() {
        for (String name : new String[] {"2014022902", "2014-01-10/01", "AR du 10 janvier 2014"}) {
            assertThat(export(name, "--format", "akn").out()).contains("<activeModifications>");
        }
        assertThat(export("2014022902", "--format", "pdf").code()).isEqualTo(2);
        assertThat(export("1999099999", "--format", "akn").code()).isEqualTo(1);
    }

    @Test
    void eachVersionMayHaveItsFileInBothLanguages() {
        Run run = export("--all", "--history", "--format", "akn", "--split", "--output", "akn");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("akn/fr/art-71/2012-01-01.akn.xml")).isNotEmptyFile();
        assertThat(folder.resolve("akn/nl/art-72/2010-01-01.akn.xml")).isNotEmptyFile();
        assertThat(folder.resolve("akn/acts/2014022902.akn.xml")).isNotEmptyFile();
    }

    @Test
    void whatContradictsItselfIsWrongUse() {
        String[][] wrong = {
            {"--format", "akn"},
            {"71", "--all", "--format", "akn"},
            {"71", "--format", "odt"},
            {"71", "--format", "akn", "--history", "--as-of", "2014-01-01"},
            {"71", "--format", "csv", "--compare", "2011-01-01", "2014-01-01"},
            {"71", "--format", "docx", "--compare", "2014-01-01", "2011-01-01"},
            {"71", "--format", "docx", "--side-by-side"},
            {"71", "--format", "akn", "--split"},
            {"xyz", "--format", "akn"},
        };
        for (String[] arguments : wrong) {
            Run run = export(arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void bothBranchesAndTheEditionsArePublished() throws Exception {
        Path repository = folder.resolve("consolidated");
        try (Git git = Git.init()
                        .setDirectory(repository.toFile())
                        .setInitialBranch("main")
                        .call();
                Git server = Git.init()
                        .setBare(true)
                        .setDirectory(folder.resolve("server.git").toFile())
                        .call()) {
            String first = commit(git, "one");
            git.branchCreate().setName("in-force").call();
            git.tag().setName("edition/2012-01-01-aaaaaaaa").call();
            assertThat(Run.in(folder, "publish", "server.git", "--dry-run").out())
                    .contains("main: would be pushed");
            assertThat(server.getRepository().resolve("refs/heads/main")).isNull();
            Run run = Run.in(folder, "publish", "server.git");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("main: pushed", "in-force: pushed", "edition/2012-01-01-aaaaaaaa: pushed");
            assertThat(server.getRepository().resolve("refs/heads/main").name()).isEqualTo(first);
            assertThat(Run.in(folder, "publish", "server.git").out()).contains("main: up to date");

            git.commit().setAmend(true).setMessage("rewritten").setSign(false).call();
            Run refused = Run.in(folder, "publish", "server.git");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("main: refused", "--force");
            assertThat(Run.in(folder, "publish", "server.git", "--force").code())
                    .isZero();
            assertThat(server.getRepository().resolve(Constants.R_TAGS + "edition/2012-01-01-aaaaaaaa"))
                    .isNotNull();
        }
    }

    private static String commit(Git git, String message) throws Exception {
        return git.commit()
                .setAllowEmpty(true)
                .setMessage(message)
                .setAuthor("Test", "test@example.org")
                .setCommitter("Test", "test@example.org")
                .setSign(false)
                .call()
                .name();
    }

    @Test
    void aServerThatCannotBeReachedIsOneLine() throws Exception {
        assertThat(Run.in(folder, "publish", "nowhere.git").code()).isEqualTo(1);
        try (Git git = Git.init()
                .setDirectory(folder.resolve("consolidated").toFile())
                .setInitialBranch("main")
                .call()) {
            commit(git, "one");
            Run run = Run.in(folder, "publish", "nowhere.git");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("nomenlex: ").hasLineCount(1);
        }
    }
}
