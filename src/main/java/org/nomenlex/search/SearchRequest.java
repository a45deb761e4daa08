package org.nomenlex.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * A question with its filters.
 *
 * @param query what is looked for, in the query language
 * @param asOf the day in force, or null for every version
 * @param knownAt the day of knowledge
 * @param from with {@code to}: only what was in force at some time of these days; null for no bound
 * @param to the last of these days, or null
 * @param article only this article, or null
 * @param language only the text in this language, or null for both
 * @param keys only services with one of these key letters; empty for all
 * @param years only what came into force in one of these years; empty for all
 * @param acts only words of one of these acts (NUMAC); empty for all
 * @param offset how many hits to leave out
 * @param limit how many hits to give at most
 */
public record SearchRequest(
        String query,
        @Nullable LocalDate asOf,
        LocalDate knownAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ArticleNumber article,
        @Nullable Language language,
        List<String> keys,
        List<String> years,
        List<String> acts,
        int offset,
        int limit) {

    /** Copies the lists. */
    public SearchRequest {
        keys = List.copyOf(keys);
        years = List.copyOf(years);
        acts = List.copyOf(acts);
    }

    /** The text in force on a day, as known on another. */
    public static SearchRequest asOf(String query, LocalDate asOf, LocalDate knownAt, int limit) {
        return new SearchRequest(
                query, asOf, knownAt, null, null, null, null, List.of(), List.of(), List.of(), 0, limit);
    }

    /** Every version, as known on a day. */
    public static SearchRequest allVersions(String query, LocalDate knownAt, int limit) {
        return new SearchRequest(
                query, null, knownAt, null, null, null, null, List.of(), List.of(), List.of(), 0, limit);
    }

    /** The same in one language. */
    public SearchRequest in(@Nullable Language other) {
        return new SearchRequest(query, asOf, knownAt, from, to, article, other, keys, years, acts, offset, limit);
    }

    /** The same in one article. */
    public SearchRequest of(@Nullable ArticleNumber other) {
        return new SearchRequest(query, asOf, knownAt, from, to, other, language, keys, years, acts, offset, limit);
    }

    /** The same, only what was in force at some time of these days. */
    public SearchRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchRequest(
                query, asOf, knownAt, first, last, article, language, keys, years, acts, offset, limit);
    }

    /** The same, narrowed by facets. */
    public SearchRequest narrowed(List<String> withKeys, List<String> inYears, List<String> byActs) {
        return new SearchRequest(
                query, asOf, knownAt, from, to, article, language, withKeys, inYears, byActs, offset, limit);
    }

    /** The same, another page of hits. */
    public SearchRequest page(int first, int size) {
        return new SearchRequest(query, asOf, knownAt, from, to, article, language, keys, years, acts, first, size);
    }
}
