package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * What changed in an article, or in a unit of it, between two days: word by word, with what moved and the act behind each
 * change. Only the net change shows: what came and went in between does not.
 *
 * @param article the article
 * @param language the language of the text
 * @param before the earlier day
 * @param after the later day
 * @param rows both texts as one list of passages, the unchanged ones too
 */
public record TextDiff(
        ArticleNumber article, Language language, LocalDate before, LocalDate after, List<DiffRow> rows) {

    /** Copies the list. */
    public TextDiff {
        rows = List.copyOf(rows);
    }

    /**
     * Compares two days of a history.
     *
     * @param versions the versions of the article as known on one day, by date of effect
     * @param unit what part of the article; the article itself for all of it
     */
    public static TextDiff of(
            ArticleNumber article,
            Language language,
            List<ArticleVersion> versions,
            UnitReference unit,
            LocalDate before,
            LocalDate after) {
        List<ArticleVersion> chain = new ArrayList<>();
        for (ArticleVersion v : versions) {
            boolean ended = v.period().end().filter(end -> !end.isAfter(before)).isPresent();
            if (!ended && !v.period().from().isAfter(after)) {
                chain.add(v);
            }
        }
        List<Passage> earlier = textOn(chain, unit, before);
        List<Passage> later = textOn(chain, unit, after);
        List<DiffRow> rows = new Comparison(earlier, later, new Causes(chain, before)).rows();
        return new TextDiff(article, language, before, after, Moves.marked(rows));
    }

    private static List<Passage> textOn(List<ArticleVersion> chain, UnitReference unit, LocalDate day) {
        Optional<ArticleVersion> version =
                chain.stream().filter(v -> v.period().contains(day)).findFirst();
        return version.map(v -> Units.within(v, unit)).orElse(List.of());
    }

    /** Whether anything changed. */
    public boolean differs() {
        return rows.stream().anyMatch(DiffRow::differs);
    }

    /** The rows that changed, each with so many unchanged ones around it; a gap is left out. */
    public List<List<DiffRow>> hunks(int context) {
        List<List<DiffRow>> hunks = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).differs()) {
                continue;
            }
            int start = Math.max(i - context, 0);
            if (hunks.isEmpty() || start > end) {
                hunks.add(new ArrayList<>());
            } else {
                start = end;
            }
            end = Math.min(i + context + 1, rows.size());
            hunks.get(hunks.size() - 1).addAll(rows.subList(start, end));
        }
        return hunks;
    }

    /** Who made the changes, in the order in which they show. */
    public Set<DiffCause> causes() {
        Set<DiffCause> causes = new LinkedHashSet<>();
        rows.forEach(row -> row.runs().forEach(run -> causes.addAll(run.causes())));
        return causes;
    }
}
