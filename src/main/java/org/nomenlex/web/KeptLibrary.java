package org.nomenlex.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** A library that keeps at hand what was read last: an edition does not change, and nearly everybody asks for today. */
final class KeptLibrary implements Library {

    /** Days of knowledge whose acts are kept. */
    private static final int DAYS_KEPT = 8;

    /** Histories of articles kept; the nomenclature has some sixty articles in two languages. */
    private static final int VERSIONS_KEPT = 200;

    private record Asked(ArticleNumber article, Language language, LocalDate knownAt) {}

    private record Acts(List<ActRecord> inOrder, Map<String, ActRecord> byNumac) {}

    private final Library library;
    private final Map<Asked, List<ArticleVersion>> versions = new ConcurrentHashMap<>();
    private final Map<LocalDate, Acts> acts = Collections.synchronizedMap(new LinkedHashMap<>());

    KeptLibrary(Library library) {
        this.library = library;
    }

    @Override
    public Edition edition() {
        return library.edition();
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return library.articles(language, knownAt);
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
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

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return known(knownAt).inOrder();
    }

    @Override
    public Optional<ActRecord> act(Numac numac, LocalDate knownAt) {
        return act(numac.value(), knownAt);
    }

    /** The act of that number, which may be no number at all. */
    Optional<ActRecord> act(String numac, LocalDate knownAt) {
        return Optional.ofNullable(known(knownAt).byNumac().get(numac));
    }

    private Acts known(LocalDate knownAt) {
        Acts found = acts.get(knownAt);
        if (found == null) {
            List<ActRecord> all = List.copyOf(library.acts(knownAt));
            Map<String, ActRecord> byNumac = new LinkedHashMap<>();
            all.forEach(a -> byNumac.put(a.parsed().header().numac().value(), a));
            found = new Acts(all, byNumac);
            if (acts.size() >= DAYS_KEPT) {
                acts.clear();
            }
            acts.put(knownAt, found);
        }
        return found;
    }

    @Override
    public List<LocalDate> knowledgeDays(ArticleNumber article, Language language) {
        return library.knowledgeDays(article, language);
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return library.commitOf(version);
    }

    @Override
    public void close() {
        library.close();
    }
}
