package org.nomenlex.source.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.law.Language;

/** Tells French from Dutch by the small words that only one of them has. */
public final class Tongue {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "et", "est", "sont", "une", "un", "pour", "par", "aux", "dans", "qui", "vu",
            "article", "au", "sur", "arrêté");

    private static final Set<String> DUTCH = Set.of(
            "het", "een", "van", "zijn", "voor", "bij", "door", "worden", "wordt", "dit", "gelet", "artikel", "op",
            "aan", "der", "met", "besluit");

    private Tongue() {}

    /** The language of lines; French where nothing tells. */
    public static Language of(List<TextLine> lines) {
        return ofText(lines.stream().map(TextLine::text).collect(Collectors.joining(" ")));
    }

    /** The language of a text; French where nothing tells. */
    public static Language ofText(String text) {
        int balance = 0;
        for (String word : text.split("[^\\p{L}]+")) {
            String plain = word.toLowerCase(Locale.ROOT);
            balance += FRENCH.contains(plain) ? 1 : DUTCH.contains(plain) ? -1 : 0;
        }
        return balance < 0 ? Language.NL : Language.FR;
    }
}
