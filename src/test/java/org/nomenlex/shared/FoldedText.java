package org.nomenlex.shared;

import java.text.Normalizer;
import java.util.List;

/**
 * Two texts are equal when their words are, after folding what printing changes: quotes are dropped; apostrophes, dashes
 * and spaces have one form each; punctuation stands alone; leader dots and Markdown's marks go.
 */
public final class FoldedText {

    private FoldedText() {}

    /** The words of a text. */
    public static List<String> words(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace("\u0153", "oe")
                .replace("\u0152", "OE");
        s = s.replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\"`*_|]|(?:\\. ?){3,}", " ");
        s = s.replaceAll("[\u2013\u2014]", "-").replace('\u00a0', ' ').replace('\u202f', ' ');
        s = s.replaceAll("\\s*-\\s*(?=\\d)", "-").replaceAll("\\s*([;:,.()])\\s*", " $1 ");
        return List.of(s.strip().split("\\s+"));
    }

    /** Where two texts begin to differ, with a few words around; empty where they are equal. */
    public static String difference(String expected, String actual) {
        List<String> a = words(expected);
        List<String> b = words(actual);
        int i = 0;
        while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
            i++;
        }
        if (i == a.size() && i == b.size()) {
            return "";
        }
        return "word " + i + ": expected \u00ab" + around(a, i) + "\u00bb, was \u00ab" + around(b, i) + "\u00bb";
    }

    private static String around(List<String> words, int at) {
        return String.join(
                " ", words.subList(Math.max(0, Math.min(at, words.size()) - 6), Math.min(words.size(), at + 12)));
    }
}
