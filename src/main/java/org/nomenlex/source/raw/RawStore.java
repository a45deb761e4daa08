package org.nomenlex.source.raw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code raw} of a corpus. Bodies stand under their SHA-256 ({@code bodies/ab/abcd....html}), so that an answer
 * that came twice is kept once; {@code addresses/HASH.json} lists the answers of one address, oldest first. A file is
 * written beside its place and moved there: a kill leaves no half file.
 */
public final class RawStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** The store below a corpus folder; it is made when the first answer is kept. */
    public RawStore(Path corpus) {
        this.folder = corpus.resolve("raw");
    }

    /** Keeps an answer. */
    public RawAnswer keep(
            String address, Instant at, int status, Map<String, String> headers, byte[] body, String verdict)
            throws IOException {
        RawAnswer answer = new RawAnswer(address, at, status, headers, sha256(body), body.length, verdict);
        Path file = bodyFile(answer);
        if (!Files.exists(file)) {
            writeWhole(file, body);
        }
        List<RawAnswer> all = new ArrayList<>(answers(address));
        all.add(answer);
        writeWhole(addressFile(address), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(all)));
        return answer;
    }

    /** Keeps a file that the user brought. */
    public RawAnswer keepFile(Path file, byte[] content, Instant at) throws IOException {
        String address = "file:" + file.getFileName();
        Optional<RawAnswer> last = latest(address);
        return last.isPresent() && last.get().body().equals(sha256(content))
                ? last.get()
                : keep(address, at, 200, Map.of(), content, "");
    }

    /** The answers of an address, oldest first. */
    public List<RawAnswer> answers(String address) throws IOException {
        Path file = addressFile(address);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<RawAnswer> answers = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readAllBytes(file))) {
            answers.add(answer(node));
        }
        return answers;
    }

    /** The last answer of an address. */
    public Optional<RawAnswer> latest(String address) throws IOException {
        List<RawAnswer> all = answers(address);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The bytes of an answer. */
    public byte[] body(RawAnswer answer) throws IOException {
        return Files.readAllBytes(bodyFile(answer));
    }

    private Path bodyFile(RawAnswer answer) {
        return folder.resolve("bodies").resolve(answer.body().substring(0, 2)).resolve(answer.body() + suffix(answer));
    }

    private static String suffix(RawAnswer answer) {
        String type = answer.header("content-type").orElse("");
        if (answer.address().startsWith("file:")) {
            int dot = answer.address().lastIndexOf('.');
            return dot > 0 && answer.address().length() - dot < 7
                    ? answer.address().substring(dot)
                    : "";
        }
        return type.contains("pdf") ? ".pdf" : type.contains("html") ? ".html" : type.contains("xml") ? ".xml" : ".bin";
    }

    private Path addressFile(String address) {
        String name = sha256(address.getBytes(StandardCharsets.UTF_8)).substring(0, 24) + ".json";
        return folder.resolve("addresses").resolve(name.substring(0, 2)).resolve(name);
    }

    private static void writeWhole(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ArrayNode json(List<RawAnswer> answers) {
        ArrayNode array = JSON.createArrayNode();
        for (RawAnswer a : answers) {
            ObjectNode node = array.addObject();
            node.put("address", a.address()).put("at", a.at().toString()).put("status", a.status());
            node.put("body", a.body()).put("size", a.size()).put("verdict", a.verdict());
            ObjectNode headers = node.putObject("headers");
            a.headers().forEach(headers::put);
        }
        return array;
    }

    private static RawAnswer answer(JsonNode node) {
        Map<String, String> headers = new LinkedHashMap<>();
        node.path("headers")
                .properties()
                .forEach(e -> headers.put(e.getKey(), e.getValue().asText()));
        return new RawAnswer(
                node.path("address").asText(),
                Instant.parse(node.path("at").asText()),
                node.path("status").asInt(),
                headers,
                node.path("body").asText(),
                node.path("size").asLong(),
                node.path("verdict").asText());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
