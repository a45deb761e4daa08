package org.nomenlex.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.check.ActFacts;
import org.nomenlex.check.ArticleFacts;
import org.nomenlex.check.Finding;
import org.nomenlex.decide.Misfit;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Numac;
import org.nomenlex.store.Entry;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/** Turns publications, one after the other, into what the store enters. */
final class Entries {

    private final Consolidator consolidator;
    private final Map<Numac, ActHeader> headers = new HashMap<>();
    private final Map<Numac, List<Act>> texts = new HashMap<>();
    private final Set<Consolidator.Key> everTexts = new TreeSet<>();
    private final Map<Numac, ActRecord> records = new HashMap<>();
    /** All acts as of the publication taken last, once they are asked for: index, facts and counts want the same. */
    private Optional<List<ActRecord>> all = Optional.empty();

    Entries(Consolidator consolidator, Holdings holdings) {
        this.consolidator = consolidator;
        for (HeldAct act : holdings.acts()) {
            headers.putIfAbsent(act.numac(), act.act().header());
            texts.computeIfAbsent(act.numac(), n -> new ArrayList<>()).add(act.act());
        }
    }

    Entry next(Publication publication) {
        return next(List.of(publication));
    }

    /** Several publications as if they were one: what is pending is then as known on the last of them. */
    Entry next(List<Publication> together) {
        all = Optional.empty();
        Publication publication = together.get(together.size() - 1);
        Set<Consolidator.Key> changed = consolidator.publish(together);
        List<ActRecord> acts = new ArrayList<>();
        for (Numac numac : consolidator.reconsidered()) {
            ActRecord record = consolidator.record(numac);
            if (!record.equals(records.put(numac, record))) {
                acts.add(record);
            }
        }
        List<Entry.ChangedArticle> articles = new ArrayList<>();
        for (Consolidator.Key key : changed) {
            if (!consolidator.versions(key).isEmpty()) {
                everTexts.add(key);
            }
            articles.add(new Entry.ChangedArticle(
                    key.article(), key.language(), consolidator.versions(key), consolidator.pending(key)));
        }
        return new Entry(publication.day(), subject(publication), trailers(publication), acts, articles);
    }

    private String subject(Publication publication) {
        if (publication instanceof Publication.OfAct act) {
            ActHeader header = headers.get(act.numac());
            return header.title().isEmpty() ? "Act " + act.numac() : header.title();
        }
        if (publication instanceof Publication.OfBase base) {
            return "Base text of article " + base.base().article() + ": "
                    + base.base().origin();
        }
        if (publication instanceof Publication.OfEvent event) {
            return event.event().reference() + " (" + event.event().act() + ")";
        }
        Publication.OfMark mark = (Publication.OfMark) publication;
        return "Change of " + mark.numac() + " known by its mark: "
                + mark.note().reference();
    }

    private List<String> trailers(Publication publication) {
        List<String> trailers = new ArrayList<>();
        if (publication instanceof Publication.OfAct act) {
            ActHeader header = headers.get(act.numac());
            trailers.add("Numac: " + header.numac());
            if (!header.url().isEmpty()) {
                trailers.add("ELI: " + header.url());
            }
            if (!header.dossier().isEmpty()) {
                trailers.add("Dossier: " + header.dossier());
            }
            effects(act.numac()).forEach(e -> trailers.add("Effect: " + e));
        } else if (publication instanceof Publication.OfBase base) {
            trailers.add("Base: " + base.base().name());
            trailers.add("Effect: " + base.base().date());
        } else if (publication instanceof Publication.OfEvent event) {
            trailers.add("Concerns: " + event.event().act());
        } else if (publication instanceof Publication.OfMark mark) {
            trailers.add("Concerns: " + mark.numac());
        }
        return trailers;
    }

    private Set<String> effects(Numac act) {
        Set<String> effects = new TreeSet<>();
        for (OperationOutcome outcome : consolidator.record(act).outcomes()) {
            LocalDate effect = outcome.effect();
            effects.add(effect == null ? "undetermined" : effect.toString());
        }
        return effects;
    }

    /** The articles that ever had a text so far. */
    Set<Consolidator.Key> everTexts() {
        return everTexts;
    }

    /** Titles of the acts by number, for the messages of the readable branch. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        headers.forEach((numac, header) -> titles.put(numac.value(), header.title()));
        return titles;
    }

    /** Decisions that do not fit. */
    List<Finding> misfits() {
        return consolidator.misfits().stream().map(Entries::finding).toList();
    }

    static Finding finding(Misfit misfit) {
        return new Finding(
                Finding.Kind.DECISION,
                misfit.decision().act() + " " + misfit.decision().instruction(),
                misfit.reason());
    }

    /** All acts, with what became of them by now. */
    List<ActRecord> records() {
        if (all.isEmpty()) {
            all = Optional.of(
                    consolidator.acts().stream().map(consolidator::record).toList());
        }
        return all.get();
    }

    /** Puts what the self checks must know of acts and articles. */
    void putFacts(FactsPen facts) {
        records().forEach(record -> facts.put(facts(record.parsed().header().numac(), record)));
        consolidator.articles().forEach(key -> facts.put(key, Optional.of(articleFacts(key))));
    }

    /** The facts of an article that has a text. */
    ArticleFacts articleFacts(Consolidator.Key key) {
        return ArticleFacts.of(consolidator.versions(key), consolidator.whole(key));
    }

    /** The facts of an act of which that became. */
    ActFacts facts(Numac act, ActRecord record) {
        return ActFacts.of(
                texts.getOrDefault(act, List.of()), record, consolidator.changes(act), consolidator.amends(act));
    }

    Counts counts() {
        int versions = consolidator.articles().stream()
                .mapToInt(k -> consolidator.versions(k).size())
                .sum();
        int articles = (int) consolidator.articles().stream()
                .map(Consolidator.Key::article)
                .distinct()
                .count();
        return Counts.of(records(), articles, versions);
    }
}
