package org.nomenlex.apply;

import java.util.regex.Pattern;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;

/** The marks that close a text or a part of one, which acts put inside their quotes or outside of them. */
final class ClosingMarks {

    private static final String MARKS = ".;:,";

    /** A mark that the text has behind the words already: {@code ; au moins}, {@code .} at the end. */
    private static final Pattern MARKED = Pattern.compile("\\s?[" + MARKS + "](?:\\s.*|$)");

    /** A sentence that goes on: {@code " par an"}. */
    private static final Pattern GOES_ON = Pattern.compile("\\s\\p{Ll}.*");

    /** A full stop that belongs to its word: {@code M.B.}, {@code etc.}, {@code art.}. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b\\p{Lu}|\\b(?:etc|art|al|p|cf|min|max))\\.$");

    private final Structure structure;
    private final Resolver resolver;

    ClosingMarks(Resolver resolver) {
        this.structure = resolver.structure();
        this.resolver = resolver;
    }

    /**
     * The new words without the mark at their end where the old ones had none and the text goes on with a mark of its own:
     * "deux ans." in front of ";" is the act's own full stop, put inside the quotes. The same where the sentence goes on.
     */
    String unclosed(Span span, String words) {
        String line = structure.lines().get(span.line());
        String rest = line.substring(span.end());
        boolean goesOn = words.endsWith(".") && GOES_ON.matcher(rest).matches();
        boolean marked = goesOn || MARKED.matcher(rest).matches();
        String old = line.substring(span.start(), span.end());
        boolean brings =
                words.length() > 1 && isMark(words.charAt(words.length() - 1)) && !isMark(old.charAt(old.length() - 1));
        if (!marked || !brings || ABBREVIATED.matcher(words).find()) {
            return words;
        }
        resolver.tolerate("le signe qui termine les mots cit\u00e9s (\u00ab " + words.charAt(words.length() - 1)
                + " \u00bb) ferme la phrase de l'acte : celui du texte reste");
        return words.substring(0, words.length() - 1).stripTrailing();
    }

    /** Whether the character closes a text, or is a space. */
    static boolean isClosing(char c) {
        return isMark(c) || Character.isWhitespace(c);
    }

    /** Whether the character is one of the marks. */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** A text without the marks at its end. */
    static String without(String text) {
        int end = text.length();
        while (end > 0 && isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
