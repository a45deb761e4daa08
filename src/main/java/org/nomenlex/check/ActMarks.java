package org.nomenlex.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/**
 * By what Justel's lists know an act again.
 *
 * @param numac the act
 * @param dossier its dossier number; empty where unknown
 * @param signed the days on which its texts say it was signed
 * @param published the day of the Moniteur
 * @param place where the Moniteur prints it, as Justel links it; empty where unknown
 * @param changes the articles that it changes
 */
public record ActMarks(
        Numac numac,
        String dossier,
        Set<LocalDate> signed,
        LocalDate published,
        String place,
        Set<ArticleNumber> changes) {

    /** Copies the collections, in an order of their own. */
    public ActMarks {
        signed = new TreeSet<>(signed);
        changes = new TreeSet<>(changes);
    }
}
