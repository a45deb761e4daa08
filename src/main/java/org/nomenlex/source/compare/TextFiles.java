package org.nomenlex.source.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Texts of articles as files of the corpus: {@code base/art-36@2024-08-01.md}, from which the consolidation may start, and
 * {@code witness/art-36@2024-08-01.md}, with which it is compared. A witness says {@code witness: 36} where a base text says
 * {@code article: 36}, so that it is never taken for one.
 */
public final class TextFiles {

    /** What a text is for. */
    public enum Role {
        /** The consolidation may start from it. */
        BASE,
        /** The consolidation is compared with it. */
        WITNESS;

        private String folder() {
            return this == BASE ? "base" : "witness";
        }

        private String field() {
            return this == BASE ? "article" : "witness";
        }
    }

    private TextFiles() {}

    /** The file of a text. */
    public static Path place(Path corpus, ArticleText text, Role role) {
        String language = text.language() == Language.FR ? "" : "-nl";
        return corpus.resolve(role.folder())
                .resolve("art-" + text.article().value().replace('/', '_') + "@" + text.date() + language + ".md");
    }

    /** Whether the corpus has a base text of the article in that language. */
    public static boolean hasBase(Path corpus, ArticleText text) throws IOException {
        Path folder = corpus.resolve("base");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        String start = "art-" + text.article().value().replace('/', '_') + "@";
        boolean dutch = text.language() == Language.NL;
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .anyMatch(n -> n.startsWith(start) && n.endsWith("-nl.md") == dutch);
        }
    }

    /** Writes a text and tells where. */
    public static Path write(Path corpus, ArticleText text, Role role) throws IOException {
        StringBuilder out = new StringBuilder("---\n");
        out.append(role.field()).append(": ").append(text.article()).append('\n');
        out.append("date: ").append(text.date()).append('\n');
        out.append("language: ").append(text.language().code()).append('\n');
        out.append("source: \"").append(text.origin().replace("\"", "'")).append("\"\n---\n");
        text.lines().forEach(l -> out.append('\n').append(l).append('\n'));
        Path file = place(corpus, text, role);
        Files.createDirectories(file.getParent());
        Files.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The witnesses of a corpus, by their file names. A file that is none is left alone. */
    public static List<ArticleText> witnesses(Path corpus) throws IOException {
        Path folder = corpus.resolve("witness");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ArticleText> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                witness(Files.readAllLines(file)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ArticleText> witness(List<String> lines) {
        int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : lines.subList(1, end)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2).replaceAll("^\"|\"$", ""));
            }
        }
        try {
            return Optional.of(new ArticleText(
                    new ArticleNumber(fields.getOrDefault("witness", "")),
                    LocalDate.parse(fields.getOrDefault("date", "")),
                    Language.of(fields.getOrDefault("language", "fr")),
                    fields.getOrDefault("source", ""),
                    lines.subList(end + 1, lines.size()).stream()
                            .filter(l -> !l.isBlank())
                            .toList()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
