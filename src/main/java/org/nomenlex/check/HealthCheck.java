package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/** Works out the health of a consolidation. */
public final class HealthCheck {

    private final List<Act> acts;
    private final List<ActRecord> records;
    private final Map<Numac, Set<ArticleNumber>> changes;
    private final Collection<List<ArticleVersion>> articles;
    private final Map<Numac, ActHeader> headers = new HashMap<>();
    private final Map<LocalDate, Set<Numac>> byDay = new HashMap<>();

    /**
     * @param acts the acts of the corpus
     * @param records what became of them
     * @param changes the articles that each act changes
     * @param articles the versions of every article
     */
    public HealthCheck(
            List<Act> acts,
            List<ActRecord> records,
            Map<Numac, Set<ArticleNumber>> changes,
            Collection<List<ArticleVersion>> articles) {
        this.changes = changes;
        this.acts = acts;
        this.records = records;
        this.articles = articles;
        for (Act act : acts) {
            headers.put(act.header().numac(), act.header());
            byDay.computeIfAbsent(act.header().date(), d -> new TreeSet<>())
                    .add(act.header().numac());
        }
    }

    /**
     * The health.
     *
     * @param register Justel's register
     * @param modifiedBy the decree's table of modifications
     * @param misfits decisions that do not fit
     * @param unreadable lines on files that could not be read
     */
    public Health check(
            List<RegisterRow> register, List<RegisterRow> modifiedBy, List<Finding> misfits, List<String> unreadable) {
        List<Recital> recitals = new ArrayList<>();
        acts.forEach(a -> recitals.addAll(Recitals.in(a)));
        Missing missing = new Missing(byDay, changes, register, modifiedBy);
        recitals.forEach(missing::add);
        List<Finding> findings = new ArrayList<>(misfits);
        findings.addAll(new Chain(changes, headers).findings(recitals));
        findings.addAll(dates(register));
        articles.forEach(versions -> findings.addAll(Codes.findings(versions)));
        findings.addAll(AbsentCodes.findings(records));
        findings.addAll(Codes.undefined(articles));
        return new Health(
                missing.recalled(),
                missing.registered(headers.values()),
                refused(),
                unparsed(),
                pending(),
                withoutText(),
                findings,
                unreadable);
    }

    private List<Refusal> refused() {
        List<Refusal> found = new ArrayList<>();
        for (ActRecord act : records) {
            for (OperationOutcome o : act.outcomes()) {
                if (o.state() == OperationOutcome.State.REFUSED) {
                    Operation op = o.operation();
                    LocalDate effect = o.effect();
                    found.add(new Refusal(
                            act.parsed().header().numac().value(),
                            op.instruction().id(),
                            op.instruction().target(),
                            op.instruction().words(),
                            o.reason(),
                            effect == null ? act.parsed().header().published() : effect));
                }
            }
        }
        return found;
    }

    private List<Refusal> unparsed() {
        List<Refusal> found = new ArrayList<>();
        for (ActRecord act : records) {
            List<Unparsed> unparsed = act.parsed().unparsed().toList();
            for (Unparsed u : unparsed) {
                LocalDate effect = act.parsed()
                        .commencementOf(u.id())
                        .flatMap(c -> c.day())
                        .orElse(act.parsed().header().published());
                found.add(new Refusal(
                        act.parsed().header().numac().value(), u.id(), UnitPath.EMPTY, u.text(), u.reason(), effect));
            }
        }
        return found;
    }

    private Map<String, Integer> pending() {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes(OperationOutcome.State.PENDING).forEach(o -> counts.merge(o.reason(), 1, Integer::sum));
        return counts;
    }

    private Map<ArticleNumber, Integer> withoutText() {
        Set<ArticleNumber> there = articles.stream()
                .filter(v -> !v.isEmpty())
                .map(v -> v.get(0).article())
                .collect(Collectors.toSet());
        Map<ArticleNumber, Integer> counts = new TreeMap<>();
        for (OperationOutcome o : outcomes(OperationOutcome.State.PENDING)) {
            Optional<ArticleNumber> article =
                    o.operation().instruction().target().article();
            boolean here = o.operation().instruction().amended().isNomenclature();
            if (here && article.isPresent() && !there.contains(article.get())) {
                counts.merge(article.get(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<OperationOutcome> outcomes(OperationOutcome.State state) {
        return records.stream()
                .flatMap(r -> r.outcomes().stream())
                .filter(o -> o.state() == state)
                .toList();
    }

    /** The days that the lists give against those of the acts' own clauses. */
    private List<Finding> dates(List<RegisterRow> register) {
        Map<String, Set<LocalDate>> listed = new HashMap<>();
        register.forEach(row ->
                listed.computeIfAbsent(row.dossier(), d -> new HashSet<>()).addAll(row.inForce()));
        List<Finding> found = new ArrayList<>();
        for (ActRecord record : records) {
            ActHeader header = record.parsed().header();
            Set<LocalDate> own = record.outcomes().stream()
                    .map(OperationOutcome::effect)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> theirs = new TreeSet<>(listed.getOrDefault(header.dossier(), Set.of()));
            if (!own.isEmpty() && !theirs.isEmpty() && !theirs.containsAll(own)) {
                found.add(new Finding(
                        Finding.Kind.REGISTER_DATE,
                        header.numac().value(),
                        "le registre de Justel donne " + words(theirs) + ", l'acte lui-même " + words(own)));
            }
            field(header, own).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Finding::where));
        return found;
    }

    private static Optional<Finding> field(ActHeader header, Set<LocalDate> own) {
        boolean one = header.startsField().matches("\\d{4}-\\d{2}-\\d{2}");
        if (!one || own.isEmpty() || own.contains(LocalDate.parse(header.startsField()))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Kind.FIELD_DATE,
                header.numac().value(),
                "la source donne le " + header.startsField() + " comme entrée en vigueur, l'acte lui-même "
                        + words(own)));
    }

    private static String words(Set<LocalDate> days) {
        return days.stream().map(d -> "le " + d).collect(Collectors.joining(", "));
    }
}
