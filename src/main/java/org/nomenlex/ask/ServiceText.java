package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.Passage;

/**
 * The number, wording and worth of a service, out of the passages that print it: on lines of their own, on one line
 * ({@code 556732-556743 Détection : B 2000}), in a row of a table or of a preformatted block.
 *
 * @param code its number or pair as printed, empty where none is
 * @param label its wording, without leader dots and value
 * @param value key letter and coefficient ({@code N 8 + Q 30}), empty where none is printed
 */
public record ServiceText(String code, String label, String value) {

    private static final String LETTER_AND_NUMBER = "[A-Z]{1,3}\\s*\\d+(?:[.,]\\d+)?";

    /** Example: {@code Coronarographie . . . . . N 850}, {@code Séance  R 18,5}, {@code Dosage : B 40}, {@code ... N 12 + B 40}. */
    private static final Pattern LABEL_AND_VALUE = Pattern.compile(
            "(.*?)[\\s.:=]*(?:^|\\s)(" + LETTER_AND_NUMBER + "(?:\\s*\\+\\s*" + LETTER_AND_NUMBER + ")*)\\s*");

    /** Example: {@code   701013 - 701083   } at the start of a printed row; {@code - 469700} has no first number. */
    private static final Pattern LEADING_CODE =
            Pattern.compile("[\\s*]*(?:[-–—]\\s*)?(\\d{6}(?:\\s*[-–—]\\s*\\d{6})?)\\s*");

    /** Example: {@code N}, {@code K} in a cell of its own. */
    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,3}");

    /** Example: {@code 270}, {@code 8,42} in a cell of its own. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** Reads the passages of one service; rules and other text among them say nothing here. */
    public static ServiceText of(List<Passage> passages) {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Passage passage : passages) {
            switch (shape(passage)) {
                case ROW -> row(cells(passage.text()), codes, words, values);
                case LABEL -> line(passage.text(), words, values);
                case CODE, PREFORMATTED -> line(withoutCode(passage.text(), codes), words, values);
                default -> {
                    // Rules and other text say nothing of label and value.
                }
            }
        }
        words.removeIf(String::isBlank);
        String code = String.join("-", codes);
        return new ServiceText(
                code, String.join(" ", words).replaceAll("\\s+", " ").strip(), String.join(" + ", values));
    }

    /** The label of a service may stand in a row of a table, and go on in the next. */
    private static Passage.Kind shape(Passage passage) {
        boolean label = passage.kind() == Passage.Kind.LABEL || passage.kind() == Passage.Kind.CODE;
        return label && passage.text().startsWith("|") ? Passage.Kind.ROW : passage.kind();
    }

    private static void line(String line, List<String> words, List<String> values) {
        Matcher m = LABEL_AND_VALUE.matcher(line);
        boolean another = line.strip().matches(LETTER_AND_NUMBER);
        if (another) {
            values.add(line.strip());
        } else if (values.isEmpty() && m.matches()) {
            words.add(m.group(1).strip());
            values.add(m.group(2).strip());
        } else {
            words.add(line.strip());
        }
    }

    /** Letter and number may share a cell or have one each; numbers in front are codes, a plus announces another row. */
    private static void row(List<String> cells, List<String> codes, List<String> words, List<String> values) {
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
                line(withoutCode(cell, codes), words, values);
            }
        }
    }

    /** The words of each cell of {@code | a | b |}. */
    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toList();
    }

    /** The line without the number in front of it, which comes to the numbers found. */
    private static String withoutCode(String line, List<String> codes) {
        Matcher m = LEADING_CODE.matcher(line);
        if (!m.lookingAt()) {
            return line;
        }
        codes.add(m.group(1));
        return line.substring(m.end());
    }
}
