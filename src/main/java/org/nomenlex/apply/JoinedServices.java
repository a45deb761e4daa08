package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Services of a new text that a source stored as one paragraph: {@code 5/MICROBIOLOGIE  549010-549021  Hémoculture . . . . B 600
 * (Maximum 1)  549032-549043  ...}. Two blanks before and behind each order number tell where the lines ended. Left as one
 * paragraph, all services but the first would be lost to whoever asks for them.
 */
final class JoinedServices {

    /** An order number or a pair between blanks that were ends of lines, and the wording that begins behind it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|\\s{2,})(\\d{6}(?:\\s?-\\s?\\d{6})?)\\s{2,}(?=\\p{Lu})");

    /** Leader dots and value at the end of a wording: {@code . . . . . B 600}. */
    private static final Pattern VALUE = Pattern.compile("(?:\\.\\s?){3,}\\s*[A-Z]{1,3}\\s?\\d+(?:[.,]\\d+)?");

    private JoinedServices() {}

    /** The lines, each service that stood within a paragraph with others on lines of its own. */
    static List<String> parted(List<String> lines) {
        List<String> result = new ArrayList<>();
        lines.forEach(line -> result.addAll(line.startsWith("|") ? List.of(line) : parted(line)));
        return result;
    }

    /** Whether a paragraph still looks like several services, of which it is not clear where each ends. */
    static boolean isDoubtful(List<String> lines) {
        return lines.stream()
                .filter(l -> !l.startsWith("|"))
                .anyMatch(l -> NUMBER.matcher(l).results().count() > 1);
    }

    private static List<String> parted(String line) {
        List<String> result = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        int at = 0;
        String code = "";
        int services = 0;
        while (number.find()) {
            if (!takes(result, code, line.substring(at, number.start()))) {
                return List.of(line);
            }
            code = number.group(1);
            at = number.end();
            services++;
        }
        boolean joined = services > 1 && takes(result, code, line.substring(at));
        return joined ? result : List.of(line);
    }

    /** Adds a service, or what stands before the first; false where it is no whole service. */
    private static boolean takes(List<String> lines, String code, String text) {
        if (code.isEmpty()) {
            add(lines, text);
            return true;
        }
        Matcher value = VALUE.matcher(text);
        if (!value.find()) {
            return false;
        }
        lines.add(code);
        lines.add(text.substring(0, value.end()).strip());
        add(lines, text.substring(value.end()));
        return true;
    }

    private static void add(List<String> lines, String text) {
        if (!text.isBlank()) {
            lines.add(text.strip());
        }
    }
}
