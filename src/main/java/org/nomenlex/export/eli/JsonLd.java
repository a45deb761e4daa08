package org.nomenlex.export.eli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.export.markup.Printable;

/** Writes statements in JSON-LD 1.1: one node a resource and call, all in one graph; nothing is kept. */
public final class JsonLd {

    private final JsonGenerator out;

    /** Starts a document; its graph is the default one, as nothing but the context stands beside it. */
    public JsonLd(OutputStream stream) throws IOException {
        out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        out.writeStartObject();
        out.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Triple.PREFIXES.entrySet()) {
            out.writeStringField(prefix.getKey(), prefix.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("@graph");
    }

    /** Writes statements; those of one subject should come in one call. */
    public void add(List<Triple> said) throws IOException {
        Map<String, Map<String, List<Triple.Value>>> nodes = new LinkedHashMap<>();
        for (Triple t : said) {
            nodes.computeIfAbsent(t.subject(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(t.prefixed(), k -> new ArrayList<>())
                    .add(t.value());
        }
        for (Map.Entry<String, Map<String, List<Triple.Value>>> node : nodes.entrySet()) {
            out.writeStartObject();
            out.writeStringField("@id", node.getKey());
            for (Map.Entry<String, List<Triple.Value>> property :
                    node.getValue().entrySet()) {
                property(property.getKey(), property.getValue());
            }
            out.writeEndObject();
        }
    }

    private void property(String name, List<Triple.Value> values) throws IOException {
        boolean type = name.equals("rdf:type");
        out.writeArrayFieldStart(type ? "@type" : name);
        for (Triple.Value value : values) {
            if (type && value instanceof Triple.Term term) {
                out.writeString("eli:" + term.name());
            } else if (type && value instanceof Triple.Link link) {
                out.writeString(link.address());
            } else {
                value(value);
            }
        }
        out.writeEndArray();
    }

    private void value(Triple.Value value) throws IOException {
        out.writeStartObject();
        if (value instanceof Triple.Link link) {
            out.writeStringField("@id", link.address());
        } else if (value instanceof Triple.Term term) {
            out.writeStringField("@id", "eli:" + term.name());
        } else if (value instanceof Triple.Day day) {
            out.writeStringField("@value", day.iso());
            out.writeStringField("@type", "xsd:date");
        } else if (value instanceof Triple.Words words) {
            out.writeStringField("@value", Printable.of(words.text()));
            if (!words.language().isEmpty()) {
                out.writeStringField("@language", words.language());
            }
        }
        out.writeEndObject();
    }

    /** Ends the document; the stream stays open. */
    public void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
