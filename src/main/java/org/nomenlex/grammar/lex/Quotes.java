package org.nomenlex.grammar.lex;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where quoted words end. Sources open and close with the same straight quote, nest it, double it and forget it;
 * so the end is the first quote behind which the instruction can go on ("sont remplacés", "et", a comma, the end), with as
 * many quotes inside as pair up.
 */
final class Quotes {

    /** Words with which an instruction goes on behind quoted words. */
    private static final Set<String> GOES_ON = WordList.of("""
            est sont sera seront et ou par entre de du des dans apres avant devant a au aux en sous in chaque
            ainsi commencant jusqu doit doivent la le les l wordt worden of door van na voor tussen
            te ingevoegd vervangen opgeheven telkens respectivement insere inseres suivi suivis ci d
            s es qui se modifiee modifie ancien met weggelaten geschrapt toegevoegd
            figurant repris reprise reprises mentionne mentionnee mentionnes mentionnees het
            devient deviennent devenant formera respectievelijk eveneens ook gevoegd aangevuld ajoute ajoutes deux il
            partout overal affectee affectees attribuee attribuees afferente afferentes precedant visee visees inscrit
            inscrite inscrits inscrites pour voor""");

    private static final Set<String> AUXILIARIES =
            Set.of("est", "sont", "sera", "seront", "doit", "doivent", "wordt", "worden");

    /** How long "et la règle de cumul" may be. */
    private static final int NOUN_LENGTH = 45;

    /** What leads to new words: {@code par les mots}, {@code par la phrase}, {@code par "}; not {@code par écrit}. */
    private static final Pattern FORMULA =
            Pattern.compile(" par (?:ce qui|la|les?|l'|un|une)? ?(?:\\p{L}+ ){0,2}[\"\u00ab\u201c]");

    private Quotes() {}

    /** Whether the character is a quote of any kind. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }

    /**
     * Reads quoted words.
     *
     * @param text the instruction
     * @param open the offset of the opening quote
     */
    static Token read(String text, int open) {
        int nested = nestedEnd(text, open);
        if (nested > 0) {
            return token(text, open, nested, nested + 1, "");
        }
        int doubled = doubledEnd(text, open);
        if (doubled > 0) {
            return token(text, open + 1, doubled, doubled + 2, "");
        }
        int even = -1;
        int any = -1;
        int inside = 0;
        for (int i = open + 1; i < text.length(); i++) {
            if (!isQuote(text.charAt(i))) {
                continue;
            }
            boolean ends = text.charAt(i) != '\u00ab' && !blank(text, open + 1, i) && goesOn(text, i + 1);
            if (ends && any < 0) {
                any = i;
            }
            if (ends && (inside % 2 == 0 || verbAt(text, i + 1) && !opensLater(text, open + 1, i))) {
                even = i;
                break;
            }
            inside++;
        }
        return even >= 0 && (any < 0 || !verbBetween(text, open, even))
                ? token(text, open, even, even + 1, "")
                : flawed(text, open, even, any);
    }

    /** The end of words in quotes that have a direction, others nested in them ("« cliché « de face » »"), or -1. */
    private static int nestedEnd(String text, int open) {
        char opens = text.charAt(open);
        char closes = opens == '\u00ab' ? '\u00bb' : opens == '\u201c' || opens == '\u201e' ? '\u201d' : 0;
        int depth = 0;
        for (int i = open; i < text.length() && closes != 0; i++) {
            char c = text.charAt(i);
            depth += c == opens ? 1 : c == closes ? -1 : 0;
            if (depth == 0) {
                return i > open + 1 && goesOn(text, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** The end of words in doubled straight quotes that hold quoted words ({@code ""a "b" c""}), or -1. */
    private static int doubledEnd(String text, int open) {
        boolean doubled = text.startsWith("\"\"", open)
                && open + 2 < text.length()
                && Character.isLetterOrDigit(text.charAt(open + 2));
        int end = doubled ? text.indexOf("\"\"", open + 3) : -1;
        return end > 0 && goesOn(text, end + 2) ? end : -1;
    }

    /** Whether a quote inside opens words of its own: one that stands before a letter, behind a space. */
    private static boolean opensLater(String text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (isQuote(text.charAt(i)) && !blank(text, from, i)) {
                return true;
            }
        }
        return false;
    }

    private static Token flawed(String text, int open, int even, int any) {
        int last = even >= 0 ? even : any;
        int verb = verbFrom(text, open + 1, last < 0 ? text.length() : last);
        if (verb > 0 && (last < 0 || verb < last) && !anyQuote(text, open + 1, verb)) {
            return token(text, open, verb, verb, "guillemet fermant absent");
        }
        if (even >= 0) {
            return token(text, open, even, even + 1, "");
        }
        if (any >= 0) {
            int end = any;
            while (end + 1 < text.length() && isQuote(text.charAt(end + 1))) {
                end++;
            }
            return token(text, open, any, end + 1, "guillemets en nombre impair");
        }
        int end = text.length();
        while (end > open + 1 && ";.: \n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return token(text, open, end, text.length(), "guillemet fermant absent");
    }

    private static Token token(String text, int open, int close, int end, String flaw) {
        String words = trimQuotes(text.substring(open + 1, close));
        return new Token(TokenKind.QUOTED, words, Words.norm(words), open, end, flaw);
    }

    /** Takes a doubled opening or closing quote off, but leaves words that are quoted themselves. */
    private static String trimQuotes(String words) {
        String s = words.strip();
        int count = 0;
        for (int i = 0; i < s.length(); i++) {
            count += isQuote(s.charAt(i)) ? 1 : 0;
        }
        if (count % 2 == 1 && !s.isEmpty()) {
            if (isQuote(s.charAt(0))) {
                s = s.substring(1).strip();
            } else if (isQuote(s.charAt(s.length() - 1))) {
                s = s.substring(0, s.length() - 1).strip();
            }
        }
        return s;
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !isQuote(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an instruction can go on at that place behind a closing quote. */
    static boolean goesOn(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        if (i >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        if (c == ';' || c == ',' || c == ':') {
            return true;
        }
        if (c == '.') {
            return i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
        }
        String word = Character.isLetter(c) ? wordAt(text, i) : "";
        return GOES_ON.contains(word) || Verbs.isSplitParticiple(word);
    }

    /** Whether "et la règle de cumul" and a quote follow: a few words that lead to the next quoted words. */
    static boolean nounNext(String text, int from) {
        int quote = from;
        while (quote < text.length() && !isQuote(text.charAt(quote)) && quote - from < NOUN_LENGTH) {
            quote++;
        }
        String between = text.substring(from, quote).strip();
        boolean and = between.startsWith("et ") || between.startsWith("ainsi que ");
        return quote < text.length() && isQuote(text.charAt(quote)) && and;
    }

    private static String wordAt(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return Words.norm(text.substring(from, i));
    }

    /** Whether the formula itself stands between the quotes: then a quote is missing. */
    private static boolean verbBetween(String text, int open, int close) {
        int verb = verbFrom(text, open + 1, close);
        return verb > 0
                && !verbAt(text, close + 1)
                && !anyQuote(text, open + 1, verb)
                && FORMULA.matcher(text.substring(verb, close + 1)).find();
    }

    /** Whether "est remplacé", "sont insérés" ... stands at that place, white space aside. */
    static boolean verbAt(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        String word = wordAt(text, i);
        return AUXILIARIES.contains(word) && Verbs.actionSoon(text, i + word.length());
    }

    /** The offset of the first "est remplacé", "sont insérés" ... between two places, or -1. */
    static int verbFrom(String text, int from, int to) {
        int i = from;
        while (i < to) {
            if (Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                String word = wordAt(text, i);
                if (AUXILIARIES.contains(word) && Verbs.actionSoon(text, i + word.length())) {
                    return i;
                }
                i += Math.max(1, word.length());
            } else {
                i++;
            }
        }
        return -1;
    }
}
