package org.nomenlex.export.akn;

import java.io.IOException;
import java.util.List;
import org.nomenlex.export.markup.XmlOut;

/** What the export says of itself, before the text. */
final class AknPreface {

    private AknPreface() {}

    static void write(XmlOut xml, String title, List<String> lines) throws IOException {
        xml.open("preface", "eId", "preface");
        if (!title.isEmpty()) {
            xml.open("longTitle", "eId", "preface__longTitle");
            xml.open("p");
            xml.element("docTitle", title);
            xml.close();
            xml.closeLine();
        }
        xml.open("container", "eId", "statement", "name", "statement");
        xml.newLine();
        for (String line : lines) {
            xml.element("p", line);
            xml.newLine();
        }
        xml.close();
        xml.closeLine();
    }
}
