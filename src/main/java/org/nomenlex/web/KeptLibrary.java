package org.nomenlex.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** A library that keeps at hand what was read last: an edition does not change, and nearly everybody asks for today. */
final class KeptLibrary implements Library {

    /** Days of knowledge whose acts are kept, however many they are: every page names acts. */
    private static final int DAYS_KEPT = 4;

    /** Acts that were read alone. */
    private static final int SINGLE_KEPT = 2_000;

    /** What stands around the characters of a passage, in bytes. */
    private static final int FRAME = 200;

    private record Asked(ArticleNumber article, Language language, LocalDate knownAt) {}

    private record Named(String numac, LocalDate knownAt) {}

    private record Listed(Language language, LocalDate knownAt) {}

    private record Acts(List<ActRecord> inOrder, Map<String, ActRecord> byNumac) {}

    private final Library library;
    private final Kept<Asked, List<ArticleVersion>> versions =
            new Kept<>(Kept.ofMemory(8, 512L << 20), KeptLibrary::weight);
    private final Kept<Listed, List<ArticleNumber>> articles =
            new Kept<>(Kept.ofMemory(64, 4L << 20), list -> FRAME + list.size() * 64L);
    private final Kept<Named, Optional<ActRecord>> single = new Kept<>(SINGLE_KEPT, a -> 1);
    private final Kept<LocalDate, Acts> acts = new Kept<>(DAYS_KEPT, a -> 1);

    KeptLibrary(Library library) {
        this.library = library;
    }

    /** A passage that a version has from the one before is there once. */
    private static long weight(List<ArticleVersion> versions) {
        Set<Passage> once = Collections.newSetFromMap(new IdentityHashMap<>());
        long bytes = 0;
        for (ArticleVersion version : versions) {
            bytes += FRAME + 4L * version.passages().size();
            for (Passage passage : version.passages()) {
                if (once.add(passage)) {
                    bytes += FRAME;
                    for (Piece piece : passage.pieces()) {
                        bytes += FRAME / 4 + piece.text().length();
                    }
                }
            }
        }
        return bytes;
    }

    @Override
    public Edition edition() {
        return library.edition();
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return articles.get(new Listed(language, knownAt), () -> library.articles(language, knownAt));
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        return versions.get(new Asked(article, language, knownAt), () -> library.versions(article, language, knownAt));
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return known(knownAt).inOrder();
    }

    @Override
    public Optional<ActRecord> act(Numac numac, LocalDate knownAt) {
        return act(numac.value(), knownAt);
    }

    /**
     * The act of that number, which may be no number at all. A page names some dozens of acts: until something needs all of
     * them, these are read one by one.
     */
    Optional<ActRecord> act(String numac, LocalDate knownAt) {
        Acts all = acts.get(knownAt);
        if (all != null) {
            return Optional.ofNullable(all.byNumac().get(numac));
        }
        return Numac.isNumac(numac)
                ? single.get(new Named(numac, knownAt), () -> library.act(new Numac(numac), knownAt))
                : Optional.empty();
    }

    private Acts known(LocalDate knownAt) {
        return acts.get(knownAt, () -> read(knownAt));
    }

    private Acts read(LocalDate knownAt) {
        List<ActRecord> all = List.copyOf(library.acts(knownAt));
        Map<String, ActRecord> byNumac = new HashMap<>();
        all.forEach(a -> byNumac.put(a.parsed().header().numac().value(), a));
        return new Acts(all, byNumac);
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
