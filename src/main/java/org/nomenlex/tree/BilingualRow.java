package org.nomenlex.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row that gives a service in both languages, side by side, as bilingual tables of the Moniteur do:
 * {@code | 705515-705526 | Monofonische toerusting S 416 | 705515-705526 | Appareillage monophonique S 416 |}. Either language
 * may stand first; its words tell which.
 *
 * @param french the cells of the French half, the order number first
 * @param dutch the cells of the Dutch half, the order number first
 */
record BilingualRow(List<Span> french, List<Span> dutch) {

    /** Words and letters that French has and Dutch has not. */
    private static final Pattern FRENCH = Pattern.compile(
            "\\b(?:du|des|le|les|la|pour|avec|par|sur|une?|aux?|sans|ans|dans)\\b|[\u00e9\u00e8\u00ea\u00e0\u00e7]|\\b[dl]['\u2019]");

    /** Words and letters that Dutch has and French has not. */
    private static final Pattern DUTCH = Pattern.compile(
            "\\b(?:van|het|een|voor|met|bij|door|jaar|zonder|aan|tot|of|op|niet)\\b|ij|aa|oo|uu|cht|sch");

    BilingualRow {
        french = List.copyOf(french);
        dutch = List.copyOf(dutch);
    }

    /** Reads a row; empty where it does not name one order number twice, or the languages cannot be told. */
    static Optional<BilingualRow> of(String row, List<Span> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String code = Codes.alone(words(row, cells.get(i)));
            for (int k = i + 2; k < cells.size() && !code.isEmpty(); k++) {
                if (Codes.alone(words(row, cells.get(k))).equals(code)) {
                    return told(row, cells.subList(i, k), cells.subList(k, cells.size()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BilingualRow> told(String row, List<Span> left, List<Span> right) {
        long balance = leaning(row, left) - leaning(row, right);
        if (balance == 0) {
            return Optional.empty();
        }
        return Optional.of(balance > 0 ? new BilingualRow(left, right) : new BilingualRow(right, left));
    }

    /** How French the words are: above zero for French, below for Dutch. */
    private static long leaning(String row, List<Span> cells) {
        return cells.stream()
                .map(c -> words(row, c))
                .mapToLong(w -> FRENCH.matcher(w).results().count()
                        - DUTCH.matcher(w).results().count())
                .sum();
    }

    private static String words(String row, Span cell) {
        return row.substring(cell.start(), cell.end());
    }
}
