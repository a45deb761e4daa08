package org.nomenlex.grammar.lex;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Word forms: comparison without accents, Latin suffixes of numbers, ordinals of both languages. */
public final class Words {

    /** Suffixes of inserted units (4bis, 17ter), longest first where one starts another. */
    static final List<String> SUFFIXES = List.of(
            "quinquies",
            "undecies",
            "duodecies",
            "quindecies",
            "sexdecies",
            "septdecies",
            "terdecies",
            "quaterdecies",
            "quinquiesdecies",
            "quater",
            "sexies",
            "sexties",
            "septies",
            "octies",
            "nonies",
            "novies",
            "decies",
            "vicies",
            "bis",
            "ter");

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("premiere", 1),
            Map.entry("deuxieme", 2),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("troisieme", 3),
            Map.entry("quatrieme", 4),
            Map.entry("cinquieme", 5),
            Map.entry("sixieme", 6),
            Map.entry("septieme", 7),
            Map.entry("huitieme", 8),
            Map.entry("neuvieme", 9),
            Map.entry("dixieme", 10),
            Map.entry("onzieme", 11),
            Map.entry("douzieme", 12),
            Map.entry("treizieme", 13),
            Map.entry("quatorzieme", 14),
            Map.entry("quinzieme", 15),
            Map.entry("seizieme", 16),
            Map.entry("vingtieme", 20),
            Map.entry("trentieme", 30),
            Map.entry("quarantieme", 40),
            Map.entry("cinquantieme", 50),
            Map.entry("soixantieme", 60),
            Map.entry("dernier", -1),
            Map.entry("derniere", -1),
            Map.entry("avant-dernier", -2),
            Map.entry("avant-derniere", -2),
            Map.entry("penultieme", -2),
            Map.entry("antepenultieme", -3),
            Map.entry("unieme", 1),
            Map.entry("eerste", 1),
            Map.entry("tweede", 2),
            Map.entry("derde", 3),
            Map.entry("vierde", 4),
            Map.entry("vijfde", 5),
            Map.entry("zesde", 6),
            Map.entry("zevende", 7),
            Map.entry("achtste", 8),
            Map.entry("negende", 9),
            Map.entry("tiende", 10),
            Map.entry("elfde", 11),
            Map.entry("twaalfde", 12),
            Map.entry("dertiende", 13),
            Map.entry("veertiende", 14),
            Map.entry("vijftiende", 15),
            Map.entry("zestiende", 16),
            Map.entry("zeventiende", 17),
            Map.entry("achttiende", 18),
            Map.entry("negentiende", 19),
            Map.entry("twintigste", 20),
            Map.entry("laatste", -1),
            Map.entry("voorlaatste", -2));

    private static final Map<String, Integer> TENS = Map.of(
            "dix",
            10,
            "vingt",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "quatre-vingt",
            80,
            "nonante",
            90);

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("een", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5));

    private static final Set<String> ORDINAL_ENDINGS = WordList.of("""
            er re ere iere e eme ieme de ste nd nde me""");

    private Words() {}

    /** The word in small letters without accents and ligatures. */
    public static String norm(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < small.length() && plain; i++) {
            plain = small.charAt(i) < 128;
        }
        if (plain) {
            return small;
        }
        StringBuilder out = new StringBuilder(small.length());
        String parts = Normalizer.normalize(small.replace("\u0153", "oe"), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c == '\u2019' ? '\'' : c);
            }
        }
        return out.toString();
    }

    /** The number that an ordinal stands for, negative from the end: "troisième" 3, "avant-dernier" -2. */
    public static OptionalInt ordinal(String norm) {
        Integer known = ORDINALS.get(norm);
        if (known != null) {
            return OptionalInt.of(known);
        }
        int cut = norm.lastIndexOf('-');
        return cut < 0 ? OptionalInt.empty() : compound(norm.substring(0, cut), norm.substring(cut + 1));
    }

    /** Example: vingt-et-unième, dix-neuvième, trente-deuxième. */
    private static OptionalInt compound(String front, String last) {
        Integer units = ORDINALS.get(last);
        String tens = front.endsWith("-et") ? front.substring(0, front.length() - 3) : front;
        Integer base = TENS.get(tens);
        return units == null || base == null || units < 0 || units > 19
                ? OptionalInt.empty()
                : OptionalInt.of(base + units);
    }

    /** The number that a counting word stands for: "deux" 2. */
    public static OptionalInt count(String norm) {
        Integer known = COUNTS.get(norm);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** The Latin suffix that the text has at that place, empty where there is none. */
    static String suffixAt(String text, int at) {
        for (String suffix : SUFFIXES) {
            if (text.regionMatches(true, at, suffix, 0, suffix.length())) {
                int end = at + suffix.length();
                if (end >= text.length() || !Character.isLetter(text.charAt(end))) {
                    return suffix;
                }
            }
        }
        return "";
    }

    /** Whether a number in digits is written as an ordinal: {@code 1er}, {@code 4ème}. */
    static boolean isOrdinalEnding(String number) {
        int i = 0;
        while (i < number.length() && Character.isDigit(number.charAt(i))) {
            i++;
        }
        return ORDINAL_ENDINGS.contains(norm(number.substring(i)));
    }
}
