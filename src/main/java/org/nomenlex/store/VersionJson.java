package org.nomenlex.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * A version of an article as it is kept: its passages with their origins, what was refused, what is to be known. The end
 * of the version is not in it: that is the beginning of the next file, so that a new version leaves the old one's file
 * alone. Origins are listed once and named by their place in the list; a line per passage keeps differences readable.
 */
final class VersionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    private VersionJson() {}

    static byte[] write(ArticleVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            Map<Provenance, Integer> origins = origins(version);
            json.writeStartObject();
            json.writeStringField("article", version.article().value());
            json.writeStringField("language", version.language().code());
            json.writeStringField("from", version.period().from().toString());
            json.writeArrayFieldStart("madeBy");
            for (String by : version.madeBy()) {
                json.writeString(by);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("origins");
            for (Provenance origin : origins.keySet()) {
                write(json, origin);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("passages");
            for (Passage passage : version.passages()) {
                json.writeRaw("\n");
                write(json, passage, origins);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("refusals");
            for (Refusal refusal : version.refusals()) {
                write(json, refusal);
            }
            json.writeEndArray();
            writeRemarks(json, "remarks", version.remarks());
            json.writeEndObject();
            json.writeRaw("\n");
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return out.toByteArray();
    }

    private static Map<Provenance, Integer> origins(ArticleVersion version) {
        Map<Provenance, Integer> origins = new LinkedHashMap<>();
        version.passages().forEach(p -> p.pieces().forEach(x -> origins.putIfAbsent(x.provenance(), origins.size())));
        return origins;
    }

    private static void write(JsonGenerator json, Provenance origin) throws IOException {
        json.writeStartArray();
        json.writeString(origin.numac());
        json.writeString(origin.operation());
        json.writeString(origin.effect().toString());
        json.writeString(text(origin.published()));
        json.writeString(origin.page());
        json.writeEndArray();
    }

    /** Path, identity, kind, depth, then text and origin by turns. */
    private static void write(JsonGenerator json, Passage passage, Map<Provenance, Integer> origins)
            throws IOException {
        json.writeStartArray();
        json.writeString(passage.path().toString());
        json.writeString(passage.identity());
        json.writeString(passage.kind().name());
        json.writeNumber(passage.depth());
        for (Piece piece : passage.pieces()) {
            json.writeString(piece.text());
            json.writeNumber(origins.getOrDefault(piece.provenance(), 0));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Refusal r) throws IOException {
        json.writeStartObject();
        json.writeStringField("numac", r.numac());
        json.writeStringField("operation", r.operation());
        json.writeStringField("target", r.target().toString());
        json.writeStringField("instruction", r.instruction());
        json.writeStringField("reason", r.reason());
        json.writeStringField("effect", r.effect().toString());
        json.writeEndObject();
    }

    private static void writeRemarks(JsonGenerator json, String field, List<Remark> remarks) throws IOException {
        json.writeArrayFieldStart(field);
        for (Remark r : remarks) {
            json.writeStartObject();
            json.writeStringField("kind", r.kind().name());
            json.writeStringField("numac", r.numac());
            json.writeStringField("operation", r.operation());
            json.writeStringField("target", r.target().toString());
            json.writeStringField("text", r.text());
            json.writeStringField("effect", text(r.effect()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Remarks alone: what is pending on an article. */
    static byte[] writePending(List<Remark> remarks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            writeRemarks(json, "pending", remarks);
            json.writeEndObject();
            json.writeRaw("\n");
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return out.toByteArray();
    }

    static List<Remark> readPending(byte[] bytes) {
        return remarks(tree(bytes).path("pending"));
    }

    /**
     * Reads a version.
     *
     * @param to its end, from the file that follows it
     */
    static ArticleVersion read(byte[] bytes, @Nullable LocalDate to) {
        JsonNode n = tree(bytes);
        List<Provenance> origins = new ArrayList<>();
        n.path("origins").forEach(o -> origins.add(provenance(o)));
        List<Passage> passages = new ArrayList<>();
        n.path("passages").forEach(p -> passages.add(passage(p, origins)));
        List<String> madeBy = new ArrayList<>();
        n.path("madeBy").forEach(b -> madeBy.add(b.asText()));
        List<Refusal> refusals = new ArrayList<>();
        n.path("refusals").forEach(r -> refusals.add(refusal(r)));
        return new ArticleVersion(
                new ArticleNumber(n.path("article").asText()),
                Language.of(n.path("language").asText()),
                new Period(LocalDate.parse(n.path("from").asText()), to),
                passages,
                madeBy,
                refusals,
                remarks(n.path("remarks")));
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a version in the repository is no JSON", e);
        }
    }

    private static Provenance provenance(JsonNode n) {
        return new Provenance(
                n.path(0).asText(),
                n.path(1).asText(),
                LocalDate.parse(n.path(2).asText()),
                day(n.path(3).asText()),
                n.path(4).asText());
    }

    private static Passage passage(JsonNode n, List<Provenance> origins) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 4; i + 1 < n.size(); i += 2) {
            pieces.add(new Piece(n.path(i).asText(), origins.get(n.path(i + 1).asInt())));
        }
        return new Passage(
                UnitPath.parse(n.path(0).asText()),
                n.path(1).asText(),
                Passage.Kind.valueOf(n.path(2).asText()),
                n.path(3).asInt(),
                pieces);
    }

    private static Refusal refusal(JsonNode n) {
        return new Refusal(
                n.path("numac").asText(),
                n.path("operation").asText(),
                UnitPath.parse(n.path("target").asText()),
                n.path("instruction").asText(),
                n.path("reason").asText(),
                LocalDate.parse(n.path("effect").asText()));
    }

    private static List<Remark> remarks(JsonNode list) {
        List<Remark> remarks = new ArrayList<>();
        list.forEach(n -> remarks.add(new Remark(
                Remark.Kind.valueOf(n.path("kind").asText()),
                n.path("numac").asText(),
                n.path("operation").asText(),
                UnitPath.parse(n.path("target").asText()),
                n.path("text").asText(),
                day(n.path("effect").asText()))));
        return remarks;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
