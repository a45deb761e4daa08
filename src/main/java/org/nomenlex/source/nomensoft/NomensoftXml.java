package org.nomenlex.source.nomensoft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads NomenSoft's XML (root {@code dataroot}): each element with fields in it is an entry. Document types and entities are
 * not followed: nothing outside the file is ever read.
 */
public final class NomensoftXml {

    private static final int DEEPEST = 32;
    private static final int MOST_ENTRIES = 500_000;

    private NomensoftXml() {}

    /**
     * Reads the entries.
     *
     * @throws IOException in one line where the file is no XML of NomenSoft, or declares a document type
     */
    public static List<NomensoftRecord> read(byte[] file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new IOException("it is no XML that can be read (" + first + ")", e);
        }
    }

    private static List<NomensoftRecord> read(XMLStreamReader xml) throws XMLStreamException, IOException {
        List<NomensoftRecord> records = new ArrayList<>();
        Deque<Map<String, String>> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException(
                            "it declares a document type or entities, which NomenSoft's files never do: not read");
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(new LinkedHashMap<>());
                    text.setLength(0);
                    if (open.size() > DEEPEST || records.size() > MOST_ENTRIES) {
                        throw new IOException("it is nested too deeply, or too long: not read");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    Map<String, String> fields = open.pop();
                    NomensoftRecord.of(inherited(fields, open))
                            .filter(r -> isEntry(fields))
                            .ifPresent(records::add);
                    if (fields.isEmpty() && !open.isEmpty()) {
                        open.peek().put(xml.getLocalName(), text.toString());
                    }
                    text.setLength(0);
                }
                default -> {
                    // comments and white space
                }
            }
        }
        if (records.isEmpty()) {
            throw new IOException("no entry of NomenSoft was found in it");
        }
        return records;
    }

    private static boolean isEntry(Map<String, String> fields) {
        return fields.containsKey("rule_ref")
                || fields.containsKey("fee")
                || fields.containsKey("nomen_desc_fr")
                || fields.containsKey("nomen_desc_nl");
    }

    /** The order number may stand in the element around the entries. */
    private static Map<String, String> inherited(Map<String, String> fields, Deque<Map<String, String>> open) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (Map<String, String> outer : open) {
            if (outer.containsKey("nomen_code")) {
                all.putIfAbsent("nomen_code", outer.get("nomen_code"));
            }
        }
        return all;
    }
}
