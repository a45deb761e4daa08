package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only note how they were called. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;
    private Path calls;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeACheckout() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher needs bash");
        project = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        calls = folder.resolve("calls");
        Files.createFile(calls);
        Files.copy(Path.of("nomenlex"), project.resolve("nomenlex"));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        script(
                "java",
                "echo \"java $*\" >>'" + calls + "'; for a; do case $a in -XX:SharedArchiveFile=*) [[ $1 =="
                        + " -Xshare:dump ]] && echo archive >\"${a#*=}\";; esac; done; [[ $1 == -Xshare:* ]] || echo ran");
        script(
                "mvn",
                "echo \"mvn $*\" >>'" + calls + "'; for a; do case $a in -Dnomenlex.build=*) echo jar"
                        + " >\"${a#*=}/nomenlex-all.jar\";; esac; done");
    }

    private void script(String name, String body) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int code, String out, String err) {}

    private Result launch(Path from, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", project.resolve("nomenlex").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("JAVA_HOME");
        for (String name : List.of("NOMENLEX_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            builder.environment().remove(name);
        }
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private List<String> calls() throws IOException {
        List<String> lines = Files.readAllLines(calls);
        Files.writeString(calls, "");
        return lines;
    }

    @Test
    void theFirstStartBuildsAndSaysSoAndTheNextOnesOnlyRun() throws Exception {
        Result first = launch(project, "show", "34");
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("ran\n");
        assertThat(first.err()).contains("building the program (once", "built.", "start-up archive (once)");
        assertThat(calls()).hasSize(4).first().asString().startsWith("mvn ");

        Result second = launch(project, "show", "34");
        assertThat(second.err()).isEmpty();
        assertThat(calls())
                .hasSize(1)
                .first()
                .asString()
                .contains("nomenlex.jsa", "nomenlex-all.jar org.nomenlex.cli.Main show 34");
    }

    @Test
    void aServerHasRoomForPagesUnlessItIsToldHowMuchMemoryThereIs() throws Exception {
        launch(project, "--version");
        calls();
        launch(project, "serve");
        assertThat(calls().get(0)).contains("-Xms768m -Xmn256m");
        launch(project, "show", "34");
        assertThat(calls().get(0)).doesNotContain("-Xm");
        for (String name : List.of("NOMENLEX_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            environment.clear();
            environment.put(name, "-Xmx256m");
            launch(project, "serve");
            assertThat(calls().get(0)).as(name).doesNotContain("-Xms", "-Xmn");
        }
    }

    @Test
    void aLargeLawBuiltFromNothingHasMostOfTheMemoryUnlessItIsToldHowMuch() throws Exception {
        Path acts = Files.createDirectories(project.resolve("corpus/acts"));
        for (int i = 0; i < 4_000; i++) {
            Files.createFile(acts.resolve(i + ".md"));
        }
        launch(project, "--version");
        calls();
        launch(project, "build");
        assertThat(calls().get(0)).contains("-XX:MaxRAMPercentage=75").doesNotContain("TieredStopAtLevel");
        environment.put("NOMENLEX_JAVA_OPTS", "-Xmx3g");
        launch(project, "build");
        assertThat(calls().get(0)).contains("-Xmx3g").doesNotContain("MaxRAMPercentage", "TieredStopAtLevel");
        environment.clear();
        Files.delete(acts.resolve("0.md"));
        launch(project, "build");
        assertThat(calls().get(0))
                .contains("TieredStopAtLevel=1")
                .doesNotContain("MaxRAMPercentage", "C1MaxInlineSize");
    }

    @Test
    void onlyWhatIsOverSoonIsCompiledWithoutInlining() throws Exception {
        launch(project, "--version");
        calls();
        launch(project, "show", "34");
        assertThat(calls().get(0)).contains("C1MaxInlineSize");
        Files.createDirectories(project.resolve("consolidated/.git/nomenlex"));
        Files.writeString(project.resolve("consolidated/.git/nomenlex/memory.bin"), "of the last build");
        launch(project, "build");
        assertThat(calls().get(0)).contains("C1MaxInlineSize");
    }

    @Test
    void itWorksFromAnyFolderAndThroughALink() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("law"), project.resolve("nomenlex"));
        assertThat(launch(elsewhere, "status").out()).isEqualTo("ran\n");
        project = elsewhere;
        Files.move(elsewhere.resolve("law"), elsewhere.resolve("nomenlex"));
        Result linked = launch(folder, "status");
        assertThat(linked.out()).isEqualTo("ran\n");
        assertThat(linked.err()).isEmpty();
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        launch(project, "status");
        calls();
        Path source = project.resolve("src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(project, "status").err()).contains("building");
        assertThat(calls().get(0)).startsWith("mvn ");
    }

    @Test
    void aFailedBuildIsToldAndTheProgramBuiltBeforeStarts() throws Exception {
        launch(project, "status");
        Files.setLastModifiedTime(
                project.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
        script("mvn", "echo '[ERROR] A.java:[1,1] no such symbol'; exit 1");
        Result result = launch(project, "status");
        assertThat(result.err()).contains("[ERROR] A.java", "the build failed", "starting the program built before");
        assertThat(result.out()).isEqualTo("ran\n");
    }

    @Test
    void withoutAProgramAFailedBuildEndsInFailure() throws Exception {
        script("mvn", "echo '[ERROR] A.java:[1,1] no such symbol'; exit 1");
        Result result = launch(project, "status");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the build failed; the whole of it is in");
    }

    @Test
    void theExitCodeAndTheArgumentsAreThoseOfTheProgram() throws Exception {
        launch(project, "status");
        calls();
        script("java", "printf '%s\\n' \"$@\" | tail -2; exit 3");
        Result result = launch(project, "search", "deux mots");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEqualTo("search\ndeux mots\n");
    }

    @Test
    void whereTheCheckoutCannotBeWrittenTheProgramIsBuiltInTheCache() throws Exception {
        Files.writeString(project.resolve("target"), "a file where a folder should be");
        assertThat(launch(folder, "status").out()).isEqualTo("ran\n");
        assertThat(folder.resolve("cache/nomenlex")).isDirectory();
    }
}
