package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.EditorialNote;

/** The database's marks in a stored act: which later act changed which of its articles. */
final class Marks {

    /** The article of the later act in a mark: {@code <AR 2011-12-19/08, art. 1, 002; ...>}. */
    private static final Pattern BY_ARTICLE = Pattern.compile("art\\. ?(\\d+[a-z]*(?:/\\d+)?)");

    /** The day in a dossier number: {@code 2011-12-19/08}. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/\\d+");

    private Marks() {}

    /** Whether the note tells that another act changed the stored words. */
    static boolean tellsOfAct(EditorialNote note) {
        return note.kind() == EditorialNote.Kind.AMENDED || note.kind() == EditorialNote.Kind.INSERTED;
    }

    /** Whether the note tells of words that this erratum corrected: it names the day of its Moniteur. */
    static boolean tellsOfErratum(EditorialNote note, Act erratum) {
        return note.kind() == EditorialNote.Kind.ERRATUM
                && erratum.header().published().equals(note.date());
    }

    /** The marks that the act of that dossier left in an article of this act; in any, where no article is given. */
    static Stream<EditorialNote> of(Act act, String dossier, String article) {
        return act.notes().stream()
                .filter(Marks::tellsOfAct)
                .filter(n -> !dossier.isEmpty() && n.reference().contains(dossier))
                .filter(n -> article.isEmpty() || n.articleNumber().equals(article));
    }

    /** The dossier numbers that a mark names. */
    static Stream<String> dossiers(EditorialNote note) {
        return DAY.matcher(note.reference()).results().map(MatchResult::group);
    }

    /** Whether the mark names that article of the later act. */
    static boolean names(EditorialNote mark, String byArticle) {
        Matcher m = BY_ARTICLE.matcher(mark.text());
        return m.find() && m.group(1).equals(byArticle);
    }

    /**
     * A day by which a note was known where the corpus does not hold what it names. Of the act signed last the title of the
     * stored act tells when it was published. Of others it is known that they were not published before they were signed, nor,
     * as a rule, before the day that the note gives. Null where none of this is told.
     */
    static @Nullable LocalDate knownBy(Act act, EditorialNote note) {
        LocalDate signed = signed(note);
        LocalDate updated = updated(act);
        boolean last = signed != null
                && act.notes().stream()
                        .map(Marks::signed)
                        .filter(d -> d != null)
                        .noneMatch(d -> d.isAfter(signed));
        if (last && updated != null && !updated.isBefore(signed)) {
            return updated;
        }
        LocalDate given = note.date();
        if (signed == null || given == null) {
            return signed == null ? given : signed;
        }
        return signed.isAfter(given) ? signed : given;
    }

    /** The day on which the act named in a mark was signed, by its dossier. */
    private static @Nullable LocalDate signed(EditorialNote note) {
        Matcher m = DAY.matcher(note.reference());
        return m.find() ? LocalDate.parse(m.group(1)) : null;
    }

    /** The day on which the last act was published that changed this one, by its title; null where that may be an erratum. */
    private static @Nullable LocalDate updated(Act act) {
        return act.notes().stream()
                .filter(n -> n.kind() == EditorialNote.Kind.UPDATED)
                .map(EditorialNote::date)
                .filter(day -> act.notes().stream()
                        .noneMatch(n -> n.kind() == EditorialNote.Kind.ERRATUM && Objects.equals(n.date(), day)))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the mark tells of this withdrawal, though it names the withdrawing act by another number: it tells that the act
     * was withdrawn, by that article and with that effect, and no other act of the corpus is named for it.
     *
     * @param by the withdrawing act
     */
    static boolean tellsOfWithdrawal(Act act, EditorialNote note, HeldAct by) {
        boolean withdrawn = act.notes().stream()
                .anyMatch(n -> n.kind() == EditorialNote.Kind.WITHDRAWN
                        && n.place().line() == note.place().line());
        LocalDate signed = signed(note);
        return withdrawn
                && signed != null
                && !signed.isAfter(by.act().header().published())
                && Withdrawals.in(by.act()).stream().anyMatch(w -> names(note, w.article()))
                && by.parsed().commencements().stream()
                        .anyMatch(c -> c.date() != null && Objects.equals(c.date(), note.date()));
    }
}
