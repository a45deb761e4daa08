package org.nomenlex.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nomenlex.ask.Library;
import org.nomenlex.check.Health;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.search.SearchIndex;

/** One edition of the law with its index: what a request reads from, from its start to its end. */
public final class Desk implements AutoCloseable {

    /** Days of knowledge whose acts are kept at hand; nearly everybody asks for today. */
    private static final int DAYS_KEPT = 8;

    /** Histories of articles kept; the nomenclature has some sixty articles in two languages. */
    private static final int VERSIONS_KEPT = 200;

    private record Asked(ArticleNumber article, Language language, LocalDate knownAt) {}

    private final Map<Asked, List<ArticleVersion>> versions = new ConcurrentHashMap<>();
    private final Library library;
    private final SearchIndex index;
    private final Optional<Health> health;
    private final List<String> witnesses;
    private final Map<LocalDate, Map<String, ActRecord>> acts = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A desk on which both lie open; closing it closes them. */
    public Desk(Library library, SearchIndex index, Optional<Health> health) {
        this(library, index, health, List.of());
    }

    /** The same, with what the last build found where witnesses differ, a line each. */
    public Desk(Library library, SearchIndex index, Optional<Health> health, List<String> witnesses) {
        this.witnesses = List.copyOf(witnesses);
        this.library = library;
        this.index = index;
        this.health = health;
    }

    /** What the last build found missing or not in agreement, where there was one. */
    Optional<Health> health() {
        return health;
    }

    /** Where the consolidation and the witnesses of the corpus differ, a line each. */
    List<String> witnesses() {
        return witnesses;
    }

    Library library() {
        return library;
    }

    SearchIndex index() {
        return index;
    }

    /** The versions of an article as known on a day; those asked for last are kept at hand. */
    List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        Asked asked = new Asked(article, language, knownAt);
        List<ArticleVersion> found = versions.get(asked);
        if (found == null) {
            found = library.versions(article, language, knownAt);
            if (versions.size() >= VERSIONS_KEPT) {
                versions.clear();
            }
            versions.put(asked, found);
        }
        return found;
    }

    /** The acts published by that day, in order of publication. */
    List<ActRecord> acts(LocalDate knownAt) {
        return List.copyOf(byNumac(knownAt).values());
    }

    Optional<ActRecord> act(String numac, LocalDate knownAt) {
        return Optional.ofNullable(byNumac(knownAt).get(numac));
    }

    private Map<String, ActRecord> byNumac(LocalDate knownAt) {
        Map<String, ActRecord> found = acts.get(knownAt);
        if (found == null) {
            found = new LinkedHashMap<>();
            for (ActRecord act : library.acts(knownAt)) {
                found.put(act.parsed().header().numac().value(), act);
            }
            if (acts.size() >= DAYS_KEPT) {
                acts.clear();
            }
            acts.put(knownAt, found);
        }
        return found;
    }

    @Override
    public void close() {
        index.close();
        library.close();
    }
}
