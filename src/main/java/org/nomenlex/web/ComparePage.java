package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Two days of an article.
 *
 * @param visit the request
 * @param article the article
 * @param language the language of the text
 * @param from the earlier day
 * @param to the later day
 * @param hunks what changed with its neighbours, or the whole text as one hunk
 * @param causes the acts that made the changes, numbered
 * @param versions all versions, for the pickers
 * @param sideBySide whether the texts stand beside each other
 * @param whole whether unchanged passages are shown
 * @param complete whether both texts are
 */
public record ComparePage(
        Visit visit,
        ArticleNumber article,
        Language language,
        LocalDate from,
        LocalDate to,
        List<List<DiffRow>> hunks,
        Map<DiffCause, Integer> causes,
        List<ArticleVersion> versions,
        boolean sideBySide,
        boolean whole,
        boolean complete) {

    /** Unchanged passages around a change. */
    private static final int CONTEXT = 1;

    static ComparePage of(Visit visit, ArticleNumber article) {
        Language language = visit.law();
        List<ArticleVersion> versions = visit.desk().versions(article, language, visit.knownAt());
        if (versions.isEmpty() && visit.param("text").isEmpty()) {
            language = ArticlePage.other(language);
            versions = visit.desk().versions(article, language, visit.knownAt());
        }
        if (versions.isEmpty()) {
            throw BadRequest.notFound("error.noArticle", article.value());
        }
        LocalDate to = visit.day("to").orElseGet(visit::today);
        LocalDate from = visit.day("from").orElse(defaultFrom(versions, to));
        if (from.isAfter(to)) {
            LocalDate earlier = to;
            to = from;
            from = earlier;
        }
        TextDiff diff = TextDiff.of(article, language, versions, UnitReference.ofArticle(article), from, to);
        boolean whole = visit.param("show").equals("all");
        return new ComparePage(
                visit,
                article,
                language,
                from,
                to,
                (whole ? whole(diff) : diff.hunks(CONTEXT))
                        .stream()
                                .map(ComparePage::telling)
                                .filter(h -> !h.isEmpty())
                                .toList(),
                numbered(diff),
                versions,
                !visit.param("view").equals("inline"),
                whole,
                complete(versions, from) && complete(versions, to));
    }

    private static List<List<DiffRow>> whole(TextDiff diff) {
        return diff.rows().isEmpty() ? List.of() : List.of(diff.rows());
    }

    /** Without the empty rows of tables. */
    private static List<DiffRow> telling(List<DiffRow> rows) {
        return rows.stream().filter(r -> says(r.before()) || says(r.after())).toList();
    }

    private static boolean says(String text) {
        return !Bars.isRow(text) ? !text.isEmpty() : !Bars.telling(text).isEmpty();
    }

    /** The day before the version that is in force: what its act changed. */
    private static LocalDate defaultFrom(List<ArticleVersion> versions, LocalDate to) {
        return versions.stream()
                .filter(v -> !v.period().from().isAfter(to))
                .reduce((a, b) -> b)
                .map(v -> v.period().from().minusDays(1))
                .orElse(to);
    }

    private static boolean complete(List<ArticleVersion> versions, LocalDate day) {
        return versions.stream().filter(v -> v.period().contains(day)).allMatch(ArticleVersion::complete);
    }

    private static Map<DiffCause, Integer> numbered(TextDiff diff) {
        Map<DiffCause, Integer> causes = new LinkedHashMap<>();
        diff.causes().forEach(c -> causes.putIfAbsent(c, causes.size() + 1));
        return causes;
    }

    /** Whether anything changed. */
    public boolean differs() {
        return hunks.stream().flatMap(List::stream).anyMatch(DiffRow::differs);
    }

    /** The runs of the earlier text in a row. */
    public List<DiffRun> before(DiffRow row) {
        return row.kind() == DiffRow.Kind.MOVED_HERE
                ? List.of()
                : row.runs().stream().filter(DiffRun::inBefore).toList();
    }

    /** The runs of the later text in a row. */
    public List<DiffRun> after(DiffRow row) {
        return row.runs().stream().filter(DiffRun::inAfter).toList();
    }

    /** The causes of a row, each once. */
    public List<DiffCause> causesOf(DiffRow row) {
        return row.runs().stream().flatMap(r -> r.causes().stream()).distinct().toList();
    }

    /** The number of a cause in the list on top. */
    public int number(DiffCause cause) {
        return causes.getOrDefault(cause, 0);
    }

    /** The days on which the article changed, newest first, each with the acts that did it. */
    public List<ArticleVersion> changes() {
        List<ArticleVersion> newestFirst = new ArrayList<>(versions);
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The version in force on a day. */
    public Optional<ArticleVersion> on(LocalDate day) {
        return versions.stream().filter(v -> v.period().contains(day)).findFirst();
    }
}
