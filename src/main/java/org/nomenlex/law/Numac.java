package org.nomenlex.law;

import org.jspecify.annotations.Nullable;

/**
 * The Moniteur's number of a published act (<i>NUMAC</i>): ten characters, the year of deposit first, such as
 * {@code 2011022405}. The fifth character may be a letter ({@code 2020A20347}).
 *
 * @param value the ten characters, letters in capitals
 */
public record Numac(String value) implements Comparable<Numac> {

    /** Characters of a number. */
    public static final int LENGTH = 10;

    /** Where a letter may stand: {@code 2024B02078}. */
    private static final int LETTER = 4;

    /**
     * @throws IllegalArgumentException where the value is not of that form
     */
    public Numac {
        if (!isNumac(value)) {
            throw new IllegalArgumentException("not a NUMAC (ten characters such as 2011022405): " + value);
        }
    }

    /** Whether the text is written as a NUMAC. */
    public static boolean isNumac(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean fits = c >= '0' && c <= '9' || i == LETTER && c >= 'A' && c <= 'Z';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Numac other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numac o && value.equals(o.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
