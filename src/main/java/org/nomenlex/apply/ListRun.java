package org.nomenlex.apply;

import java.util.List;

/**
 * Neighbouring lines read as one text, because a list of order numbers runs over them. Places in that text count the break
 * between two lines as one character.
 *
 * @param from the first line
 * @param lines their words; what is not looked at is blank
 */
record ListRun(int from, List<String> lines) {

    ListRun {
        lines = List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The place in the text of a character of one of the lines. */
    int place(int line, int column) {
        int place = column;
        for (int i = from; i < line; i++) {
            place += lines.get(i - from).length() + 1;
        }
        return place;
    }

    /** The lists of the text. */
    List<Listed> lists() {
        return CodeLists.in(text()).stream().map(e -> new Listed(this, e)).toList();
    }

    /**
     * A list of order numbers.
     *
     * @param run where it stands
     * @param entries its order numbers before the act, with their places in the run
     */
    record Listed(ListRun run, List<CodeLists.Entry> entries) {

        boolean holds(String code) {
            return indexOf(code) >= 0;
        }

        int indexOf(String code) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).code().equals(code)) {
                    return i;
                }
            }
            return -1;
        }

        /** The lines, for messages. */
        String shown() {
            return String.join(" ", run.lines().stream().map(String::strip).toList());
        }
    }
}
