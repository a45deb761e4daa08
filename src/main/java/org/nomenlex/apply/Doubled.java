package org.nomenlex.apply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.tree.Span;

/**
 * A word that new words bring and the text has beside them: "à condition qu'ils" put before "qu'ils soient". The act is
 * applied to the letter, as the Moniteur has it, and the slip is told.
 */
final class Doubled {

    /** "qu'ils" of "à condition qu'ils". */
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}'’])[\\p{L}'’]{2,}\\s*$");

    /** "Les" of "Les enfants". */
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*[\\p{L}'’]{2,}(?![\\p{L}'’])");

    private Doubled() {}

    /** The word that would stand twice if words took the place of a span of the line. */
    static Optional<String> word(String line, Span span, String words) {
        String before = line.substring(0, span.start());
        String behind = line.substring(span.end());
        return same(before, words).or(() -> same(words, behind));
    }

    private static Optional<String> same(String left, String right) {
        Matcher last = LAST_WORD.matcher(left);
        Matcher first = FIRST_WORD.matcher(right);
        return last.find()
                        && first.find()
                        && last.group().strip().equals(first.group().strip())
                ? Optional.of(first.group().strip())
                : Optional.empty();
    }
}
