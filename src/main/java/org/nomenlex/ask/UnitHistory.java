package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/**
 * The versions of an article or of a unit of it, as known on one day. A version of a unit lasts as long as its own words,
 * however often the rest of the article changes.
 *
 * @param asked the unit, as asked for
 * @param versions by date of effect
 */
public record UnitHistory(UnitReference asked, List<Version> versions) {

    /** Copies the list. */
    public UnitHistory {
        versions = List.copyOf(versions);
    }

    /**
     * One state of the unit.
     *
     * @param period the days on which it is in force
     * @param madeBy the acts that made it out of the one before, by NUMAC (a base text by its name)
     * @param article the version of the article with which it starts
     * @param passages its text; empty where the unit does not exist in that period
     */
    public record Version(Period period, List<String> madeBy, ArticleVersion article, List<Passage> passages) {
        /** Copies the lists. */
        public Version {
            madeBy = List.copyOf(madeBy);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Finds the versions.
     *
     * @throws NothingThere where the unit never had a text, with the reason
     */
    public static UnitHistory find(Library library, UnitReference asked, Language language, LocalDate knownAt) {
        Optional<ArticleNumber> article = asked.article();
        if (article.isPresent()) {
            List<ArticleVersion> all = library.versions(article.get(), language, knownAt);
            List<Version> versions = merged(all, asked);
            if (versions.isEmpty()) {
                LocalDate asOf = all.isEmpty()
                        ? knownAt
                        : all.get(all.size() - 1).period().from();
                UnitText.find(library, asked, language, asOf, knownAt);
                throw new NothingThere("no " + asked + " is known on " + knownAt);
            }
            return new UnitHistory(asked, versions);
        }
        for (ArticleNumber candidate : library.articles(language, knownAt)) {
            List<Version> versions = merged(library.versions(candidate, language, knownAt), asked);
            if (!versions.isEmpty()) {
                return new UnitHistory(asked, versions);
            }
        }
        throw new NothingThere("no service " + asked + " stands in any article as known on " + knownAt);
    }

    private static List<Version> merged(List<ArticleVersion> all, UnitReference asked) {
        if (asked.wholeArticle()) {
            return all.stream()
                    .map(v -> new Version(v.period(), Makers.of(v), v, v.passages()))
                    .toList();
        }
        List<Version> versions = new ArrayList<>();
        for (ArticleVersion v : all) {
            List<Passage> passages = Units.within(v, asked);
            if (versions.isEmpty()) {
                if (!passages.isEmpty()) {
                    versions.add(new Version(v.period(), Makers.of(v, List.of(), passages), v, passages));
                }
                continue;
            }
            Version last = versions.get(versions.size() - 1);
            if (texts(last.passages()).equals(texts(passages))) {
                Period longer = new Period(last.period().from(), v.period().to());
                versions.set(versions.size() - 1, new Version(longer, last.madeBy(), last.article(), last.passages()));
            } else {
                versions.add(new Version(v.period(), Makers.of(v, last.passages(), passages), v, passages));
            }
        }
        return versions;
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
