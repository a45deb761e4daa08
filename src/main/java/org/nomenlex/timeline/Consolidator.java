package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.decide.Decisions;
import org.nomenlex.decide.Misfit;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.ListedDays;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.tree.ArticleText;

/**
 * The law as it becomes known: publications are taken in their order, and after each of them every version of every article
 * can be asked for as it was known then. Only what a publication touches is computed anew.
 */
public final class Consolidator {

    private final Map<Numac, List<HeldAct>> held = new TreeMap<>();
    private final Publications publications;
    private final ActLinks links;
    private final Standings standings;
    private final Contributions contributions;
    private final Set<Language> languages = new TreeSet<>();

    private final List<Decision> decisions;
    private final ListedDays listed;

    private final Knowledge known = new Knowledge();
    private LocalDate today = LocalDate.MIN;
    private final Map<Numac, Map<Language, Standing>> standing = new HashMap<>();
    private final Map<Numac, Map<Language, Contribution>> contribution = new TreeMap<>();
    private final Map<Key, ArticleChain> chains = new TreeMap<>();
    private final Outcomes outcomes = new Outcomes(chains);
    private final Map<Key, ArticleChain> alike = new HashMap<>();
    private final Map<Key, List<Step>> bases = new HashMap<>();
    private final Map<Key, Map<String, Step>> moves = new HashMap<>();
    private final Map<Key, List<ArticleVersion>> versions = new TreeMap<>();
    private final Map<Language, Map<Numac, Standing>> standingByLanguage = new TreeMap<>();
    private final Map<Language, Set<ArticleNumber>> begun = new TreeMap<>();
    private final Map<Key, Map<Numac, Contribution>> contributors = new HashMap<>();
    private final Set<Numac> wide = new TreeSet<>();
    private final Set<Key> renumbered = new TreeSet<>();

    private final Set<Numac> reconsidered = new TreeSet<>();

    /** An article in a language. */
    public record Key(ArticleNumber article, Language language) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : language.compareTo(other.language);
        }
    }

    /**
     * Starts before anything is published.
     *
     * @param holdings all there is
     * @param parser reads acts that were amended anew
     */
    public Consolidator(Holdings holdings, ActParser parser) {
        this(holdings, parser, Set.of());
    }

    /**
     * The same for a part of a law.
     *
     * @param others languages of the law in which the part may hold nothing
     */
    public Consolidator(Holdings holdings, ActParser parser, Set<Language> others) {
        this(
                holdings,
                parser,
                others,
                new ActResolver(holdings.acts().stream().map(HeldAct::act).toList()));
    }

    /**
     * The same for a part of a law of which the acts may mean any act of the whole.
     *
     * @param resolver finds acts among those of the whole law
     */
    public Consolidator(Holdings holdings, ActParser parser, Set<Language> others, ActResolver resolver) {
        languages.addAll(others);
        for (HeldAct act : holdings.acts()) {
            held.computeIfAbsent(act.numac(), n -> new ArrayList<>()).add(act);
            languages.add(act.language());
        }
        holdings.bases().forEach(b -> languages.add(b.language()));
        this.links = new ActLinks(holdings.acts(), resolver);
        this.standings = new Standings(holdings, links, parser);
        this.contributions = new Contributions(standings, links);
        this.publications = new Publications(holdings, links);
        this.decisions = holdings.decisions();
        this.listed = holdings.listed();
    }

    /** Takes over what another law computed that is the same but for some acts: the days that articles begin with alike. */
    public void follow(Consolidator other) {
        alike.putAll(other.chains);
    }

    /** The decisions that do not fit what is published so far, or are needed no more. */
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>(Decisions.ofAbsentActs(decisions, held.keySet()));
        new TreeMap<>(standing)
                .values()
                .forEach(texts -> texts.values()
                        .forEach(s -> misfits.addAll(s.last().says().misfits())));
        Set<Decision> unneeded = new LinkedHashSet<>();
        chains.values().forEach(c -> unneeded.addAll(c.unneeded()));
        decisions.stream()
                .filter(unneeded::contains)
                .forEach(d ->
                        misfits.add(new Misfit(d, "n'est plus nécessaire : l'instruction s'applique d'elle-même")));
        return misfits;
    }

    /** Everything that is to be published, in order. */
    public List<Publication> publications() {
        return publications.inOrder();
    }

    /** Takes publications, the next in order; gives the articles whose versions may have changed. */
    public Set<Key> publish(Collection<Publication> next) {
        Set<Numac> acts = new TreeSet<>();
        Set<Key> dirty = new TreeSet<>();
        reconsidered.clear();
        for (Publication publication : next) {
            today = publication.day();
            known.add(publication, publications.dossiers(publication));
            if (publication instanceof Publication.OfBase base) {
                Key key = new Key(base.base().article(), base.base().language());
                bases.computeIfAbsent(key, k -> new ArrayList<>()).add(begin(base));
                dirty.add(key);
            } else {
                acts.addAll(touched(publication));
            }
            if (publication instanceof Publication.OfAct act) {
                links.amendedBy(act.numac()).forEach(amended -> dirty.addAll(concernedBy(amended)));
            }
        }
        reconsider(acts, dirty);
        Set<Key> changed = compute(dirty);
        addActsOf(changed);
        return changed;
    }

    /** The articles that a known act changes: an act that amends it may be what others recall. */
    private Set<Key> concernedBy(Numac act) {
        Set<Key> keys = new TreeSet<>();
        contributors.forEach((key, acts) -> {
            if (acts.containsKey(act)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** A text that changed may change the fate of every operation on it. */
    private void addActsOf(Set<Key> changed) {
        for (Key key : changed) {
            Set<String> affected = chains.containsKey(key) ? chains.get(key).takeAffected() : Set.of();
            contributors.getOrDefault(key, Map.of()).keySet().stream()
                    .filter(act -> affected.contains(act.value()))
                    .forEach(reconsidered::add);
        }
    }

    /** The acts whose record may have changed with the last publications. */
    public Set<Numac> reconsidered() {
        return new TreeSet<>(reconsidered);
    }

    private static Step begin(Publication.OfBase base) {
        Step.Order order = new Step.Order(
                base.base().date(), base.base().known(), 2, base.base().name());
        return new Step(order, Step.Validity.ALWAYS, new Step.Begin(base.base()));
    }

    /** The act itself and, by way of it, the acts whose standing it changes. */
    private Set<Numac> touched(Publication publication) {
        Set<Numac> found = new TreeSet<>();
        if (publication instanceof Publication.OfAct act) {
            spread(act.numac(), found);
        } else if (publication instanceof Publication.OfEvent event) {
            spread(event.event().act(), found);
        } else if (publication instanceof Publication.OfMark mark) {
            spread(mark.numac(), found);
        }
        return found;
    }

    private void spread(Numac act, Set<Numac> found) {
        if (found.add(act)) {
            links.touchedBy(act).forEach(t -> spread(t, found));
            // An act's own operations on other acts are settled by the standing of those.
            links.touching(act).forEach(found::add);
        }
    }

    private void reconsider(Set<Numac> acts, Set<Key> dirty) {
        List<Numac> here =
                acts.stream().filter(known::knows).filter(held::containsKey).toList();
        for (Numac act : here) {
            Map<Language, Standing> byLanguage = new TreeMap<>();
            for (HeldAct text : held.get(act)) {
                Standing now = standings.of(text, known);
                byLanguage.put(text.language(), now);
                standingByLanguage
                        .computeIfAbsent(text.language(), l -> new HashMap<>())
                        .put(act, now);
            }
            standing.put(act, byLanguage);
        }
        reconsidered.addAll(here);
        here.forEach(act -> contribute(act, dirty));
    }

    private void contribute(Numac act, Set<Key> dirty) {
        Map<Language, Contribution> before = contribution.getOrDefault(act, Map.of());
        Map<Language, Contribution> now = new TreeMap<>();
        for (Language language : languages) {
            Standing text = text(act, language);
            now.put(
                    language,
                    contributions.of(
                            text,
                            language,
                            begun.getOrDefault(language, Set.of()),
                            standingByLanguage.getOrDefault(text.act().language(), Map.of())));
        }
        contribution.put(act, now);
        if (now.values().stream().anyMatch(Contribution::wide)) {
            wide.add(act);
        }
        for (Language language : languages) {
            Contribution old = before.getOrDefault(language, Contribution.NONE);
            Contribution fresh = now.getOrDefault(language, Contribution.NONE);
            Set<ArticleNumber> articles = new TreeSet<>(old.steps().keySet());
            articles.addAll(fresh.steps().keySet());
            articles.addAll(old.undated().keySet());
            articles.addAll(fresh.undated().keySet());
            articles.addAll(fresh.named());
            for (ArticleNumber article : articles) {
                contributors
                        .computeIfAbsent(new Key(article, language), k -> new TreeMap<>())
                        .put(act, fresh);
                boolean same = Objects.equals(
                                old.steps().get(article), fresh.steps().get(article))
                        && Objects.equals(
                                old.undated().get(article), fresh.undated().get(article));
                if (!same) {
                    dirty.add(new Key(article, language));
                }
            }
        }
    }

    /** The act's text in that language, or the other where there is none. */
    private Standing text(Numac act, Language language) {
        Map<Language, Standing> texts = standing.getOrDefault(act, Map.of());
        Standing own = texts.get(language);
        return own != null ? own : texts.values().iterator().next();
    }

    /** Articles that begin make operations on all articles reach further; renumbered ones move into others. */
    private Set<Key> compute(Set<Key> dirty) {
        Set<Key> all = new TreeSet<>();
        Set<Key> open = new TreeSet<>(dirty);
        while (!open.isEmpty()) {
            all.addAll(open);
            Set<Key> next = new TreeSet<>();
            boolean born = false;
            for (Key key : open) {
                boolean before = !versions(key).isEmpty();
                compute(key, next);
                born |= before == versions(key).isEmpty();
            }
            if (born) {
                List.copyOf(wide).forEach(act -> contribute(act, next));
            }
            open = next;
        }
        return all;
    }

    private void compute(Key key, Set<Key> next) {
        List<Step> steps = new ArrayList<>(bases.getOrDefault(key, List.of()));
        steps.addAll(moves.getOrDefault(key, Map.of()).values());
        List<Remark> undated = new ArrayList<>();
        for (Contribution c : contributors.getOrDefault(key, Map.of()).values()) {
            steps.addAll(c.steps().getOrDefault(key.article(), List.of()));
            undated.addAll(c.undated().getOrDefault(key.article(), List.of()));
        }
        ArticleChain chain =
                chains.computeIfAbsent(key, k -> new ArticleChain(k.article(), k.language(), alike.get(k)));
        chain.compute(Continuity.marked(steps, daysOfSignature(key), listed), undated, today);
        versions.put(key, chain.versions());
        Set<ArticleNumber> there = begun.computeIfAbsent(key.language(), l -> new TreeSet<>());
        if (chain.versions().isEmpty()) {
            there.remove(key.article());
        } else {
            there.add(key.article());
        }
        move(key, chain.moves(), next);
    }

    /** When the acts were signed that change the article, dated or not, and those that amend one of these. */
    private Set<LocalDate> daysOfSignature(Key key) {
        Set<LocalDate> days = new TreeSet<>();
        for (Numac act : contributors.getOrDefault(key, Map.of()).keySet()) {
            days.add(text(act, key.language()).act().act().header().date());
            links.amendmentsOf(act).stream()
                    .map(ActLinks.Amendment::by)
                    .filter(by -> known.knows(by.numac()))
                    .forEach(by -> days.add(by.act().header().date()));
        }
        return days;
    }

    private void move(Key from, Map<LocalDate, ArticleText> leaving, Set<Key> next) {
        if (!leaving.isEmpty()) {
            renumbered.add(from);
            leaving.values().forEach(text -> renumbered.add(new Key(text.number(), from.language())));
        }
        Map<Key, Map<String, Step>> now = new HashMap<>();
        leaving.forEach((day, text) -> {
            Step.Order order = new Step.Order(day, today, 0, "art-" + from.article());
            now.computeIfAbsent(new Key(text.number(), from.language()), k -> new TreeMap<>())
                    .put(from + "@" + day, new Step(order, Step.Validity.ALWAYS, new Step.Move(text)));
        });
        Set<Key> targets = new TreeSet<>(now.keySet());
        moves.forEach((key, steps) -> {
            if (steps.keySet().stream().anyMatch(k -> k.startsWith(from + "@"))) {
                targets.add(key);
            }
        });
        for (Key target : targets) {
            Map<String, Step> steps = moves.computeIfAbsent(target, k -> new TreeMap<>());
            Map<String, Step> before = new TreeMap<>(steps);
            steps.keySet().removeIf(k -> k.startsWith(from + "@"));
            steps.putAll(now.getOrDefault(target, Map.of()));
            if (!texts(before).equals(texts(steps))) {
                next.add(target);
            }
        }
    }

    private static Map<String, Step.Work> texts(Map<String, Step> steps) {
        Map<String, Step.Work> works = new TreeMap<>();
        steps.forEach((k, s) -> works.put(k, s.work()));
        return works;
    }

    /** The articles that have, or had, a text. */
    public List<Key> articles() {
        return versions.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The versions of an article as known so far, by day of effect. */
    public List<ArticleVersion> versions(Key key) {
        return versions.getOrDefault(key, List.of());
    }

    /** From which day on the versions of an article are whole, by the days on which that became another. */
    public Map<LocalDate, LocalDate> whole(Key key) {
        ArticleChain chain = chains.get(key);
        return chain == null ? Map.of() : chain.whole();
    }

    /** What is known of an article and not in force on the last day of publication. */
    public List<Remark> pending(Key key) {
        ArticleChain chain = chains.get(key);
        return chain == null ? List.of() : chain.pending();
    }

    /** The acts published so far, by number. */
    public List<Numac> acts() {
        return contribution.keySet().stream().toList();
    }

    /** The acts of which that one changes the text, known or not. */
    public Set<Numac> amends(Numac act) {
        return links.amendedBy(act);
    }

    /** The articles that an act changes, or would change if all of it were understood. */
    public Set<ArticleNumber> changes(Numac act) {
        Set<ArticleNumber> articles = new TreeSet<>();
        for (Contribution c : contribution.getOrDefault(act, Map.of()).values()) {
            articles.addAll(c.steps().keySet());
            articles.addAll(c.undated().keySet());
        }
        return articles;
    }

    /** The articles in which each act ever had a say, as known at any time. */
    public Map<Numac, Set<Key>> everConcerned() {
        Map<Numac, Set<Key>> concerned = new HashMap<>();
        contributors.forEach((key, acts) -> acts.keySet()
                .forEach(a -> concerned.computeIfAbsent(a, n -> new TreeSet<>()).add(key)));
        return concerned;
    }

    /** The articles that ever left their number, or came under it from another. */
    public Set<Key> renumbered() {
        return new TreeSet<>(renumbered);
    }

    /** The acts that ever had a say in all articles there are. */
    public Set<Numac> wide() {
        return new TreeSet<>(wide);
    }

    /** The languages of the law. */
    public Set<Language> languages() {
        return new TreeSet<>(languages);
    }

    /** All articles that anything was done to, or might have been. */
    public Set<ArticleNumber> reached() {
        Set<ArticleNumber> articles = new TreeSet<>();
        contributors.keySet().forEach(k -> articles.add(k.article()));
        bases.keySet().forEach(k -> articles.add(k.article()));
        moves.keySet().forEach(k -> articles.add(k.article()));
        return articles;
    }

    /** Whether an act, as it was published or as it was amended, has to do with every article there is. */
    public boolean reachesAll() {
        return standing.values().stream()
                .flatMap(texts -> texts.values().stream())
                .flatMap(s -> s.regimes().stream())
                .flatMap(r -> r.says().act().operations())
                .anyMatch(WideReach::needsAll);
    }

    /** The last day on which something was published. */
    public LocalDate today() {
        return today;
    }

    /** An act with what became of it, as known so far. */
    public ActRecord record(Numac act) {
        Map<Language, Standing> texts = standing.getOrDefault(act, Map.of());
        Language language = texts.keySet().iterator().next();
        Standing text = texts.get(language);
        Contribution mine = contribution.getOrDefault(act, Map.of()).getOrDefault(language, Contribution.NONE);
        ParsedAct says = text.last().says().act();
        List<OperationOutcome> all = says.operations()
                .map(op -> outcomes.of(act, mine, op, language))
                .toList();
        return new ActRecord(says, all, text.status());
    }
}
