package org.nomenlex.export.codes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.nomenlex.export.markup.Printable;

/** Writes the JSON form of FHIR: no empty strings, every character printable. */
final class FhirOut {

    private final JsonGenerator out;

    FhirOut(OutputStream stream) throws IOException {
        this.out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
    }

    void open() throws IOException {
        out.writeStartObject();
    }

    void open(String field) throws IOException {
        out.writeObjectFieldStart(field);
    }

    void openList(String field) throws IOException {
        out.writeArrayFieldStart(field);
    }

    void close() throws IOException {
        out.writeEndObject();
    }

    void closeList() throws IOException {
        out.writeEndArray();
    }

    /** A FHIR string has no white space at its ends and is never empty. */
    void text(String field, String value) throws IOException {
        out.writeStringField(
                field,
                value.lines()
                        .map(Printable::of)
                        .collect(Collectors.joining("\n"))
                        .strip());
    }

    void number(String field, BigDecimal value) throws IOException {
        out.writeNumberField(field, value);
    }

    void number(String field, int value) throws IOException {
        out.writeNumberField(field, value);
    }

    void flag(String field, boolean value) throws IOException {
        out.writeBooleanField(field, value);
    }

    /** An extension with a value of one of FHIR's types: {@code valueString}. */
    void extension(String url, String type, String value) throws IOException {
        open();
        text("url", url);
        text(type, value);
        close();
    }

    /** A resource that is the same in every export. */
    void resource(String field, String name) throws IOException {
        try (InputStream file = FhirOut.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            out.writeFieldName(field);
            try (JsonParser parser = new JsonFactory().createParser(file)) {
                parser.nextToken();
                out.copyCurrentStructure(parser);
            }
        }
    }

    /** Ends the document; the stream stays open. */
    void end() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}
