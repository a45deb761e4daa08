package org.nomenlex.export.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schema that documents are validated against. {@code akn-subset.xsd} is our own: it states, for the elements that we
 * write, what Akoma Ntoso 3.0 requires of them. The official schema is not in the repository; where its file is named by
 * the system property {@code nomenlex.akn.xsd}, documents are validated against it as well.
 */
public final class AknSchema {

    private static final Schema OURS = load(Path.of("src/test/resources/akn/akn-subset.xsd"));

    private AknSchema() {}

    private static Schema load(Path file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** Fails with the place and the words of the schema processor where a document is not valid. */
    public static void check(byte[] document) {
        check(OURS, document);
        String official = System.getProperty("nomenlex.akn.xsd", "");
        if (!official.isEmpty()) {
            check(load(Path.of(official)), document);
        }
    }

    private static void check(Schema schema, byte[] document) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            throw new AssertionError(e.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
