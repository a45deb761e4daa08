package org.nomenlex.export.eli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.history.ArticleVersion;

/** Statements as elements of a page that machines read and people do not see (RDFa 1.1). */
public final class Rdfa {

    private static final String ELI = "http://data.europa.eu/eli/ontology#";

    private static final String PREFIXES = String.join(
            " ",
            Triple.PREFIXES.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue())
                    .toList());

    private Rdfa() {}

    /**
     * What a page that shows an article says of it to machines: a {@code <div hidden>} for its body.
     *
     * @param versions the versions shown, of one article in one language, the oldest first
     * @param before the version before the first of them, or null
     * @param citations the acts known on the reader's day of knowledge, for their particulars
     * @param asOf the day for which {@code in_force} is told
     * @param addresses what our addresses start with
     */
    public static String ofPage(
            List<ArticleVersion> versions,
            @Nullable ArticleVersion before,
            Citations citations,
            LocalDate asOf,
            EliAddresses addresses) {
        return snippet(new EliStatements(addresses, citations, asOf).of(versions, before));
    }

    /** A {@code <div hidden>} to be put anywhere in the body of a page. */
    public static String snippet(List<Triple> said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut xml = XmlOut.fragment(bytes);
            write(xml, said);
            xml.end();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes the same into a page. */
    public static void write(XmlOut xml, List<Triple> said) throws IOException {
        Map<String, List<Triple>> bySubject = new LinkedHashMap<>();
        said.forEach(t ->
                bySubject.computeIfAbsent(t.subject(), k -> new ArrayList<>()).add(t));
        xml.open("div", "hidden", "hidden", "prefix", PREFIXES);
        for (Map.Entry<String, List<Triple>> node : bySubject.entrySet()) {
            xml.open("div", "resource", node.getKey(), "typeof", types(node.getValue()));
            for (Triple t : node.getValue()) {
                property(xml, t);
            }
            xml.close();
            xml.newLine();
        }
        xml.close();
        xml.newLine();
    }

    private static String types(List<Triple> said) {
        return String.join(
                " ",
                said.stream()
                        .filter(t -> t.property().equals("rdf:type"))
                        .map(t -> t.value() instanceof Triple.Term term ? "eli:" + term.name() : "")
                        .toList());
    }

    private static void property(XmlOut xml, Triple t) throws IOException {
        String name = t.prefixed();
        if (t.property().equals("rdf:type")) {
            return;
        }
        if (t.value() instanceof Triple.Link link) {
            xml.empty("link", "property", name, "href", link.address());
        } else if (t.value() instanceof Triple.Term term) {
            xml.empty("link", "property", name, "href", ELI + term.name());
        } else if (t.value() instanceof Triple.Day day) {
            xml.empty("meta", "property", name, "datatype", "xsd:date", "content", day.iso());
        } else if (t.value() instanceof Triple.Words words) {
            xml.empty("meta", "property", name, "lang", words.language(), "content", words.text());
        }
    }
}
