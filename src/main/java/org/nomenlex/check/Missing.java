package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** Collects the acts that are named and absent, by the day on which they were signed. */
final class Missing {

    /** The royal decree of which the annex is the nomenclature: every act speaks of it. */
    private static final LocalDate DECREE = LocalDate.of(1984, 9, 14);

    private final Map<LocalDate, Set<Numac>> present;
    private final Map<Numac, Set<ArticleNumber>> changes = new HashMap<>();
    private final Map<LocalDate, Set<String>> named = new HashMap<>();
    private final Map<Numac, Set<Numac>> amends = new HashMap<>();
    private final Register register;
    private final Map<LocalDate, List<RegisterRow>> lackingByDay;
    private final Map<LocalDate, List<RegisterRow>> dossiersByDay;
    private final ListedDays listed;
    private final Map<LocalDate, Set<String>> misprints = new TreeMap<>(Comparator.reverseOrder());
    private final Map<LocalDate, List<Recital>> recalled = new TreeMap<>(Comparator.reverseOrder());

    /**
     * @param present the acts of the corpus by the day on which they were signed
     * @param acts the same acts
     * @param register Justel's lists against them
     * @param listed the days of these lists
     */
    Missing(Map<LocalDate, Set<Numac>> present, Collection<ActFacts> acts, Register register, ListedDays listed) {
        this.present = present;
        this.register = register;
        this.listed = listed;
        this.lackingByDay = byDay(register.lacking());
        this.dossiersByDay = byDay(register.lackingDossiers());
        acts.forEach(a -> {
            changes.put(a.numac(), a.changes());
            amends.put(a.numac(), a.amends());
        });
    }

    private static Map<LocalDate, List<RegisterRow>> byDay(List<RegisterRow> rows) {
        Map<LocalDate, List<RegisterRow>> byDay = new HashMap<>();
        rows.forEach(r ->
                byDay.computeIfAbsent(Register.day(r), d -> new ArrayList<>()).add(r));
        return byDay;
    }

    void add(Recital recital) {
        for (LocalDate day : recital.days()) {
            boolean here = present.getOrDefault(day, Set.of()).stream().anyMatch(n -> changes(n, recital.article()));
            if (!here && listed.isMisprint(day)) {
                misprints
                        .computeIfAbsent(day, d -> new TreeSet<>())
                        .add(recital.act() + " art. " + recital.actArticle());
            } else if (!here) {
                recalled.computeIfAbsent(day, d -> new ArrayList<>()).add(recital);
            }
        }
    }

    /** An act that amends an amending act changes the articles that this one changes. */
    private boolean changes(Numac act, ArticleNumber article) {
        return Stream.concat(Stream.of(act), amends.getOrDefault(act, Set.of()).stream())
                .anyMatch(n -> changes.getOrDefault(n, Set.of()).contains(article));
    }

    /** Days that recitals give to acts and that the lists, which hold those years whole, do not know. */
    List<Finding> misprints() {
        List<Finding> found = new ArrayList<>();
        misprints.forEach((day, by) -> found.add(new Finding(
                Finding.Kind.RECITAL_DATE,
                String.join(", ", by),
                "cite un arrêté du " + day
                        + ", que les listes de Justel ne connaissent pas : erreur d'impression ? Proches : "
                        + listed.near(day).stream().map(LocalDate::toString).collect(Collectors.joining(", ")))));
        return found;
    }

    /** An act that another changes, withdraws or gives a day of effect. */
    void add(LocalDate day, Numac by, Set<String> articles) {
        if (!present.containsKey(day) && !day.equals(DECREE)) {
            articles.forEach(
                    a -> named.computeIfAbsent(day, d -> new TreeSet<>()).add(by + " art. " + a));
        }
    }

    /**
     * Acts that an act of the corpus recalls for an article that no act of that day in the corpus changes, and those that an act speaks of in
     * its articles; latest first.
     */
    List<MissingAct> recalled() {
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(recalled.keySet());
        days.addAll(named.keySet());
        return days.stream()
                .map(day -> missing(day, recalled.getOrDefault(day, List.of())))
                .toList();
    }

    private MissingAct missing(LocalDate day, List<Recital> recitals) {
        Set<ArticleNumber> articles = new TreeSet<>();
        Set<String> by = new TreeSet<>(named.getOrDefault(day, Set.of()));
        for (Recital r : recitals) {
            articles.add(r.article());
            by.add(r.act() + " art. " + r.actArticle());
        }
        return new MissingAct(day, dossiers(day), published(day), articles, others(day), List.copyOf(by));
    }

    private List<String> others(LocalDate day) {
        return present.getOrDefault(day, Set.of()).stream().map(Numac::value).toList();
    }

    private List<String> dossiers(LocalDate day) {
        return dossiersByDay.getOrDefault(day, List.of()).stream()
                .map(RegisterRow::dossier)
                .distinct()
                .sorted()
                .toList();
    }

    private List<LocalDate> published(LocalDate day) {
        Set<LocalDate> days = new TreeSet<>();
        for (RegisterRow row : lackingByDay.getOrDefault(day, List.of())) {
            LocalDate published = row.published();
            if (published != null) {
                days.add(published);
            }
        }
        return List.copyOf(days);
    }

    /** Acts of the lists that the corpus lacks, and that no act recalls. */
    List<MissingAct> registered() {
        Map<LocalDate, Set<ArticleNumber>> lacking = new TreeMap<>(Comparator.reverseOrder());
        Set<LocalDate> dated = new TreeSet<>();
        for (RegisterRow row : register.lackingDossiers()) {
            lacking.computeIfAbsent(Register.day(row), d -> new TreeSet<>());
            dated.add(Register.day(row));
        }
        for (RegisterRow row : register.lacking()) {
            lacking.computeIfAbsent(Register.day(row), d -> new TreeSet<>()).addAll(Register.articles(row));
            if (row.promulgated() != null) {
                dated.add(row.promulgated());
            }
        }
        lacking.keySet().removeAll(recalled.keySet());
        lacking.keySet().removeAll(named.keySet());
        List<MissingAct> missing = new ArrayList<>();
        lacking.forEach((day, articles) -> missing.add(new MissingAct(
                dated.contains(day) ? day : null, dossiers(day), published(day), articles, others(day), List.of())));
        return missing;
    }
}
