package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** Works out the health of a consolidation. */
public final class HealthCheck {

    /** A single day in a source's field: {@code 2012-01-01}. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Facts facts;
    private final List<ActFacts> byPublication;
    private final Map<LocalDate, Set<Numac>> byDay = new HashMap<>();

    /**
     * @param facts what is known of the acts, the articles and the lists
     */
    public HealthCheck(Facts facts) {
        this.facts = facts;
        this.byPublication = facts.acts().stream()
                .sorted(Comparator.comparing(ActFacts::published).thenComparing(ActFacts::numac))
                .toList();
        facts.acts()
                .forEach(act -> act.signed()
                        .forEach(day ->
                                byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(act.numac())));
    }

    /** The health. */
    public Health check() {
        List<Recital> recitals = new ArrayList<>();
        byPublication.forEach(a -> recitals.addAll(a.recitals()));
        Register register =
                new Register(facts.acts().stream().map(ActFacts::marks).toList(), facts.register(), facts.modifiedBy());
        Missing missing = new Missing(byDay, facts.acts(), register, listed(facts.register(), facts.modifiedBy()));
        recitals.forEach(missing::add);
        facts.acts().forEach(a -> a.names().forEach((day, articles) -> missing.add(day, a.numac(), articles)));
        List<Finding> findings = new ArrayList<>(facts.misfits());
        findings.addAll(new Chain(facts.acts()).findings(byPublication));
        findings.addAll(missing.misprints());
        findings.addAll(dates());
        facts.articles().forEach(a -> findings.addAll(a.codes()));
        facts.acts().forEach(a -> findings.addAll(a.absent()));
        findings.addAll(Codes.undefined(facts.articles()));
        return new Health(
                missing.recalled(),
                missing.registered(),
                facts.acts().stream().flatMap(a -> a.refused().stream()).toList(),
                facts.acts().stream().flatMap(a -> a.unparsed().stream()).toList(),
                pending(),
                withoutText(),
                findings,
                facts.unreadable(),
                begun());
    }

    /** From which day on there is a whole text of an article. */
    private Map<ArticleNumber, LocalDate> begun() {
        Map<ArticleNumber, LocalDate> first = new HashMap<>();
        facts.articles()
                .forEach(a -> a.whole()
                        .values()
                        .forEach(day -> first.merge(a.article(), day, (x, y) -> x.isBefore(y) ? x : y)));
        return first;
    }

    /** The days of Justel's lists. */
    public static ListedDays listed(List<RegisterRow> register, List<RegisterRow> modifiedBy) {
        List<ListedDays.Listed> days = new ArrayList<>();
        Stream.concat(register.stream(), modifiedBy.stream()).forEach(row -> {
            LocalDate signed = row.promulgated();
            if (signed != null) {
                days.add(new ListedDays.Listed(signed, row.published()));
            }
        });
        return new ListedDays(days);
    }

    private Map<String, Integer> pending() {
        Map<String, Integer> counts = new TreeMap<>();
        facts.acts().forEach(a -> a.pending().forEach((reason, n) -> counts.merge(reason, n, Integer::sum)));
        return counts;
    }

    private Map<ArticleNumber, Integer> withoutText() {
        Set<ArticleNumber> there =
                facts.articles().stream().map(ArticleFacts::article).collect(Collectors.toSet());
        Map<ArticleNumber, Integer> counts = new TreeMap<>();
        facts.acts().forEach(a -> a.waiting().forEach((article, n) -> counts.merge(article, n, Integer::sum)));
        counts.keySet().removeAll(there);
        return counts;
    }

    /** The days that the lists give against those of the acts' own clauses. */
    private List<Finding> dates() {
        Map<String, Set<LocalDate>> listed = new HashMap<>();
        facts.register()
                .forEach(row -> listed.computeIfAbsent(row.dossier(), d -> new HashSet<>())
                        .addAll(row.inForce()));
        List<Finding> found = new ArrayList<>();
        for (ActFacts act : facts.acts()) {
            Set<LocalDate> own = act.effects();
            Set<LocalDate> theirs = new TreeSet<>(listed.getOrDefault(act.dossier(), Set.of()));
            if (!own.isEmpty() && !theirs.isEmpty() && !theirs.containsAll(own)) {
                found.add(new Finding(
                        Finding.Kind.REGISTER_DATE,
                        act.numac().value(),
                        "le registre de Justel donne " + words(theirs) + ", l'acte lui-même " + words(own)));
            }
            field(act).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Finding::where));
        return found;
    }

    private static Optional<Finding> field(ActFacts act) {
        Set<LocalDate> own = act.effects();
        boolean one = DAY.matcher(act.starts()).matches();
        if (!one || own.isEmpty() || own.contains(LocalDate.parse(act.starts()))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Kind.FIELD_DATE,
                act.numac().value(),
                "la source donne le " + act.starts() + " comme entrée en vigueur, l'acte lui-même " + words(own)));
    }

    private static String words(Set<LocalDate> days) {
        return days.stream().map(d -> "le " + d).collect(Collectors.joining(", "));
    }
}
