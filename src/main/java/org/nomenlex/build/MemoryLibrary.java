package org.nomenlex.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Pendings;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/**
 * The law computed when it is asked for and kept nowhere: with a draft act among the acts, or with a day assumed for one
 * that has none.
 */
public final class MemoryLibrary implements Library {

    private final Holdings holdings;
    private final ActParser parser;
    private @Nullable Consolidator current;
    private int published;

    /** The law of those holdings. */
    public MemoryLibrary(Holdings holdings, ActParser parser) {
        this.holdings = holdings;
        this.parser = parser;
    }

    /**
     * The law of a corpus with days of effect assumed for acts whose own is undetermined.
     *
     * @param corpus the corpus folders
     * @param days the assumed day of each act
     */
    public static MemoryLibrary assuming(List<Path> corpus, Map<Numac, LocalDate> days) {
        return new MemoryLibrary(Reading.holdings(corpus).assuming(days), AmendmentParser::parse);
    }

    /** As known on a day; later days go on from where earlier ones stopped. */
    private synchronized Consolidator at(LocalDate knownAt) {
        Consolidator law = current;
        if (law == null || published > 0 && law.today().isAfter(knownAt)) {
            law = new Consolidator(holdings, parser);
            published = 0;
        }
        List<Publication> all = law.publications();
        int to = published;
        while (to < all.size() && !all.get(to).day().isAfter(knownAt)) {
            to++;
        }
        if (to > published) {
            law.publish(all.subList(published, to));
        }
        published = to;
        current = law;
        return law;
    }

    @Override
    public Edition edition() {
        return new Edition("memory", "", null);
    }

    @Override
    public synchronized List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return at(knownAt).articles().stream()
                .filter(k -> k.language() == language)
                .map(Consolidator.Key::article)
                .sorted()
                .toList();
    }

    @Override
    public synchronized List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        Consolidator law = at(knownAt);
        Consolidator.Key key = new Consolidator.Key(article, language);
        return Pendings.attach(law.versions(key), law.pending(key), knownAt);
    }

    @Override
    public synchronized List<ActRecord> acts(LocalDate knownAt) {
        Consolidator law = at(knownAt);
        List<ActRecord> acts = new ArrayList<>();
        law.acts().forEach(n -> acts.add(law.record(n).asOf(knownAt)));
        acts.sort(Comparator.comparing((ActRecord a) -> a.parsed().header().published())
                .thenComparing(a -> a.parsed().header().numac()));
        return acts;
    }

    /** Nothing is written anywhere. */
    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
