package org.nomenlex.source.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line: words side by side.
 *
 * @param words from left to right, at least one
 * @param page the page of the file, 1 for the first
 */
public record TextLine(List<Word> words, int page) {

    /** Copies the words. */
    public TextLine {
        words = List.copyOf(words);
    }

    /** Its left edge. */
    public double left() {
        return words.get(0).left();
    }

    /** Its right edge. */
    public double right() {
        return words.get(words.size() - 1).right();
    }

    /** The line its first word stands on. */
    public double baseline() {
        return words.get(0).baseline();
    }

    /** The size of its largest letters. */
    public double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    /** Its words with single spaces. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Its words whose middle lies between two edges. */
    public List<Word> between(double from, double to) {
        return words.stream()
                .filter(w -> (w.left() + w.right()) / 2 >= from && (w.left() + w.right()) / 2 < to)
                .toList();
    }
}
