package org.nomenlex.store;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * One publication to be entered on {@code main}.
 *
 * @param published the day of the Moniteur
 * @param subject the first line of the commit's message
 * @param trailers "Name: value" lines for machines ({@code Numac: 2011022405})
 * @param acts the acts whose record changed, the published one included
 * @param articles the articles that changed
 */
public record Entry(
        LocalDate published,
        String subject,
        List<String> trailers,
        List<ActRecord> acts,
        List<ChangedArticle> articles) {

    /** Copies the lists. */
    public Entry {
        trailers = List.copyOf(trailers);
        acts = List.copyOf(acts);
        articles = List.copyOf(articles);
    }

    /** The message of its commit. */
    public String message() {
        return subject + "\n\n" + String.join("\n", trailers) + "\n";
    }

    /**
     * An article as known after the publication.
     *
     * @param article its number
     * @param language its language
     * @param versions all its versions, by day of effect
     * @param pending what is known of it and not in force
     */
    public record ChangedArticle(
            ArticleNumber article, Language language, List<ArticleVersion> versions, List<Remark> pending) {

        /** Copies the lists. */
        public ChangedArticle {
            versions = List.copyOf(versions);
            pending = List.copyOf(pending);
        }
    }
}
