package org.nomenlex.law;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names of the months in French and Dutch, whatever their capitals and with or without accents. */
public final class Months {

    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "januari"),
            List.of("fevrier", "februari"),
            List.of("mars", "maart"),
            List.of("avril", "april"),
            List.of("mai", "mei"),
            List.of("juin", "juni"),
            List.of("juillet", "juli"),
            List.of("aout", "augustus"),
            List.of("septembre", "september"),
            List.of("octobre", "oktober"),
            List.of("novembre", "november"),
            List.of("decembre", "december"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Months() {}

    /** 1 to 12; empty for a word that names no month. */
    public static OptionalInt number(String name) {
        String plain = folded(name);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(plain)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Words that are plain already, nearly all that the grammar asks about, are not folded again. */
    private static String folded(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
