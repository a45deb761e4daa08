package org.nomenlex.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.law.Numac;

/** Puts decisions in the place of the instructions that they settle, and finds those that do not fit. */
public final class Decisions {

    private Decisions() {}

    /** The decisions about acts that are not there. */
    public static List<Misfit> ofAbsentActs(Collection<Decision> decisions, Collection<Numac> acts) {
        Set<Numac> present = new HashSet<>(acts);
        return decisions.stream()
                .filter(d -> !present.contains(d.act()))
                .map(d -> new Misfit(d, "l'acte " + d.act() + " n'est pas dans le corpus"))
                .toList();
    }

    /** The act with the decisions about it in place. */
    public static Decided settle(ParsedAct act, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return Decided.nothing(act);
        }
        List<Misfit> misfits = new ArrayList<>();
        List<Decision> fitting = new ArrayList<>();
        for (Decision decision : decisions) {
            String reason = misfit(act, decision);
            if (reason.isEmpty()) {
                fitting.add(decision);
            } else {
                misfits.add(new Misfit(decision, reason));
            }
        }
        Map<String, Decision> byOperation = new HashMap<>();
        Map<String, Decision> withoutObject = new HashMap<>();
        List<ParsedArticle> articles = new ArrayList<>();
        for (ParsedArticle article : act.articles()) {
            articles.add(settle(article, fitting, byOperation, withoutObject));
        }
        ParsedAct settled = new ParsedAct(act.header(), act.commencements(), articles, act.warnings(), act.expiries());
        return new Decided(settled, byOperation, withoutObject, misfits, instead(act, fitting));
    }

    private static Map<Decision, List<Operation>> instead(ParsedAct act, List<Decision> decisions) {
        Map<Decision, List<Operation>> instead = new HashMap<>();
        act.operations().forEach(operation -> {
            Decision decision = covering(decisions, operation.instruction().id());
            if (decision != null) {
                instead.computeIfAbsent(decision, d -> new ArrayList<>()).add(operation);
            }
        });
        return instead;
    }

    private static String misfit(ParsedAct act, Decision decision) {
        List<String> words = new ArrayList<>();
        act.operations()
                .filter(o -> decision.covers(o.instruction().id()))
                .forEach(o -> words.add(o.instruction().words()));
        act.unparsed().filter(u -> decision.covers(u.id())).forEach(u -> words.add(u.text()));
        if (words.isEmpty()) {
            return "l'acte n'a pas d'instruction " + decision.instruction();
        }
        String expected = folded(decision.words());
        boolean same =
                expected.isEmpty() || words.stream().anyMatch(w -> folded(w).contains(expected));
        return same ? "" : "les mots de l'instruction ne sont plus ceux que la décision cite";
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").replace('\u2019', '\'').strip();
    }

    private static ParsedArticle settle(
            ParsedArticle article,
            List<Decision> decisions,
            Map<String, Decision> byOperation,
            Map<String, Decision> withoutObject) {
        Set<Decision> placed = new HashSet<>();
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : article.operations()) {
            Decision decision = covering(decisions, operation.instruction().id());
            if (decision == null) {
                operations.add(operation);
            } else if (decision.withoutObject()) {
                operations.add(operation);
                withoutObject.put(operation.instruction().id(), decision);
            } else {
                place(decision, placed, operations, byOperation);
            }
        }
        List<Unparsed> unparsed = new ArrayList<>();
        for (Unparsed u : article.unparsed()) {
            Decision decision = covering(decisions, u.id());
            if (decision == null) {
                unparsed.add(u);
            } else if (decision.withoutObject()) {
                unparsed.add(u);
                withoutObject.put(u.id(), decision);
            } else {
                place(decision, placed, operations, byOperation);
            }
        }
        return new ParsedArticle(
                article.number(),
                article.role(),
                operations,
                unparsed,
                article.characters(),
                article.claimed(),
                article.withoutText(),
                article.recalled());
    }

    private static @Nullable Decision covering(List<Decision> decisions, String id) {
        return decisions.stream().filter(d -> d.covers(id)).findFirst().orElse(null);
    }

    private static void place(
            Decision decision, Set<Decision> placed, List<Operation> operations, Map<String, Decision> byOperation) {
        if (!placed.add(decision)) {
            return;
        }
        for (Operation operation : decision.meaning()) {
            operations.add(operation);
            byOperation.put(operation.instruction().id(), decision);
        }
    }
}
