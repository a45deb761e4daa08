package org.nomenlex.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a caller takes, by its header {@code Accept} (RFC 9110, section 12.5.1). */
final class Accepted {

    private Accepted() {}

    /**
     * Whether a caller takes an answer of that type.
     *
     * @param header {@code text/html, application/*;q=0.8}; null where the caller takes anything
     * @param type {@code application/json}
     */
    static boolean by(@Nullable String header, String type) {
        if (header == null || header.isBlank()) {
            return true;
        }
        int most = -1;
        boolean taken = false;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.strip().split("\\s*;\\s*");
            int fit = fit(words[0], type);
            if (fit > most) {
                most = fit;
                taken = !isZero(words);
            }
        }
        return taken;
    }

    /**
     * Whether a caller takes answers packed by gzip.
     *
     * @param header {@code Accept-Encoding}: {@code gzip, deflate, br;q=0.5}; null where the caller named none
     */
    static boolean packed(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.strip().split("\\s*;\\s*");
            if (words[0].equals("gzip")) {
                return !isZero(words);
            }
            any |= words[0].equals("*") && !isZero(words);
        }
        return any;
    }

    /** How closely a range names the type: not at all, as anything, by its kind, by its name. */
    private static int fit(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static boolean isZero(String[] words) {
        for (String word : words) {
            if (word.matches("q=0(\\.0*)?")) {
                return true;
            }
        }
        return false;
    }
}
