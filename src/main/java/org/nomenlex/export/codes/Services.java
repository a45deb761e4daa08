package org.nomenlex.export.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nomenlex.ask.ServiceText;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/** The services of an article, with the times in which each stood there with the same words. */
final class Services {

    private final Map<String, List<Spell>> byCode = new TreeMap<>();
    private final Set<Succession> successions = new LinkedHashSet<>();

    /**
     * A service that got another order number.
     *
     * @param before the number or pair it had
     * @param after the one it has since
     * @param since the day of effect
     */
    record Succession(ServiceCode before, ServiceCode after, LocalDate since) {}

    private Services() {}

    /**
     * Finds them.
     *
     * @param versions of one article, the oldest first
     */
    static Services of(List<ArticleVersion> versions) {
        Services services = new Services();
        services.add(versions);
        return services;
    }

    private void add(List<ArticleVersion> versions) {
        Map<String, ServiceCode> identities = Map.of();
        for (ArticleVersion version : versions) {
            Map<String, List<Passage>> services = new LinkedHashMap<>();
            Map<String, UnitPath> paths = new LinkedHashMap<>();
            Map<String, ServiceCode> now = new LinkedHashMap<>();
            Named open = null;
            for (Passage passage : version.passages()) {
                Named here = serviceOf(passage).orElse(open);
                open = here != null && goesOn(passage) ? here : null;
                if (here == null) {
                    continue;
                }
                services.computeIfAbsent(here.code().toString(), k -> new ArrayList<>())
                        .add(passage);
                paths.putIfAbsent(here.code().toString(), here.path());
                now.put(passage.identity(), here.code());
            }
            services.forEach((code, passages) -> add(version, ServiceCode.of(code), paths.get(code), passages));
            succeed(identities, now, services.keySet(), version.period().from());
            identities = now;
        }
    }

    private record Named(ServiceCode code, UnitPath path) {}

    /** A row that ends in a plus is continued by the next: {@code | 101076 | ... | N | 8 | + |}, {@code | | | Q | 30 | |}. */
    private static boolean goesOn(Passage passage) {
        List<String> cells = Rows.words(passage.text());
        return cells.stream()
                .filter(c -> !c.isEmpty())
                .reduce((a, b) -> b)
                .filter("+"::equals)
                .isPresent();
    }

    private static Optional<Named> serviceOf(Passage passage) {
        List<Segment> steps = passage.path().segments();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Segment step = steps.get(i);
            if (step.kind() == SegmentKind.CODE && ServiceCode.isServiceCode(step.value())) {
                UnitPath path = new UnitPath(steps.subList(0, i + 1));
                return Optional.of(new Named(paired(ServiceCode.of(step.value()), passage), path));
            }
        }
        return Optional.empty();
    }

    /** In a table the two numbers of a pair have a cell each. */
    private static ServiceCode paired(ServiceCode code, Passage passage) {
        if (!Rows.isRow(passage.text()) || code.second() != null) {
            return code;
        }
        List<String> cells = Rows.words(passage.text());
        int first = cells.indexOf(code.first().digits());
        boolean pair = first >= 0 && first + 1 < cells.size() && OrderNumber.isOrderNumber(cells.get(first + 1));
        return pair ? new ServiceCode(code.first(), new OrderNumber(cells.get(first + 1))) : code;
    }

    private void add(ArticleVersion version, ServiceCode code, UnitPath path, List<Passage> passages) {
        ServiceText text = ServiceText.of(passages);
        List<Spell> spells = byCode.computeIfAbsent(code.toString(), k -> new ArrayList<>());
        Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
        Spell now = new Spell(
                code,
                version.article(),
                path,
                version.period(),
                text.label(),
                text.value(),
                makers(version, passages),
                version.complete());
        boolean goesOn = last != null
                && last.article().equals(now.article())
                && now.period().from().equals(last.period().to())
                && last.sameAs(now);
        if (last != null && goesOn) {
            spells.set(spells.size() - 1, last.until(now));
        } else {
            spells.add(now);
        }
    }

    /** The acts whose words the service is made of, the latest last; those of the version where the text names none. */
    private static List<String> makers(ArticleVersion version, List<Passage> passages) {
        Set<String> acts = new LinkedHashSet<>();
        passages.stream()
                .flatMap(p -> p.pieces().stream())
                .map(Piece::provenance)
                .sorted(java.util.Comparator.comparing(p -> p.effect()))
                .forEach(p -> acts.add(p.numac()));
        return acts.isEmpty() ? version.madeBy() : List.copyOf(acts);
    }

    private void succeed(
            Map<String, ServiceCode> before, Map<String, ServiceCode> now, Set<String> standing, LocalDate since) {
        now.forEach((identity, code) -> {
            ServiceCode old = before.get(identity);
            if (old != null && !old.equals(code) && !standing.contains(old.toString())) {
                successions.add(new Succession(old, code, since));
            }
        });
    }

    /** All spells, by code, then by date. */
    List<Spell> spells() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** Which numbers followed which. */
    Set<Succession> successions() {
        return successions;
    }
}
