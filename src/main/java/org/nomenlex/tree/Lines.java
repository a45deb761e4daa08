package org.nomenlex.tree;

import java.util.Locale;
import java.util.regex.Pattern;

/** What single lines look like, without their neighbours. */
final class Lines {

    /** Columns made of spaces: a word, three spaces, a word. */
    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

    /** A bracketed line of a service: {@code (Maximum 1) (Règle de cumul 4)}, {@code (Maximum 1) Classe 9}. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\s*\\([^()]*\\)(?:\\s*\\([^()]*\\))*\\s*(?:Classe \\d{1,3})?\\s*[.;]?\\s*");

    /** A rubric with its number: {@code 1/CHIMIE}, {@code 2/Urine}. */
    private static final Pattern SLASHED = Pattern.compile("\\s*\\d+\\s*/\\s*\\p{L}.*");

    /** A number alone: the head of a numbered rule. */
    private static final Pattern LONE_NUMBER = Pattern.compile("\\s*\\d{1,3}(?:bis|ter|quater)?\\s*[.)\u00b0]?\\s*");

    /** Words with which sentences start and headings do not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:La prestation|Les prestations|Le |La |Les |L'|L\u2019|Un |Une |Cette |Ces |Ce |Cet |Si |En cas |Pour |Lorsqu|Elle |Elles |Il |Ils"
                    + "|Sont |Est |Ne |Sans |Dans |Par |Toutefois|Aucun|A l'exception|Chaque |Seul"
                    + "|De verstrekking|Het |Een |Deze |Indien |Wanneer |Zij |Hij |Elke |Geen ).*");

    private Lines() {}

    static boolean isBlank(String line) {
        return line.isBlank();
    }

    static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    static boolean isPreformatted(String line) {
        if (line.isBlank() || isRow(line)) {
            return false;
        }
        String stripped = line.strip();
        if (COLUMNS.matcher(stripped).find()) {
            return true;
        }
        int indent = indent(line);
        return indent >= 2 && (indent > 3 || Heads.of(line).isEmpty());
    }

    static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    static boolean isBracketed(String line) {
        return BRACKETED.matcher(line).matches();
    }

    static boolean isLoneNumber(String line) {
        return LONE_NUMBER.matcher(line).matches();
    }

    /** Whether the line is the lone number with which a numbering starts. */
    static boolean isFirstNumber(String line) {
        return isLoneNumber(line)
                && line.strip().replaceAll("[.)\u00b0\\s]", "").equals("1");
    }

    /** Whether the line looks like a heading where what follows it allows one. */
    static boolean looksLikeHeading(String line) {
        String text = line.strip();
        if (text.length() > 110
                || text.isEmpty()
                || Codes.anyIn(text)
                || isBracketed(text)
                || Values.in(text).present()) {
            return false;
        }
        boolean closed = text.endsWith(".") && !isCapitals(text) || text.endsWith(";") || text.endsWith(",");
        boolean starts = Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
        return !closed && starts && !startsSentence(text);
    }

    /** Whether the line starts with a word with which sentences start and headings do not. */
    static boolean startsSentence(String line) {
        return SENTENCE.matcher(line.strip()).matches();
    }

    static String firstWord(String line) {
        return line.strip().split("\\s+", 2)[0];
    }

    /** Whether the line is a heading whatever follows: {@code 1/CHIMIE}, {@code EXTRACTIONS.}. */
    static boolean isCertainHeading(String line) {
        return looksLikeHeading(line)
                && (SLASHED.matcher(line).matches()
                        || isCapitals(line) && line.strip().length() > 3);
    }

    static boolean isCapitals(String line) {
        String text = line.strip();
        return text.chars().filter(Character::isLetter).count() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The number of a heading: 2 for {@code 2/Urine}, 0 for one without. */
    static int headingNumber(String line) {
        String text = line.strip();
        return SLASHED.matcher(text).matches()
                ? Integer.parseInt(text.substring(0, text.indexOf('/')).strip())
                : 0;
    }

    /**
     * The class of a heading: headings of one class stand on one level. Numbered with a slash or not, in capitals or
     * not, with a colon or not.
     */
    static String headingClass(String line) {
        String text = line.strip();
        String numbered = SLASHED.matcher(text).matches() ? "n/" : "";
        String letters = numbered.isEmpty() ? text : text.substring(text.indexOf('/') + 1);
        return numbered + (isCapitals(letters) ? "CAPS" : "Small");
    }
}
