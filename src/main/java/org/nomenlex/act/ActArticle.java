package org.nomenlex.act;

import java.util.List;
import org.nomenlex.text.Place;

/**
 * An article of an act.
 *
 * @param number {@code 1}, {@code 2}, {@code 3bis}; {@code annex} for an annex of the act
 * @param heading the heading printed before it (a chapter's title), empty mostly
 * @param blocks its text; the first paragraph starts behind "Art. 2."
 * @param amended whether the source stores it as changed by a later act (marks of the database around it or in it)
 * @param place where it starts
 */
public record ActArticle(String number, String heading, List<ActBlock> blocks, boolean amended, Place place) {

    /** Copies the list. */
    public ActArticle {
        blocks = List.copyOf(blocks);
    }
}
