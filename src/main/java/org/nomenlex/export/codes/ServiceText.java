package org.nomenlex.export.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.Passage;

/**
 * The wording and worth of a service, out of the passages that print it.
 *
 * @param label its wording, without leader dots and value
 * @param value key letter and coefficient ({@code N 8 + Q 30}), empty where none is printed
 */
record ServiceText(String label, String value) {

    private static final String LETTER_AND_NUMBER = "[A-Z]{1,3}\\s*\\d+(?:[.,]\\d+)?";

    /** Example: {@code Coronarographie digitale . . . . . N 850}, {@code Séance  R 18,5}, {@code ... N 12 + B 40}. */
    private static final Pattern LABEL_AND_VALUE = Pattern.compile(
            "(.*?)[\\s.]*(?:^|\\s)(" + LETTER_AND_NUMBER + "(?:\\s*\\+\\s*" + LETTER_AND_NUMBER + ")*)\\s*");

    /** Example: {@code   701013 - 701083   } at the start of a printed row. */
    private static final Pattern LEADING_CODE = Pattern.compile("\\s*\\d{6}(?:\\s*[-–—]\\s*\\d{6})?\\s*");

    /** Example: {@code N}, {@code K} in a cell of its own. */
    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,3}");

    /** Example: {@code 270}, {@code 8,42} in a cell of its own. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    static ServiceText of(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Passage passage : passages) {
            switch (shape(passage)) {
                case ROW -> row(Rows.words(passage.text()), words, values);
                case LABEL -> line(passage.text(), words, values);
                case CODE, PREFORMATTED -> line(withoutCode(passage.text()), words, values);
                default -> {
                    // Rules and other text say nothing of label and value.
                }
            }
        }
        words.removeIf(String::isBlank);
        return new ServiceText(String.join(" ", words).replaceAll("\\s+", " ").strip(), String.join(" + ", values));
    }

    /** The label of a service may stand in a row of a table, and go on in the next. */
    private static Passage.Kind shape(Passage passage) {
        boolean label = passage.kind() == Passage.Kind.LABEL || passage.kind() == Passage.Kind.CODE;
        return label && Rows.isRow(passage.text()) ? Passage.Kind.ROW : passage.kind();
    }

    private static void line(String line, List<String> words, List<String> values) {
        Matcher m = LABEL_AND_VALUE.matcher(line);
        if (values.isEmpty() && m.matches()) {
            words.add(m.group(1).strip());
            values.add(m.group(2).strip());
        } else {
            words.add(line.strip());
        }
    }

    /** Letter and number may share a cell or have one each; numbers in front are codes, a plus announces another row. */
    private static void row(List<String> cells, List<String> words, List<String> values) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean pair = i + 1 < cells.size()
                    && LETTER.matcher(cell).matches()
                    && NUMBER.matcher(cells.get(i + 1)).matches();
            if (pair) {
                values.add(cell + " " + cells.get(++i));
            } else if (cell.matches(LETTER_AND_NUMBER)) {
                values.add(cell);
            } else if (!cell.equals("+") && !cell.matches("[\\s.]*")) {
                line(withoutCode(cell), words, values);
            }
        }
    }

    private static String withoutCode(String line) {
        Matcher m = LEADING_CODE.matcher(line);
        return m.lookingAt() ? line.substring(m.end()) : line;
    }
}
