package org.nomenlex.source.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans a text that was read from a picture. One use per text. */
public final class OcrCleaner {

    /** What marks a place that could not be settled. */
    public static final String DOUBT = "[?]";

    /** Rules on signs: what is looked for, what takes its place, why. */
    private record SignRule(Pattern form, String by, String why) {
        SignRule(String form, String by, String why) {
            this(Pattern.compile(form), by, why);
        }
    }

    private static final List<SignRule> SIGNS = List.of(
            new SignRule("(?:\u2019'|'\u2019|''|\u2019\u2019)(?=\\p{L})", "'", "apostrophe read twice"),
            new SignRule("(?<=\\p{L})\u2019(?=\\p{L})", "'", "apostrophe"),
            new SignRule("(?<![\\p{L}'])[I1|]'(?=\\p{Ll})", "l'", "capital I for l before an apostrophe"),
            new SignRule("(?<![\\p{L}\\d])[lI]er(?!\\p{L})", "1er", "ler for 1er"),
            new SignRule("(?:^|(?<=\\s))8 (?=1er(?!\\p{L}))", "§ ", "8 for §"),
            new SignRule("(?<=\\b(?:article|artikel) \\d{1,3}, )8 (?=\\d)", "§ ", "8 for §"),
            new SignRule("^8 (?=\\d{1,2}\\. \\p{Lu})", "§ ", "8 for §"),
            new SignRule("^(?:Art[,:;]?|Árt\\.) (?=\\d)", "Art. ", "Art. without its dot"),
            new SignRule("(?<=^Art\\. \\d{1,3}),(?= )", ".", "comma for the dot behind the number"),
            new SignRule("(?<=^Artikel \\d{1,3}),(?= )", ".", "comma for the dot behind the number"),
            new SignRule("§ ?1°(?!\\d)", "§ 1er", "1° for 1er behind §"),
            new SignRule("(?<![\\p{L}\\d])Article 1°", "Article 1er", "1° for 1er"),
            new SignRule("(?<=\\p{L}) & (?=\\p{L})", " à ", "& for à"),
            new SignRule("^¢\\)", "c)", "¢ for c"),
            new SignRule("^(?:€|¢)\\)", "e)", "€ for e"),
            new SignRule("(?<=\\d)[oO](?=\\d)", "0", "letter O in a number"),
            new SignRule("(?<=\\d)[lI](?=\\d)", "1", "letter l in a number"));

    /** Words that {@code à} follows, not the verb "a": "satisfait à toutes", "liées à la", "par rapport à une". */
    private static final Pattern BARE_A = Pattern.compile(
            "(?<=(?:\\p{L}(?:é|ée|és|ées)|satisfait|satisfaite|satisfaits|soumis|soumise|transmis|lieu|rapport|droit|accès|relatif|relative"
                    + "|relatifs|relatives|égal|égale|supérieur|supérieure|inférieur|inférieure|jusque|quant|grâce|suite|conforme|fait|temps)) a"
                    + "(?= (?:la|le|les|l'|un|une|des|toute?s?|tous|ses|son|sa|cette|cet|ce|ces|leurs?|chaque|\\d+|partir|titre|charge)\\b)");

    /** Elided words glued to the next: closed list, as most are words of their own. */
    private static final Pattern GLUED = Pattern.compile("\\b(?:[dD]une?|[qQ]u(?:ils?|un|une|on|en))\\b"
            + "|\\b[qQ]uelles?(?= (?:ne|n'|se|s'|sont|est|soit|soient|ont|a|peut|peuvent|doit|doivent)\\b)");

    /** A value alone: {@code K 120}, {@code 400}. */
    private static final Pattern VALUE = Pattern.compile("(?:\\p{Lu} ?)?\\d{1,4}(?:[.,]\\d+)?");

    /** A value that has lost its key letter, alone or behind leader dots. */
    private static final Pattern BARE_VALUE = Pattern.compile("(?:^|\\. \\. \\. )(\\d{2,4}(?:,\\d+)?)$");

    /** A word of letters. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}{3,}(?![\\p{L}])");

    /** Letters that are taken for others. */
    private static final Map<String, String> CONFUSED =
            Map.of("ce", "oe", "gu", "qu", "rn", "m", "tl", "tt", "cl", "d", "ii", "ll", "vv", "w", "fi", "fl");

    private final Lexicon lexicon;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Repair> doubts = new ArrayList<>();
    private int paragraph;

    private OcrCleaner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Cleans a plain text: empty lines part its paragraphs. */
    public static Cleaned cleanText(String text, Lexicon lexicon) {
        List<String> paragraphs = new ArrayList<>();
        OcrCleaner cleaner = new OcrCleaner(lexicon);
        for (String block : text.replace("\u00a0", " ").replace("\f", "\n\n").split("\\R\\s*\\R")) {
            String joined = joined(block);
            if (!joined.isBlank()) {
                cleaner.add(paragraphs, joined);
            }
        }
        return cleaner.cleaned(paragraphs);
    }

    /** Cleans paragraphs. */
    public static Cleaned clean(List<String> paragraphs, Lexicon lexicon) {
        return new OcrCleaner(lexicon).cleaned(paragraphs);
    }

    /** Empty lines within a sentence, and between a label and its value, are of the page's layout. */
    private void add(List<String> paragraphs, String block) {
        int last = paragraphs.size() - 1;
        String before = last < 0 ? "" : paragraphs.get(last);
        boolean label = before.matches("(?s).*[\\p{L})]") && !before.matches("\\p{Lu}{2,}.*|.*\\d{6}");
        boolean sentence = label && block.matches("(?s)\\p{Ll}(?!\\)|\\p{Ll}\\)).*");
        boolean value = label && VALUE.matcher(block).matches();
        if (!sentence && !value) {
            paragraphs.add(block);
            return;
        }
        paragraphs.set(last, before + (value ? " . . . . . " : " ") + block);
        String what = value ? "value joined to its label" : "empty line within a sentence";
        repairs.add(new Repair(last + 1, "... / " + block, "... " + block, what));
    }

    private Cleaned cleaned(List<String> paragraphs) {
        OcrCleaner cleaner = this;
        List<String> clean = new ArrayList<>();
        for (String p : paragraphs) {
            cleaner.paragraph++;
            clean.add(cleaner.paragraph(p.strip()));
        }
        return new Cleaned(clean, cleaner.repairs, cleaner.doubts);
    }

    private static String joined(String block) {
        StringBuilder out = new StringBuilder();
        for (String line : block.strip().split("\\R")) {
            String text = line.strip();
            boolean divided = out.length() > 1
                    && out.charAt(out.length() - 1) == '-'
                    && Character.isLetter(out.charAt(out.length() - 2))
                    && !text.isEmpty()
                    && Character.isLowerCase(text.charAt(0));
            if (divided) {
                out.setLength(out.length() - 1);
            } else if (out.length() > 0 && !text.isEmpty()) {
                out.append(' ');
            }
            out.append(text);
        }
        return out.toString();
    }

    private String paragraph(String text) {
        String clean = text;
        for (SignRule rule : SIGNS) {
            clean = replace(clean, rule.form(), m -> rule.by(), rule.why());
        }
        clean = replace(clean, BARE_A, m -> " à", "a for à");
        clean = replace(clean, GLUED, m -> apart(m.group()), "apostrophe lost");
        clean = words(clean);
        clean = codes(clean);
        return doubtful(clean);
    }

    private static String apart(String glued) {
        int at = glued.toLowerCase(Locale.ROOT).startsWith("qu") ? 2 : 1;
        return glued.substring(0, at) + "'" + glued.substring(at);
    }

    private String words(String text) {
        Matcher m = WORD.matcher(text);
        return m.replaceAll(r -> {
            String word = r.group();
            boolean fine = lexicon.knows(word) || word.equals(word.toUpperCase(Locale.ROOT));
            Optional<String[]> right = fine ? Optional.empty() : right(word);
            right.ifPresent(w -> repairs.add(new Repair(paragraph, word, w[0], w[1])));
            return Matcher.quoteReplacement(right.map(w -> w[0]).orElse(word));
        });
    }

    /** The right form of an unknown word, and why. */
    private Optional<String[]> right(String word) {
        Optional<String> accented = lexicon.accented(word);
        if (accented.isPresent()) {
            return Optional.of(new String[] {likeFirst(word, accented.get()), "accent"});
        }
        if (word.matches("(?i)[ldnsjmc]\\p{L}{3,}")) {
            String rest = word.substring(1);
            Optional<String> known = lexicon.knows(rest) ? Optional.of(rest) : lexicon.accented(rest);
            if (known.isPresent() && rest.matches("(?i)[aeiouhéèêâîôœ].*")) {
                return Optional.of(new String[] {word.charAt(0) + "'" + known.get(), "apostrophe lost"});
            }
        }
        for (Map.Entry<String, String> confused : CONFUSED.entrySet()) {
            for (int at = word.indexOf(confused.getKey()); at >= 0; at = word.indexOf(confused.getKey(), at + 1)) {
                String other = word.substring(0, at)
                        + confused.getValue()
                        + word.substring(at + confused.getKey().length());
                Optional<String> known = lexicon.knows(other) ? Optional.of(other) : lexicon.accented(other);
                if (known.isPresent()) {
                    String why = confused.getKey() + " for " + confused.getValue();
                    return Optional.of(new String[] {likeFirst(word, known.get()), why});
                }
            }
        }
        return word.matches("\\p{Ll}{4,}tigues?")
                ? Optional.of(new String[] {word.replaceFirst("gue(s?)$", "que$1"), "gu for qu in -tique"})
                : Optional.empty();
    }

    private static String likeFirst(String model, String word) {
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    private String codes(String text) {
        String pairs = replace(text, CodePairs.BROKEN, CodePairs::joined, "pair of order numbers broken");
        return CodePairs.checked(
                pairs,
                (before, after) -> repairs.add(
                        new Repair(paragraph, before, after, "control digit: the other number of the pair gives it")),
                code -> doubts.add(new Repair(paragraph, code, code + DOUBT, "the control digit does not hold")));
    }

    /** A value without its key letter, a comparison whose bar is easily lost. */
    private String doubtful(String text) {
        String clean = text;
        Matcher value = BARE_VALUE.matcher(text);
        if (value.find()) {
            clean = text + DOUBT;
            doubts.add(new Repair(paragraph, value.group(1), value.group(1) + DOUBT, "a value without key letter"));
        }
        Matcher sign = Pattern.compile("(?<=\\s)[<>](?=\\s)").matcher(clean);
        return sign.replaceAll(r -> {
            doubts.add(new Repair(paragraph, r.group(), r.group() + DOUBT, "may have been ≤ or ≥"));
            return Matcher.quoteReplacement(r.group() + DOUBT);
        });
    }

    private String replace(String text, Pattern form, Function<MatchResult, String> by, String why) {
        return form.matcher(text).replaceAll(r -> {
            String after = by.apply(r);
            if (!after.equals(r.group())) {
                String before = around(text, r);
                repairs.add(
                        new Repair(paragraph, before, before.replace(r.group().strip(), after.strip()), why));
            }
            return Matcher.quoteReplacement(after);
        });
    }

    /** The words around a repair, so that a reader finds it. */
    private static String around(String text, MatchResult r) {
        int from = text.lastIndexOf(' ', Math.max(0, r.start() - 1));
        int to = text.indexOf(' ', r.end());
        return text.substring(from + 1, to < 0 ? text.length() : to).strip();
    }
}
