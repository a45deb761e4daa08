package org.nomenlex.tree;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What one line looks like by itself, each question answered once. A line of law lives through many versions of its
 * article and is asked the same in each of them: only lines that an act changed are looked at anew.
 */
final class LineReading {

    private static final int ROW = 1;
    private static final int BLANK = 1 << 2;
    private static final int PREFORMATTED = 1 << 4;
    private static final int BRACKETED = 1 << 6;
    private static final int HEADING = 1 << 8;
    private static final int CERTAIN_HEADING = 1 << 10;
    private static final int VALUE = 1 << 12;
    private static final int COLON = 1 << 14;
    private static final int CODES = 1 << 16;
    private static final int LONE_NUMBER = 1 << 18;

    private final String text;

    /** Two bits a question: whether it was answered, and the answer. Threads that race write the same. */
    private int answers;

    private @Nullable List<Head> heads;
    private Values.@Nullable Found value;
    private @Nullable String alone;
    private @Nullable Leading leading;
    private @Nullable Span code;

    /**
     * The order number that a line starts with.
     *
     * @param code in its form without spaces; empty where the line starts with none
     * @param end where the words behind it start
     */
    record Leading(String code, int end) {
        boolean present() {
            return !code.isEmpty();
        }
    }

    LineReading(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    List<Head> heads() {
        List<Head> known = heads;
        if (known == null) {
            known = Heads.of(text);
            heads = known;
        }
        return known;
    }

    /** The value at the end of the line. */
    Values.Found value() {
        Values.Found known = value;
        if (known == null) {
            known = Values.in(text);
            value = known;
        }
        return known;
    }

    /** The order number of a line that holds nothing else, empty for other lines. */
    String alone() {
        String known = alone;
        if (known == null) {
            known = Codes.alone(text);
            alone = known;
        }
        return known;
    }

    Leading leading() {
        Leading known = leading;
        if (known == null) {
            Matcher m = Codes.leading(text);
            known = m.lookingAt() ? new Leading(Codes.plain(m.group(1)), m.end()) : new Leading("", 0);
            leading = known;
        }
        return known;
    }

    /** Where the first order number stands, as a place in the line of that index. */
    Span code(int line) {
        Span known = code;
        if (known == null || known.line() != line) {
            Matcher m = Codes.CODE.matcher(text);
            known = m.find() ? new Span(line, m.start(), m.end()) : new Span(line, 0, 0);
            code = known;
        }
        return known;
    }

    boolean isRow() {
        return answer(ROW, Lines::isRow);
    }

    boolean isBlank() {
        return answer(BLANK, Lines::isBlank);
    }

    boolean isPreformatted() {
        return answer(PREFORMATTED, Lines::isPreformatted);
    }

    boolean isBracketed() {
        return answer(BRACKETED, Lines::isBracketed);
    }

    boolean looksLikeHeading() {
        return answer(HEADING, Lines::looksLikeHeading);
    }

    boolean isCertainHeading() {
        return answer(CERTAIN_HEADING, Lines::isCertainHeading);
    }

    /** Whether the line is a value and nothing else. */
    boolean isValue() {
        return answer(VALUE, Values::isValue);
    }

    /** Whether the line ends in a colon: it introduces what follows. */
    boolean introduces() {
        return answer(COLON, line -> line.strip().endsWith(":"));
    }

    boolean namesCodes() {
        return answer(CODES, Codes::anyIn);
    }

    boolean isLoneNumber() {
        return answer(LONE_NUMBER, Lines::isLoneNumber);
    }

    /** Whether the line is the lone number with which a numbering starts. */
    boolean isFirstNumber() {
        return isLoneNumber() && Lines.isFirstNumber(text);
    }

    private boolean answer(int question, Predicate<String> finder) {
        int known = answers;
        if ((known & question) == 0) {
            known |= question | (finder.test(text) ? question << 1 : 0);
            answers = known;
        }
        return (known & question << 1) != 0;
    }
}
