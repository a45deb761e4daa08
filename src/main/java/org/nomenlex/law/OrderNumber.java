package org.nomenlex.law;

import java.util.regex.Pattern;

/**
 * The order number of a service (<i>numéro d'ordre</i>): six digits today, the sixth being the first five modulo 7 (so
 * for more than 4,000 numbers of the nomenclature). A number that breaks the rule is kept as written: it is reported,
 * never corrected.
 *
 * @param digits the digits, without spaces
 */
public record OrderNumber(String digits) implements Comparable<OrderNumber> {

    /** Example: {@code 453574}. The announced reform will bring other lengths: only these patterns know about it. */
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    /** An order number within a text, never a part of a longer number. */
    public static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)" + FORM + "(?!\\d)");

    /**
     * @throws IllegalArgumentException where it is not a run of six digits
     */
    public OrderNumber {
        if (!isOrderNumber(digits)) {
            throw new IllegalArgumentException("not an order number (six digits): " + digits);
        }
    }

    /** Whether the text is written as an order number. */
    public static boolean isOrderNumber(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether the control digit agrees: the last digit is the number before it modulo 7. */
    public boolean controlDigitHolds() {
        int last = digits.length() - 1;
        return Integer.parseInt(digits.substring(0, last)) % 7 == digits.charAt(last) - '0';
    }

    @Override
    public int compareTo(OrderNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
