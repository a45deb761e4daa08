package org.nomenlex.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departure;
import org.nomenlex.history.Departures;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/**
 * A version of an article as it is kept: its passages with their origins, what was refused, what is to be known. The end
 * of the version is not in it: that is the beginning of the next file, so that a new version leaves the old one's file
 * alone. Origins are listed once and named by their place in the list; a line per passage keeps differences readable. {@link VersionReader}
 * reads it.
 */
final class VersionJson {

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
            write(json, version.departures(), origins);
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
        version.departures().takers().forEach(p -> origins.putIfAbsent(p, origins.size()));
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

    /** Who took most of what went whole (-1: nothing did), then the rest: passage, its words where it did not go whole, who took them. */
    private static void write(JsonGenerator json, Departures went, Map<Provenance, Integer> origins)
            throws IOException {
        if (went.equals(Departures.NONE)) {
            return;
        }
        json.writeArrayFieldStart("went");
        json.writeNumber(went.mostly() == null ? -1 : origins.getOrDefault(went.mostly(), 0));
        for (Departure d : went.others()) {
            json.writeStartArray();
            json.writeString(d.passage());
            json.writeNumber(origins.getOrDefault(d.by(), 0));
            if (!d.isWhole()) {
                json.writeNumber(d.from());
                json.writeNumber(d.to());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
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
}
