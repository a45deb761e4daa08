package org.nomenlex.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Two texts are equal when their words are: white space, quotes, apostrophes, dashes and leader dots do not count. */
final class Comparison {

    private Comparison() {}

    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2019\u2018]", "'")
                .replace("\u0153", "oe")
                .replace("\u0152", "OE")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\"`*_|]|(?:\\. ?){3,}", " ")
                .replaceAll("[\u2013\u2014]", "-")
                .replaceAll("[\u00a0\u202f]", " ")
                .replaceAll("\\s*-\\s*(?=\\d)", "-")
                .replaceAll("\\s*([;:,.()])\\s*", " $1 ");
        return Arrays.asList(folded.strip().split("\\s+"));
    }
}
