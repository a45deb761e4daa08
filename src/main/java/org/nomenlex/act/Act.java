package org.nomenlex.act;

import java.util.List;
import java.util.Optional;
import org.nomenlex.law.Language;

/**
 * An act as a source holds it. Justel stores acts <i>as since amended</i>: an article that was changed carries marks, and
 * its published words are not in the file. {@link ActArticle#amended()} says which; the notes say by what.
 *
 * @param header its particulars
 * @param language the language of this text
 * @param articles its articles, in order, annexes last
 * @param notes what the editors of the database added
 * @param signatures the closing lines (place, date, names)
 * @param source where it was read: a file's path below the corpus, or an address
 */
public record Act(
        ActHeader header,
        Language language,
        List<ActArticle> articles,
        List<EditorialNote> notes,
        List<String> signatures,
        String source) {

    /** Copies the lists. */
    public Act {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** The article of that number. */
    public Optional<ActArticle> article(String number) {
        return articles.stream().filter(a -> a.number().equals(number)).findFirst();
    }
}
