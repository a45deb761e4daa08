package org.nomenlex.export.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements one after another, nothing kept: memory does not grow with the document. Text and attribute values are
 * made printable, so that what comes out is well-formed whatever goes in.
 */
public final class XmlOut {

    /** Finding it looks through the whole program. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    private XmlOut(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document that browsers read as HTML and processors of XML read as XML: no declaration, the HTML doctype. */
    public static XmlOut html(OutputStream stream) throws IOException {
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeDTD("<!DOCTYPE html>");
            out.writeCharacters("\n");
            return new XmlOut(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Elements to be put into another document. */
    public static XmlOut fragment(OutputStream stream) throws IOException {
        try {
            return new XmlOut(FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name()));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A document in UTF-8, with its declaration. */
    public XmlOut(OutputStream stream) throws IOException {
        try {
            out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens the root element, whose namespace is that of all elements. */
    public void root(String name, String namespace, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            out.writeDefaultNamespace(namespace);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are pairs of a name and a value, left out where the value is empty. */
    public void open(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element without content. */
    public void empty(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(
                        attributes[i], Printable.of(attributes[i + 1]).replace('\t', ' '));
            }
        }
    }

    /** Says that white space counts in the element that was just opened. */
    public void preserveSpace() throws IOException {
        try {
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Characters. */
    public void text(String text) throws IOException {
        try {
            out.writeCharacters(Printable.of(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes the innermost element. */
    public void close() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes the innermost element and ends the line; only where white space means nothing. */
    public void closeLine() throws IOException {
        close();
        newLine();
    }

    /** Ends the line; only where white space means nothing. */
    public void newLine() throws IOException {
        try {
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with characters only. */
    public void element(String name, String text, String... attributes) throws IOException {
        open(name, attributes);
        text(text);
        close();
    }

    /** Ends the document; the stream stays open. */
    public void end() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
