package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/** Makes versions of the states of an article: days on which nothing changed for a reader join the version before. */
final class VersionWriter {

    private final ArticleNumber article;
    private final Language language;
    private final LocalDate known;
    private final List<Remark> undated;
    private final List<Remark> dated;

    /**
     * @param known the day of knowledge
     * @param undated pending without a day
     * @param dated every operation with its day of effect, as a remark
     */
    VersionWriter(ArticleNumber article, Language language, LocalDate known, List<Remark> undated, List<Remark> dated) {
        this.article = article;
        this.language = language;
        this.known = known;
        this.undated = undated;
        this.dated = dated;
    }

    List<ArticleVersion> write(TreeMap<LocalDate, ArticleChain.Point> points) {
        TreeMap<LocalDate, Draft> drafts = new TreeMap<>();
        Draft last = null;
        for (Map.Entry<LocalDate, ArticleChain.Point> e : points.entrySet()) {
            State state = e.getValue().state();
            if (!state.begun()) {
                continue;
            }
            if (last != null && reads(last.state, state)) {
                last.state = state;
            } else {
                last = new Draft(state, e.getValue().madeBy());
                drafts.put(e.getKey(), last);
            }
        }
        List<ArticleVersion> versions = new ArrayList<>();
        for (Map.Entry<LocalDate, Draft> e : drafts.entrySet()) {
            versions.add(version(new Period(e.getKey(), drafts.higherKey(e.getKey())), e.getValue()));
        }
        return versions;
    }

    /** Whether a reader sees the same: words and what could not be applied. */
    private static boolean reads(State a, State b) {
        return a.lines().equals(b.lines())
                && a.refusals().equals(b.refusals())
                && (a.text() == null) == (b.text() == null);
    }

    private ArticleVersion version(Period period, Draft draft) {
        List<Remark> remarks = new ArrayList<>(draft.state.remarks());
        LocalDate to = period.to();
        if (to == null || to.isAfter(known)) {
            dated.stream()
                    .filter(r -> isAfter(r.effect(), known) && isAfter(r.effect(), period.from()))
                    .forEach(remarks::add);
            remarks.addAll(undated);
        }
        return new ArticleVersion(
                article, language, period, draft.state.passages(), draft.madeBy, draft.state.refusals(), remarks);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }

    /** A version being made: later days may add remarks to it. */
    private static final class Draft {
        private State state;
        private final List<String> madeBy;

        Draft(State state, List<String> madeBy) {
            this.state = state;
            this.madeBy = madeBy;
        }
    }
}
