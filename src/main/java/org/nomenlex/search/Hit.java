package org.nomenlex.search;

import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * A provision over a period that answers a question.
 *
 * @param article its article
 * @param language its language
 * @param unit its place
 * @param identity its node
 * @param kind what it is
 * @param inForce from when to when these words stand there
 * @param score how well it answers; only the order means something
 * @param text its words
 * @param marks where the words asked for stand in the text, in order, apart from one another
 * @param acts the acts whose words it holds
 */
public record Hit(
        ArticleNumber article,
        Language language,
        UnitPath unit,
        String identity,
        Passage.Kind kind,
        Period inForce,
        float score,
        String text,
        List<Mark> marks,
        List<String> acts) {

    /**
     * A run of characters.
     *
     * @param start the first
     * @param end behind the last
     */
    public record Mark(int start, int end) {}

    /** Copies the lists. */
    public Hit {
        marks = List.copyOf(marks);
        acts = List.copyOf(acts);
    }

    /** The same as the answer to a question. */
    Hit found(float withScore, List<Mark> withMarks) {
        return new Hit(article, language, unit, identity, kind, inForce, withScore, text, withMarks, acts);
    }

    /** The passage around the marks, at most about that many characters. */
    public Snippet snippet(int length) {
        return Snippet.of(text, marks, length);
    }
}
