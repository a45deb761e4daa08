package org.nomenlex.source.ocr;

import java.util.List;

/**
 * A text after cleaning.
 *
 * @param paragraphs its paragraphs, doubtful places marked with {@code [?]}
 * @param repairs what was changed, in order
 * @param doubts what could not be settled, in order
 */
public record Cleaned(List<String> paragraphs, List<Repair> repairs, List<Repair> doubts) {

    /** Copies the lists. */
    public Cleaned {
        paragraphs = List.copyOf(paragraphs);
        repairs = List.copyOf(repairs);
        doubts = List.copyOf(doubts);
    }
}
