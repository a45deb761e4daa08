package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.act.Act;
import org.nomenlex.act.BaseText;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.Decision;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/**
 * Cuts a law into bodies that have nothing to do with each other, so that each can be consolidated with the others out of
 * sight: no article of one is changed by an act of another, no act of one means an act of another.
 *
 * <p>It looks at the acts as they were published. What an amended act comes to say may reach further: who consolidates a body
 * compares what it reached with what belongs to it, and joins bodies that met.
 */
public final class Bodies {

    private final List<ActSketch> sketches;
    private final Map<Numac, Integer> byNumac = new HashMap<>();
    private final Map<ArticleNumber, Integer> byArticle = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();

    /**
     * One body, or several small ones.
     *
     * @param acts its acts, without their texts, in the order given
     * @param articles the articles known to belong to it
     */
    public record Body(List<Act> acts, Set<ArticleNumber> articles) {
        /** Copies the collections. */
        public Body {
            acts = List.copyOf(acts);
            articles = Set.copyOf(articles);
        }
    }

    private Bodies(List<ActSketch> sketches) {
        this.sketches = sketches;
    }

    /**
     * The bodies of a law, in the order of their first acts.
     *
     * @param sketches all acts
     * @param bases base texts
     * @param decisions decisions: what they put in the place of instructions counts as well
     * @param resolver finds acts among these
     * @param met articles of bodies that turned out to belong together
     * @param few bodies of fewer acts are taken together: each costs some work of its own
     */
    public static List<Body> of(
            List<ActSketch> sketches,
            List<BaseText> bases,
            List<Decision> decisions,
            ActResolver resolver,
            Collection<Set<ArticleNumber>> met,
            int few) {
        Bodies bodies = new Bodies(sketches);
        sketches.forEach(s -> bodies.parents.add(bodies.parents.size()));
        for (int i = 0; i < sketches.size(); i++) {
            bodies.join(bodies.actNode(sketches.get(i).act(), i), i);
        }
        for (int i = 0; i < sketches.size(); i++) {
            bodies.link(i, resolver);
        }
        bodies.linkMarks();
        bases.forEach(b -> bodies.articleNode(b.article()));
        bodies.linkDecisions(decisions);
        boolean everywhere = sketches.stream().anyMatch(ActSketch::everywhere)
                || decisions.stream().flatMap(d -> d.meaning().stream()).anyMatch(WideReach::needsAll);
        met.forEach(bodies::joinAll);
        if (everywhere) {
            bodies.parents.replaceAll(p -> 0);
        }
        return bodies.cut(few);
    }

    private int actNode(Act act, int index) {
        return byNumac.computeIfAbsent(act.header().numac(), n -> index);
    }

    private int articleNode(ArticleNumber article) {
        return byArticle.computeIfAbsent(article, a -> {
            parents.add(parents.size());
            return parents.size() - 1;
        });
    }

    private void link(int act, ActResolver resolver) {
        sketches.get(act).articles().forEach(a -> join(act, articleNode(a)));
        for (ActResolver.Question question : sketches.get(act).mentions()) {
            resolver.resolve(question).act().ifPresent(target -> join(act, byNumac.getOrDefault(target, act)));
        }
    }

    /** Marks of the database in stored acts tell of the acts that changed them. */
    private void linkMarks() {
        DossierNumbers dossiers = new DossierNumbers();
        Map<String, List<Integer>> byDossier = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            String dossier = sketches.get(i).act().header().dossier();
            dossiers.add(dossier);
            byDossier.merge(dossier, List.of(i), Bodies::both);
        }
        for (int i = 0; i < sketches.size(); i++) {
            for (EditorialNote note : sketches.get(i).act().notes()) {
                for (String dossier : dossiers.in(note.reference())) {
                    for (int other : byDossier.getOrDefault(dossier, List.of())) {
                        join(i, other);
                    }
                }
            }
        }
    }

    private static List<Integer> both(List<Integer> a, List<Integer> b) {
        List<Integer> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private void linkDecisions(List<Decision> decisions) {
        for (Decision decision : decisions) {
            Integer act = byNumac.get(decision.act());
            if (act != null) {
                decision.meaning().forEach(o -> ActSketch.reach(o).forEach(a -> join(act, articleNode(a))));
            }
        }
    }

    private void joinAll(Set<ArticleNumber> articles) {
        ArticleNumber first = null;
        for (ArticleNumber article : articles) {
            if (first != null) {
                join(articleNode(first), articleNode(article));
            }
            first = article;
        }
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parents.set(Math.max(one, other), Math.min(one, other));
    }

    private int root(int node) {
        int at = node;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    private List<Body> cut(int few) {
        Map<Integer, List<Act>> acts = new TreeMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            acts.computeIfAbsent(root(i), r -> new ArrayList<>())
                    .add(sketches.get(i).act());
        }
        Map<Integer, Set<ArticleNumber>> articles = new TreeMap<>();
        byArticle.forEach((article, node) ->
                articles.computeIfAbsent(root(node), r -> new TreeSet<>()).add(article));
        Set<Integer> roots = new TreeSet<>(acts.keySet());
        roots.addAll(articles.keySet());
        List<Body> bodies = new ArrayList<>();
        List<Act> actsOfNext = new ArrayList<>();
        Set<ArticleNumber> articlesOfNext = new TreeSet<>();
        for (int root : roots) {
            actsOfNext.addAll(acts.getOrDefault(root, List.of()));
            articlesOfNext.addAll(articles.getOrDefault(root, Set.of()));
            if (actsOfNext.size() >= few) {
                bodies.add(new Body(actsOfNext, articlesOfNext));
                actsOfNext.clear();
                articlesOfNext.clear();
            }
        }
        if (!actsOfNext.isEmpty() || !articlesOfNext.isEmpty()) {
            bodies.add(new Body(actsOfNext, articlesOfNext));
        }
        return bodies;
    }
}
