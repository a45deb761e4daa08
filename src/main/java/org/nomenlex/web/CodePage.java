package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.search.Hit;
import org.nomenlex.search.References;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.search.Unsettled;

/**
 * An order number today and over time.
 *
 * @param visit the request
 * @param code the number or pair asked for
 * @param pair the numbers that stand together with it, itself included
 * @param language the language of the text
 * @param labels what it stood for, by period, first to last
 * @param rules the rules of application that belong to it, by period
 * @param mentions every other provision that names it
 * @param chart its coefficient over time
 * @param periods from when to when it stands in the nomenclature
 * @param unsettled instructions that name it and stand in no text, by day of effect
 */
public record CodePage(
        Visit visit,
        String code,
        List<String> pair,
        Language language,
        List<Label> labels,
        List<Hit> rules,
        List<Hit> mentions,
        Chart chart,
        List<Period> periods,
        List<Unsettled> unsettled) {

    /** Provisions looked at, at most. */
    private static final int LIMIT = 2_000;

    /** Example: {@code 270}, {@code 12,5}. */
    private static final Pattern COEFFICIENT = Pattern.compile("[A-Z]{1,2} (\\d+(?:[.,]\\d+)?)");

    /**
     * What a number stood for over a period.
     *
     * @param hit the provision
     * @param value key letter and coefficient, empty where there are none
     */
    public record Label(Hit hit, String value) {}

    /**
     * Coefficients over time as a picture.
     *
     * @param steps one per period
     * @param ticks the years
     * @param today where today stands
     */
    public record Chart(List<Step> steps, List<Timeline.Tick> ticks, double today) {}

    /**
     * A coefficient over a period.
     *
     * @param x where it starts
     * @param width how long it stands
     * @param y how high: 0 on top
     * @param value what it says
     * @param period the days
     * @param future whether it has not started
     */
    public record Step(double x, double width, double y, String value, Period period, boolean future) {}

    static CodePage of(Visit visit, String code) {
        if (!ServiceCode.isServiceCode(code)) {
            throw BadRequest.malformed("error.code", code);
        }
        Language language = visit.law();
        List<Hit> hits = hits(visit, code, language);
        if (hits.isEmpty()) {
            language = ArticlePage.other(language);
            hits = hits(visit, code, language);
        }
        List<Unsettled> unsettled = unsettled(visit, code);
        if (hits.isEmpty() && unsettled.isEmpty()) {
            throw BadRequest.notFound("error.noCode", code);
        }
        return sorted(visit, code, hits.isEmpty() ? visit.law() : language, hits, unsettled);
    }

    private static List<Unsettled> unsettled(Visit visit, String code) {
        return visit
                .desk()
                .index()
                .unsettled("code:" + code.replaceAll("\\s", ""), visit.desk().library(), visit.knownAt(), LIMIT)
                .stream()
                .sorted(Comparator.comparing(
                        Unsettled::effect, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private static List<Hit> hits(Visit visit, String code, Language language) {
        SearchRequest request = SearchRequest.allVersions("code:" + code.replaceAll("\\s", ""), visit.knownAt(), LIMIT);
        return visit.desk().index().search(request.in(language)).hits().stream()
                .sorted(Comparator.comparing((Hit h) -> h.inForce().from())
                        .thenComparing(Hit::article)
                        .thenComparing(h -> h.unit().toString()))
                .toList();
    }

    private static CodePage sorted(
            Visit visit, String code, Language language, List<Hit> hits, List<Unsettled> unsettled) {
        List<Label> labels = new ArrayList<>();
        List<Hit> rules = new ArrayList<>();
        List<Hit> mentions = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        Set<String> pair = new LinkedHashSet<>();
        for (Hit hit : hits) {
            boolean own = belongs(hit.unit(), code);
            boolean table = opensWith(hit, code);
            if (own || table) {
                pair.addAll(table ? numbersAtStart(hit.text()) : pairIn(hit.unit(), code));
                periods.add(hit.inForce());
            }
            if (table || (own && hit.kind() == Passage.Kind.LABEL)) {
                labels.add(new Label(hit, References.value(hit.kind(), hit.text())));
            } else if (own && hit.kind() == Passage.Kind.RULE) {
                rules.add(hit);
            } else if (!own || hit.kind() != Passage.Kind.CODE) {
                mentions.add(hit);
            }
        }
        if (pair.isEmpty()) {
            pair.addAll(
                    ServiceCode.of(code).numbers().stream().map(n -> n.digits()).toList());
        }
        Chart chart = chart(labels, visit.today());
        return new CodePage(
                visit, code, List.copyOf(pair), language, labels, rules, mentions, chart, joined(periods), unsettled);
    }

    /** Whether the place is the service's own. */
    private static boolean belongs(UnitPath unit, String code) {
        return !pairIn(unit, code).isEmpty();
    }

    private static List<String> pairIn(UnitPath unit, String code) {
        ServiceCode asked = ServiceCode.of(code);
        for (Segment segment : unit.segments()) {
            boolean names = segment.kind() == SegmentKind.CODE
                    || segment.kind() == SegmentKind.RULES_AFTER
                    || segment.kind() == SegmentKind.RULES_BEFORE;
            if (names && ServiceCode.isServiceCode(segment.value())) {
                ServiceCode found = ServiceCode.of(segment.value());
                if (found.numbers().containsAll(asked.numbers())) {
                    return found.numbers().stream().map(n -> n.digits()).toList();
                }
            }
        }
        return List.of();
    }

    /** Whether it is a row of a table or preformatted block that starts with the number: its label is in the row. */
    private static boolean opensWith(Hit hit, String code) {
        return References.isServiceLine(hit.kind(), hit.text())
                && numbersAtStart(hit.text())
                        .containsAll(ServiceCode.of(code).numbers().stream()
                                .map(n -> n.digits())
                                .toList());
    }

    private static List<String> numbersAtStart(String text) {
        Matcher m = Pattern.compile("^[\\s|\"]*(\\d{6})(?:[\\s|-]+(\\d{6}))?").matcher(text);
        if (!m.find()) {
            return List.of();
        }
        return m.group(2) == null ? List.of(m.group(1)) : List.of(m.group(1), m.group(2));
    }

    private static List<Period> joined(List<Period> periods) {
        List<Period> result = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(Period::from)).forEach(p -> {
            int last = result.size() - 1;
            LocalDate end = last < 0 ? null : result.get(last).to();
            if (last >= 0 && (end == null || !p.from().isAfter(end))) {
                boolean longer = end != null && (p.to() == null || p.to().isAfter(end));
                result.set(last, longer ? new Period(result.get(last).from(), p.to()) : result.get(last));
            } else {
                result.add(p);
            }
        });
        return result;
    }

    private static Chart chart(List<Label> labels, LocalDate today) {
        Timeline.Scale scale =
                Timeline.Scale.over(labels.stream().map(l -> l.hit().inForce()).toList(), today);
        double highest =
                labels.stream().mapToDouble(CodePage::coefficient).max().orElse(0);
        List<Step> steps = new ArrayList<>();
        for (Label label : labels) {
            Period p = label.hit().inForce();
            double x = scale.x(p.from());
            double width = Math.max(2, scale.x(p.end().orElse(scale.last())) - x);
            double height = highest == 0 ? 0.5 : coefficient(label) / highest;
            double y = Math.round((1 - height) * 100) + 22.0;
            steps.add(new Step(x, width, y, label.value(), p, p.from().isAfter(today)));
        }
        return new Chart(steps, scale.ticks(), scale.x(today));
    }

    private static double coefficient(Label label) {
        Matcher m = COEFFICIENT.matcher(label.value());
        return m.find() ? Double.parseDouble(m.group(1).replace(',', '.')) : 0;
    }

    /** A label without the number that a row of a table opens with, and without the value that is shown beside it. */
    public String labelText(Label label) {
        String text = label.hit().text().strip();
        if (label.hit().kind() != Passage.Kind.LABEL) {
            text = text.replaceFirst("^[\\s|\"]*\\d{6}(?:[\\s|-]+\\d{6})?[\\s|]*", "")
                    .replaceAll("\\s*\\|\\s*", " ")
                    .strip();
        }
        boolean worth = !label.value().isEmpty() && text.endsWith(label.value());
        return worth ? text.substring(0, text.length() - label.value().length()).strip() : text;
    }

    /** The labels, the newest first. */
    public List<Label> newestFirst() {
        List<Label> list = new ArrayList<>(labels);
        Collections.reverse(list);
        return list;
    }

    /** The first instruction that names the number and has a day of effect: where no text says so, it tells when it came. */
    public Optional<Unsettled> firstEffect() {
        return unsettled.stream().filter(u -> u.effect() != null).findFirst();
    }

    /** The label in force today. */
    public Optional<Label> current() {
        return labels.stream()
                .filter(l -> l.hit().inForce().contains(visit.today()))
                .findFirst();
    }

    /** The provisions of a list that are in force today. */
    public List<Hit> today(List<Hit> hits) {
        return hits.stream().filter(h -> h.inForce().contains(visit.today())).toList();
    }

    /** The provisions of a list that are not in force today. */
    public List<Hit> otherDays(List<Hit> hits) {
        return hits.stream().filter(h -> !h.inForce().contains(visit.today())).toList();
    }
}
