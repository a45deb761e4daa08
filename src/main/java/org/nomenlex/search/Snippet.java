package org.nomenlex.search;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.search.Hit.Mark;

/**
 * A piece of a text that shows the words asked for.
 *
 * @param runs the piece, cut where marks start and end
 */
public record Snippet(List<Run> runs) {

    /**
     * Characters that are marked, or not.
     *
     * @param text the characters
     * @param marked whether they were asked for
     */
    public record Run(String text, boolean marked) {}

    private static final String ELLIPSIS = "\u2026";

    /** Copies the list. */
    public Snippet {
        runs = List.copyOf(runs);
    }

    static Snippet of(String text, List<Mark> marks, int length) {
        int start = marks.isEmpty() ? 0 : wordStart(text, marks.get(0).start() - length / 4);
        if (text.length() - start < length) {
            start = wordStart(text, Math.max(0, Math.min(start, text.length() - length)));
        }
        int end = wordEnd(text, Math.min(text.length(), start + length));
        List<Run> runs = new ArrayList<>();
        if (start > 0) {
            runs.add(new Run(ELLIPSIS, false));
        }
        int at = start;
        for (Mark mark : marks) {
            if (mark.start() < at || mark.start() >= end) {
                continue;
            }
            add(runs, text.substring(at, mark.start()), false);
            at = Math.min(mark.end(), end);
            add(runs, text.substring(mark.start(), at), true);
        }
        add(runs, text.substring(at, end), false);
        if (end < text.length()) {
            runs.add(new Run(ELLIPSIS, false));
        }
        return new Snippet(runs);
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }

    /** The start of the word at that place; a word that never ends is cut. */
    private static int wordStart(String text, int at) {
        int start = Math.max(0, at);
        for (int i = start; i > Math.max(0, start - 40); i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return start < 40 ? 0 : start;
    }

    private static int wordEnd(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + 40); i++) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return text.length() - at < 40 ? text.length() : at;
    }

    /** With the marked runs between {@code before} and {@code after}; nothing is escaped. */
    public String marked(String before, String after) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            out.append(run.marked() ? before + run.text() + after : run.text());
        }
        return out.toString();
    }
}
