package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.ServiceCode;

/** What of the law is to be read for an order number: all of it, or the part that can name it where that is known. */
final class Reach {

    private final Library library;
    private final LocalDate knownAt;
    private final @Nullable Whereabouts known;

    /** @param known of the library's edition; null where nothing knows */
    Reach(Library library, LocalDate knownAt, @Nullable Whereabouts known) {
        this.library = library;
        this.knownAt = knownAt;
        // An earlier day may have known articles and refusals that the last day no longer knows.
        LocalDate last = library.edition().lastPublished();
        this.known = last == null || knownAt.isBefore(last) ? null : known;
    }

    /** The articles to read, in order. */
    Collection<ArticleNumber> articles(ServiceCode asked, Language language) {
        return known == null ? library.articles(language, knownAt) : new TreeSet<>(known.articles(asked, language));
    }

    /** The acts to read for instructions that are not applied on the day of knowledge, in order of publication. */
    List<ActRecord> acts(ServiceCode asked) {
        if (known == null) {
            return library.acts(knownAt);
        }
        Set<Numac> acts = new TreeSet<>(known.acts(asked));
        for (Language language : Language.values()) {
            known.articles(asked, language).forEach(a -> acts.addAll(coming(a, language)));
        }
        return acts.stream()
                .flatMap(n -> library.act(n, knownAt).stream())
                .sorted(Comparator.comparing(
                                (ActRecord a) -> a.parsed().header().published())
                        .thenComparing(a -> a.parsed().header().numac()))
                .toList();
    }

    /** The acts of an article whose day is yet to come: they are in its text, and not applied today. */
    private Set<Numac> coming(ArticleNumber article, Language language) {
        Set<Numac> acts = new TreeSet<>();
        for (ArticleVersion version : library.versions(article, language, knownAt)) {
            if (version.period().from().isAfter(knownAt)) {
                version.madeBy().stream().filter(Numac::isNumac).map(Numac::new).forEach(acts::add);
            }
        }
        return acts;
    }
}
