package org.nomenlex.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils input as the world does: cut, doubled, shuffled, mistyped, badly converted; and as no one would. */
final class Mutator {

    /** What means something to the readers under test. */
    private static final List<String> SALT = List.of(
            "\"",
            "«",
            "»",
            "\u201c",
            "\u201d",
            "''",
            "§ 1er",
            "§",
            "1°",
            "2.",
            "a)",
            "- ",
            "[1",
            "]1",
            "[",
            "]",
            "(",
            ")",
            "---",
            "\n---\n",
            "**Art. 2.**",
            "**Article 1er.**",
            "```",
            "|",
            "| --- |",
            "<Erratum, M.B. 01-01-2010>",
            "453574-453585",
            "000000",
            "99999999999999999999",
            "-1",
            "alinéa 0",
            "alinéa 4294967296",
            "§§",
            "art:*",
            "est remplacé par ce qui suit :",
            "sont supprimés",
            "est complété par",
            "les mots",
            "et",
            "ou",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "code:",
            "in:label",
            "*",
            "?",
            "~",
            "^9",
            "\\",
            "/",
            "%",
            "%00",
            "..",
            "31/02/2012",
            "\u0000",
            "\u00a0",
            "\u202f",
            "\ufeff",
            "\ud83d\ude00",
            "\ud800",
            "e\u0301",
            "\u202e",
            "\r",
            "\t",
            "\n\n",
            "<",
            ">",
            "<table>",
            "<td",
            "&nbsp;",
            "&#x110000;",
            "<a name=\"Art.1\">",
            "</",
            "<!--",
            "<script>",
            "\u0130",
            "ß",
            "I\u0307");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A spoiled copy. Other inputs of the same kind lend pieces. */
    String spoil(String input, List<String> others) {
        String s = input;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            s = once(s, others);
        }
        return s.length() > 200_000 ? s.substring(0, 200_000) : s;
    }

    private String once(String s, List<String> others) {
        int from = at(s);
        int to = Math.min(s.length(), from + 1 + random.nextInt(random.nextInt(3) == 0 ? 400 : 12));
        String piece = s.substring(from, to);
        return switch (random.nextInt(13)) {
            case 0 -> s.substring(0, from) + s.substring(to);
            case 1 -> s.substring(0, to) + piece + s.substring(to);
            case 2 -> s.substring(0, from);
            case 3 -> s.substring(from);
            case 4, 5 -> s.substring(0, from) + one(SALT) + s.substring(from);
            case 6 -> s.substring(0, from) + one(SALT) + s.substring(to);
            case 7 -> swapLines(s);
            case 8 -> shuffleWords(s, from, to);
            case 9 -> splice(s, from, one(others));
            case 10 ->
                s.substring(0, from) + (char) random.nextInt(0x250) + s.substring(Math.min(s.length(), from + 1));
            case 11 -> s.substring(0, from) + one(SALT).repeat(1 + random.nextInt(300)) + s.substring(from);
            default -> s.substring(0, from) + piece.toUpperCase(java.util.Locale.ROOT) + s.substring(to);
        };
    }

    /** A spoiled copy of bytes: flipped, cut, doubled, zeroed. */
    byte[] spoil(byte[] input) {
        byte[] bytes = input.clone();
        for (int i = 1 + random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int from = random.nextInt(bytes.length);
            int count = Math.min(bytes.length - from, 1 + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> bytes[from] = (byte) random.nextInt(256);
                case 1 -> java.util.Arrays.fill(bytes, from, from + count, (byte) 0);
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, from);
                case 3 -> bytes = without(bytes, from, count);
                default -> System.arraycopy(bytes, random.nextInt(bytes.length - count + 1), bytes, from, count);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int count) {
        byte[] left = new byte[bytes.length - count];
        System.arraycopy(bytes, 0, left, 0, from);
        System.arraycopy(bytes, from + count, left, from, left.length - from);
        return left;
    }

    private String swapLines(String s) {
        List<String> lines = new ArrayList<>(List.of(s.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private String shuffleWords(String s, int from, int to) {
        List<String> words = new ArrayList<>(List.of(s.substring(from, to).split(" ", -1)));
        Collections.shuffle(words, random);
        return s.substring(0, from) + String.join(" ", words) + s.substring(to);
    }

    private String splice(String s, int at, String other) {
        int from = at(other);
        int to = Math.min(other.length(), from + random.nextInt(600));
        return s.substring(0, at) + other.substring(from, to) + s.substring(at);
    }

    private int at(String s) {
        return s.isEmpty() ? 0 : random.nextInt(s.length());
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
