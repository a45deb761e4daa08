package org.nomenlex.export.codes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service is worth (<i>valeur relative</i>): a key letter and its coefficient.
 *
 * @param keyLetter {@code N}, {@code K}, {@code R} ...
 * @param coefficient how many times the value of the letter
 */
public record KeyValue(String keyLetter, BigDecimal coefficient) {

    /** Example: {@code N 270}, {@code R 18,5}, {@code K120}. */
    private static final Pattern ONE = Pattern.compile("([A-Z]{1,3})\\s*(\\d+(?:[.,]\\d+)?)");

    /** Reads {@code N 8 + Q 30}: a service may carry several letters. */
    public static List<KeyValue> read(String text) {
        List<KeyValue> values = new ArrayList<>();
        Matcher m = ONE.matcher(text);
        while (m.find()) {
            values.add(new KeyValue(m.group(1), new BigDecimal(m.group(2).replace(',', '.'))));
        }
        return values;
    }
}
