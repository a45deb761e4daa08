package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.UnitPath;

/**
 * Words that stood in the law once, and who took them away.
 *
 * @param unit where they stood
 * @param words what stood there
 * @param since the first day of the version that had them last
 * @param until the day from which they no longer stand there
 * @param by the acts that took them
 */
public record Removal(UnitPath unit, String words, LocalDate since, LocalDate until, List<DiffCause> by) {

    /** Copies the list. */
    public Removal {
        by = List.copyOf(by);
    }

    /**
     * All that was removed from a unit up to a day, the oldest first. What moved inside the article is not removed.
     *
     * @param versions the versions of the article as known on one day
     */
    public static List<Removal> of(List<ArticleVersion> versions, UnitReference unit, LocalDate asOf) {
        List<Removal> removals = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            ArticleVersion before = versions.get(i - 1);
            ArticleVersion after = versions.get(i);
            if (after.period().from().isAfter(asOf)) {
                break;
            }
            TextDiff step = TextDiff.of(
                    after.article(),
                    after.language(),
                    List.of(before, after),
                    unit,
                    before.period().from(),
                    after.period().from());
            step.rows().forEach(row -> addRemovals(removals, row, before, after));
        }
        return removals;
    }

    private static void addRemovals(List<Removal> removals, DiffRow row, ArticleVersion before, ArticleVersion after) {
        for (DiffRun run : row.runs()) {
            if (run.kind() == DiffRun.Kind.DELETED && !run.text().isBlank()) {
                removals.add(new Removal(
                        row.path(),
                        run.text().strip(),
                        before.period().from(),
                        after.period().from(),
                        run.causes()));
            }
        }
    }
}
