package org.nomenlex.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/** A small chain of invented law with the texts that it must give: acts, {@code case.json}, {@code expected-N.txt}. */
record CaseFolder(Path folder, ArticleNumber article, String about, List<Check> checks) {

    /**
     * One question.
     *
     * @param asOf the day in force
     * @param knownAt the day of knowledge
     * @param expected the text
     * @param refused how many operations must be refused
     */
    record Check(
            LocalDate asOf, LocalDate knownAt, Language language, boolean complete, int refused, String expected) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<CaseFolder> in(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(f -> Files.exists(f.resolve("case.json")))
                    .sorted()
                    .map(CaseFolder::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CaseFolder of(Path folder) {
        try {
            JsonNode root = JSON.readTree(folder.resolve("case.json").toFile());
            List<Check> checks = new ArrayList<>();
            for (JsonNode n : root.path("checks")) {
                checks.add(new Check(
                        LocalDate.parse(n.path("asOf").asText()),
                        LocalDate.parse(n.path("knownAt").asText()),
                        Language.of(n.path("lang").asText()),
                        n.path("complete").asBoolean(),
                        n.path("refused").asInt(),
                        Files.readString(folder.resolve(n.path("text").asText()))));
            }
            return new CaseFolder(
                    folder,
                    new ArticleNumber(root.path("article").asText()),
                    root.path("about").asText(),
                    checks);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The version that answers a check; empty where there is none. */
    Optional<ArticleVersion> answer(Check check) {
        Consolidator consolidator = consolidator();
        for (Publication publication : consolidator.publications()) {
            if (!publication.day().isAfter(check.knownAt())) {
                consolidator.publish(List.of(publication));
            }
        }
        return consolidator.versions(new Consolidator.Key(article, check.language())).stream()
                .filter(v -> v.period().contains(check.asOf()))
                .findFirst();
    }

    /** The folder's law, before anything of it is published. */
    Consolidator consolidator() {
        Corpus corpus = CorpusReader.open(List.of(folder)).read();
        List<HeldAct> acts = corpus.acts().stream()
                .map(a -> new HeldAct(a, AmendmentParser.parse(a)))
                .toList();
        Holdings holdings = new Holdings(acts, corpus.bases(), corpus.events(), corpus.decisions(), Map.of());
        return new Consolidator(holdings, AmendmentParser::parse);
    }

    /** The law of the folder. */
    MemoryLibrary law() {
        return new MemoryLibrary(Reading.holdings(List.of(folder)), AmendmentParser::parse);
    }

    @Override
    public String toString() {
        return folder.getFileName() + ": " + about;
    }
}
