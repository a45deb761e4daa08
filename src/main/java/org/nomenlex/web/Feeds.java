package org.nomenlex.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;

/** What changes, as an Atom feed (RFC 4287) and as an iCalendar file (RFC 5545). */
final class Feeds {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    /** Octets of a line of iCalendar; a longer one is folded. */
    private static final int FOLD = 70;

    private final Visit visit;
    private final ChangesPage changes;
    private final String base;

    /**
     * @param base the address of the server as the caller wrote it
     */
    Feeds(Visit visit, String base) {
        this.visit = visit;
        this.changes = ChangesPage.of(visit);
        this.base = base;
    }

    String atom() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "title", "Nomenlex \u2013 " + visit.t("changes.title"));
            text(xml, "id", base + visit.url("/changes"));
            link(xml, base + visit.url("/changes"), "alternate");
            link(xml, base + visit.url("/changes.atom"), "self");
            text(xml, "updated", instant(visit.lastPublished()));
            xml.writeStartElement("author");
            text(xml, "name", "Nomenlex");
            xml.writeEndElement();
            for (ChangesPage.Coming coming : changes.all()) {
                entry(xml, coming);
            }
            for (ChangesPage.Coming coming : changes.undated()) {
                entry(xml, coming);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
        return out.toString();
    }

    private void entry(XMLStreamWriter xml, ChangesPage.Coming coming) throws XMLStreamException {
        ActHeader act = coming.act().parsed().header();
        xml.writeStartElement("entry");
        text(xml, "title", title(coming));
        text(
                xml,
                "id",
                "urn:nomenlex:" + act.numac() + ":" + (coming.effect() == null ? "undetermined" : coming.effect()));
        link(xml, base + visit.act(act.numac().value()), "alternate");
        text(xml, "updated", instant(act.published()));
        text(xml, "summary", Visible.of(act.title()));
        xml.writeEndElement();
    }

    private String title(ChangesPage.Coming coming) {
        String articles = coming.articles().stream().map(a -> "art. " + a).collect(Collectors.joining(", "));
        String act = visit.actName(coming.act().parsed().header());
        return visit.date(coming.effect()) + " : " + act + (articles.isEmpty() ? "" : " (" + articles + ")");
    }

    private static String instant(@Nullable LocalDate day) {
        return (day == null ? LocalDate.EPOCH : day) + "T00:00:00Z";
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String address, String rel) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    String calendar() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Nomenlex//Nomenlex//" + visit.ui().code().toUpperCase(java.util.Locale.ROOT));
        line(out, "X-WR-CALNAME:Nomenlex");
        for (ChangesPage.Coming coming : changes.all()) {
            event(out, coming);
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, ChangesPage.Coming coming) {
        ActHeader act = coming.act().parsed().header();
        LocalDate day = java.util.Objects.requireNonNull(coming.effect());
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + act.numac() + "-" + BASIC.format(day) + "@nomenlex");
        line(out, "DTSTAMP:" + BASIC.format(act.published()) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + BASIC.format(day));
        line(out, "DTEND;VALUE=DATE:" + BASIC.format(day.plusDays(1)));
        line(out, "SUMMARY:" + escaped(title(coming)));
        line(out, "DESCRIPTION:" + escaped(Visible.of(act.title())));
        line(out, "URL:" + base + visit.act(act.numac().value()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds a line so that no octet sequence of a character is cut. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > FOLD) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
