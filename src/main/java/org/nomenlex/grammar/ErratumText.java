package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.text.Place;

/**
 * The text of an erratum on one string, a line feed between its paragraphs, with each quotation replaced by a mark: what is
 * left is the erratum's own language, in which its formulas are found.
 */
final class ErratumText {

    /** Starts the mark that stands for a quotation; its number and {@link #CLOSE} follow. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    /** What follows a closing straight quote: the end, a stop, or a word with which the sentence goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*(?:$|[;,.:)\\n]|(?:au lieu|en lieu|et|ou|par|est|sont|doit|doivent|apr\u00e8s|avant|entre|\u00e0|au|dans|il|lire"
                    + "|in plaats|en|door|wordt|worden|moet|moeten|dient|dienen|te)\\b)");

    /** What comes before new text of several sentences: "comme suit :". */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:suit|suivante?s?|volgt)\\s*:?\\s*$");

    private static final Pattern PARAGRAPH_ENDS = Pattern.compile("[ .;,]*(?:\\n|$)");

    private final StringBuilder masked = new StringBuilder();
    private final List<String> quotes = new ArrayList<>();
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    private ErratumText() {}

    static ErratumText of(ActArticle article) {
        ErratumText text = new ErratumText();
        StringBuilder plain = new StringBuilder();
        TreeMap<Integer, Place> starts = new TreeMap<>();
        for (ActBlock block : article.blocks()) {
            for (String line : block.lines()) {
                starts.put(plain.length(), block.place());
                plain.append(line).append('\n');
            }
        }
        text.mask(plain.toString(), starts);
        return text;
    }

    private void mask(String plain, TreeMap<Integer, Place> starts) {
        int i = 0;
        while (i < plain.length()) {
            Place start = starts.get(i);
            if (start != null) {
                places.put(masked.length(), start);
            }
            int end = isOpening(plain.charAt(i)) ? closing(plain, i) : -1;
            if (end > i) {
                masked.append(OPEN).append(quotes.size()).append(CLOSE);
                quotes.add(plain.substring(i + 1, end).strip());
                i = end + 1;
            } else {
                masked.append(plain.charAt(i));
                i++;
            }
        }
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '\u00ab' || c == '\u201c' || c == '\u201e';
    }

    private static int closing(String text, int open) {
        char c = text.charAt(open);
        if (c == '"') {
            return straight(text, open);
        }
        String ends = c == '\u00ab' ? "\u00bb" : "\u201d\u201c";
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\u00ab' && c == '\u00ab') {
                depth++;
            } else if (ends.indexOf(text.charAt(i)) >= 0 && depth-- == 0) {
                return i;
            }
        }
        return text.indexOf(ends.charAt(0), open + 1);
    }

    private static int straight(String text, int open) {
        int nested = nested(text, open);
        if (nested > 0) {
            return nested;
        }
        int next = text.indexOf('"', open + 1);
        Pattern end = ANNOUNCED.matcher(text).region(0, open).find() ? PARAGRAPH_ENDS : GOES_ON;
        for (int i = next; i >= 0; i = text.indexOf('"', i + 1)) {
            boolean inner = text.substring(open + 1, i).isBlank();
            if (!inner && end.matcher(text).region(i + 1, text.length()).lookingAt()) {
                return i;
            }
        }
        return next;
    }

    /** The end of words that hold quoted words, where each quote shows by the spaces around it which way it points; or -1. */
    private static int nested(String text, int open) {
        int depth = 0;
        boolean nested = false;
        for (int i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 1)) {
            boolean opens = !isWord(text, i - 1) && isWord(text, i + 1);
            if (!opens && (isWord(text, i + 1) || Character.isWhitespace(text.charAt(i - 1)))) {
                return -1;
            }
            if (!opens && depth == 0) {
                return nested
                                && GOES_ON.matcher(text)
                                        .region(i + 1, text.length())
                                        .lookingAt()
                        ? i
                        : -1;
            }
            depth += opens ? 1 : -1;
            nested = true;
        }
        return -1;
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The text with marks for quotations. */
    String masked() {
        return masked.toString();
    }

    /** A piece of the masked text as it was printed. */
    String plain(String piece) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < piece.length()) {
            if (piece.charAt(i) == OPEN) {
                int end = piece.indexOf(CLOSE, i);
                out.append('"').append(quote(piece.substring(i, end + 1))).append('"');
                i = end + 1;
            } else {
                out.append(piece.charAt(i));
                i++;
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** The quotation behind a mark; other text as it is. */
    String quote(String operand) {
        String mark = operand.strip();
        return mark.isEmpty() || mark.charAt(0) != OPEN
                ? mark
                : quotes.get(Integer.parseInt(mark.substring(1, mark.length() - 1)));
    }

    /** Where a piece of the masked text stands in the file. */
    Place place(int at) {
        var entry = places.floorEntry(at);
        return entry == null ? Place.START : entry.getValue();
    }
}
