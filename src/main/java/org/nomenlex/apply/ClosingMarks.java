package org.nomenlex.apply;

import java.util.regex.Pattern;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;

/** The marks that close a text or a part of one, which acts put inside their quotes or outside of them. */
final class ClosingMarks {

    /** Marks that close a text or a part of one. */
    private static final String MARKS = ".;:,";

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
        boolean goesOn = words.endsWith(".") && rest.matches("\\s\\p{Ll}.*");
        boolean marked = goesOn || rest.matches("\\s?[.;:,](?:\\s.*|$)");
        String old = line.substring(span.start(), span.end());
        boolean brings = words.length() > 1
                && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
                && MARKS.indexOf(old.charAt(old.length() - 1)) < 0;
        if (!marked || !brings || ABBREVIATED.matcher(words).find()) {
            return words;
        }
        resolver.tolerate("le signe qui termine les mots cit\u00e9s (\u00ab " + words.charAt(words.length() - 1)
                + " \u00bb) ferme la phrase de l'acte : celui du texte reste");
        return words.substring(0, words.length() - 1).stripTrailing();
    }

    /** Whether the character closes a text, or is a space. */
    static boolean isClosing(char c) {
        return c == '.' || c == ';' || c == ':' || c == ',' || Character.isWhitespace(c);
    }
}
