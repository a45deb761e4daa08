package org.nomenlex.apply;

import java.util.Optional;
import org.nomenlex.tree.Span;

/**
 * Where a deletion leaves the comma in front of the closing mark: two marks would stand side by side, which nobody means.
 * The stronger remains, and a note tells it.
 */
final class Seams {

    /** Marks from the weakest to the strongest. */
    private static final String STRENGTH = ",:;.";

    private Seams() {}

    /** What must go along with a deletion: one of the marks in front of it and behind it; empty for none. */
    static Optional<Span> doubled(String line, Span gap) {
        char front = gap.start() > 0 ? line.charAt(gap.start() - 1) : ' ';
        char behind = gap.end() < line.length() ? line.charAt(gap.end()) : ' ';
        if (!isMark(front) || !isMark(behind) || isRow(line, gap.end()) || isRow(line, gap.start() - 1)) {
            return Optional.empty();
        }
        if (front == '.' && behind != '.' && endsAbbreviated(line.substring(0, gap.start()))) {
            return Optional.empty();
        }
        boolean keepsFront = STRENGTH.indexOf(front) > STRENGTH.indexOf(behind);
        return Optional.of(
                keepsFront
                        ? new Span(gap.line(), gap.start(), gap.end() + 1)
                        : new Span(gap.line(), gap.start() - 1, gap.end()));
    }

    /** What is told of a mark left out. */
    static String note(char first, char second, char left) {
        return "deux signes de ponctuation se suivraient (\u00ab " + first + second + " \u00bb) : \u00ab " + left
                + " \u00bb reste seul";
    }

    private static boolean isMark(char c) {
        return STRENGTH.indexOf(c) >= 0;
    }

    /** Dots in a row: leader dots, an ellipsis. */
    private static boolean isRow(String line, int at) {
        String around = line.substring(Math.max(0, at - 2), Math.min(line.length(), at + 3));
        return line.charAt(at) == '.' && (around.contains("..") || around.contains(". ."));
    }

    /** "etc.", "p.ex.", "2.1.", "art.": the dot belongs to the word. */
    private static boolean endsAbbreviated(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String word = last.substring(0, Math.max(0, last.length() - 1));
        return word.length() <= 3 || word.matches(".*[.\\d].*");
    }
}
