package org.nomenlex.build;

import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * <p>{@code applied + pending + refused = operations}.
 *
 * @param acts acts in the corpus
 * @param operations operations of all acts, as amended where acts amend acts
 * @param applied in effect on the day of the build, and applied
 * @param pending no base text yet, not yet in force on that day, without a determined date, or of an act without effect
 *     (withdrawn, annulled)
 * @param refused could not be applied as the act says
 * @param unparsed instructions that gave no operation
 * @param articles articles that have a text
 * @param versions versions of articles, by day of effect, as known now
 * @param commit the id of the last commit of {@code main}
 * @param edition the edition's tag
 * @param changed whether the build wrote anything; false where the corpus was as before
 * @param way how it was built: from nothing and why, or from the last build and how much of it
 * @param problems a line for each file, or part of a file, that could not be read without a doubt
 * @param millis the time of each stage and in {@code total}
 */
public record BuildSummary(
        int acts,
        int operations,
        int applied,
        int pending,
        int refused,
        int unparsed,
        int articles,
        int versions,
        String commit,
        String edition,
        boolean changed,
        String way,
        List<String> problems,
        Map<String, Long> millis) {

    /** Copies the collections. */
    public BuildSummary {
        problems = List.copyOf(problems);
        millis = Map.copyOf(millis);
    }
}
