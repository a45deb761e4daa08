package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Operation;
import org.nomenlex.force.Fixings;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/** What the acts of a corpus do to each other: amend, withdraw, repeal. Found once, whatever the day of knowledge. */
final class ActLinks {

    /**
     * An operation of one act on the text of another.
     *
     * @param by the amending act
     * @param operation what it changes
     * @param target the amended act
     * @param contained whether the stored text of the amended act is already that after the change
     */
    record Amendment(HeldAct by, Operation operation, Numac target, boolean contained) {

        /** Whether it is an erratum: the corrected text counts from the start. */
        boolean corrects() {
            return by.act().header().isErratum();
        }
    }

    /**
     * A withdrawal.
     *
     * @param by the withdrawing act
     * @param target the withdrawn act
     * @param articles its articles withdrawn; empty: all of it
     */
    record Withdrawal(HeldAct by, Numac target, List<String> articles) {}

    /**
     * A day fixed by one act for another that left it open.
     *
     * @param by the fixing act
     * @param rule the day, and what it is for
     */
    record Fixed(HeldAct by, Commencement rule) {}

    private final Map<Numac, List<Fixed>> fixed = new HashMap<>();
    private final Map<Numac, List<String>> lost = new HashMap<>();
    private final Map<Numac, List<Amendment>> amendments = new HashMap<>();
    private final Map<Numac, List<Withdrawal>> withdrawals = new HashMap<>();
    private final Map<String, String> unresolved = new HashMap<>();
    private final Map<String, Numac> resolved = new HashMap<>();
    private final Map<Numac, Set<Numac>> marked = new HashMap<>();
    private final Map<Numac, Set<Numac>> touched = new HashMap<>();
    private final Map<Numac, Set<Numac>> amended = new HashMap<>();

    ActLinks(List<HeldAct> acts, ActResolver resolver) {
        Map<Numac, HeldAct> byNumac = new HashMap<>();
        acts.forEach(a -> byNumac.putIfAbsent(a.numac(), a));
        for (HeldAct act : acts) {
            findWithdrawals(act, resolver);
            findFixings(act, resolver);
            findAmendments(act, resolver, byNumac);
        }
        findMarks(acts);
        amendments.forEach((target, list) -> list.forEach(a -> {
            touch(a.by(), target);
            amended.computeIfAbsent(a.by().numac(), n -> new TreeSet<>()).add(target);
        }));
        withdrawals.forEach((target, list) -> list.forEach(w -> touch(w.by(), target)));
    }

    private void touch(HeldAct by, Numac target) {
        touched.computeIfAbsent(by.numac(), n -> new TreeSet<>()).add(target);
    }

    /** Marks in stored acts name the acts that changed or withdrew them, by dossier. */
    private void findMarks(List<HeldAct> acts) {
        Map<String, Numac> dossiers = new HashMap<>();
        acts.forEach(a -> dossiers.put(a.act().header().dossier(), a.numac()));
        dossiers.remove("");
        for (HeldAct act : acts) {
            for (EditorialNote note : act.act().notes()) {
                Marks.dossiers(note)
                        .filter(dossiers::containsKey)
                        .forEach(d -> marked.computeIfAbsent(dossiers.get(d), n -> new TreeSet<>())
                                .add(act.numac()));
            }
        }
    }

    List<Amendment> amendmentsOf(Numac act) {
        return amendments.getOrDefault(act, List.of());
    }

    /** The acts of which that one changes the text. */
    Set<Numac> amendedBy(Numac by) {
        return amended.getOrDefault(by, Set.of());
    }

    List<Withdrawal> withdrawalsOf(Numac act) {
        return withdrawals.getOrDefault(act, List.of());
    }

    /** Why acts for which that act fixes a day were not found. */
    List<String> fixingsLost(Numac by) {
        return lost.getOrDefault(by, List.of());
    }

    /** The days that others fix for that act. */
    List<Fixed> fixedFor(Numac act) {
        return fixed.getOrDefault(act, List.of());
    }

    /** Why the act that an operation amends was not found; empty where it was. */
    String unresolved(Numac by, String operation) {
        return unresolved.getOrDefault(by + "/" + operation, "");
    }

    /** The act that an operation amends or withdraws; null where it was not found. */
    @Nullable
    Numac resolved(Numac by, String operation) {
        return resolved.get(by + "/" + operation);
    }

    /** The acts whose standing depends on that act. */
    List<Numac> touchedBy(Numac by) {
        List<Numac> all = new ArrayList<>(marked.getOrDefault(by, Set.of()));
        all.addAll(touched.getOrDefault(by, Set.of()));
        return all;
    }

    /** The acts that amend or withdraw that act. */
    List<Numac> touching(Numac act) {
        List<Numac> by = new ArrayList<>();
        amendmentsOf(act).forEach(a -> by.add(a.by().numac()));
        withdrawalsOf(act).forEach(w -> by.add(w.by().numac()));
        return by;
    }

    private void findWithdrawals(HeldAct act, ActResolver resolver) {
        for (Withdrawals.Found found : Withdrawals.in(act.act())) {
            resolver.resolve(Mentions.of(act.act(), found))
                    .act()
                    .ifPresent(target -> withdrawals
                            .computeIfAbsent(target, t -> new ArrayList<>())
                            .add(new Withdrawal(act, target, found.articles())));
        }
    }

    private void findFixings(HeldAct act, ActResolver resolver) {
        for (Fixings.Fixing found : Fixings.of(act.act())) {
            ActResolver.Resolution target = resolver.resolve(Mentions.of(act.act(), found));
            target.act()
                    .ifPresentOrElse(
                            t -> fix(t, new Fixed(act, found.commencement())),
                            () -> lost.computeIfAbsent(act.numac(), n -> new ArrayList<>())
                                    .add(target.reason()));
        }
    }

    private void fix(Numac target, Fixed day) {
        fixed.computeIfAbsent(target, n -> new ArrayList<>()).add(day);
        touched.computeIfAbsent(day.by().numac(), n -> new TreeSet<>()).add(target);
    }

    private void findAmendments(HeldAct act, ActResolver resolver, Map<Numac, HeldAct> byNumac) {
        act.parsed()
                .operations()
                .filter(o -> !o.instruction().amended().isNomenclature())
                .forEach(o -> {
                    String id = o.instruction().id();
                    String article = article(o);
                    ActResolver.Resolution found = resolver.resolve(Mentions.of(act.act(), o));
                    String key = act.numac() + "/" + id;
                    if (found.act().isEmpty()) {
                        unresolved.put(key, found.reason());
                    } else {
                        Numac target = found.act().get();
                        resolved.put(key, target);
                        HeldAct held = byNumac.get(target);
                        boolean contained = held != null && contained(held.act(), act.act(), article);
                        amendments
                                .computeIfAbsent(target, t -> new ArrayList<>())
                                .add(new Amendment(act, o, target, contained));
                    }
                });
    }

    /** The article of the amended act that an operation is about; empty for the act as a whole. */
    static String article(Operation operation) {
        return operation.instruction().target().segments().stream()
                .filter(s -> s.kind() == SegmentKind.ARTICLE)
                .map(Segment::value)
                .findFirst()
                .orElse("");
    }

    /** The database's mark names the amending act, in the amended article. */
    private static boolean contained(Act target, Act by, String article) {
        if (by.header().isErratum()) {
            return target.notes().stream().anyMatch(n -> Marks.tellsOfErratum(n, by) && names(n, article));
        }
        String dossier = by.header().dossier();
        for (EditorialNote note : target.notes()) {
            if (Marks.tellsOfAct(note)
                    && names(note, article)
                    && !dossier.isEmpty()
                    && note.reference().contains(dossier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(EditorialNote note, String article) {
        return note.articleNumber().equals(article)
                || note.articleNumber().isEmpty()
                || article.isEmpty()
                || article.equals("*");
    }
}
