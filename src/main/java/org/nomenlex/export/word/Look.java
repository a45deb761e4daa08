package org.nomenlex.export.word;

import java.io.IOException;
import org.nomenlex.export.markup.XmlOut;

/** How a run of letters looks, where its style does not say it already. */
enum Look {
    /** As the style says. */
    PLAIN,
    /** The number of a note. */
    NOTE,
    /** Words that came, in a table of old and new text. */
    NEW,
    /** Words that went, in a table of old and new text. */
    GONE,
    /** The rule between cells that share a paragraph. */
    RULE;

    private static final String BLUE = "00468B";
    private static final String GREEN = "00562B";
    private static final String RED = "8C0000";
    private static final String GREY = "8A8A8A";

    void write(XmlOut xml) throws IOException {
        if (this == PLAIN) {
            return;
        }
        xml.open("w:rPr");
        switch (this) {
            case NOTE -> {
                xml.empty("w:color", "w:val", BLUE);
                xml.empty("w:vertAlign", "w:val", "superscript");
            }
            case NEW -> {
                xml.empty("w:color", "w:val", GREEN);
                xml.empty("w:u", "w:val", "single");
            }
            case RULE -> xml.empty("w:color", "w:val", GREY);
            default -> {
                xml.empty("w:strike");
                xml.empty("w:color", "w:val", RED);
            }
        }
        xml.close();
    }
}
