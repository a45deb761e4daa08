package org.nomenlex.source.http;

/**
 * What an answer was found to be by its content.
 *
 * @param word a word for the record ({@code justel}, {@code not_found})
 * @param outcome whether it is what was asked for
 * @param reason one line, empty where it is right
 */
public record Verdict(String word, Outcome outcome, String reason) {

    /** Whether an answer is what was asked for. */
    public enum Outcome {
        /** It is. */
        RIGHT,
        /** It is not, and the site may well answer rightly later. */
        PASSING,
        /** It is not, and asking again is useless. */
        FINAL
    }

    /** What was asked for. */
    public static Verdict right(String word) {
        return new Verdict(word, Outcome.RIGHT, "");
    }

    /** Wrong for now. */
    public static Verdict passing(String word, String reason) {
        return new Verdict(word, Outcome.PASSING, reason);
    }

    /** Wrong for good. */
    public static Verdict isFinal(String word, String reason) {
        return new Verdict(word, Outcome.FINAL, reason);
    }
}
