package org.nomenlex.timeline;

import java.time.LocalDate;
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
     * A day by which a note was known where the corpus does not hold what it names: not before the later act was signed,
     * nor before the day that the note gives. Null where it tells neither.
     */
    static @Nullable LocalDate knownBy(EditorialNote note) {
        Matcher m = DAY.matcher(note.reference());
        LocalDate signed = m.find() ? LocalDate.parse(m.group(1)) : null;
        LocalDate given = note.date();
        if (signed == null || given == null) {
            return signed == null ? given : signed;
        }
        return signed.isAfter(given) ? signed : given;
    }
}
