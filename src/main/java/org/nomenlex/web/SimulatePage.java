package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.Simulation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;

/**
 * A draft act tried on the text in force.
 *
 * @param visit the request
 * @param draft the text of the draft
 * @param asOf the day on which it is tried
 * @param result what it would do; null before a draft was sent, or where it could not be read
 * @param unreadable why it could not be read, empty mostly
 */
public record SimulatePage(
        Visit visit, String draft, LocalDate asOf, @Nullable Simulation result, String unreadable) {

    /** Characters of a draft. */
    static final int MAX_DRAFT = 200_000;

    private static final int CONTEXT = 1;

    /**
     * An article that the draft would change.
     *
     * @param article the article
     * @param hunks what would change, with its neighbours
     */
    public record Changed(ArticleNumber article, List<List<DiffRow>> hunks) {}

    static SimulatePage empty(Visit visit) {
        return new SimulatePage(visit, "", visit.day("on").orElse(visit.today()), null, "");
    }

    static SimulatePage of(Visit visit, String draft) {
        LocalDate asOf = visit.day("on").orElse(visit.today());
        if (draft.length() > MAX_DRAFT) {
            throw BadRequest.refused(413, "error.large");
        }
        try {
            return new SimulatePage(visit, draft, asOf, run(visit, draft, asOf), "");
        } catch (IllegalArgumentException e) {
            return new SimulatePage(visit, draft, asOf, null, e.getMessage() == null ? "?" : e.getMessage());
        }
    }

    /**
     * Tries a draft.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    static Simulation run(Visit visit, String draft, LocalDate asOf) {
        return Simulation.of(
                visit.desk().library(), visit.t("simulate.draft"), draft, visit.law(), asOf, visit.knownAt());
    }

    /** What would change, article by article. */
    public List<Changed> changes() {
        List<Changed> changed = new ArrayList<>();
        for (TextDiff diff : diffs(result, asOf)) {
            changed.add(new Changed(diff.article(), diff.hunks(CONTEXT)));
        }
        return changed;
    }

    /** The comparisons of the articles that a draft would change. */
    static List<TextDiff> diffs(@Nullable Simulation result, LocalDate asOf) {
        return result == null
                ? List.of()
                : result.changes().stream()
                        .map(c -> TextDiff.of(
                                c.after().article(),
                                c.after().language(),
                                List.of(c.before(), c.after()),
                                UnitReference.ofArticle(c.after().article()),
                                asOf.minusDays(1),
                                asOf))
                        .filter(TextDiff::differs)
                        .toList();
    }

    /** What was understood of the draft, with its fate. */
    public List<OperationOutcome> outcomes() {
        return result == null ? List.of() : result.outcomes();
    }

    /** What was not understood. */
    public List<Unparsed> unparsed() {
        return Optional.ofNullable(result)
                .map(r -> r.draft().unparsed().distinct().toList())
                .orElse(List.of());
    }

    /** The runs of the earlier text in a row. */
    public List<DiffRun> before(DiffRow row) {
        return row.kind() == DiffRow.Kind.MOVED_HERE
                ? List.of()
                : row.runs().stream().filter(DiffRun::inBefore).toList();
    }

    /** The runs of the later text in a row. */
    public List<DiffRun> after(DiffRow row) {
        return row.kind() == DiffRow.Kind.MOVED_AWAY
                ? List.of()
                : row.runs().stream().filter(DiffRun::inAfter).toList();
    }
}
