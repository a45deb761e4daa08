package org.nomenlex.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.nomenlex.store.BuildState;

/**
 * What the last build in a folder was made from and what it counted.
 *
 * @param glance places, sizes and times of the files of the corpus, and the program
 * @param fingerprint of corpus and program
 * @param commit the commit of {@code main} that it made
 * @param edition the edition's tag
 * @param counts what it counted
 * @param problems what it could not read
 * @param folders the corpus folders
 */
record LastBuild(
        String glance,
        String fingerprint,
        String commit,
        String edition,
        Counts counts,
        List<String> problems,
        List<String> folders) {

    private static final String NOTE = "build.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a note that tells nothing. */
    static void makeReady() {
        parse("{}");
    }

    static Optional<LastBuild> in(Path folder) {
        return BuildState.read(folder, NOTE).flatMap(LastBuild::parse);
    }

    private static Optional<LastBuild> parse(String json) {
        try {
            JsonNode n = MAPPER.readTree(json);
            TreeMap<LocalDate, Integer> effects = new TreeMap<>();
            n.path("effects")
                    .properties()
                    .forEach(e -> effects.put(
                            LocalDate.parse(e.getKey()), e.getValue().asInt()));
            List<String> problems = new ArrayList<>();
            n.path("problems").forEach(p -> problems.add(p.asText()));
            List<String> folders = new ArrayList<>();
            n.path("folders").forEach(f -> folders.add(f.asText()));
            Counts counts = new Counts(
                    n.path("acts").asInt(),
                    effects,
                    n.path("applied").asInt(),
                    n.path("pending").asInt(),
                    n.path("refused").asInt(),
                    n.path("unparsed").asInt(),
                    n.path("articles").asInt(),
                    n.path("versions").asInt());
            return Optional.of(new LastBuild(
                    n.path("glance").asText(),
                    n.path("fingerprint").asText(),
                    n.path("commit").asText(),
                    n.path("edition").asText(),
                    counts,
                    problems,
                    folders));
        } catch (JsonProcessingException e) {
            // A note that cannot be read is no note: the build is made anew.
            return Optional.empty();
        }
    }

    /** Whether both notes are of the same build. */
    boolean isOf(LastBuild other) {
        return commit.equals(other.commit) && fingerprint.equals(other.fingerprint) && glance.equals(other.glance);
    }

    /** Names the build: another program, or another commit, is another build. */
    String state() {
        return state(commit);
    }

    static String state(String commit) {
        return Program.mark() + " " + commit;
    }

    /** The same for files that lie elsewhere, or were touched, and hold the same. */
    LastBuild seenAs(String other, List<String> corpus) {
        return new LastBuild(other, fingerprint, commit, edition, counts, problems, corpus);
    }

    void keep(Path folder) {
        ObjectNode n = MAPPER.createObjectNode();
        n.put("glance", glance);
        n.put("fingerprint", fingerprint);
        n.put("commit", commit);
        n.put("edition", edition);
        n.put("acts", counts.acts());
        n.put("applied", counts.applied());
        n.put("pending", counts.pending());
        n.put("refused", counts.refused());
        n.put("unparsed", counts.unparsed());
        n.put("articles", counts.articles());
        n.put("versions", counts.versions());
        ObjectNode effects = n.putObject("effects");
        counts.effects().forEach((day, count) -> effects.put(day.toString(), count));
        ArrayNode lines = n.putArray("problems");
        problems.forEach(lines::add);
        ArrayNode places = n.putArray("folders");
        folders.forEach(places::add);
        BuildState.write(folder, NOTE, n + "\n");
    }
}
