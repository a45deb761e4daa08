package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * The consolidated law, read-only. Two times everywhere: {@code knownAt} is a day of knowledge (what the Moniteur had
 * published by the end of that day); days within the answers are days in force.
 *
 * <p>Instances may be used by several threads at once.
 */
public interface Library extends AutoCloseable {

    /** The state of the repository that answers. */
    Edition edition();

    /** The articles of which a text is known on that day of knowledge, in order. */
    List<ArticleNumber> articles(Language language, LocalDate knownAt);

    /** The versions of an article as known on a day, by date of effect, without gaps from the first on. */
    List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt);

    /** The text in force on a day, as known on another. */
    default Optional<ArticleVersion> version(
            ArticleNumber article, Language language, LocalDate asOf, LocalDate knownAt) {
        return versions(article, language, knownAt).stream()
                .filter(v -> v.period().contains(asOf))
                .findFirst();
    }

    /** The acts published by that day, in order of publication, with what became of their operations as known then. */
    List<ActRecord> acts(LocalDate knownAt);

    /**
     * The days on which what is known of an article may have changed, in order. Between two of them
     * {@link #versions} gives the same answer.
     */
    default List<LocalDate> knowledgeDays(ArticleNumber article, Language language) {
        return acts(LocalDate.MAX).stream()
                .map(a -> a.parsed().header().published())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Changes when anything changes that is known of an article, whatever the days; cheaper than asking for all of it.
     *
     * @return empty where the library has nothing cheaper
     */
    default Optional<String> stamp(ArticleNumber article, Language language) {
        return Optional.empty();
    }

    /**
     * Which articles may have another history than they had at a commit of {@code main}; empty where that cannot be told
     * quickly.
     *
     * @param commit the id of a commit, of this edition or another
     */
    default Optional<BiPredicate<ArticleNumber, Language>> articlesChangedSince(String commit) {
        return Optional.empty();
    }

    /**
     * The acts of which something differs from what it was at a commit; all of them where that is not known here.
     *
     * @return empty where the library has no commits
     */
    default Optional<Set<Numac>> actsChangedSince(String commit) {
        return Optional.empty();
    }

    /** One act. */
    default Optional<ActRecord> act(Numac numac, LocalDate knownAt) {
        return acts(knownAt).stream()
                .filter(a -> a.parsed().header().numac().equals(numac))
                .findFirst();
    }

    /**
     * The commit of the readable branch {@code in-force} (or of {@code main}) that holds a version.
     *
     * @return the commit id, or empty where the version is in no commit
     */
    Optional<String> commitOf(ArticleVersion version);

    @Override
    void close();
}
