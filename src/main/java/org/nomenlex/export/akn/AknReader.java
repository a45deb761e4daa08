package org.nomenlex.export.akn;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Period;

/**
 * Reads the texts back from a document that {@link AknLaw} wrote: of each article its versions with their days, by the
 * arithmetic of {@code temporalData} alone.
 */
public final class AknReader {

    private final XMLStreamReader in;
    private final Map<String, LocalDate> events = new HashMap<>();
    private final Map<String, List<Interval>> groups = new HashMap<>();
    private final List<ReadVersion> versions = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<String> periods = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private ArticleNumber article = new ArticleNumber("1");
    private String articleGroup = "";
    private String openGroup = "";
    private boolean collecting;
    private String rowClass = "";

    /**
     * A version of an article as a document holds it.
     *
     * @param article the article's number
     * @param period the days in force
     * @param inForce false where the article does not exist in that period
     * @param lines the text
     */
    public record ReadVersion(ArticleNumber article, Period period, boolean inForce, List<String> lines) {
        /** Copies the list. */
        public ReadVersion {
            lines = List.copyOf(lines);
        }
    }

    private record Interval(LocalDate from, @Nullable LocalDate to, boolean inForce) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    private record Line(String group, String text) {}

    private AknReader(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * Reads a document.
     *
     * @throws IOException where it is not well-formed, or refers to an event that it does not have
     */
    public static List<ReadVersion> read(InputStream stream) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            AknReader reader = new AknReader(factory.createXMLStreamReader(stream));
            reader.document();
            return reader.versions;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("not a document of ours: " + e.getMessage(), e);
        }
    }

    private void document() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (collecting) {
                        text.append(in.getText());
                    }
                }
                default -> {
                    // Comments and instructions mean nothing here.
                }
            }
        }
    }

    private void start(String element) {
        switch (element) {
            case "eventRef" -> events.put(attribute("eId"), LocalDate.parse(attribute("date")));
            case "temporalGroup" -> openGroup = attribute("eId");
            case "timeInterval" -> interval();
            case "article" -> article();
            default -> {
                if (!periods.isEmpty()) {
                    startInArticle(element);
                }
            }
        }
    }

    private void interval() {
        String end = attribute("end");
        groups.computeIfAbsent(openGroup, k -> new ArrayList<>())
                .add(new Interval(
                        day(attribute("start")),
                        end.isEmpty() ? null : day(end),
                        attribute("refersTo").equals("#inForce")));
    }

    private LocalDate day(String reference) {
        LocalDate day = events.get(reference.substring(1));
        if (day == null) {
            throw new IllegalArgumentException("no such event: " + reference);
        }
        return day;
    }

    private void article() {
        article = new ArticleNumber(attribute("eId").substring("art_".length()).replace('-', '/'));
        articleGroup = attribute("period").substring(1);
        lines.clear();
        text.setLength(0);
        periods.push(articleGroup);
        elements.push("article");
    }

    private void startInArticle(String element) {
        String period = attribute("period");
        periods.push(period.isEmpty() ? periods.element() : period.substring(1));
        elements.push(attribute("name").equals("service") ? "service" : element);
        switch (element) {
            case "tr" -> {
                rowClass = attribute("class");
                cells.clear();
            }
            case "p", "num", "crossHeading" -> collecting = true;
            default -> {
                // Only these three hold text of the law.
            }
        }
    }

    private void end(String element) {
        if (periods.isEmpty()) {
            return;
        }
        elements.pop();
        switch (element) {
            case "num" -> number();
            case "p" -> paragraph();
            case "crossHeading" -> line(taken());
            case "tr" -> line(rowClass.equals("line") ? cells.get(0) : Rows.row(cells, rowClass.equals("wide")));
            case "article" -> versionsOfArticle();
            default -> {
                // The rest is structure.
            }
        }
        periods.pop();
    }

    /** The number of a service is a line; any other begins the line that follows. */
    private void number() {
        collecting = false;
        if ("service".equals(elements.peek())) {
            line(taken());
        } else {
            text.append(' ');
        }
    }

    private void paragraph() {
        String words = taken();
        if ("td".equals(elements.peek())) {
            cells.add(words);
        } else {
            line(words);
        }
    }

    private String taken() {
        collecting = false;
        String words = text.toString();
        text.setLength(0);
        return words;
    }

    private void line(String words) {
        lines.add(new Line(periods.element(), words));
    }

    private void versionsOfArticle() {
        for (Interval version : groups.getOrDefault(articleGroup, List.of())) {
            List<String> standing = lines.stream()
                    .filter(l -> groups.getOrDefault(l.group(), List.of()).stream()
                            .anyMatch(i -> i.inForce() && i.covers(version.from())))
                    .map(Line::text)
                    .toList();
            versions.add(
                    new ReadVersion(article, new Period(version.from(), version.to()), version.inForce(), standing));
        }
    }

    private String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
