package org.nomenlex.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.Units;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.SegmentKind;

/** The part of the law that a request asks for, read from the library article by article. */
final class Extract {

    private final Library library;
    private final Language language;
    private final LocalDate knownAt;
    private final Map<ArticleNumber, List<UnitReference>> wanted = new LinkedHashMap<>();

    Extract(Library library, ExportRequest request) {
        this.library = library;
        this.language = request.language();
        this.knownAt = request.knownAt();
        List<ArticleNumber> known = library.articles(language, knownAt);
        if (request.units().isEmpty()) {
            known.forEach(a -> want(a, UnitReference.ofArticle(a)));
        }
        for (UnitReference unit : request.units()) {
            find(unit, known);
        }
        if (wanted.isEmpty()) {
            throw new NothingThere("no text of the nomenclature is known on " + knownAt);
        }
    }

    private void want(ArticleNumber article, UnitReference unit) {
        wanted.computeIfAbsent(article, k -> new ArrayList<>()).add(unit);
    }

    private void find(UnitReference unit, List<ArticleNumber> known) {
        List<ArticleNumber> candidates = unit.article().map(List::of).orElse(known).stream()
                .filter(known::contains)
                .toList();
        boolean found = false;
        for (ArticleNumber article : candidates) {
            boolean holds = unit.wholeArticle()
                    || library.versions(article, language, knownAt).stream()
                            .anyMatch(v -> !Units.within(v, unit).isEmpty());
            if (holds) {
                want(article, unit);
                found = true;
            }
        }
        if (!found) {
            throw new NothingThere("no text of " + unit + " is known on " + knownAt + " in "
                    + (language == Language.FR ? "French" : "Dutch"));
        }
    }

    List<ArticleNumber> articles() {
        return List.copyOf(wanted.keySet());
    }

    List<UnitReference> unitsOf(ArticleNumber article) {
        return wanted.getOrDefault(article, List.of());
    }

    /** The versions of an article that the moment asks for, cut down to the units asked for. */
    List<ArticleVersion> versions(ArticleNumber article, Moment moment) {
        List<ArticleVersion> all = library.versions(article, language, knownAt);
        if (moment instanceof Moment.AsOf asOf) {
            all = all.stream().filter(v -> v.period().contains(asOf.day())).toList();
        } else if (moment instanceof Moment.Between days) {
            all = all.stream()
                    .filter(v ->
                            v.period().contains(days.before()) || v.period().contains(days.after()))
                    .toList();
        }
        return all.stream().map(v -> cut(v, unitsOf(article))).toList();
    }

    private static ArticleVersion cut(ArticleVersion version, List<UnitReference> units) {
        if (units.stream().anyMatch(UnitReference::wholeArticle)) {
            return version;
        }
        Set<Passage> kept = new LinkedHashSet<>();
        units.forEach(u -> kept.addAll(Units.within(version, u)));
        List<Passage> passages =
                version.passages().stream().filter(kept::contains).toList();
        return new ArticleVersion(
                version.article(),
                version.language(),
                version.period(),
                passages,
                version.madeBy(),
                version.refusals(),
                version.remarks(),
                version.departures());
    }

    /** {@code article 36}, {@code articles 34, 35 et 36}, {@code 36/§2}; for titles. */
    String subject(int inFull) {
        List<String> names = new ArrayList<>();
        wanted.values().forEach(units -> units.forEach(u -> names.add(u.toString())));
        boolean service = wanted.values().stream()
                .flatMap(List::stream)
                .allMatch(u -> u.path().segments().get(0).kind() == SegmentKind.CODE);
        List<String> distinct = names.stream().distinct().toList();
        String list = distinct.size() <= inFull
                ? String.join(", ", distinct)
                : distinct.get(0) + " – " + distinct.get(distinct.size() - 1);
        if (service) {
            return list;
        }
        String word = language == Language.FR ? "article" : "artikel";
        String plural = language == Language.FR ? "articles" : "artikelen";
        return (distinct.size() == 1 ? word : plural) + " " + list;
    }
}
