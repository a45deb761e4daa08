package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * The first page: the articles, and what is known of them.
 *
 * @param visit the request
 * @param articles the articles with their state today
 * @param coming what changes next
 * @param refused operations that could not be applied, in all
 * @param acts acts of the corpus
 */
public record HomePage(Visit visit, List<Shelf> articles, List<ChangesPage.Coming> coming, long refused, int acts) {

    /**
     * An article among the others.
     *
     * @param article its number
     * @param language the language of its words
     * @param words its first words today
     * @param versions how many versions it has
     * @param since the day from which its text stands; null where it has none today
     * @param complete whether everything in effect could be applied
     */
    public record Shelf(
            ArticleNumber article,
            Language language,
            String words,
            int versions,
            @org.jspecify.annotations.Nullable LocalDate since,
            boolean complete) {}

    /**
     * What decides over the page besides the reader's language.
     *
     * @param language the language of the law
     * @param knownAt the day of knowledge
     * @param today today
     */
    record Asked(Language language, LocalDate knownAt, LocalDate today) {}

    /**
     * What is read for it, once a day for all readers.
     *
     * @param articles the articles with their state today
     * @param coming what changes next
     * @param refused operations that could not be applied, in all
     * @param acts acts of the corpus
     */
    record Facts(List<Shelf> articles, List<ChangesPage.Coming> coming, long refused, int acts) {}

    static HomePage of(Visit visit) {
        Facts facts = visit.desk().home(new Asked(visit.law(), visit.knownAt(), visit.today()), () -> facts(visit));
        return new HomePage(visit, facts.articles(), facts.coming(), facts.refused(), facts.acts());
    }

    private static Facts facts(Visit visit) {
        Language language = visit.law();
        List<ArticleNumber> articles = visit.desk().library().articles(language, visit.knownAt());
        if (articles.isEmpty()) {
            language = ArticlePage.other(language);
            articles = visit.desk().library().articles(language, visit.knownAt());
        }
        List<Shelf> shelves = new ArrayList<>();
        for (ArticleNumber article : articles) {
            shelves.add(shelf(visit, article, language));
        }
        List<ActRecord> acts = visit.desk().acts(visit.knownAt());
        long refused = acts.stream()
                .flatMap(a -> a.outcomes().stream())
                .filter(o -> o.state() == OperationOutcome.State.REFUSED)
                .count();
        List<ChangesPage.Coming> next = ChangesPage.of(visit).all();
        return new Facts(shelves, next.subList(0, Math.min(3, next.size())), refused, acts.size());
    }

    private static Shelf shelf(Visit visit, ArticleNumber article, Language language) {
        List<ArticleVersion> versions = visit.desk().versions(article, language, visit.knownAt());
        Optional<ArticleVersion> now = versions.stream()
                .filter(v -> v.period().contains(visit.today()))
                .findFirst();
        String words = now.map(HomePage::firstWords).orElse("");
        return new Shelf(
                article,
                language,
                Visible.of(
                        words.length() > 140
                                ? words.substring(
                                                0, words.lastIndexOf(' ', 140) > 0 ? words.lastIndexOf(' ', 140) : 140)
                                        + "\u2026"
                                : words),
                versions.size(),
                now.map(v -> v.period().from()).orElse(null),
                now.map(ArticleVersion::complete).orElse(true));
    }

    /** The first words behind the article's number, which may stand on a line of its own. */
    private static String firstWords(ArticleVersion version) {
        return version.passages().stream()
                .map(p -> Bars.apart(p.text())
                        .replaceFirst("^\\s*Art(?:icle|ikel)?\\.? *[\\w/]+[.,]* *", "")
                        .strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
