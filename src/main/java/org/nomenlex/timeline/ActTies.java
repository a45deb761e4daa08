package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Operation;
import org.nomenlex.force.Fixings;
import org.nomenlex.law.ActDates;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * By what an act may be meant, and what it may mean: wider than what is found in the end. Acts that are tied by none of it,
 * not by way of others either, have no say in each other's standing, whatever else the corpus holds.
 *
 * @param numac the act
 * @param names the days on which it was signed, and its dossier: by these others name it
 * @param dossiers its dossier, where known
 * @param published the days of the Moniteur that brought its texts
 * @param references the days and dossiers of acts that it amends, withdraws or gives a day
 * @param marks the database's references in its stored text to acts that changed it
 * @param days all days named in an erratum: one may be the Moniteur of the act that it corrects
 * @param repealsChapter whether it repeals a chapter: that is what other acts put there
 * @param namesChapter whether it names a chapter at all
 */
public record ActTies(
        Numac numac,
        Set<String> names,
        Set<String> dossiers,
        Set<String> published,
        Set<String> references,
        Set<String> marks,
        Set<String> days,
        boolean repealsChapter,
        boolean namesChapter) {

    /** Makes the sets small: most have one element or none, and there are as many of them as acts. */
    public ActTies {
        names = small(names);
        dossiers = small(dossiers);
        published = small(published);
        references = small(references);
        marks = small(marks);
        days = small(days);
    }

    private static Set<String> small(Set<String> set) {
        return switch (set.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(set.iterator().next());
            default -> Collections.unmodifiableSet(new TreeSet<>(set));
        };
    }

    /** The ties of an act, of all its texts. */
    public static ActTies of(List<HeldAct> texts) {
        Set<String> names = new TreeSet<>();
        Set<String> dossiers = new TreeSet<>();
        Set<String> published = new TreeSet<>();
        Set<String> references = new TreeSet<>();
        Set<String> marks = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        for (HeldAct text : texts) {
            ActHeader header = text.act().header();
            names.add(String.valueOf(header.promulgated()));
            if (!header.dossier().isEmpty()) {
                names.add(header.dossier());
                dossiers.add(header.dossier());
            }
            published.add(header.published().toString());
            references.addAll(referencesOf(text));
            text.act().notes().forEach(n -> marks.add(n.reference()));
            if (header.isErratum()) {
                days.addAll(daysIn(text));
            }
        }
        List<Operation> operations =
                texts.stream().flatMap(t -> t.parsed().operations()).toList();
        return new ActTies(
                texts.get(0).numac(),
                names,
                dossiers,
                published,
                references,
                marks,
                days,
                operations.stream().anyMatch(o -> o instanceof Operation.Repeal && chapters(o)),
                operations.stream().anyMatch(ActTies::chapters));
    }

    private static Set<String> referencesOf(HeldAct text) {
        Set<String> references = text.parsed()
                .operations()
                .filter(o -> !o.instruction().amended().isNomenclature())
                .map(o -> o.instruction().amended().value())
                .collect(Collectors.toCollection(TreeSet::new));
        Withdrawals.in(text.act()).forEach(w -> references.add(w.reference().toString()));
        Fixings.of(text.act()).forEach(f -> references.add(f.reference().toString()));
        return references;
    }

    private static Set<String> daysIn(HeldAct text) {
        return text.act().articles().stream()
                .map(a -> a.blocks().stream().flatMap(b -> b.lines().stream()).collect(Collectors.joining(" ")))
                .flatMap(words -> ActDates.allIn(words).stream())
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }

    private static boolean chapters(Operation operation) {
        return isChapter(operation.instruction().target().segments())
                || operation instanceof Operation.Insert insert
                        && insert.unit() != null
                        && isChapter(insert.unit().segments());
    }

    private static boolean isChapter(Collection<Segment> segments) {
        return segments.stream().anyMatch(s -> s.kind() == SegmentKind.CHAPTER);
    }

    /** Whether one of the two may mean the other. */
    public boolean meets(ActTies other) {
        return means(other) || other.means(this);
    }

    private boolean means(ActTies other) {
        return !references.isEmpty() && !Collections.disjoint(references, other.names)
                || !days.isEmpty() && !Collections.disjoint(days, other.published)
                || !marks.isEmpty()
                        && marks.stream().anyMatch(m -> other.dossiers.stream().anyMatch(m::contains));
    }
}
