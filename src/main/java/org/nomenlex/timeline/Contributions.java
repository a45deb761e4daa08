package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.TransitionalWords;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.apply.Reach;
import org.nomenlex.decide.Misfit;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Turns what an act says into steps on articles. */
final class Contributions {

    private final Standings standings;
    private final ActLinks links;

    Contributions(Standings standings, ActLinks links) {
        this.standings = standings;
        this.links = links;
    }

    /**
     * The steps of an act.
     *
     * @param standing the act as known
     * @param language of the articles
     * @param existing the articles that have a text
     * @param amended the standings of the acts that this one amends
     */
    Contribution of(
            Standing standing, Language language, Collection<ArticleNumber> existing, Map<Numac, Standing> amended) {
        return new Build(standing, language, existing, amended).contribution();
    }

    private final class Build {
        private final Standing standing;
        private final ActHeader header;
        private final Language language;
        private final boolean own;
        private final Collection<ArticleNumber> existing;
        private final Map<Numac, Standing> amended;
        private final Map<ArticleNumber, List<Remark>> undated = new HashMap<>();
        private final Map<Operation, OperationOutcome> settled = new HashMap<>();
        private final Map<Operation, List<ArticleNumber>> concerned = new HashMap<>();
        private final Map<Operation, LocalDate> effects = new HashMap<>();
        private final Map<Operation, List<ArticleNumber>> concernedBefore = new HashMap<>();
        private final Map<Operation, String> ended = new HashMap<>();
        private final StepsOfAct collected;
        private boolean wide;

        Build(Standing standing, Language language, Collection<ArticleNumber> existing, Map<Numac, Standing> amended) {
            this.standing = standing;
            this.header = standing.act().act().header();
            this.language = language;
            this.collected = new StepsOfAct(header);
            this.own = standing.act().language() == language;
            this.existing = existing;
            this.amended = amended;
        }

        Contribution contribution() {
            if (!standing.gone().isEmpty()) {
                standing.last()
                        .says()
                        .act()
                        .operations()
                        .forEach(o -> settle(o, OperationOutcome.State.PENDING, null, standing.gone()));
                Set<ArticleNumber> named = standing.last()
                        .says()
                        .act()
                        .operations()
                        .filter(o -> o.instruction().amended().isNomenclature() && !isEverywhere(o))
                        .flatMap(o -> Reach.of(o, List.of()).stream())
                        .collect(Collectors.toSet());
                return new Contribution(Map.of(), Map.of(), settled, Map.of(), Map.of(), Map.of(), false, named);
            }
            List<Regime> regimes = standing.regimes();
            for (int i = 0; i < regimes.size(); i++) {
                LocalDate to = i + 1 < regimes.size() ? regimes.get(i + 1).from() : LocalDate.MAX;
                Set<Operation> before = i == 0 ? Set.of() : plain(regimes.get(i - 1));
                take(regimes.get(i), new Step.Validity(regimes.get(i).from(), to), before, i + 1 == regimes.size());
            }
            standing.last().says().misfits().forEach(this::noteMisfit);
            return new Contribution(collected.steps(), undated, settled, concerned, effects, ended, wide, Set.of());
        }

        /** A decision that does not fit is told wherever the act changes something: which instruction it meant is lost. */
        private void noteMisfit(Misfit misfit) {
            collected.forEach((key, p) -> p.remarks.add(new Remark(
                    Remark.Kind.DECISION,
                    header.numac().value(),
                    misfit.decision().instruction(),
                    UnitPath.of(Segment.of(SegmentKind.ARTICLE, key.article().value())),
                    Notes.of(misfit.decision()) + " (ne convient plus : " + misfit.reason() + ")",
                    key.effect())));
        }

        private void take(Regime regime, Step.Validity valid, Set<Operation> before, boolean last) {
            collected.decide(regime.says().byOperation());
            regime.says()
                    .instead()
                    .forEach((decision, ops) -> ops.forEach(o -> takeInstead(regime, valid, decision, o)));
            ParsedAct act = regime.says().act();
            for (ParsedArticle article : act.articles()) {
                article.recalled().forEach(collected::recall);
                for (Operation operation : article.operations()) {
                    take(regime, valid, operation, last);
                    if (regime.from() != LocalDate.MIN && !before.contains(Plain.of(operation))) {
                        markShown(operation, regime, valid);
                    }
                }
                article.unparsed().forEach(u -> takeUnparsed(regime, valid, article, u));
                takeTransitional(regime, valid, article);
            }
        }

        private void take(Regime regime, Step.Validity valid, Operation op, boolean last) {
            String id = op.instruction().id();
            LocalDate effect = effect(regime, id);
            if (last && effect != null) {
                effects.put(op, effect);
            }
            if (regime.drops(id) && hadEffect(op, effect)) {
                concerned.put(op, concernedBefore.get(op));
                ended.put(op, standing.status());
            } else if (regime.drops(id)) {
                settle(last, op, OperationOutcome.State.PENDING, effect, standing.status());
            } else if (!op.instruction().amended().isNomenclature()) {
                settleOnAct(valid, last, op, effect);
            } else if (regime.says().withoutObject().containsKey(id)) {
                withoutObject(regime, valid, op, effect, last);
            } else {
                takeOnArticles(regime, valid, op, effect, last);
            }
        }

        /** Whether the operation counts in an earlier regime, and took effect before it was dropped. */
        private boolean hadEffect(Operation op, @Nullable LocalDate effect) {
            return effect != null
                    && concernedBefore.containsKey(op)
                    && standing.regimes().stream()
                            .anyMatch(r -> r.from().isAfter(effect)
                                    && r.drops(op.instruction().id()));
        }

        /** What a decision stands for is tried beside it, to tell when it is needed no more. */
        private void takeInstead(Regime regime, Step.Validity valid, Decision decision, Operation op) {
            LocalDate effect = effect(regime, op.instruction().id());
            boolean here = op.instruction().amended().isNomenclature()
                    && own
                    && op.instruction().language().covers(language)
                    && !regime.lacks(op.instruction().id())
                    && !regime.drops(op.instruction().id());
            if (here && effect != null) {
                Reach.of(op, existing)
                        .forEach(a -> collected
                                .at(a, effect, valid)
                                .instead
                                .computeIfAbsent(decision, d -> new ArrayList<>())
                                .add(op));
            }
        }

        private void takeOnArticles(
                Regime regime, Step.Validity valid, Operation op, @Nullable LocalDate effect, boolean last) {
            List<ArticleNumber> articles = repealsChapter(op) ? ofChapter(op) : Reach.of(op, existing);
            boolean everywhere = isEverywhere(op);
            wide |= everywhere;
            if (articles.isEmpty()) {
                settleWithoutArticle(op, effect, last, everywhere);
            } else if (effect == null) {
                settle(last, op, OperationOutcome.State.PENDING, null, "entrée en vigueur indéterminée");
                articles.forEach(a -> waits(
                        a,
                        op.instruction().id(),
                        op.instruction().target(),
                        op.instruction().words()));
            } else if (regime.lacks(op.instruction().id())) {
                String reason = lackReason(regime, op.instruction().id());
                gap(valid, op, effect, articles, reason);
                settle(last, op, OperationOutcome.State.REFUSED, effect, reason);
            } else if (!own && op.instruction().language() == LanguageScope.BOTH) {
                gap(valid, op, effect, articles, "le texte de l'acte dans cette langue n'est pas dans le corpus");
            } else if (own || op.instruction().language().covers(language)) {
                for (ArticleNumber article : articles) {
                    StepsOfAct.Parts p = collected.at(article, effect, valid);
                    p.operations.add(op);
                    noteCorrection(p, op, effect);
                    noteExpiry(regime, p, op, article, effect);
                    if (everywhere) {
                        p.everywhere.add(op.instruction().id());
                    }
                }
                (last ? concerned : concernedBefore).put(op, articles);
            }
        }

        /** What has no day of effect is told at the article; what several regimes say of it is told once. */
        private void waits(ArticleNumber article, String id, UnitPath target, String words) {
            Remark remark = new Remark(Remark.Kind.PENDING, header.numac().value(), id, target, words, null);
            List<Remark> all = undated.computeIfAbsent(article, n -> new ArrayList<>());
            if (!all.contains(remark)) {
                all.add(remark);
            }
        }

        /** What an erratum or a judgment changed is told where it changed the law. */
        private void noteCorrection(StepsOfAct.Parts p, Operation op, LocalDate effect) {
            String id = op.instruction().id();
            String by = standing.corrected().get(id);
            if (by != null) {
                p.remarks.add(remark(Remark.Kind.ERRATUM, op, "appliqué tel que corrigé : " + by, effect));
            }
            String later = standing.foreseen().get(id);
            if (later != null) {
                String words = "la source ne donne que tel qu'un erratum publié plus tard le corrige : " + later
                        + " ; le texte publié d'abord n'est pas dans le corpus";
                p.remarks.add(remark(Remark.Kind.WARNING, op, words, effect));
            }
        }

        private Remark remark(Remark.Kind kind, Operation op, String words, LocalDate effect) {
            return new Remark(
                    kind,
                    header.numac().value(),
                    op.instruction().id(),
                    op.instruction().target(),
                    words,
                    effect);
        }

        /** What is in force for a time only says so, for as long. */
        private void noteExpiry(
                Regime regime, StepsOfAct.Parts p, Operation op, ArticleNumber article, LocalDate effect) {
            regime.says().act().expiryOf(op.instruction().id()).ifPresent(e -> {
                LocalDate end = e.date();
                if (end != null) {
                    p.until.put(op.instruction().id(), end);
                    p.until.merge(e.source(), end, (a, b) -> a.isAfter(b) ? a : b);
                }
                Remark remark = new Remark(
                        Remark.Kind.TRANSITIONAL,
                        header.numac().value(),
                        e.source(),
                        UnitPath.of(Segment.of(SegmentKind.ARTICLE, article.value())),
                        e.words(),
                        effect);
                if (!p.remarks.contains(remark)) {
                    p.remarks.add(remark);
                }
            });
        }

        /** The articles that known acts put into the chapter, with it or later. */
        private List<ArticleNumber> ofChapter(Operation repeal) {
            Segment chapter = repeal.instruction().target().last().orElseThrow();
            Set<ArticleNumber> articles = new TreeSet<>();
            for (Standing other : amended.values()) {
                other.last()
                        .says()
                        .act()
                        .operations()
                        .filter(o -> puts(o, chapter))
                        .forEach(o -> articles.addAll(Reach.of(o, List.of())));
            }
            return List.copyOf(articles);
        }

        private static boolean puts(Operation op, Segment chapter) {
            boolean unit = op instanceof Operation.Insert insert
                    && insert.unit() != null
                    && insert.unit().segments().contains(chapter);
            boolean writes = op instanceof Operation.Insert
                    || op instanceof Operation.Replace
                    || op instanceof Operation.Restore;
            return unit || writes && op.instruction().target().segments().contains(chapter);
        }

        private void settleWithoutArticle(Operation op, @Nullable LocalDate effect, boolean last, boolean everywhere) {
            boolean heading = op.instruction().target().segments().stream()
                    .anyMatch(s -> s.kind() == SegmentKind.CHAPTER || s.kind() == SegmentKind.HEADING);
            if (effect == null) {
                settle(last, op, OperationOutcome.State.PENDING, null, "entrée en vigueur indéterminée");
            } else if (repealsChapter(op)) {
                settle(
                        last,
                        op,
                        OperationOutcome.State.REFUSED,
                        effect,
                        "aucun acte du corpus ne dit quels articles ce chapitre contient");
            } else if (heading) {
                settle(
                        last,
                        op,
                        OperationOutcome.State.PENDING,
                        effect,
                        "intitulé ou rang d'un chapitre ou d'une section : ils ne font pas partie du texte des articles,"
                                + " rien n'y est changé");
            } else if (everywhere) {
                settle(last, op, OperationOutcome.State.PENDING, effect, "aucun article n'a de texte");
            } else {
                settle(last, op, OperationOutcome.State.REFUSED, effect, "l'instruction ne nomme aucun article");
            }
        }

        private String lackReason(Regime regime, String id) {
            String article = id.split("\\.", 2)[0];
            String by = standing.act().act().notes().stream()
                    .filter(n -> Marks.tellsOfAct(n) && n.articleNumber().equals(article))
                    .map(n -> n.reference())
                    .distinct()
                    .collect(Collectors.joining(", "));
            // An instruction may be the whole of its article: then both have the same number.
            return by.isEmpty() || !regime.unheld().contains(article)
                    ? "les mots publiés avant l'erratum ne sont pas dans le corpus : la source ne donne cette"
                            + " instruction que corrigée"
                    : "les mots publiés de l'article " + article + " de l'acte ne sont pas dans le corpus :"
                            + " la source ne le donne que modifié par " + by;
        }

        private void gap(
                Step.Validity valid, Operation op, LocalDate effect, List<ArticleNumber> articles, String reason) {
            for (ArticleNumber article : articles) {
                collected
                        .at(article, effect, valid)
                        .gaps
                        .add(new Refusal(
                                header.numac().value(),
                                op.instruction().id(),
                                op.instruction().target(),
                                op.instruction().words(),
                                reason,
                                effect));
            }
        }

        private void withoutObject(
                Regime regime, Step.Validity valid, Operation op, @Nullable LocalDate effect, boolean last) {
            String id = op.instruction().id();
            Decision decision = regime.says().withoutObject().get(id);
            settle(last, op, OperationOutcome.State.APPLIED, effect, Notes.of(decision));
            if (effect != null) {
                Remark remark = new Remark(
                        Remark.Kind.DECISION,
                        header.numac().value(),
                        id,
                        op.instruction().target(),
                        Notes.of(decision),
                        effect);
                Reach.of(op, existing)
                        .forEach(a -> collected.at(a, effect, valid).remarks.add(remark));
            }
        }

        /** An operation on the text of another act: applied there, or why not. */
        private void settleOnAct(Step.Validity valid, boolean last, Operation op, @Nullable LocalDate effect) {
            String id = op.instruction().id();
            Numac target = links.resolved(header.numac(), id);
            if (target == null) {
                settle(last, op, OperationOutcome.State.PENDING, effect, links.unresolved(header.numac(), id));
                return;
            }
            Standing there = amended.get(target);
            String reason = there == null ? "" : there.outcomes().getOrDefault(header.numac() + "/" + id, "");
            if (effect == null) {
                settle(last, op, OperationOutcome.State.PENDING, null, "entrée en vigueur indéterminée");
            } else if (reason.isEmpty()) {
                settle(last, op, OperationOutcome.State.APPLIED, effect, "modifie l'acte " + target);
            } else {
                String refused = "acte " + target + " : " + reason;
                settle(last, op, OperationOutcome.State.REFUSED, effect, refused);
                gapsBehind(there, valid, op, effect, refused);
            }
        }

        /** What could not be changed in another act may be wrong in the articles that this act changes. */
        private void gapsBehind(Standing there, Step.Validity valid, Operation op, LocalDate effect, String reason) {
            String article = ActLinks.article(op);
            ParsedAct act = there.last().says().act();
            Map<ArticleNumber, LocalDate> since = new TreeMap<>();
            for (Operation other : act.operations().toList()) {
                String id = other.instruction().id();
                boolean meant = article.isEmpty() || article.equals("*") || id.split("\\.", 2)[0].equals(article);
                LocalDate day = standings.effect(act, id);
                if (meant && day != null && other.instruction().amended().isNomenclature()) {
                    LocalDate from = header.isErratum() || effect.isBefore(day) ? day : effect;
                    Reach.of(other, existing).forEach(a -> since.merge(a, from, (x, y) -> x.isBefore(y) ? x : y));
                }
            }
            since.forEach((a, day) -> gap(valid, op, day, List.of(a), reason));
        }

        /** Instructions that were not understood leave the articles that they are about incomplete. */
        private void takeUnparsed(Regime regime, Step.Validity valid, ParsedArticle article, Unparsed unparsed) {
            LocalDate effect = effect(regime, unparsed.id().isEmpty() ? article.number() : unparsed.id());
            Decision decision = regime.says().withoutObject().get(unparsed.id());
            if (regime.drops(unparsed.id())) {
                return;
            }
            for (ArticleNumber about : about(article, unparsed.text())) {
                UnitPath target = UnitPath.of(Segment.of(SegmentKind.ARTICLE, about.value()));
                String numac = header.numac().value();
                if (effect == null) {
                    waits(about, unparsed.id(), target, "instruction non comprise : " + unparsed.text());
                    continue;
                }
                StepsOfAct.Parts p = collected.at(about, effect, valid);
                if (decision == null) {
                    p.gaps.add(new Refusal(
                            numac,
                            unparsed.id(),
                            target,
                            unparsed.text(),
                            "instruction non comprise : " + unparsed.reason(),
                            effect));
                } else {
                    p.remarks.add(
                            new Remark(Remark.Kind.DECISION, numac, unparsed.id(), target, Notes.of(decision), effect));
                }
            }
        }

        /** The articles of the nomenclature that an article of the act is about: named in the words, or amended beside. */
        private Set<ArticleNumber> about(ParsedArticle article, String words) {
            Set<ArticleNumber> amended = article.operations().stream()
                    .filter(o -> o.instruction().amended().isNomenclature() && !isEverywhere(o))
                    .flatMap(o -> Reach.of(o, existing).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!amended.isEmpty()) {
                return amended;
            }
            Set<ArticleNumber> named = NamedArticles.in(words);
            return named.isEmpty()
                    ? NamedArticles.in(NamedArticles.firstWords(standing.act().act(), article.number()))
                    : named;
        }

        private void takeTransitional(Regime regime, Step.Validity valid, ParsedArticle article) {
            LocalDate effect = effect(regime, article.number());
            String text = transitional(article);
            if (text.isEmpty() || effect == null || regime.drops(article.number())) {
                return;
            }
            Set<ArticleNumber> amended = new HashSet<>();
            regime.says().act().articles().forEach(a -> amended.addAll(about(a, "")));
            Set<ArticleNumber> about = NamedArticles.in(text);
            about.retainAll(amended);
            for (ArticleNumber a : about.isEmpty() ? amended : about) {
                collected
                        .at(a, effect, valid)
                        .remarks
                        .add(new Remark(
                                Remark.Kind.TRANSITIONAL,
                                header.numac().value(),
                                article.number(),
                                UnitPath.of(Segment.of(SegmentKind.ARTICLE, a.value())),
                                text,
                                effect));
            }
        }

        /** The words of an article of the act that are for the transition; empty for most. */
        private String transitional(ParsedArticle article) {
            Optional<ActArticle> words = standing.act().act().article(article.number());
            return switch (article.role()) {
                case TRANSITIONAL -> words.map(TransitionalWords::textOf).orElse("");
                case ENTRY_INTO_FORCE ->
                    words.map(TransitionalWords::behindTheClause).orElse("");
                default -> "";
            };
        }

        /** What an act says since it was amended after it took effect is in force from the day of the change on. */
        private void markShown(Operation op, Regime regime, Step.Validity valid) {
            collected.forEach((key, p) -> {
                if (key.valid().equals(valid)
                        && p.operations.contains(op)
                        && key.effect().isBefore(regime.from())) {
                    p.shown.put(op.instruction().id(), regime.from());
                    tellLateChange(p, op, regime);
                }
            });
        }

        private void tellLateChange(StepsOfAct.Parts p, Operation op, Regime regime) {
            String by = regime.madeBy().stream()
                    .filter(n -> !n.equals(header.numac()))
                    .map(Numac::value)
                    .collect(Collectors.joining(", "));
            if (!by.isEmpty()) {
                p.remarks.add(new Remark(
                        Remark.Kind.WARNING,
                        header.numac().value(),
                        op.instruction().id(),
                        op.instruction().target(),
                        "modifié par " + by
                                + " après avoir pris effet : ce texte vaut à partir du jour de cette modification",
                        regime.from()));
            }
        }

        /** Null too where the words of the article on entry into force, as published, are not held. */
        private @Nullable LocalDate effect(Regime regime, String id) {
            ParsedAct act = regime.says().act();
            String source = act.commencementOf(id).map(Commencement::source).orElse("");
            return !source.isEmpty() && regime.unheld().contains(source) ? null : standings.effect(act, id);
        }

        private void settle(
                boolean last, Operation op, OperationOutcome.State state, @Nullable LocalDate day, String reason) {
            if (last) {
                settle(op, state, day, reason);
            }
        }

        private void settle(Operation op, OperationOutcome.State state, @Nullable LocalDate day, String reason) {
            settled.put(op, new OperationOutcome(op, state, day, reason));
        }
    }

    private static Set<Operation> plain(Regime regime) {
        return regime.says().act().operations().map(Plain::of).collect(Collectors.toSet());
    }

    /** Whether what an operation does can only be told with all articles, or all acts, in sight. */
    static boolean reachesAll(Operation op) {
        return op.instruction().amended().isNomenclature() && (isEverywhere(op) || repealsChapter(op));
    }

    private static boolean repealsChapter(Operation op) {
        return op instanceof Operation.Repeal
                && op.instruction()
                        .target()
                        .last()
                        .filter(s -> s.kind() == SegmentKind.CHAPTER)
                        .isPresent();
    }

    private static boolean isEverywhere(Operation op) {
        return Reach.isWide(op);
    }
}
