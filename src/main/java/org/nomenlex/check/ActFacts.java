package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.force.Fixings;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * What the self checks must know of one act. Kept from build to build, so that a build after one more act looks at that act
 * alone.
 *
 * @param numac the act
 * @param dossier its dossier number; empty where unknown
 * @param signed the days on which its texts say it was signed
 * @param published the day of the Moniteur
 * @param place where the Moniteur prints it, as Justel links it; empty where unknown
 * @param starts what the source's own field on entry into force says
 * @param recitals what it recalls of the past of articles
 * @param names the days on which the acts were signed that it changes, withdraws or gives a day of effect, with those of its
 *     own articles that do so
 * @param changes the articles that it changes
 * @param amends the acts of the corpus that it amends
 * @param targets what its operations change in the nomenclature, each once
 * @param claims what it calls the last change of a unit
 * @param refused its operations that could not be applied
 * @param unparsed its instructions that gave no operation
 * @param pending its operations that wait, counted by reason
 * @param waiting its waiting operations, counted by article
 * @param effects the days of effect of its operations
 * @param absent order numbers that it removes from where they do not stand
 */
public record ActFacts(
        Numac numac,
        String dossier,
        Set<LocalDate> signed,
        LocalDate published,
        String place,
        String starts,
        List<Recital> recitals,
        Map<LocalDate, Set<String>> names,
        Set<ArticleNumber> changes,
        Set<Numac> amends,
        List<Target> targets,
        List<Claim> claims,
        List<Refusal> refused,
        List<Refusal> unparsed,
        Map<String, Integer> pending,
        Map<ArticleNumber, Integer> waiting,
        Set<LocalDate> effects,
        List<Finding> absent) {

    /** The day in a reference to an act: {@code 2011-10-26}, {@code 2011-10-26/06}. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Copies the collections, in an order of their own. */
    public ActFacts {
        signed = new TreeSet<>(signed);
        recitals = List.copyOf(recitals);
        names = new TreeMap<>(names);
        changes = new TreeSet<>(changes);
        amends = new TreeSet<>(amends);
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
        refused = List.copyOf(refused);
        unparsed = List.copyOf(unparsed);
        pending = new TreeMap<>(pending);
        waiting = new TreeMap<>(waiting);
        effects = new TreeSet<>(effects);
        absent = List.copyOf(absent);
    }

    /**
     * The facts of an act.
     *
     * @param texts its text in each language that the corpus holds
     * @param record what became of it
     * @param changes the articles that it changes
     * @param amends the acts of the corpus that it amends
     */
    public static ActFacts of(List<Act> texts, ActRecord record, Set<ArticleNumber> changes, Set<Numac> amends) {
        ActHeader header = texts.get(texts.size() - 1).header();
        List<Recital> recitals = new ArrayList<>();
        texts.forEach(t -> recitals.addAll(Recitals.in(t)));
        Map<String, Integer> pending = new TreeMap<>();
        Map<ArticleNumber, Integer> waiting = new TreeMap<>();
        for (OperationOutcome o : record.outcomes()) {
            if (o.state() == OperationOutcome.State.PENDING) {
                pending.merge(o.reason(), 1, Integer::sum);
                articleOf(o.operation()).ifPresent(a -> waiting.merge(a, 1, Integer::sum));
            }
        }
        return new ActFacts(
                header.numac(),
                header.dossier(),
                texts.stream().map(t -> t.header().date()).collect(Collectors.toSet()),
                header.published(),
                header.pdf(),
                record.parsed().header().startsField(),
                recitals,
                names(texts, record),
                changes,
                amends,
                targets(record),
                claims(recitals, record),
                refused(record),
                unparsed(record),
                pending,
                waiting,
                record.outcomes().stream()
                        .map(OperationOutcome::effect)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                AbsentCodes.findings(List.of(record)));
    }

    /** By what Justel's lists know it again. */
    public ActMarks marks() {
        return new ActMarks(numac, dossier, signed, published, place, changes);
    }

    private static Map<LocalDate, Set<String>> names(List<Act> texts, ActRecord record) {
        Map<LocalDate, Set<String>> names = new TreeMap<>();
        texts.forEach(t -> Fixings.of(t)
                .forEach(f -> names.computeIfAbsent(f.reference(), d -> new TreeSet<>())
                        .add(f.article())));
        for (OperationOutcome o : record.outcomes()) {
            Instruction instruction = o.operation().instruction();
            Matcher day = DAY.matcher(instruction.amended().value());
            if (!instruction.amended().isNomenclature() && day.lookingAt()) {
                names.computeIfAbsent(LocalDate.parse(day.group()), d -> new TreeSet<>())
                        .add(instruction.id().split("\\.", 2)[0]);
            }
        }
        return names;
    }

    private static List<Target> targets(ActRecord record) {
        return record.outcomes().stream()
                .map(OperationOutcome::operation)
                .filter(o -> o.instruction().amended().isNomenclature())
                .map(o -> new Target(o.instruction().target(), o instanceof Operation.Insert))
                .distinct()
                .toList();
    }

    /** As far as the act names units; of an article of which it names none, the article. */
    private static List<Claim> claims(List<Recital> recitals, ActRecord record) {
        List<Claim> claims = new ArrayList<>();
        for (ParsedArticle article : record.parsed().articles()) {
            article.recalled().stream()
                    .filter(l -> l.last() && l.amended().isNomenclature())
                    .forEach(l -> claims.add(new Claim(article.number(), l.unit(), l.date())));
        }
        List<Claim> named = List.copyOf(claims);
        for (Recital r : recitals) {
            boolean known = named.stream()
                    .anyMatch(c -> c.actArticle().equals(r.actArticle())
                            && c.unit().article().filter(r.article()::equals).isPresent());
            if (r.claimsLast() && !known) {
                Segment article = Segment.of(SegmentKind.ARTICLE, r.article().value());
                claims.add(new Claim(r.actArticle(), UnitPath.of(article), r.last()));
            }
        }
        return latest(claims);
    }

    /** Of several on one unit the others are of units in it that the act does not name so that they are found. */
    private static List<Claim> latest(List<Claim> claims) {
        Map<String, Claim> byUnit = new LinkedHashMap<>();
        claims.forEach(c -> byUnit.merge(
                c.actArticle() + " " + c.unit(), c, (a, b) -> b.day().isAfter(a.day()) ? b : a));
        return List.copyOf(byUnit.values());
    }

    private static Optional<ArticleNumber> articleOf(Operation operation) {
        return operation.instruction().amended().isNomenclature()
                ? operation.instruction().target().article()
                : Optional.empty();
    }

    private static List<Refusal> refused(ActRecord act) {
        List<Refusal> found = new ArrayList<>();
        for (OperationOutcome o : act.outcomes()) {
            if (o.state() == OperationOutcome.State.REFUSED) {
                LocalDate effect = o.effect();
                LocalDate day = effect == null ? act.parsed().header().published() : effect;
                found.add(Refusal.of(act.parsed().header().numac(), o.operation(), o.reason(), day));
            }
        }
        return found;
    }

    private static List<Refusal> unparsed(ActRecord act) {
        List<Refusal> found = new ArrayList<>();
        List<Unparsed> unparsed = act.parsed().unparsed().toList();
        for (Unparsed u : unparsed) {
            LocalDate effect = act.parsed()
                    .commencementOf(u.id())
                    .flatMap(c -> c.day())
                    .orElse(act.parsed().header().published());
            found.add(new Refusal(
                    act.parsed().header().numac().value(), u.id(), UnitPath.EMPTY, u.text(), u.reason(), effect));
        }
        return found;
    }
}
