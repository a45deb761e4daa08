package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.act.Act;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.law.Numac;

/**
 * Everything that is to become known, in the order in which it does. What a database's mark tells is published with the mark
 * only where no act of the corpus says it: else it would be known twice, on two days.
 */
final class Publications {

    private final ActLinks links;
    private final Map<Numac, String> numbers = new HashMap<>();
    private final Map<Numac, Set<String>> otherNumbers = new HashMap<>();
    private final List<Publication> all;

    /**
     * Puts them in order.
     *
     * @param holdings all there is
     * @param links between the acts of these
     */
    Publications(Holdings holdings, ActLinks links) {
        this.links = links;
        this.all = order(holdings);
    }

    /** All of them, the first first. */
    List<Publication> inOrder() {
        return all;
    }

    /** The dossier numbers by which an act is known from its publication on; of anything else none. */
    Set<String> dossiers(Publication publication) {
        Set<String> dossiers = new TreeSet<>();
        if (publication instanceof Publication.OfAct act) {
            dossiers.add(numbers.getOrDefault(act.numac(), ""));
            dossiers.addAll(otherNumbers.getOrDefault(act.numac(), Set.of()));
        }
        return dossiers;
    }

    private List<Publication> order(Holdings holdings) {
        Set<Publication> all = new LinkedHashSet<>();
        DossierNumbers dossiers = new DossierNumbers();
        holdings.acts().forEach(a -> {
            all.add(new Publication.OfAct(a.numac(), a.act().header().published()));
            dossiers.add(a.act().header().dossier());
            numbers.putIfAbsent(a.numac(), a.act().header().dossier());
        });
        holdings.bases().forEach(b -> all.add(new Publication.OfBase(b)));
        holdings.events().stream()
                .filter(e -> numbers.containsKey(e.act()))
                .forEach(e -> all.add(new Publication.OfEvent(e)));
        holdings.acts().forEach(a -> addMarks(a, dossiers, all));
        Map<String, Publication> once = new TreeMap<>();
        all.forEach(p -> once.putIfAbsent(p.day() + " " + p.key(), p));
        return once.values().stream().sorted(Publication.ORDER).toList();
    }

    /** A mark of the database on an act is a publication of its own, unless the corpus holds the act that it tells of. */
    private void addMarks(HeldAct act, DossierNumbers dossiers, Set<Publication> all) {
        LocalDate published = act.act().header().published();
        for (EditorialNote note : act.act().notes()) {
            boolean open = note.kind() != EditorialNote.Kind.OTHER && note.kind() != EditorialNote.Kind.UPDATED;
            boolean here = open && isOfAnother(act.act(), note, dossiers)
                    || !dossiers.in(note.reference()).isEmpty()
                    || links.amendmentsOf(act.numac()).stream().anyMatch(a -> Marks.tellsOfErratum(note, a.by().act()));
            LocalDate day = Marks.knownBy(act.act(), note);
            if (open && !here && day != null) {
                all.add(new Publication.OfMark(act.numac(), note, day.isBefore(published) ? published : day));
            }
        }
    }

    /** Whether an act of the corpus, under another number, made what the mark tells; it is then known by that number too. */
    private boolean isOfAnother(Act act, EditorialNote note, DossierNumbers dossiers) {
        if (!dossiers.in(note.reference()).isEmpty()) {
            return false;
        }
        List<HeldAct> meant = links.withdrawalsOf(act.header().numac()).stream()
                .map(ActLinks.Withdrawal::by)
                .filter(by -> act.notes().stream()
                        .noneMatch(n -> n.reference().contains(by.act().header().dossier())))
                .filter(by -> Marks.tellsOfWithdrawal(act, note, by))
                .toList();
        meant.forEach(by -> Marks.dossiers(note)
                .forEach(d -> otherNumbers
                        .computeIfAbsent(by.numac(), n -> new TreeSet<>())
                        .add(d)));
        return !meant.isEmpty();
    }
}
