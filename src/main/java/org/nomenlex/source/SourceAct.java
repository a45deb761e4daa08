package org.nomenlex.source;

import java.util.List;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;

/**
 * An act as a source shows it, before the marks of the database are taken apart: the form in which every source
 * delivers, and from which the corpus file is written.
 *
 * @param header its particulars; the title keeps the notes that the database adds to it
 * @param service the department that published it ({@code Sécurité sociale}), empty where unknown
 * @param consolidatedPdf the address of Justel's consolidated PDF, empty where there is none
 * @param language the language of this text
 * @param articles its articles, annexes last
 * @param signatures the closing lines (place, date, names)
 * @param origin which source
 */
public record SourceAct(
        ActHeader header,
        String service,
        String consolidatedPdf,
        Language language,
        List<SourceArticle> articles,
        List<String> signatures,
        Origin origin) {

    /** Copies the lists. */
    public SourceAct {
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
    }
}
