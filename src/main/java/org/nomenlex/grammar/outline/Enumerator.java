package org.nomenlex.grammar.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter that a line starts with: "1.", "3°", "b)", "A.", "II.", "-".
 *
 * @param style how it is written
 * @param value the number or letter
 * @param length how many characters it takes, white space behind it included
 */
public record Enumerator(Style style, String value, int length) {

    /** How an enumerator is written; each level of an act has one style. */
    public enum Style {
        /** "1." (also what a source makes of "1°"). */
        NUMBER_DOT,
        /** "1°". */
        NUMBER_DEGREE,
        /** "1)". */
        NUMBER_BRACKET,
        /** "a)". */
        LETTER_BRACKET,
        /** "aa)", below "a)" or behind "z)". */
        DOUBLE_LETTER,
        /** "a.". */
        LETTER_DOT,
        /** "A.". */
        CAPITAL,
        /** "II.". */
        ROMAN,
        /** "ii.", "ii)". */
        SMALL_ROMAN,
        /** "§ 2.", a paragraph of the amending article itself. */
        PARAGRAPH,
        /** "II)". */
        ROMAN_BRACKET,
        /** "1.2.", under "1.". */
        DECIMAL,
        /** "-", "\u2013", "\u2022". */
        DASH
    }

    private static final String[] ROMANS = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX"
    };

    /** The enumerator at the head of the line. */
    public static Optional<Enumerator> of(String line) {
        String s = line.stripLeading();
        int lead = line.length() - s.length();
        if (s.isEmpty()) {
            return Optional.empty();
        }
        char c = s.charAt(0);
        if ("-\u2013\u2014\u2022*".indexOf(c) >= 0 && s.length() > 2 && s.charAt(1) == ' ') {
            return Optional.of(new Enumerator(Style.DASH, "-", lead + 2));
        }
        if (c == '\u00a7') {
            return paragraph(s, lead);
        }
        if (c == '(' && IN_BRACKETS.matcher(s).lookingAt()) {
            return of(s.substring(1)).map(e -> new Enumerator(e.style, e.value, e.length + 1 + lead));
        }
        Matcher marked = EDITORS_MARK.matcher(s);
        if (marked.lookingAt()) {
            return of(s.substring(marked.end()))
                    .map(e -> new Enumerator(e.style, e.value, e.length + marked.end() + lead));
        }
        Matcher signed = SIGNED.matcher(s);
        if (signed.lookingAt()) {
            return Optional.of(signed(signed, lead));
        }
        Matcher decimal = DECIMALS.matcher(s);
        if (decimal.lookingAt()) {
            return Optional.of(new Enumerator(Style.DECIMAL, decimal.group(1), lead + decimal.end()));
        }
        if (Character.isDigit(c)) {
            return number(s, lead);
        }
        return Character.isLetter(c) ? letter(s, lead) : Optional.empty();
    }

    /** "[1 2\u00b0 au \u00a7 3, ...": the mark with which the editors of a database open what a later act changed. */
    private static final Pattern EDITORS_MARK = Pattern.compile("\\[\\d{1,2} (?=\\S)");

    /** "(1)", "(b)", "(ii)". */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:\\d{1,2}|\\p{L}|[ivx]{2,4})\\) ");

    /** "1.2. au § 3, ...": behind it an instruction begins, not the verb of one that names the number. */
    private static final Pattern DECIMALS =
            Pattern.compile("(\\d{1,2}\\.\\d{1,2})[.)]? (?=\\p{Ll}|\u00a7)(?!est |sont |wordt |worden |et |devient )");

    /** "1/ le § 3 ...", "b: au § 2, ...": behind the sign an instruction begins. */
    private static final Pattern SIGNED = Pattern.compile("(\\d{1,2}|\\p{Ll}) ?([/:]) (?=\\p{Ll}+[ ']|\u00a7)");

    private static Enumerator signed(Matcher m, int lead) {
        boolean number = Character.isDigit(m.group(1).charAt(0));
        boolean slash = m.group(2).equals("/");
        Style style = number
                ? slash ? Style.NUMBER_BRACKET : Style.NUMBER_DOT
                : slash ? Style.LETTER_BRACKET : Style.LETTER_DOT;
        return new Enumerator(style, m.group(1), lead + m.end());
    }

    /** "§ 1er. A l'article 25, ...", "§ 2. Le § 3 ...": a full stop, then the start of a sentence. */
    private static final Pattern PARAGRAPH_SIGN = Pattern.compile("\u00a7\\s*(\\d{1,2})(?:er)?\\.\\s+(?=\\p{Lu})");

    private static Optional<Enumerator> paragraph(String s, int lead) {
        Matcher sign = PARAGRAPH_SIGN.matcher(s);
        return sign.lookingAt()
                ? Optional.of(new Enumerator(Style.PARAGRAPH, sign.group(1), lead + sign.end()))
                : Optional.empty();
    }

    private static Optional<Enumerator> number(String s, int lead) {
        int end = 0;
        while (end < s.length() && Character.isDigit(s.charAt(end))) {
            end++;
        }
        if (end > 3 || end >= s.length()) {
            return Optional.empty();
        }
        int digits = end;
        String suffix = suffix(s, end);
        end += suffix.length();
        // "1 \u00b0 le \u00a7 3 ...", "2 . dans le ..."
        end += s.startsWith(" \u00b0", end) || s.startsWith(" . ", end) ? 1 : 0;
        if (end >= s.length()) {
            return Optional.empty();
        }
        Style style = switch (s.charAt(end)) {
            case '.' -> Style.NUMBER_DOT;
            case '\u00b0', '\u00ba' -> Style.NUMBER_DEGREE;
            case ')' -> Style.NUMBER_BRACKET;
            default -> null;
        };
        boolean decimal = end + 1 < s.length() && Character.isDigit(s.charAt(end + 1));
        if (style == null || style == Style.NUMBER_DOT && decimal) {
            return Optional.empty();
        }
        // "2°bis", beside "2bis."
        String behind = style == Style.NUMBER_DEGREE && suffix.isEmpty() ? suffix(s, end + 1) : "";
        String value = s.substring(0, digits).replaceFirst("^0+(?=\\d)", "") + suffix + behind;
        return Optional.of(new Enumerator(style, value, lead + blank(s, end + 1 + behind.length())));
    }

    private static final String[] SUFFIXES = {"bis", "ter", "quater", "quinquies"};

    private static String suffix(String s, int from) {
        for (String suffix : SUFFIXES) {
            if (s.startsWith(suffix, from)) {
                return suffix;
            }
        }
        return "";
    }

    private static Optional<Enumerator> letter(String s, int lead) {
        int end = 1;
        while (end < s.length() && end < 6 && Character.isLetter(s.charAt(end))) {
            end++;
        }
        String word = s.substring(0, end);
        int mark = end < s.length() && s.charAt(end) == ' ' && word.length() == 1 ? end + 1 : end;
        if (mark >= s.length()) {
            return Optional.empty();
        }
        char c = s.charAt(mark);
        boolean spaced = mark + 1 >= s.length() || s.charAt(mark + 1) == ' ';
        if (c == ')' && roman(word) > 0) {
            return Optional.of(new Enumerator(Style.ROMAN_BRACKET, word, lead + blank(s, mark + 1)));
        }
        if (c == ')' && word.length() == 1) {
            Style style = Character.isUpperCase(word.charAt(0)) ? Style.CAPITAL : Style.LETTER_BRACKET;
            return Optional.of(new Enumerator(style, word, lead + blank(s, mark + 1)));
        }
        if (c == ')' && mark == end && isSmallRoman(word)) {
            return Optional.of(new Enumerator(Style.SMALL_ROMAN, word, lead + blank(s, mark + 1)));
        }
        if (c == ')' && mark == end && DOUBLE.matcher(word).matches()) {
            return Optional.of(new Enumerator(Style.DOUBLE_LETTER, word, lead + blank(s, mark + 1)));
        }
        if (c != '.' || mark != end || !spaced) {
            return Optional.empty();
        }
        return dotted(word, lead + blank(s, end + 1));
    }

    /** "aa", "bb"; and "ab", which comes behind "aa" in a list of more than 26. */
    private static final Pattern DOUBLE = Pattern.compile("(\\p{Ll})\\1|a\\p{Ll}");

    private static Optional<Enumerator> dotted(String word, int length) {
        if (roman(word) > 0) {
            return Optional.of(new Enumerator(Style.ROMAN, word, length));
        }
        if (isSmallRoman(word)) {
            return Optional.of(new Enumerator(Style.SMALL_ROMAN, word, length));
        }
        if (word.length() != 1) {
            return Optional.empty();
        }
        Style style = Character.isUpperCase(word.charAt(0)) ? Style.CAPITAL : Style.LETTER_DOT;
        return Optional.of(new Enumerator(style, word, length));
    }

    private static boolean isSmallRoman(String word) {
        return roman(word.toUpperCase(Locale.ROOT)) > 0 && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static int blank(String s, int from) {
        int i = from;
        while (i < s.length() && (s.charAt(i) == ' ' || s.charAt(i) == '\u00a0')) {
            i++;
        }
        // "1.- le § 3", "1° - le § 3"
        boolean dash = i + 2 < s.length() && (s.charAt(i) == '-' || s.charAt(i) == '\u2013') && s.charAt(i + 1) == ' ';
        return dash && Character.isLowerCase(s.charAt(i + 2)) ? i + 2 : i;
    }

    static int roman(String word) {
        for (int i = 1; i < ROMANS.length; i++) {
            if (ROMANS[i].equals(word)) {
                return i;
            }
        }
        return 0;
    }

    /** The same mark read in the other way: "I." as the letter behind H, "i." too; "aa)" as the one behind z). */
    Enumerator asLetter() {
        Style other = style == Style.ROMAN || style == Style.ROMAN_BRACKET
                ? Style.CAPITAL
                : style == Style.SMALL_ROMAN
                        ? Style.LETTER_DOT
                        : style == Style.DOUBLE_LETTER ? Style.LETTER_BRACKET : style;
        return new Enumerator(other, value, length);
    }

    /** The same mark read in the other way: "i)" as the first of "i), ii), iii)". */
    Enumerator asRoman() {
        return style == Style.LETTER_BRACKET && isSmallRoman(value)
                ? new Enumerator(Style.SMALL_ROMAN, value, length)
                : this;
    }

    /** The same as the next of another list: the "b)" behind "1)" as "2)". */
    Enumerator after(Enumerator other) {
        int next = other.rank() + 1;
        String number = switch (other.style()) {
            case NUMBER_DOT, NUMBER_DEGREE, NUMBER_BRACKET, PARAGRAPH -> String.valueOf(next);
            case LETTER_BRACKET, LETTER_DOT -> String.valueOf((char) ('a' + next - 1));
            case DOUBLE_LETTER -> String.valueOf((char) ('a' + next - 1)).repeat(2);
            case CAPITAL -> String.valueOf((char) ('A' + next - 1));
            case ROMAN, ROMAN_BRACKET -> ROMANS[Math.min(next, ROMANS.length - 1)];
            case SMALL_ROMAN -> ROMANS[Math.min(next, ROMANS.length - 1)].toLowerCase(Locale.ROOT);
            case DECIMAL -> other.value().substring(0, other.value().indexOf('.') + 1) + next % HUNDRED;
            case DASH -> "-";
        };
        return new Enumerator(other.style(), number, length);
    }

    /** "1.2" comes behind "1.1", and before "2.1". */
    private int decimalRank() {
        int dot = value.indexOf('.');
        return HUNDRED * Integer.parseInt(value.substring(0, dot)) + Integer.parseInt(value.substring(dot + 1));
    }

    private static final int HUNDRED = 100;

    private static final int LETTERS = 26;

    private int letterRank(int at) {
        return Character.toLowerCase(value.charAt(at)) - 'a' + 1;
    }

    /** Its place in its list: 1 for "1.", "a)", "I."; 0 where it has none. */
    public int rank() {
        return switch (style) {
            case NUMBER_DOT, NUMBER_DEGREE, NUMBER_BRACKET, PARAGRAPH -> Integer.parseInt(value.replaceAll("\\D", ""));
            case DOUBLE_LETTER, LETTER_DOT, CAPITAL -> letterRank(0);
            case LETTER_BRACKET -> value.length() == 2 ? LETTERS + letterRank(1) : letterRank(0);
            case ROMAN, ROMAN_BRACKET -> roman(value);
            case DECIMAL -> decimalRank();
            case SMALL_ROMAN -> roman(value.toUpperCase(Locale.ROOT));
            case DASH -> 0;
        };
    }
}
