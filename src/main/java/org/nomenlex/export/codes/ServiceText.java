package org.nomenlex.export.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ServiceCode;

/**
 * The wording and worth of a service, out of the passages that print it.
 *
 * @param label its wording, without leader dots and value
 * @param value key letter and coefficient as printed, empty where none is
 */
record ServiceText(String label, String value) {

    private static final String LETTER_AND_NUMBER = "[A-Z]{1,3}\\s*\\d+(?:[.,]\\d+)?";

    /** Example: {@code Coronarographie digitale . . . . . N 850}, {@code Séance  R 18,5}, {@code ... N 12 + B 40}. */
    private static final Pattern LABEL_AND_VALUE = Pattern.compile(
            "(.*?)[\\s.]*(?:^|\\s)(" + LETTER_AND_NUMBER + "(?:\\s*\\+\\s*" + LETTER_AND_NUMBER + ")*)\\s*");

    /** Example: {@code   701013 - 701083   } at the start of a printed row. */
    private static final Pattern LEADING_CODE = Pattern.compile("\\s*\\d{6}(?:\\s*[-–—]\\s*\\d{6})?\\s*");

    static ServiceText of(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        String value = "";
        for (Passage passage : passages) {
            for (String part : parts(passage)) {
                Matcher m = LABEL_AND_VALUE.matcher(part);
                if (value.isEmpty() && m.matches()) {
                    value = m.group(2).strip();
                    words.add(m.group(1).strip());
                } else {
                    words.add(part.strip());
                }
            }
        }
        words.removeIf(String::isEmpty);
        return new ServiceText(String.join(" ", words).replaceAll("\\s+", " "), value);
    }

    private static List<String> parts(Passage passage) {
        return switch (passage.kind()) {
            case LABEL -> List.of(passage.text());
            case CODE, PREFORMATTED -> List.of(withoutCode(passage.text()));
            case ROW ->
                Rows.words(passage.text()).stream()
                        .filter(cell -> !ServiceCode.isServiceCode(cell))
                        .map(ServiceText::withoutCode)
                        .toList();
            default -> List.of();
        };
    }

    private static String withoutCode(String line) {
        Matcher m = LEADING_CODE.matcher(line);
        return m.lookingAt() ? line.substring(m.end()) : line;
    }
}
