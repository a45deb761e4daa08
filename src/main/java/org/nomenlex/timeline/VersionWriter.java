package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/** Makes versions of the states of an article: days on which nothing changed for a reader join the version before. */
final class VersionWriter {

    private final ArticleNumber article;
    private final Language language;

    VersionWriter(ArticleNumber article, Language language) {
        this.article = article;
        this.language = language;
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
                last.state = state.withRemarksOf(last.state);
            } else {
                last = new Draft(e.getValue());
                drafts.put(e.getKey(), last);
            }
        }
        List<ArticleVersion> versions = new ArrayList<>();
        for (Map.Entry<LocalDate, Draft> e : drafts.entrySet()) {
            Period period = new Period(e.getKey(), drafts.higherKey(e.getKey()));
            Draft draft = e.getValue();
            versions.add(
                    draft.state.version(article, language, period, draft.start.madeBy(), draft.start.departures()));
        }
        return versions;
    }

    /** Whether a reader sees the same: words and what could not be applied. */
    private static boolean reads(State a, State b) {
        return a.lines().equals(b.lines())
                && a.refusals().equals(b.refusals())
                && (a.text() == null) == (b.text() == null);
    }

    /** A version being made: later days may add remarks to it. */
    private static final class Draft {
        private State state;
        private final ArticleChain.Point start;

        Draft(ArticleChain.Point start) {
            this.state = start.state();
            this.start = start;
        }
    }
}
