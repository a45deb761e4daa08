package org.nomenlex.export.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;

/**
 * An act that the consolidation lacks.
 *
 * @param act how it is known: its date, dossier number or NUMAC
 * @param articles the articles that it is known to change; none where nobody says
 * @param reason what tells that it exists ("cité par 2012022221 art. 1", Justel's register)
 * @param since the day from which on a text may lack its changes: of its publication, or of its signature where that is all
 *     that is known; null where nothing is
 */
public record Gap(
        Wording act,
        List<ArticleNumber> articles,
        Wording reason,
        @Nullable LocalDate since) {

    /** Copies the list. */
    public Gap {
        articles = List.copyOf(articles);
    }

    /** An act of which no day is known. */
    public Gap(Wording act, List<ArticleNumber> articles, Wording reason) {
        this(act, articles, reason, null);
    }

    /**
     * As far as it concerns texts that there are.
     *
     * @param begun from which day on there is a whole text of an article: what is older is in it, or undone by it
     * @return empty where it concerns none
     */
    Optional<Gap> after(Map<ArticleNumber, LocalDate> begun) {
        List<ArticleNumber> later = articles.stream()
                .filter(a -> since == null || !begun.containsKey(a) || since.isAfter(begun.get(a)))
                .toList();
        return later.isEmpty() && !articles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap(act, later, reason, since));
    }

    /** Whether a text of that day may lack its changes. */
    public boolean isBy(LocalDate day) {
        return since == null || !since.isAfter(day);
    }

    /** Whether it is known to change one of these. */
    public boolean concerns(Collection<ArticleNumber> exported) {
        return articles.stream().anyMatch(exported::contains);
    }
}
