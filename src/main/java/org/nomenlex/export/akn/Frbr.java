package org.nomenlex.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import org.nomenlex.export.markup.XmlOut;

/** Identification by Work, Expression and Manifestation (IFLA's FRBR model), the parts that all documents share. */
final class Frbr {

    private Frbr() {}

    static void common(XmlOut xml, String thisOne, String uri, String date, String dateName, String author)
            throws IOException {
        xml.empty("FRBRthis", "value", thisOne);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", date, "name", dateName);
        xml.empty("FRBRauthor", "href", author);
    }

    static void manifestation(XmlOut xml, String thisOne, String uri, LocalDate day) throws IOException {
        xml.open("FRBRManifestation");
        common(xml, thisOne + ".akn", uri + ".akn", day.toString(), "generation", "#nomenlex");
        xml.empty("FRBRformat", "value", "application/akn+xml");
        xml.closeLine();
    }
}
