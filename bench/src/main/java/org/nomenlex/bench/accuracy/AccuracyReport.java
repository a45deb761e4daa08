package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code docs/accuracy.md}: {@code SHARED OUT [REFERENCES...]}. {@code SHARED} holds {@code corpus/acts} and
 * {@code gold} (operations as {@code NUMAC.json}, {@code text/artN@DATE.txt}, {@code cases/}); further folders of operations
 * may follow.
 */
public final class AccuracyReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path shared;
    private final List<Path> references;
    private final Path work;

    private AccuracyReport(Path shared, List<Path> references, Path work) {
        this.shared = shared;
        this.references = references;
        this.work = work;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: SHARED OUT [REFERENCES...]");
            System.exit(2);
        }
        Path shared = Path.of(arguments[0]).toAbsolutePath();
        List<Path> references = new ArrayList<>(List.of(shared.resolve("gold")));
        Stream.of(arguments).skip(2).map(Path::of).map(Path::toAbsolutePath).forEach(references::add);
        Path work = Files.createTempDirectory("accuracy");
        try {
            Files.writeString(Path.of(arguments[1]), new AccuracyReport(shared, references, work).write());
        } finally {
            delete(work);
        }
    }

    private String write() throws IOException {
        List<ActScore> acts = new ArrayList<>();
        for (Path folder : references) {
            acts.addAll(operations(folder));
        }
        AccuracyPage page = new AccuracyPage(acts, cases(), texts(), corpus());
        return page.markdown();
    }

    private List<ActScore> operations(Path folder) throws IOException {
        List<ActScore> scores = new ArrayList<>();
        for (Path reference : files(folder, ".json")) {
            String numac = reference.getFileName().toString().replace(".json", "");
            Program.Answer answer = Program.run(
                    work,
                    "parse",
                    shared.resolve("corpus/acts/" + numac + ".md").toString(),
                    "--format",
                    "json");
            if (answer.exit() != 0) {
                System.err.println(numac + ": " + answer.err().strip());
            }
            JsonNode given = answer.exit() == 0 ? JSON.readTree(answer.out()) : JSON.createObjectNode();
            scores.add(ActScore.of(JSON.readTree(reference.toFile()), given));
        }
        return scores;
    }

    private List<TextCheck> cases() throws IOException {
        List<TextCheck> checks = new ArrayList<>();
        try (Stream<Path> folders = Files.list(shared.resolve("gold/cases"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                Path out = build(folder, name);
                JsonNode about = JSON.readTree(folder.resolve("case.json").toFile());
                for (JsonNode check : about.path("checks")) {
                    Path text = folder.resolve(check.path("text").asText());
                    checks.add(TextCheck.of(
                            out,
                            new TextCheck.Question(
                                    name,
                                    check.path("unit")
                                            .asText(about.path("article").asText()),
                                    check.path("asOf").asText(),
                                    check.path("knownAt").asText(""),
                                    check.path("lang").asText("fr"),
                                    check,
                                    Files.readString(text))));
                }
            }
        }
        return checks;
    }

    private List<TextCheck> texts() throws IOException {
        List<TextCheck> checks = new ArrayList<>();
        Path out = build(shared.resolve("corpus"), "corpus");
        for (Path text : files(shared.resolve("gold/text"), ".txt")) {
            // art36@2003-06-01.txt
            String[] parts = text.getFileName().toString().replace(".txt", "").split("@");
            checks.add(TextCheck.of(
                    out,
                    new TextCheck.Question(
                            "article " + parts[0].substring(3),
                            parts[0].substring(3),
                            parts[1],
                            "",
                            "fr",
                            JSON.createObjectNode(),
                            Files.readString(text))));
        }
        return checks;
    }

    private JsonNode corpus() throws IOException {
        Path out = work.resolve("whole");
        Program.Answer answer = Program.run(
                work,
                "build",
                "--corpus",
                shared.resolve("corpus").toString(),
                "--out",
                out.toString(),
                "--format",
                "json");
        return answer.exit() == 0 ? JSON.readTree(answer.out()) : JSON.createObjectNode();
    }

    private Path build(Path corpus, String name) {
        Path out = work.resolve(name);
        Program.Answer answer = Program.run(work, "build", "--corpus", corpus.toString(), "--out", out.toString());
        if (answer.exit() != 0) {
            System.err.println(name + ": " + answer.err().strip());
        }
        return out;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
