package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** Collects the acts that are named and absent, by the day on which they were signed. */
final class Missing {

    /** Articles in the decree's table: {@code ANN.ART. 17 17bis}, {@code 35BIS}; {@code N} is the annex as a whole. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(\\d{1,2}(?:bis|ter|quater|quinquies|sexies|septies)?)\\b", Pattern.CASE_INSENSITIVE);

    /** The royal decree of which the annex is the nomenclature: every act speaks of it. */
    private static final LocalDate DECREE = LocalDate.of(1984, 9, 14);

    private final Map<LocalDate, Set<Numac>> present;
    private final Map<Numac, Set<ArticleNumber>> changes;
    private final Map<LocalDate, Set<String>> named = new HashMap<>();
    private final List<RegisterRow> register;
    private final List<RegisterRow> modifiedBy;
    private final Map<LocalDate, List<Recital>> recalled = new TreeMap<>(Comparator.reverseOrder());

    /**
     * @param present the acts of the corpus by the day on which they were signed
     * @param changes the articles that each of them changes
     */
    Missing(
            Map<LocalDate, Set<Numac>> present,
            Map<Numac, Set<ArticleNumber>> changes,
            List<RegisterRow> register,
            List<RegisterRow> modifiedBy) {
        this.present = present;
        this.changes = changes;
        this.register = register;
        this.modifiedBy = modifiedBy;
    }

    void add(Recital recital) {
        for (LocalDate day : recital.days()) {
            boolean here = present.getOrDefault(day, Set.of()).stream()
                    .anyMatch(n -> changes.getOrDefault(n, Set.of()).contains(recital.article()));
            if (!here) {
                recalled.computeIfAbsent(day, d -> new ArrayList<>()).add(recital);
            }
        }
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
    List<MissingAct> recalled(Collection<ActFacts> acts) {
        List<RegisterRow> absent = absent(acts);
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(recalled.keySet());
        days.addAll(named.keySet());
        return days.stream()
                .map(day ->
                        missing(day, recalled.getOrDefault(day, List.of()), open(day, acts), published(absent, day)))
                .toList();
    }

    private MissingAct missing(
            LocalDate day, List<Recital> recitals, List<String> dossiers, List<LocalDate> published) {
        Set<ArticleNumber> articles = new TreeSet<>();
        Set<String> by = new TreeSet<>(named.getOrDefault(day, Set.of()));
        for (Recital r : recitals) {
            articles.add(r.article());
            by.add(r.act() + " art. " + r.actArticle());
        }
        return new MissingAct(day, dossiers, published, articles, others(day), List.copyOf(by));
    }

    private List<String> others(LocalDate day) {
        return present.getOrDefault(day, Set.of()).stream().map(Numac::value).toList();
    }

    /** The dossier numbers of that day that no act of the corpus has. */
    private List<String> open(LocalDate day, Collection<ActFacts> acts) {
        Set<String> held = acts.stream().map(ActFacts::dossier).collect(Collectors.toSet());
        return register.stream()
                .filter(r -> r.promulgated().equals(day))
                .map(RegisterRow::dossier)
                .filter(d -> !held.contains(d))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<LocalDate> published(Collection<RegisterRow> rows, LocalDate day) {
        Set<LocalDate> days = new TreeSet<>();
        for (RegisterRow row : rows) {
            LocalDate published = row.published();
            if (row.promulgated().equals(day) && published != null) {
                days.add(published);
            }
        }
        return List.copyOf(days);
    }

    /**
     * Acts of the lists that the corpus lacks and that no act recalls: compared by dossier, by the page of the Moniteur, and
     * where there is none by the two days.
     */
    List<MissingAct> registered(Collection<ActFacts> acts) {
        Set<String> dossiers = acts.stream().map(ActFacts::dossier).collect(Collectors.toSet());
        Map<LocalDate, Set<ArticleNumber>> lacking = new TreeMap<>(Comparator.reverseOrder());
        for (RegisterRow row : register) {
            if (!dossiers.contains(row.dossier())) {
                lacking.computeIfAbsent(row.promulgated(), d -> new TreeSet<>());
            }
        }
        List<RegisterRow> absent = absent(acts);
        absent.forEach(row ->
                lacking.computeIfAbsent(row.promulgated(), d -> new TreeSet<>()).addAll(articles(row)));
        lacking.keySet().removeAll(recalled.keySet());
        lacking.keySet().removeAll(named.keySet());
        List<MissingAct> missing = new ArrayList<>();
        lacking.forEach((day, articles) -> {
            missing.add(new MissingAct(day, open(day, acts), published(absent, day), articles, others(day), List.of()));
        });
        return missing;
    }

    /** The rows of the decree's table of which the corpus holds no act: of several acts of a day the page tells which is there. */
    private List<RegisterRow> absent(Collection<ActFacts> acts) {
        Map<String, Integer> held = new HashMap<>();
        acts.forEach(act -> act.signed().forEach(day -> held.merge(day + " " + act.published(), 1, Integer::sum)));
        Set<String> pages = acts.stream().map(a -> page(a.pdf())).collect(Collectors.toSet());
        pages.remove("");
        List<RegisterRow> others = new ArrayList<>();
        for (RegisterRow row : modifiedBy) {
            if (pages.contains(page(row.pdf()))) {
                held.merge(days(row), -1, Integer::sum);
            } else {
                others.add(row);
            }
        }
        List<RegisterRow> absent = new ArrayList<>();
        for (RegisterRow row : others) {
            if (held.getOrDefault(days(row), 0) > 0) {
                held.merge(days(row), -1, Integer::sum);
            } else {
                absent.add(row);
            }
        }
        return absent;
    }

    private static String days(RegisterRow row) {
        return row.promulgated() + " " + row.published();
    }

    /** {@code mopdf/2016/09/27_1.pdf#Page84} of a whole address; empty where a page is not named. */
    private static String page(String pdf) {
        int start = pdf.indexOf("mopdf/");
        return start < 0 || !pdf.contains("#") ? "" : pdf.substring(start).toLowerCase(Locale.ROOT);
    }

    private static Set<ArticleNumber> articles(RegisterRow row) {
        Set<ArticleNumber> found = new TreeSet<>();
        Matcher m = ARTICLE.matcher(row.articles());
        while (m.find()) {
            found.add(new ArticleNumber(m.group(1).toLowerCase(Locale.ROOT)));
        }
        return found;
    }
}
