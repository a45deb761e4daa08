package org.nomenlex.export.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;

/** The numbered notes of one text that tell which act put words there; words of the base text have none. */
final class OriginNotes {

    private final String anchor;
    private final Map<Provenance, Integer> numbers = new LinkedHashMap<>();

    /** Notes whose anchors start so. */
    OriginNotes(String anchor) {
        this.anchor = anchor;
    }

    /** Writes the sign that refers to the note of an origin. */
    void mark(XmlOut xml, Provenance origin) throws IOException {
        if (origin.operation().isEmpty()) {
            return;
        }
        int number = numbers.computeIfAbsent(origin, k -> numbers.size() + 1);
        xml.open("sup", "class", "n");
        xml.element("a", String.valueOf(number), "href", "#" + anchor + number);
        xml.close();
    }

    /** Writes the notes. */
    void write(XmlOut xml, Language language, Citations citations) throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        xml.open("div", "class", "notes");
        xml.element("h3", Labels.NOTES.in(language));
        for (Map.Entry<Provenance, Integer> note : numbers.entrySet()) {
            Provenance p = note.getKey();
            String words = note.getValue() + ". "
                    + citations.withGazette(p.numac(), p.operation(), p.published(), p.page(), language) + ", "
                    + Labels.EFFECT.in(language) + " " + DayWords.inWords(p.effect(), language) + ".";
            xml.element("p", words, "id", anchor + note.getValue());
        }
        xml.closeLine();
    }
}
