package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.decide.Decided;

/** Works out one act: what corrects, amends, repeals it, and from when it takes effect. */
final class StandingBuild {

    private final KnownAct view;
    private final ActLinks links;
    private final StoredMarks marks;
    private final Findings findings = new Findings();
    private final ActEdits edits;

    StandingBuild(KnownAct view, ActLinks links) {
        this.view = view;
        this.links = links;
        this.marks = new StoredMarks(view);
        this.edits = new ActEdits(view, findings);
    }

    Standing standing() {
        List<ActLinks.Amendment> pending = amendments();
        WordCorrections words = new WordCorrections(view, marks, findings, edits);
        Act start = words.corrected(beforeInsertions(), pending);
        start = amendedCommencement(start, pending);
        findDropped();
        repeal(start, pending);
        List<Regime> regimes = new Regimes(view, marks, findings, edits, words)
                .of(start, pending).stream().map(r -> r.saying(dated(r.says()))).toList();
        links.fixingsLost(view.held().numac())
                .forEach(reason -> findings.status("fixe l'entrée en vigueur d'un autre acte : " + reason));
        if (view.held().act().articles().isEmpty()) {
            findings.status("le texte publié n'est pas dans le corpus");
        }
        return findings.standing(view.held(), regimes);
    }

    /** With the days that known acts fix for what the act left open. */
    private Decided dated(Decided says) {
        ParsedAct act = says.act();
        List<Commencement> rules = new ArrayList<>();
        for (ActLinks.Fixed f : view.fixings()) {
            boolean open = act.commencements().stream().anyMatch(c -> c.date() == null);
            if (open && view.stands(f.by())) {
                rules.add(f.rule());
                findings.status("entrée en vigueur fixée par " + f.by().numac());
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
        ParsedAct now = new ParsedAct(act.header(), all, act.articles(), act.warnings(), act.expiries());
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
        Set<String> inserted = view.held().act().notes().stream()
                .filter(n -> n.kind() == EditorialNote.Kind.INSERTED
                        && !view.known().knows(view.held().numac(), n))
                .map(EditorialNote::articleNumber)
                .filter(n -> !n.matches("\\d*"))
                .collect(Collectors.toSet());
        return inserted.isEmpty()
                ? view.held().act()
                : with(
                        view.held().act(),
                        view.held().act().articles().stream()
                                .filter(a -> !inserted.contains(a.number()))
                                .toList());
    }

    /** What known acts, still standing, change in this act and what the stored text does not hold already. */
    private List<ActLinks.Amendment> amendments() {
        List<ActLinks.Amendment> open = new ArrayList<>();
        for (ActLinks.Amendment a : view.amendments()) {
            boolean stands = view.stands(a.by());
            if (!stands || isWithdrawal(a) || a.by().language() != view.held().language()) {
                continue;
            }
            findings.status(what(a) + a.by().numac());
            if (a.contained()) {
                findings.outcome(a, "");
            } else {
                open.add(a);
            }
        }
        open.sort(Comparator.comparing(
                        (ActLinks.Amendment a) -> Objects.requireNonNullElse(view.effectOf(a), LocalDate.MAX))
                .thenComparing(a -> a.by().act().header().published())
                .thenComparing(a -> a.by().numac()));
        return open;
    }

    private static String what(ActLinks.Amendment a) {
        if (a.corrects()) {
            return "corrigé par l'erratum ";
        }
        String article = ActLinks.article(a.operation());
        boolean all = article.isEmpty() || article.equals("*");
        return isRepeal(a) ? (all ? "" : "art. " + article + " ") + "abrogé par " : "modifié par ";
    }

    /** The repeal of the act, or of an article of it. */
    private static boolean isRepeal(ActLinks.Amendment a) {
        return a.operation() instanceof Operation.Repeal
                && a.operation().instruction().target().segments().size() <= 1;
    }

    private boolean isWithdrawal(ActLinks.Amendment a) {
        return view.withdrawals().stream().anyMatch(w -> w.by().numac().equals(a.by().numac()))
                && a.operation() instanceof Operation.Repeal;
    }

    /** Changes of the article on entry into force count for all days; they are taken out of the list. */
    private Act amendedCommencement(Act start, List<ActLinks.Amendment> open) {
        Set<String> articles = view.held().parsed().articles().stream()
                .filter(a -> a.role() == ArticleRole.ENTRY_INTO_FORCE)
                .map(ParsedArticle::number)
                .collect(Collectors.toSet());
        List<ActLinks.Amendment> now = open.stream()
                .filter(a -> articles.contains(ActLinks.article(a.operation())))
                .toList();
        open.removeAll(now);
        return edits.edit(start, now);
    }

    private void findDropped() {
        for (ActLinks.Withdrawal w : view.withdrawals()) {
            if (!w.articles().isEmpty() && view.stands(w.by())) {
                findings.drop(w.articles());
                findings.status("art. " + String.join(", ", w.articles()) + " rapporté par " + w.by().numac());
            }
        }
        view.annulments()
                .filter(a -> a.words().isEmpty() && !a.articles().isEmpty() && a.from() == null)
                .forEach(a -> {
                    findings.drop(a.articles());
                    findings.status("art. " + String.join(", ", a.articles()) + " annulé par " + a.reference());
                });
    }

    /**
     * An amending act, or an article of one, that is repealed loses what has not yet taken effect; what it changed
     * before stays changed.
     */
    private void repeal(Act start, List<ActLinks.Amendment> open) {
        List<ActLinks.Amendment> repeals =
                open.stream().filter(StandingBuild::isRepeal).toList();
        open.removeAll(repeals);
        ParsedAct says = view.decided(start).act();
        for (ActLinks.Amendment a : repeals) {
            LocalDate day = view.effectOf(a);
            String article = ActLinks.article(a.operation());
            findings.outcome(a, day == null ? Reasons.UNDATED : "");
            says.operations()
                    .map(o -> o.instruction().id())
                    .filter(id -> article.isEmpty()
                            || article.equals("*")
                            || id.equals(article)
                            || id.startsWith(article + "."))
                    .filter(id -> day != null && !isBefore(view.effect(says, id), day))
                    .forEach(findings::drop);
        }
    }

    private static boolean isBefore(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isBefore(b);
    }

    private Act with(Act act, List<ActArticle> articles) {
        return new Act(act.header(), act.language(), articles, act.notes(), act.signatures(), act.source());
    }
}
