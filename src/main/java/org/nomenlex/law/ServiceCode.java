package org.nomenlex.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a service (<i>prestation</i>) is named: one order number, or a pair, the first for patients who are not in
 * hospital, the second for those who are ({@code 453574-453585}).
 *
 * @param first the order number, or the ambulatory one of a pair
 * @param second the one for patients in hospital, or null
 */
public record ServiceCode(OrderNumber first, @Nullable OrderNumber second) {

    /** Example: {@code 453574-453585}, {@code 453574 - 453585}, {@code 589735}. */
    private static final Pattern FORM = Pattern.compile("(\\d{6})(?:\\s*[-\u2013\u2014]\\s*(\\d{6}))?");

    /**
     * Reads a number or pair, with or without spaces around the hyphen.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static ServiceCode of(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("neither an order number nor a pair: " + text);
        }
        return new ServiceCode(new OrderNumber(m.group(1)), m.group(2) == null ? null : new OrderNumber(m.group(2)));
    }

    /** Whether {@link #of} reads the text. */
    public static boolean isServiceCode(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** The one or two numbers. */
    public List<OrderNumber> numbers() {
        return second == null ? List.of(first) : List.of(first, second);
    }

    /** Finds any of its numbers in a text, never as a part of a longer number. */
    public Pattern inText() {
        return Pattern.compile(numbers().stream()
                .map(OrderNumber::digits)
                .collect(Collectors.joining("|", "(?<!\\d)(?:", ")(?!\\d)")));
    }

    /** {@code 453574} or {@code 453574-453585}. */
    @Override
    public String toString() {
        return second == null ? first.digits() : first + "-" + second;
    }
}
