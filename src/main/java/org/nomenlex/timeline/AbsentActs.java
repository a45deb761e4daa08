package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.history.AbsentAct;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.UnitPath;

/**
 * Acts that changed an article and are not in the corpus, told at the text that lacks their changes: "modifié en dernier lieu
 * par l'arrêté royal du 4 juin 2021" in an act of 2022 says that the text in force after 4 June 2021 is not what it was.
 */
final class AbsentActs {

    /** The first act that recalls each missing one, by the missing one's day of signature. */
    private final TreeMap<LocalDate, String> recalledBy = new TreeMap<>();

    /** From which day on a text is whole, by the day on which that text takes effect. */
    private final TreeMap<LocalDate, LocalDate> whole = new TreeMap<>();

    /**
     * @param days the days of an article
     * @param states the article after each of them
     */
    AbsentActs(List<Day> days, List<State> states) {
        for (int i = 0; i < days.size(); i++) {
            days.get(i).steps().forEach(this::recall);
            LocalDate begun = states.get(i).continuity().begun();
            Map.Entry<LocalDate, LocalDate> before = whole.lastEntry();
            if (begun != null && (before == null || !before.getValue().equals(begun))) {
                whole.put(days.get(i).effect(), begun);
            }
        }
    }

    /** From which day on the texts are whole, by the days of effect on which that became another. */
    Map<LocalDate, LocalDate> whole() {
        return whole;
    }

    private void recall(Step step) {
        if (step.work() instanceof Step.Amend amend) {
            amend.unheld()
                    .forEach(day -> recalledBy.putIfAbsent(day, step.order().key()));
        }
    }

    /** The versions, each told which changes of its time it lacks. */
    List<ArticleVersion> tell(Collection<ArticleVersion> versions) {
        return versions.stream().map(v -> recalledBy.isEmpty() ? v : told(v)).toList();
    }

    private ArticleVersion told(ArticleVersion version) {
        Map.Entry<LocalDate, LocalDate> begun =
                whole.floorEntry(version.period().from());
        LocalDate to = version.period().to();
        if (begun == null || version.passages().isEmpty()) {
            return version;
        }
        List<Remark> remarks = new ArrayList<>(version.remarks());
        recalledBy.tailMap(begun.getValue(), false).forEach((signed, by) -> {
            if (to == null || signed.isBefore(to)) {
                remarks.add(remark(version, signed, by));
            }
        });
        return version.with(remarks);
    }

    private static Remark remark(ArticleVersion version, LocalDate signed, String by) {
        return new Remark(
                Remark.Kind.WARNING, by, "", UnitPath.ofArticle(version.article()), AbsentAct.recalled(signed), signed);
    }
}
