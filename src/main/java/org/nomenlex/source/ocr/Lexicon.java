package org.nomenlex.source.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the law is known to use: a small list of the program's own, and the words of the acts of the corpus. A
 * misread word is known by not being among them, its right form by being there.
 */
public final class Lexicon {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** A spelling seen this many times more often than another is the right one. */
    private static final int DOMINANT = 5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> byBare = new HashMap<>();

    /** The program's own list. */
    public Lexicon() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of words is missing from the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Learns the words of a text that is known to be right. */
    public void learn(String text) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group().toLowerCase(Locale.ROOT);
            if (counts.merge(word, 1, Integer::sum) == 1) {
                byBare.merge(
                        bare(word),
                        List.of(word),
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                                .toList());
            }
        }
    }

    /** Whether the word, capitals aside, is known. */
    public boolean knows(String word) {
        return counts.containsKey(word.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                || counts.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The known word that differs by accents alone; empty where there is none, or several about as common. */
    public Optional<String> accented(String word) {
        List<String> same = byBare.getOrDefault(bare(word), List.of()).stream()
                .sorted(Comparator.comparingInt((String w) -> counts.getOrDefault(w, 0))
                        .reversed())
                .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = same.size() == 1 || count(same.get(0)) >= DOMINANT * count(same.get(1));
        return clear ? Optional.of(same.get(0)) : Optional.empty();
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
