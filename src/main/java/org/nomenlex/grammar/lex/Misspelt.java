package org.nomenlex.grammar.lex;

import java.util.List;

/** Long words of the grammar with one letter wrong, lost, doubled or changed over: {@code prestaion}, {@code prestatons}. */
final class Misspelt {

    /** Words so long that nothing else is one letter away from them. */
    private static final List<String> WORDS = List.of(
            "prestation", "prestations", "verstrekking", "verstrekkingen", "paragraphe", "paragraphes", "nomenclature");

    private Misspelt() {}

    /** The word that is meant, or the word itself. */
    static String corrected(String norm) {
        if (norm.length() < 9 || norm.length() > 15 || WORDS.contains(norm)) {
            return norm;
        }
        for (String word : WORDS) {
            if (norm.charAt(0) == word.charAt(0) && isOneOff(norm, word)) {
                return word;
            }
        }
        return norm;
    }

    /** Whether one letter makes the difference, or two that changed places. */
    private static boolean isOneOff(String norm, String word) {
        int longer = norm.length() - word.length();
        if (Math.abs(longer) > 1) {
            return false;
        }
        int at = 0;
        while (at < Math.min(norm.length(), word.length()) && norm.charAt(at) == word.charAt(at)) {
            at++;
        }
        String rest = norm.substring(Math.min(norm.length(), longer >= 0 ? at + 1 : at));
        String due = word.substring(Math.min(word.length(), longer <= 0 ? at + 1 : at));
        boolean swapped = longer == 0
                && at + 1 < word.length()
                && norm.charAt(at) == word.charAt(at + 1)
                && norm.charAt(at + 1) == word.charAt(at)
                && norm.substring(at + 2).equals(word.substring(at + 2));
        return rest.equals(due) || swapped;
    }
}
