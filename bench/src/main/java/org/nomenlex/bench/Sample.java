package org.nomenlex.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measurements of one thing in one run.
 *
 * @param name what was measured
 * @param values the measurements, in milliseconds unless the name says otherwise, sorted
 */
public record Sample(String name, double[] values) {

    /** Sorts a copy. */
    public Sample {
        values = values.clone();
        Arrays.sort(values);
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured: " + name);
        }
    }

    /** The middle one. */
    public double median() {
        int n = values.length;
        return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    }

    /** The value that this share of the measurements does not exceed; 0.99 for the 99th percentile. */
    public double percentile(double share) {
        int at = (int) Math.ceil(share * values.length) - 1;
        return values[Math.max(0, Math.min(values.length - 1, at))];
    }

    /** The smallest and the largest. */
    public String spread() {
        return number(values[0]) + " to " + number(values[values.length - 1]);
    }

    /** How much of this is needed for one of the other. */
    public double ratioTo(Sample other) {
        return median() / other.median();
    }

    /** Three significant figures, without an exponent. */
    public static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u202f');
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value);
    }
}
