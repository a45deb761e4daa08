package org.nomenlex.export;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.law.Language;

/**
 * What is to be exported.
 *
 * @param units articles, units inside them, or order numbers; none for the whole nomenclature
 * @param format the form
 * @param language the language of the text
 * @param moment which texts
 * @param knownAt the day of knowledge
 */
public record ExportRequest(
        List<UnitReference> units, ExportFormat format, Language language, Moment moment, LocalDate knownAt) {

    /** Copies the list. */
    public ExportRequest {
        units = List.copyOf(units);
    }
}
