package org.nomenlex.export.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.export.publish.Publisher.Pushed;

/** A consolidated repository on a Git server: a folder, and a server that asks for names over HTTP. */
class PublisherTest {

    private static final PersonIdent AUTHOR = new PersonIdent("Nomenlex", "law@example.org");

    @TempDir
    private Path folder;

    private Path law;

    @BeforeEach
    void consolidate() throws Exception {
        law = folder.resolve("law");
        try (Git git =
                Git.init().setDirectory(law.toFile()).setInitialBranch("main").call()) {
            commit(git, "AR du 26 octobre 2011");
            git.branchCreate().setName("in-force").call();
            git.branchCreate().setName("unfinished").call();
            tag(git, "edition/2011-11-25-1a2b3c4d");
            tag(git, "edition-in-force/2011-11-25-1a2b3c4d");
            tag(git, "private");
        }
    }

    private static void tag(Git git, String name) throws Exception {
        git.tag().setName(name).setAnnotated(false).call();
    }

    private static ObjectId commit(Git git, String message) throws Exception {
        return git.commit()
                .setAllowEmpty(true)
                .setSign(false)
                .setAuthor(AUTHOR)
                .setCommitter(AUTHOR)
                .setMessage(message)
                .call();
    }

    private void amend(String message) throws Exception {
        try (Git git = Git.open(law.toFile())) {
            commit(git, message);
        }
    }

    /** Another history under the same names, as after older acts came into the corpus. */
    private void rewrite() throws Exception {
        try (Git git = Git.open(law.toFile())) {
            git.commit()
                    .setAmend(true)
                    .setSign(false)
                    .setAuthor(AUTHOR)
                    .setCommitter(AUTHOR)
                    .setMessage("AR du 3 mars 1999")
                    .call();
        }
    }

    private Path bare(String name) throws Exception {
        Path path = folder.resolve("server").resolve(name);
        Files.createDirectories(path);
        Git.init().setBare(true).setDirectory(path.toFile()).call().close();
        return path;
    }

    private ObjectId main(Path repository) throws IOException {
        try (Git git = Git.open(repository.toFile())) {
            return git.getRepository().resolve("refs/heads/main");
        }
    }

    @Test
    void bothBranchesAndTheEditionsGoToAFolderAndNothingElse() throws Exception {
        Path server = bare("law.git");
        List<Pushed> pushed = Publisher.of(law).push(server.toString(), false, false);
        assertThat(pushed)
                .extracting(Pushed::name)
                .containsExactlyInAnyOrder(
                        "main", "in-force", "edition/2011-11-25-1a2b3c4d", "edition-in-force/2011-11-25-1a2b3c4d");
        assertThat(pushed).noneMatch(Pushed::failed);
        assertThat(main(server)).isEqualTo(main(law));
        assertThat(Publisher.of(law).push(server.toString(), false, false))
                .allMatch(p -> p.outcome().equals("up to date"));
    }

    @Test
    void thePackThatABrokenOffPushLeftLockedIsToldWithoutAStackTrace() throws Exception {
        Path first = bare("first.git");
        Publisher.of(law).push(first.toString(), false, false);
        String pack;
        try (Stream<Path> files = Files.list(first.resolve("objects/pack"))) {
            pack = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
        }
        Path server = bare("law.git");
        Path lock = server.resolve("objects/pack").resolve(pack.replace(".pack", ".keep.lock"));
        Files.createFile(lock);
        PrintStream terminal = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Publisher.of(law).push(server.toString(), false, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("delete objects/pack/" + lock.getFileName() + " in the server's repository");
        } finally {
            System.setErr(terminal);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
        Files.delete(lock);
        assertThat(Publisher.of(law).push(server.toString(), false, false)).noneMatch(Pushed::failed);
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        Path server = bare("law.git");
        assertThat(Publisher.of(law).push(server.toString(), false, true)).noneMatch(Pushed::failed);
        assertThat(main(server)).isNull();
    }

    @Test
    void anotherHistoryIsRefusedAndForceReplacesIt() throws Exception {
        Path server = bare("law.git");
        Publisher.of(law).push(server.toString(), false, false);
        rewrite();
        assertThat(Publisher.of(law).push(server.toString(), false, false))
                .filteredOn(p -> p.name().equals("main"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.failed()).isTrue();
                    assertThat(p.outcome()).contains("--force");
                });
        assertThat(main(server)).isNotEqualTo(main(law));
        assertThat(Publisher.of(law).push(server.toString(), true, false)).noneMatch(Pushed::failed);
        assertThat(main(server)).isEqualTo(main(law));
    }

    @Test
    void aServerOverHttpTakesItFromWhoMayWrite() throws Exception {
        Path repository = bare("law.git");
        try (GitServer server = new GitServer(folder.resolve("server"))) {
            String address = server.address("law.git");
            Publisher writer = Publisher.of(law, "writer", "secret");
            assertThat(writer.push(address, false, false)).hasSize(4).noneMatch(Pushed::failed);
            assertThat(main(repository)).isEqualTo(main(law));
            amend("AR du 10 janvier 2014");
            assertThat(writer.push(address, false, false)).noneMatch(Pushed::failed);
            assertThat(main(repository)).isEqualTo(main(law));
            rewrite();
            assertThat(writer.push(address, false, false))
                    .filteredOn(Pushed::failed)
                    .singleElement()
                    .satisfies(
                            p -> assertThat(p.outcome()).startsWith("refused").contains("--force"));
        }
    }

    @Test
    void aServerOverHttpThatRefusesIsQuotedInOneLine() throws Exception {
        bare("law.git");
        try (GitServer server = new GitServer(folder.resolve("server"))) {
            String address = server.address("law.git");
            assertThatThrownBy(() -> Publisher.of(law, "writer", "wrong").push(address, false, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(address + ": ")
                    .hasMessageContaining("NOMENLEX_GIT_USER")
                    .hasMessageNotContaining("wrong")
                    .hasMessageNotContaining("\n");
            assertThatThrownBy(() -> Publisher.of(law, "reader", "secret").push(address, false, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("may not push");
            assertThatThrownBy(
                            () -> Publisher.of(law, "writer", "secret").push(server.address("other.git"), false, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no Git repository");
        }
    }

    @Test
    void aServerThatMovedIsFollowed() throws Exception {
        Path repository = bare("law.git");
        try (GitServer server = new GitServer(folder.resolve("server"))) {
            Publisher writer = Publisher.of(law, "writer", "secret");
            assertThat(writer.push(server.address("moved/law.git"), false, false))
                    .hasSize(4)
                    .noneMatch(Pushed::failed);
            assertThat(main(repository)).isEqualTo(main(law));
        }
    }

    @Test
    void aServerWhoseRulesRefuseIsQuoted() throws Exception {
        Path repository = bare("law.git");
        Path rule = repository.resolve("hooks/pre-receive");
        Files.createDirectories(rule.getParent());
        Files.writeString(rule, "#!/bin/sh\necho 'only on Mondays'\necho 'ask Jan'\nexit 1\n");
        assertThat(rule.toFile().setExecutable(true)).isTrue();
        try (GitServer server = new GitServer(folder.resolve("server"))) {
            assertThat(Publisher.of(law, "writer", "secret").push(server.address("law.git"), false, false))
                    .isNotEmpty()
                    .allSatisfy(p -> {
                        assertThat(p.failed()).isTrue();
                        assertThat(p.outcome())
                                .contains("hook declined", "only on Mondays ask Jan")
                                .doesNotContain("\n");
                    });
        }
        try (Git git = Git.open(repository.toFile())) {
            assertThat(git.getRepository().getRefDatabase().getRefs()).noneMatch(r -> r.getObjectId() != null);
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeUnreachable() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        for (String address : List.of(
                "http://127.0.0.1:" + port + "/law.git",
                "git://127.0.0.1:" + port + "/law.git",
                "https://name.invalid/law.git")) {
            assertThatThrownBy(() -> Publisher.of(law, "writer", "secret").push(address, false, false))
                    .as(address)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(address + ": cannot be reached");
        }
    }

    @Test
    void whatIsNoRepositoryOrNoAddressIsSaidToBeSo() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> Publisher.of(law).push(empty.toString(), false, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no Git repository");
        assertThatThrownBy(() -> Publisher.of(law).push("ftp2://", false, false))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aPasswordInTheAddressIsNotShown() {
        assertThatThrownBy(() -> Publisher.of(law).push("http://user:hidden@127.0.0.1:1/law.git", false, false))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("hidden");
    }
}
