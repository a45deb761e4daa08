package org.nomenlex.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.apply.ActAmender;
import org.nomenlex.apply.Reach;
import org.nomenlex.apply.Verdict;
import org.nomenlex.decide.Decided;
import org.nomenlex.decide.Decisions;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.text.Place;

/**
 * Works out what an act says as known so far: withdrawn, annulled, corrected, amended.
 *
 * <p>An act that another amends before it takes effect applies as amended. Amended later, it says one thing for the days
 * before the change and another for those from it on, unless what changes is the article on its entry into force: that
 * counts for all days, as it says.
 */
final class Standings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Holdings holdings;
    private final ActLinks links;
    private final ActParser parser;
    private final Map<Numac, List<ActEvent>> events;
    private final Map<Numac, List<Decision>> decisions;
    private final Map<Act, ParsedAct> parsed = new HashMap<>();

    Standings(Holdings holdings, ActLinks links, ActParser parser) {
        this.holdings = holdings;
        this.links = links;
        this.parser = parser;
        this.events = holdings.events().stream().collect(Collectors.groupingBy(ActEvent::act));
        this.decisions = holdings.decisions().stream().collect(Collectors.groupingBy(Decision::act));
    }

    /** The act as known. */
    Standing of(HeldAct act, Knowledge known) {
        Optional<String> gone = gone(act, known, new HashSet<>());
        if (gone.isPresent()) {
            Regime none = new Regime(LocalDate.MIN, decided(act, act.act()), Set.of(), Set.of(), List.of());
            return new Standing(act, List.of(none), gone.get(), gone.get(), Map.of(), Map.of());
        }
        return new Build(act, known).standing();
    }

    /** Why the act has no effect at all: a withdrawal that itself stands, or a judgment on the whole act. */
    private Optional<String> gone(HeldAct act, Knowledge known, Set<Numac> asked) {
        if (!asked.add(act.numac())) {
            return Optional.empty();
        }
        Set<Numac> by = new LinkedHashSet<>();
        for (ActLinks.Withdrawal w : links.withdrawalsOf(act.numac())) {
            boolean stands = known.knows(w.by().numac())
                    && gone(w.by(), known, new HashSet<>(asked)).isEmpty();
            if (w.articles().isEmpty() && stands) {
                by.add(w.by().numac());
            }
        }
        if (!by.isEmpty()) {
            return Optional.of("rapporté par " + by.stream().map(Numac::value).collect(Collectors.joining(" et ")));
        }
        Optional<String> judged = annulments(act.numac(), known)
                .filter(a -> a.articles().isEmpty() && a.words().isEmpty() && a.from() == null)
                .map(a -> "annulé par " + a.reference())
                .findFirst();
        return judged.or(() -> withdrawnByMark(act, known));
    }

    private static Optional<String> withdrawnByMark(HeldAct act, Knowledge known) {
        return act.act().notes().stream()
                .filter(n -> n.kind() == EditorialNote.Kind.WITHDRAWN)
                .filter(n -> known.knows(act.numac(), n))
                .map(n -> "rapporté (" + n.text() + ")")
                .findFirst();
    }

    private java.util.stream.Stream<ActEvent.Annulment> annulments(Numac act, Knowledge known) {
        return events.getOrDefault(act, List.of()).stream()
                .filter(known::knows)
                .filter(ActEvent.Annulment.class::isInstance)
                .map(ActEvent.Annulment.class::cast);
    }

    private Decided decided(HeldAct held, Act text) {
        ParsedAct says = text.equals(held.act()) ? held.parsed() : parsed.computeIfAbsent(text, parser::parse);
        return Decisions.settle(says, decisions.getOrDefault(held.numac(), List.of()));
    }

    /** The day on which an operation of the act takes effect; null where that is undetermined. */
    @Nullable
    LocalDate effect(ParsedAct act, String id) {
        Commencement rule = act.commencementOf(id).orElse(null);
        if (rule == null) {
            return act.header().published().plusDays(10);
        }
        return rule.date() == null ? holdings.assumed().get(act.header().numac()) : rule.date();
    }

    /** One act being worked out. */
    private final class Build {
        private final HeldAct held;
        private final ActAmender amender;
        private final Knowledge known;
        private final Map<String, String> outcomes = new HashMap<>();
        private final Set<String> status = new LinkedHashSet<>();
        private final Set<String> dropped = new HashSet<>();
        private final Corrections corrections = new Corrections();

        Build(HeldAct held, Knowledge known) {
            this.held = held;
            this.amender = new ActAmender(held.language());
            this.known = known;
        }

        Standing standing() {
            List<ActLinks.Amendment> pending = amendments();
            Act start = corrected(beforeInsertions(), pending);
            start = amendedCommencement(start, pending);
            findDropped();
            repeal(start, pending);
            List<Regime> regimes = regimes(start, pending).stream()
                    .map(r -> r.saying(dated(r.says())))
                    .toList();
            links.fixingsLost(held.numac())
                    .forEach(reason -> status.add("fixe l'entrée en vigueur d'un autre acte : " + reason));
            if (held.act().articles().isEmpty()) {
                status.add("le texte publié n'est pas dans le corpus");
            }
            return new Standing(held, regimes, "", String.join("; ", status), outcomes, corrections.told());
        }

        /** With the days that known acts fix for what the act left open. */
        private Decided dated(Decided says) {
            ParsedAct act = says.act();
            List<Commencement> rules = new ArrayList<>();
            for (ActLinks.Fixed f : links.fixedFor(held.numac())) {
                boolean open = act.commencements().stream().anyMatch(c -> c.date() == null);
                if (open
                        && known.knows(f.by().numac())
                        && gone(f.by(), known, new HashSet<>()).isEmpty()) {
                    rules.add(f.rule());
                    status.add("entrée en vigueur fixée par " + f.by().numac());
                }
            }
            if (rules.isEmpty()) {
                return says;
            }
            List<Commencement> all = new ArrayList<>();
            for (Commencement c : act.commencements()) {
                if (c.date() == null) {
                    all.addAll(within(rules, c));
                }
                all.add(c);
            }
            ParsedAct now = new ParsedAct(act.header(), all, act.articles(), act.warnings());
            return says.about(now);
        }

        /** A day fixed for the rest is for what that open rule covers, no more. */
        private List<Commencement> within(List<Commencement> rules, Commencement open) {
            return rules.stream()
                    .map(r -> r.scope().contains(Commencement.REST)
                            ? new Commencement(open.scope(), r.rule(), r.date(), open.source(), r.derivation())
                            : r)
                    .toList();
        }

        /** Without the articles that an act not yet known inserted. */
        private Act beforeInsertions() {
            Set<String> inserted = held.act().notes().stream()
                    .filter(n -> n.kind() == EditorialNote.Kind.INSERTED && !known.knows(held.numac(), n))
                    .map(EditorialNote::articleNumber)
                    .filter(n -> !n.matches("\\d*"))
                    .collect(Collectors.toSet());
            return inserted.isEmpty()
                    ? held.act()
                    : with(
                            held.act(),
                            held.act().articles().stream()
                                    .filter(a -> !inserted.contains(a.number()))
                                    .toList());
        }

        /** Errata and annulled words count from the start; errata are taken out of the list. */
        private Act corrected(Act act, List<ActLinks.Amendment> open) {
            Act text = act;
            List<ActLinks.Amendment> errata =
                    open.stream().filter(ActLinks.Amendment::corrects).toList();
            open.removeAll(errata);
            for (ActLinks.Amendment erratum : errata) {
                text = noted(text, corrected(text, erratum), "l'erratum " + published(erratum.by()));
            }
            for (ActEvent event : events.getOrDefault(held.numac(), List.of())) {
                if (!known.knows(event)) {
                    continue;
                }
                if (event instanceof ActEvent.Erratum e) {
                    Act now = replaceWords(text, e.article(), e.wrong(), e.right(), e.reference());
                    text = noted(text, now, e.reference());
                } else if (event instanceof ActEvent.Annulment a && !a.words().isEmpty() && a.from() == null) {
                    text = noted(text, withoutWords(text, a), a.reference());
                }
            }
            noteMarks();
            return text;
        }

        private static String published(HeldAct erratum) {
            return erratum.numac() + " (M.B. "
                    + DAY.format(erratum.act().header().published()) + ")";
        }

        /** The corrected act, with what the correction changes for readers of the articles. */
        private Act noted(Act before, Act after, String by) {
            if (!after.equals(before)) {
                corrections.compare(
                        decided(held, before).act(),
                        decided(held, after).act(),
                        act -> id -> String.valueOf(effect(act, id)),
                        by);
            }
            return after;
        }

        /** What the source holds corrected only: known from the day of the erratum's Moniteur. */
        private void noteMarks() {
            held.act().notes().stream()
                    .filter(n -> n.kind() == EditorialNote.Kind.ERRATUM && knowsErratum(n))
                    .forEach(n -> instructionsAt(n).forEach(id -> corrections.note(id, n.reference())));
        }

        /** Words annulled that are all that an instruction brings: what it does was never done. */
        private Act withoutWords(Act text, ActEvent.Annulment annulment) {
            List<String> ids = held.parsed()
                    .operations()
                    .filter(o -> brings(o, annulment))
                    .map(o -> o.instruction().id())
                    .toList();
            if (ids.size() == 1) {
                dropped.add(ids.get(0));
                status.add("art. " + ids.get(0) + " annulé par " + annulment.reference());
                return text;
            }
            String article =
                    annulment.articles().isEmpty() ? "" : annulment.articles().get(0);
            return replaceWords(text, article, annulment.words(), "", annulment.reference());
        }

        private static boolean brings(Operation operation, ActEvent.Annulment annulment) {
            String id = operation.instruction().id();
            boolean meant = annulment.articles().isEmpty()
                    || annulment.articles().stream().anyMatch(a -> id.equals(a) || id.startsWith(a + "."));
            String brought = operation instanceof Operation.ReplaceWords o
                    ? o.replacement()
                    : operation instanceof Operation.InsertWords o
                            ? o.words()
                            : String.join(" ", Reach.content(operation));
            return meant
                    && !brought.isBlank()
                    && Folded.of(brought, Folded.Depth.NO_QUOTES)
                            .text()
                            .equals(Folded.of(annulment.words(), Folded.Depth.NO_QUOTES)
                                    .text());
        }

        /**
         * An erratum of the Moniteur. Where the unit that it names is not found, the one place in the article, or in the act,
         * at which its words stand has no other reading.
         */
        private Act corrected(Act text, ActLinks.Amendment erratum) {
            Operation operation = erratum.operation();
            Optional<String> words = words(operation);
            List<UnitPath> targets = new ArrayList<>();
            String article = ActLinks.article(operation);
            if (!article.equals("*")) {
                targets.add(operation.instruction().target());
                targets.add(UnitPath.of(Segment.of(SegmentKind.ARTICLE, article)));
            } else if (words.isPresent()) {
                targets.add(UnitPath.of(Segment.of(SegmentKind.ARTICLE, having(text, words.get()))));
            }
            String reason = "";
            for (UnitPath target : targets) {
                Operation there = operation.with(operation.instruction().withTarget(target));
                ActAmender.Amended edited = amender.amend(text, List.of(there));
                String refused = reason(edited.verdicts().get(0));
                if (refused.isEmpty()) {
                    outcomes.put(key(erratum), "");
                    return edited.act();
                }
                reason = reason.isEmpty() ? refused : reason;
                if (words.isEmpty()) {
                    break;
                }
            }
            outcomes.put(key(erratum), reason.isEmpty() ? "l'unité à corriger n'est pas nommée" : reason);
            return text;
        }

        /** The printed words by which a correction can be found without its unit. */
        private Optional<String> words(Operation operation) {
            if (operation instanceof Operation.ReplaceWords o) {
                return Optional.of(o.old());
            }
            return operation instanceof Operation.DeleteWords o ? Optional.of(o.words()) : Optional.empty();
        }

        private Act replaceWords(Act text, String article, String old, String now, String reference) {
            String where = article.isEmpty() ? having(text, old) : article.split("\\.", 2)[0];
            UnitPath target = UnitPath.of(Segment.of(SegmentKind.ARTICLE, where));
            Instruction instruction = new Instruction(
                    "",
                    new AmendedText(held.numac().value()),
                    target,
                    LanguageScope.BOTH,
                    "",
                    reference,
                    Place.START,
                    List.of());
            Operation operation = now.isEmpty()
                    ? new Operation.DeleteWords(instruction, old, null, false)
                    : new Operation.ReplaceWords(instruction, old, now, false);
            ActAmender.Amended edited = amender.amend(text, List.of(operation));
            String reason = reason(edited.verdicts().get(0));
            status.add(reason.isEmpty() ? reference : reference + " (non appliqué : " + reason + ")");
            return edited.act();
        }

        /** The one article in which the words stand; any where there is none, so that the refusal tells. */
        private String having(Act text, String words) {
            String sought = Folded.of(words, Folded.Depth.NO_QUOTES).text();
            List<String> found = text.articles().stream()
                    .filter(a -> a.blocks().stream()
                            .flatMap(b -> b.lines().stream())
                            .anyMatch(l ->
                                    Folded.of(l, Folded.Depth.NO_QUOTES).text().contains(sought)))
                    .map(ActArticle::number)
                    .toList();
            return found.size() == 1 ? found.get(0) : "1";
        }

        /** What known acts, still standing, change in this act and what the stored text does not hold already. */
        private List<ActLinks.Amendment> amendments() {
            List<ActLinks.Amendment> open = new ArrayList<>();
            for (ActLinks.Amendment a : links.amendmentsOf(held.numac())) {
                boolean stands = known.knows(a.by().numac())
                        && gone(a.by(), known, new HashSet<>()).isEmpty();
                if (!stands || isWithdrawal(a) || a.by().language() != held.language()) {
                    continue;
                }
                status.add((a.corrects() ? "corrigé par l'erratum " : "modifié par ") + a.by().numac());
                if (a.contained()) {
                    outcomes.put(key(a), "");
                } else {
                    open.add(a);
                }
            }
            open.sort(Comparator.comparing(
                            (ActLinks.Amendment a) -> Objects.requireNonNullElse(effectOf(a), LocalDate.MAX))
                    .thenComparing(a -> a.by().act().header().published())
                    .thenComparing(a -> a.by().numac()));
            return open;
        }

        private boolean isWithdrawal(ActLinks.Amendment a) {
            return links.withdrawalsOf(held.numac()).stream()
                            .anyMatch(w -> w.by().numac().equals(a.by().numac()))
                    && a.operation() instanceof Operation.Repeal;
        }

        private @Nullable LocalDate effectOf(ActLinks.Amendment a) {
            return effect(a.by().parsed(), a.operation().instruction().id());
        }

        private String key(ActLinks.Amendment a) {
            return a.by().numac() + "/" + a.operation().instruction().id();
        }

        /** Changes of the article on entry into force count for all days; they are taken out of the list. */
        private Act amendedCommencement(Act start, List<ActLinks.Amendment> open) {
            Set<String> articles = held.parsed().articles().stream()
                    .filter(a -> a.role() == ArticleRole.ENTRY_INTO_FORCE)
                    .map(ParsedArticle::number)
                    .collect(Collectors.toSet());
            List<ActLinks.Amendment> now = open.stream()
                    .filter(a -> articles.contains(ActLinks.article(a.operation())))
                    .toList();
            open.removeAll(now);
            return edit(start, now);
        }

        private Act edit(Act text, List<ActLinks.Amendment> changes) {
            Act result = text;
            Map<Numac, List<ActLinks.Amendment>> byAct = new TreeMap<>();
            changes.forEach(c -> byAct.computeIfAbsent(c.by().numac(), n -> new ArrayList<>())
                    .add(c));
            for (List<ActLinks.Amendment> ofOne : byAct.values()) {
                ActAmender.Amended edited = amender.amend(
                        result,
                        ofOne.stream().map(ActLinks.Amendment::operation).toList());
                for (int i = 0; i < ofOne.size(); i++) {
                    outcomes.put(key(ofOne.get(i)), reason(edited.verdicts().get(i)));
                }
                result = edited.act();
            }
            return result;
        }

        private void findDropped() {
            for (ActLinks.Withdrawal w : links.withdrawalsOf(held.numac())) {
                if (!w.articles().isEmpty()
                        && known.knows(w.by().numac())
                        && gone(w.by(), known, new HashSet<>()).isEmpty()) {
                    dropped.addAll(w.articles());
                    status.add("art. " + String.join(", ", w.articles()) + " rapporté par " + w.by().numac());
                }
            }
            annulments(held.numac(), known)
                    .filter(a -> a.words().isEmpty() && !a.articles().isEmpty() && a.from() == null)
                    .forEach(a -> {
                        dropped.addAll(a.articles());
                        status.add("art. " + String.join(", ", a.articles()) + " annulé par " + a.reference());
                    });
        }

        /**
         * An amending act, or an article of one, that is repealed loses what has not yet taken effect; what it changed
         * before stays changed.
         */
        private void repeal(Act start, List<ActLinks.Amendment> open) {
            List<ActLinks.Amendment> repeals = open.stream()
                    .filter(a -> a.operation() instanceof Operation.Repeal)
                    .filter(a -> a.operation().instruction().target().segments().size() <= 1)
                    .toList();
            open.removeAll(repeals);
            ParsedAct says = decided(held, start).act();
            for (ActLinks.Amendment a : repeals) {
                LocalDate day = effectOf(a);
                String article = ActLinks.article(a.operation());
                outcomes.put(key(a), day == null ? "entrée en vigueur indéterminée" : "");
                says.operations()
                        .map(o -> o.instruction().id())
                        .filter(id -> article.isEmpty() || id.equals(article) || id.startsWith(article + "."))
                        .filter(id -> day != null && !isBefore(effect(says, id), day))
                        .forEach(dropped::add);
            }
        }

        private List<Regime> regimes(Act start, List<ActLinks.Amendment> open) {
            List<Regime> regimes = new ArrayList<>();
            regimes.add(new Regime(LocalDate.MIN, decided(held, start), unheld(), dropped, List.of()));
            TreeMap<LocalDate, List<ActLinks.Amendment>> byDay = new TreeMap<>();
            for (ActLinks.Amendment a : open) {
                LocalDate day = effectOf(a);
                if (day == null) {
                    outcomes.put(key(a), "entrée en vigueur indéterminée");
                } else {
                    byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(a);
                }
            }
            Act text = start;
            for (Map.Entry<LocalDate, List<ActLinks.Amendment>> e : byDay.entrySet()) {
                text = edit(text, e.getValue());
                Set<Numac> by = new LinkedHashSet<>();
                e.getValue().forEach(a -> by.add(a.by().numac()));
                add(regimes, new Regime(e.getKey(), decided(held, text), unheld(), dropped, List.copyOf(by)));
            }
            addMaintained(regimes);
            addLateMarks(regimes);
            return regimes;
        }

        /** A change before what it changes takes effect makes no new regime: it was never otherwise. */
        private void add(List<Regime> regimes, Regime next) {
            Regime last = regimes.get(regimes.size() - 1);
            if (tookEffectBefore(last, next)) {
                regimes.add(next);
            } else {
                regimes.set(
                        regimes.size() - 1,
                        new Regime(last.from(), next.says(), next.unheld(), next.dropped(), last.madeBy()));
            }
        }

        private boolean tookEffectBefore(Regime last, Regime next) {
            Set<Operation> same = next.says().act().operations().map(Plain::of).collect(Collectors.toSet());
            return last.says()
                    .act()
                    .operations()
                    .filter(o -> !same.contains(Plain.of(o)))
                    .map(o -> effect(next.says().act(), o.instruction().id()))
                    .anyMatch(day -> day != null && day.isBefore(next.from()));
        }

        /** A judgment that leaves past effects standing removes from its day on. */
        private void addMaintained(List<Regime> regimes) {
            annulments(held.numac(), known).filter(a -> a.from() != null).forEach(a -> {
                Regime last = regimes.get(regimes.size() - 1);
                Set<String> gone = new HashSet<>(last.dropped());
                gone.addAll(a.articles());
                if (a.articles().isEmpty()) {
                    last.says().act().articles().forEach(x -> gone.add(x.number()));
                }
                status.add("annulé à partir du " + a.from() + " par " + a.reference());
                regimes.add(new Regime(a.from(), last.says(), last.unheld(), gone, List.of(held.numac())));
            });
        }

        /** Articles whose published words are gone from the stored text, while what replaced them is not known yet. */
        private Set<String> unheld() {
            Set<String> lacking = new HashSet<>();
            for (EditorialNote note : held.act().notes()) {
                if (note.kind() == EditorialNote.Kind.AMENDED && !known.knows(held.numac(), note)) {
                    lacking.add(note.articleNumber());
                } else if (note.kind() == EditorialNote.Kind.ERRATUM && !knowsErratum(note)) {
                    lacking.addAll(instructionsAt(note));
                }
            }
            return lacking;
        }

        /** An erratum merged into the stored text is known from the day of its Moniteur, where the mark gives it. */
        private boolean knowsErratum(EditorialNote note) {
            return note.date() == null
                    || known.knows(held.numac(), note)
                    || links.amendmentsOf(held.numac()).stream()
                            .anyMatch(a -> known.knows(a.by().numac()) && Marks.tellsOfErratum(note, a.by().act()));
        }

        /** The instructions in whose words the mark stands: the last ones that begin before it. */
        private Set<String> instructionsAt(EditorialNote note) {
            List<Instruction> before = held.parsed().articles().stream()
                    .filter(a -> a.number().equals(note.articleNumber()))
                    .flatMap(a -> a.operations().stream())
                    .map(Operation::instruction)
                    .filter(i -> i.place().line() <= note.place().line())
                    .toList();
            int last = before.stream().mapToInt(i -> i.place().line()).max().orElse(-1);
            return before.stream()
                    .filter(i -> i.place().line() == last)
                    .map(Instruction::id)
                    .collect(Collectors.toSet());
        }

        /** Where the stored text holds a change that came after the act took effect, the days between lack their words. */
        private void addLateMarks(List<Regime> regimes) {
            Map<String, LocalDate> late = new HashMap<>();
            ParsedAct says = regimes.get(0).says().act();
            for (EditorialNote note : held.act().notes()) {
                LocalDate day = note.date();
                boolean known = note.kind() == EditorialNote.Kind.AMENDED
                        && day != null
                        && this.known.knows(held.numac(), note);
                boolean content = says.articles().stream()
                        .anyMatch(a -> a.number().equals(note.articleNumber())
                                && a.role() == ArticleRole.AMENDING
                                && a.operations().stream()
                                        .anyMatch(o -> isBefore(
                                                effect(says, o.instruction().id()), day)));
                if (known && content) {
                    late.merge(note.articleNumber(), day, (a, b) -> a.isAfter(b) ? a : b);
                }
            }
            if (late.isEmpty() || regimes.size() > 1) {
                return;
            }
            Regime only = regimes.get(0);
            Set<String> lacking = new HashSet<>(only.unheld());
            lacking.addAll(late.keySet());
            regimes.set(0, new Regime(only.from(), only.says(), lacking, only.dropped(), List.of()));
            for (LocalDate day : new java.util.TreeSet<>(late.values())) {
                Set<String> still = new HashSet<>(only.unheld());
                late.forEach((article, until) -> {
                    if (until.isAfter(day)) {
                        still.add(article);
                    }
                });
                regimes.add(new Regime(day, only.says(), still, only.dropped(), List.of(held.numac())));
            }
        }

        private String reason(Verdict verdict) {
            return verdict instanceof Verdict.Refused no ? no.reason() : "";
        }

        private boolean isBefore(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a != null && b != null && a.isBefore(b);
        }

        private Act with(Act act, List<ActArticle> articles) {
            return new Act(act.header(), act.language(), articles, act.notes(), act.signatures(), act.source());
        }
    }
}
