package org.nomenlex.source.harvest;

import java.util.Locale;
import org.nomenlex.source.http.Verdict;
import org.nomenlex.source.justel.ActHints;
import org.nomenlex.source.justel.JustelPage;
import org.nomenlex.source.justel.ListPage;
import org.nomenlex.source.justel.PageKind;
import org.nomenlex.source.justel.PageReading;
import org.nomenlex.text.Encoding;

/** Judges what the site answered: is it the act that was asked for, or a list where a list was asked for? */
final class PageCheck {

    private PageCheck() {}

    /** The page of a wanted act, complete, and of no other act. */
    static Verdict act(byte[] body, Wanted wanted, ActHints hints) {
        PageReading reading = JustelPage.read(body, hints);
        if (reading instanceof PageReading.Refused refused) {
            return wrong(refused.kind(), refused.reason());
        }
        PageReading.Read read = (PageReading.Read) reading;
        boolean same = wanted.numac() == null
                ? read.act().header().dossier().replaceAll("\\D", "").equals(wanted.dossier())
                : read.act().header().numac().equals(wanted.numac()) && namesIt(body, wanted);
        return same
                ? Verdict.right(word(read.kind()))
                : Verdict.passing(
                        "another-document",
                        "the site answered with another document ("
                                + read.act().header().numac() + ")");
    }

    /** The Moniteur's page is known by the hints it was asked with: its number must stand in it all the same. */
    private static boolean namesIt(byte[] body, Wanted wanted) {
        String page = new String(body, java.nio.charset.StandardCharsets.ISO_8859_1);
        String numac = wanted.name();
        return page.contains(numac) || page.contains(numac.substring(0, 4) + "/" + numac.substring(5));
    }

    /** A list, or the word that nothing was found. */
    static Verdict list(byte[] body) {
        if (!ListPage.read(body).items().isEmpty()) {
            return Verdict.right("list");
        }
        String page = Encoding.decode(body);
        boolean none = page.contains("Aucun texte ne correspond") || page.contains("Geen tekst komt overeen");
        if (none) {
            return Verdict.right("empty-list");
        }
        PageReading reading = JustelPage.read(body);
        return reading instanceof PageReading.Refused refused
                ? wrong(refused.kind(), refused.reason())
                : Verdict.isFinal("no-list", "the site answered with an act where a list was asked for");
    }

    private static Verdict wrong(PageKind kind, String reason) {
        return kind.passing()
                ? Verdict.passing(word(kind), "the site answered with " + kind.words())
                : Verdict.isFinal(word(kind), "the site answered with " + reason.replaceFirst("^this is ", ""));
    }

    private static String word(PageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
