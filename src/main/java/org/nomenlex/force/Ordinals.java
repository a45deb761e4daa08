package org.nomenlex.force;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Ordinals and months as clauses write them, in both languages. */
final class Ordinals {

    private static final List<String> FRENCH = List.of(
            "premier",
            "deuxième",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième",
            "neuvième",
            "dixième",
            "onzième",
            "douzième",
            "treizième",
            "quatorzième",
            "quinzième");

    private static final List<String> DUTCH = List.of(
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende");

    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("première", 1),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("vingtième", 20),
            Map.entry("trentième", 30),
            Map.entry("twintigste", 20),
            Map.entry("dertigste", 30),
            Map.entry("un", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("neuf", 9),
            Map.entry("douze", 12),
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("twaalf", 12),
            Map.entry("vijftien", 15),
            Map.entry("twintig", 20),
            Map.entry("dertig", 30),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("tien", 10));

    private Ordinals() {}

    /** The number that an ordinal, a cardinal in letters, "2e" or "2" names. */
    static OptionalInt value(String word) {
        String w = word.toLowerCase(Locale.ROOT).strip();
        if (FRENCH.contains(w)) {
            return OptionalInt.of(FRENCH.indexOf(w) + 1);
        }
        if (DUTCH.contains(w)) {
            return OptionalInt.of(DUTCH.indexOf(w) + 1);
        }
        if (OTHERS.containsKey(w)) {
            return OptionalInt.of(OTHERS.get(w));
        }
        String digits = w.replaceFirst("(?:er|e|ème|de|ste)$", "");
        return digits.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** "deuxième" for 2. */
    static String french(int number) {
        return number <= FRENCH.size() ? FRENCH.get(number - 1) : number + "e";
    }
}
