package org.nomenlex.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.UnitPath;

/** How readers of a text are told of acts that changed it and are not in the corpus. */
public final class AbsentAct {

    /** In the place of an act's number: what tells of the missing one. */
    public static final String REGISTER = "Justel";

    private static final String UNPLACED = " : l'article ne peut être exclu";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private AbsentAct() {}

    /** An act of the corpus recalls one signed on that day. */
    public static String recalled(LocalDate signed) {
        return "l'acte du " + DAY.format(signed)
                + ", qui a modifié l'article, manque au corpus : ce texte ne porte pas ses modifications";
    }

    /**
     * The decree's table of modifications names an act that changed the article.
     *
     * @param signed the day it was signed, null where the table does not tell
     * @param published the day of the Moniteur, from which on this is known
     */
    public static Remark registered(ArticleNumber article, @Nullable LocalDate signed, LocalDate published) {
        String name = signed == null
                ? "un acte paru au M.B. du " + DAY.format(published)
                : "l'acte du " + DAY.format(signed) + " (M.B. " + DAY.format(published) + ")";
        return remark(article, "le registre de Justel cite " + name + ", qui manque au corpus", published);
    }

    /**
     * The decree's table of modifications names acts of which it does not tell the articles.
     *
     * @param published their days of publication, at least one
     */
    public static Remark unplaced(ArticleNumber article, Collection<LocalDate> published) {
        LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = published.stream().max(LocalDate::compareTo).orElseThrow();
        String acts = published.size() == 1
                ? "un acte sans dire ce qu'il modifie (M.B. " + DAY.format(first) + "), qui manque"
                : published.size() + " actes sans dire ce qu'ils modifient (M.B. " + DAY.format(first) + " à "
                        + DAY.format(last) + "), qui manquent";
        return remark(article, "le registre de Justel cite " + acts + " au corpus" + UNPLACED, first);
    }

    private static Remark remark(ArticleNumber article, String text, LocalDate known) {
        return new Remark(Remark.Kind.WARNING, REGISTER, "", UnitPath.ofArticle(article), text, known);
    }

    /** Whether Justel's lists are what tells. */
    public static boolean isRegistered(Remark remark) {
        return remark.kind() == Remark.Kind.WARNING && remark.numac().equals(REGISTER);
    }

    /** Whether a remark tells of an act signed on that day that acts of the corpus recall. */
    public static boolean recalls(Remark remark, LocalDate signed) {
        return Optional.ofNullable(remark.effect()).filter(signed::equals).isPresent()
                && remark.text().equals(recalled(signed));
    }
}
