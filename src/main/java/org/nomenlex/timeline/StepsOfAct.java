package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.LastAmendment;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;

/**
 * The steps of one act while they are collected. What it does to an article on one day is one step, however many of its
 * points say so: its operations, what could not be taken of it and what is to be told of it go together.
 */
final class StepsOfAct {

    private final ActHeader header;
    private final Map<Key, Parts> parts = new LinkedHashMap<>();
    private final Map<ArticleNumber, Set<LocalDate>> recalled = new HashMap<>();
    private final Map<String, Decision> decided = new HashMap<>();
    private final Map<ArticleNumber, List<Remark>> undated = new HashMap<>();

    /** Begins with none. */
    StepsOfAct(ActHeader header) {
        this.header = header;
    }

    /** What makes operations of one act on one article one step. */
    record Key(ArticleNumber article, LocalDate effect, Step.Validity valid) {}

    /** A step being collected. */
    static final class Parts {
        final List<Operation> operations = new ArrayList<>();
        final Map<String, LocalDate> shown = new HashMap<>();
        final List<String> everywhere = new ArrayList<>();
        final List<Refusal> gaps = new ArrayList<>();
        final List<Remark> remarks = new ArrayList<>();
        final Map<Decision, List<Operation>> instead = new HashMap<>();
        final Map<String, LocalDate> until = new HashMap<>();
    }

    /** The step on an article that takes effect on that day, begun where there is none. */
    Parts at(ArticleNumber article, LocalDate effect, Step.Validity valid) {
        return parts.computeIfAbsent(new Key(article, effect, valid), k -> new Parts());
    }

    /** Looks at every step begun so far, in the order in which they were. */
    void forEach(BiConsumer<Key, Parts> look) {
        parts.forEach(look);
    }

    /** Adds decisions by the place in the act that they are on: every step knows all of them. */
    void decide(Map<String, Decision> byOperation) {
        decided.putAll(byOperation);
    }

    /** What the act says of the article's past is true of every step that it takes there. */
    void recall(LastAmendment earlier) {
        if (earlier.amended().isNomenclature()) {
            earlier.unit()
                    .article()
                    .ifPresent(a ->
                            recalled.computeIfAbsent(a, k -> new TreeSet<>()).add(earlier.date()));
        }
    }

    /** What has no day of effect is in no step; the article knows of it, once however often the act says so. */
    void waits(ArticleNumber article, Remark pending) {
        List<Remark> all = undated.computeIfAbsent(article, n -> new ArrayList<>());
        if (!all.contains(pending)) {
            all.add(pending);
        }
    }

    /** What has no day of effect, by article. */
    Map<ArticleNumber, List<Remark>> undated() {
        return undated;
    }

    /** All steps collected, by article. */
    Map<ArticleNumber, List<Step>> steps() {
        Map<ArticleNumber, List<Step>> steps = new TreeMap<>();
        parts.forEach((key, p) ->
                steps.computeIfAbsent(key.article(), a -> new ArrayList<>()).add(step(key, p)));
        return steps;
    }

    private Step step(Key key, Parts p) {
        Step.Order order = new Step.Order(
                key.effect(), header.published(), 1, header.numac().value());
        Step.Amend work = new Step.Amend(
                header,
                List.copyOf(p.operations),
                Map.copyOf(p.shown),
                Map.copyOf(decided),
                List.copyOf(p.everywhere),
                List.copyOf(p.gaps),
                List.copyOf(p.remarks),
                Map.copyOf(p.instead),
                List.copyOf(recalled.getOrDefault(key.article(), Set.of())),
                List.of(),
                Map.copyOf(p.until));
        return new Step(order, key.valid(), work);
    }
}
