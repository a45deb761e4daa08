package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;

/**
 * The text of an article, of a unit of it or of a service, in force on one day as known on another, with everything that a
 * reader must be told beside it.
 *
 * @param asked the unit, as asked for
 * @param asOf the day in force
 * @param knownAt the day of knowledge
 * @param version the version of the article that is in force
 * @param passages the unit's part of it
 * @param refusals operations in effect that could not be applied to the unit; the text is not complete where there are any
 * @param remarks what else concerns the unit (pending changes, transitional provisions, doubts)
 */
public record UnitText(
        UnitReference asked,
        LocalDate asOf,
        LocalDate knownAt,
        ArticleVersion version,
        List<Passage> passages,
        List<Refusal> refusals,
        List<Remark> remarks) {

    /** Copies the lists. */
    public UnitText {
        passages = List.copyOf(passages);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }

    /**
     * Finds the text.
     *
     * @throws NothingThere where there is none, with the reason
     */
    public static UnitText find(
            Library library, UnitReference asked, Language language, LocalDate asOf, LocalDate knownAt) {
        ArticleVersion version = asked.article()
                .map(article -> inForce(library, article, language, asOf, knownAt))
                .orElseGet(() -> withService(library, asked, language, asOf, knownAt));
        return of(version, asked, asOf, knownAt);
    }

    /**
     * The unit's part of a version.
     *
     * @throws NothingThere where the version has no such unit
     */
    public static UnitText of(ArticleVersion version, UnitReference asked, LocalDate asOf, LocalDate knownAt) {
        List<Passage> passages = Units.within(version, asked);
        UnitPath meant = new UnitFinder(version, asked).asked();
        if (passages.isEmpty()) {
            throw new NothingThere("article " + version.article() + " has no " + asked + " on " + asOf + "; 'show "
                    + version.article() + " --as-of " + asOf + "' shows it whole");
        }
        return new UnitText(
                asked,
                asOf,
                knownAt,
                version,
                passages,
                version.refusals().stream()
                        .filter(r -> Units.concerns(r.target(), meant))
                        .toList(),
                version.remarks().stream()
                        .filter(r -> Units.concerns(r.target(), meant) && !isLater(r, asOf))
                        .toList());
    }

    /** What became doubtful during the version's time does not concern its earlier days. */
    private static boolean isLater(Remark remark, LocalDate asOf) {
        LocalDate effect = remark.effect();
        return remark.kind() == Remark.Kind.WARNING && effect != null && effect.isAfter(asOf);
    }

    private static ArticleVersion inForce(
            Library library, ArticleNumber article, Language language, LocalDate asOf, LocalDate knownAt) {
        ArticleVersion version = library.version(article, language, asOf, knownAt)
                .orElseThrow(() -> noText(library, article, language, asOf, knownAt));
        if (version.passages().isEmpty()) {
            throw new NothingThere("article " + article + " is not in force on " + asOf + ": repealed from "
                    + version.period().from() + " by " + String.join(", ", version.madeBy()));
        }
        return version;
    }

    private static NothingThere noText(
            Library library, ArticleNumber article, Language language, LocalDate asOf, LocalDate knownAt) {
        List<ArticleVersion> versions = library.versions(article, language, knownAt);
        if (!versions.isEmpty()) {
            return new NothingThere("article " + article + " has no text on " + asOf + " as known on " + knownAt
                    + ": its first version is in force from "
                    + versions.get(0).period().from());
        }
        long waiting = library.acts(knownAt).stream()
                .flatMap(a -> a.outcomes().stream())
                .map(OperationOutcome::operation)
                .filter(o -> concerns(o, article))
                .count();
        Language other = language.other();
        if (!library.versions(article, other, knownAt).isEmpty()) {
            return new NothingThere("article " + article + " has a text in " + name(other) + " only, as known on "
                    + knownAt + "; give its text of some day in " + name(language) + " as base/art-" + article + "@DATE"
                    + (language == Language.NL ? ".nl" : "") + ".md in the corpus");
        }
        if (waiting > 0) {
            return new NothingThere("article " + article + " has no base text as known on " + knownAt + ": " + waiting
                    + " operations on it are known and pending; give its text of some day as base/art-" + article
                    + "@DATE.md in the corpus");
        }
        String known = library.articles(language, knownAt).stream()
                .map(ArticleNumber::value)
                .collect(Collectors.joining(", "));
        return new NothingThere("no article " + article + " is known on " + knownAt
                + (known.isEmpty() ? "; no article has a text yet" : "; there are " + known));
    }

    private static String name(Language language) {
        return language == Language.FR ? "French" : "Dutch";
    }

    private static boolean concerns(Operation operation, ArticleNumber article) {
        return operation.instruction().amended().isNomenclature()
                && operation
                        .instruction()
                        .target()
                        .article()
                        .filter(article::equals)
                        .isPresent();
    }

    private static ArticleVersion withService(
            Library library, UnitReference asked, Language language, LocalDate asOf, LocalDate knownAt) {
        for (ArticleNumber article : library.articles(language, knownAt)) {
            Optional<ArticleVersion> version = library.version(article, language, asOf, knownAt);
            if (version.isPresent() && !Units.within(version.get(), asked).isEmpty()) {
                return version.get();
            }
        }
        throw new NothingThere("no service " + asked + " on " + asOf + " as known on " + knownAt + "; 'code " + asked
                + "' tells when it stood where");
    }

    /**
     * The units that bear the name asked for, each by its first line; the text holds them one behind the other. One, mostly.
     */
    public List<String> bearers() {
        if (asked.wholeArticle()) {
            return List.of(version.article().toString());
        }
        return new UnitFinder(version, asked)
                .units().stream().map(unit -> unit.get(0).text()).toList();
    }

    /** Whether every operation in effect on the unit was applied. */
    public boolean complete() {
        return refusals.isEmpty();
    }

    /** The text, a line per paragraph of law. */
    public List<String> lines() {
        return passages.stream().map(Passage::text).toList();
    }
}
