package org.nomenlex.law;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the months in French and Dutch, whatever their capitals and with or without accents. */
public final class Months {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** As written in acts, from {@code janvier} to {@code décembre}. */
    public static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> FOLDED_FRENCH =
            FRENCH.stream().map(Months::withoutAccents).toList();

    private static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Months() {}

    /** All spellings, French with and without accents, then Dutch. */
    static List<String> all() {
        return Stream.of(FRENCH, FOLDED_FRENCH, DUTCH)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** 1 to 12; empty for a word that names no month. */
    public static OptionalInt number(String name) {
        String plain = folded(name);
        int french = FOLDED_FRENCH.indexOf(plain);
        int number = french >= 0 ? french : DUTCH.indexOf(plain);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number + 1);
    }

    /** Words that are plain already, nearly all that the grammar asks about, are not folded again. */
    private static String folded(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? name
                : withoutAccents(name).toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
