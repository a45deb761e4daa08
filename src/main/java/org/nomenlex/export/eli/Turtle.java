package org.nomenlex.export.eli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nomenlex.export.markup.Printable;

/** Writes statements in Turtle (W3C Recommendation, 25 February 2014), one a line; nothing is kept. */
public final class Turtle {

    private final Writer out;

    /** Starts a document. */
    public Turtle(OutputStream stream) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> prefix : Triple.PREFIXES.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
        out.write("\n");
    }

    /** Writes statements. */
    public void add(List<Triple> said) throws IOException {
        for (Triple triple : said) {
            out.write(
                    "<" + address(triple.subject()) + "> " + triple.prefixed() + " " + value(triple.value()) + " .\n");
        }
    }

    /** Ends the document; the stream stays open. */
    public void end() throws IOException {
        out.flush();
    }

    private static String value(Triple.Value value) {
        if (value instanceof Triple.Link link) {
            return "<" + address(link.address()) + ">";
        }
        if (value instanceof Triple.Term term) {
            return "eli:" + term.name();
        }
        if (value instanceof Triple.Day day) {
            return "\"" + day.iso() + "\"^^xsd:date";
        }
        Triple.Words words = (Triple.Words) value;
        return "\"" + escaped(words.text()) + "\"" + (words.language().isEmpty() ? "" : "@" + words.language());
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }

    /** Characters that an IRI may not have are percent-encoded. */
    private static String address(String address) {
        StringBuilder text = new StringBuilder();
        for (char c : Printable.of(address).toCharArray()) {
            boolean bad = c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0;
            text.append(bad ? String.format("%%%02X", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }
}
