package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;

/**
 * What an erratum says of words: the formulas of corrections. Errata speak of what is to be read, acts of what is replaced;
 * both come to the same operations, on the text of the corrected act.
 *
 * @param form which formula
 * @param start where it starts in the masked text
 * @param end where it ends
 * @param wrong the first operand: the words printed, or those that come in
 * @param right the second operand: the words to be read, or those beside which others come in; empty where there is none
 * @param beside the third operand ("entre A et B"); empty mostly
 */
record Correction(Form form, int start, int end, String wrong, String right, String beside) {

    /** The formulas. */
    enum Form {
        /** Words to be read instead of others. */
        READ,
        /** Words that go. */
        DELETE,
        /** Words that come behind others. */
        AFTER,
        /** Words that come before others. */
        BEFORE,
        /** Words that come between two others. */
        BETWEEN,
        /** A unit that is to be read as quoted. */
        UNIT
    }

    private static final String QUOTE = ErratumText.OPEN + "\\d+" + ErratumText.CLOSE;

    /** What leads to quoted words: "les mots", "la valeur relative", "le num\u00e9ro d'ordre". */
    private static final String NOUN = "(?:(?:les?|la|l['\u2019]|de|het)\\s*[\\p{L}'\u2019 -]{2,40}?\\s*)?";

    /** Words in quotes, or a few bare ones: {@code N 240}, {@code 475996-476000}. */
    private static final String OPERAND = "(" + QUOTE + "|[^" + ErratumText.OPEN + "\\n;:,]{1,80}?(?:,\\d+)?)";

    private static final String INSTEAD =
            "(?:au lieu d[eu']s?|en lieu et place d[eu']s?|\u00e0 la place d[eu']s?|et non(?: pas| point)?|in plaats van)"
                    + "(?:\\s+(?:mots?|termes?|nombres?|chiffres?|num\u00e9ros?)\\b)?";

    private static final String TO_READ =
            "(?:lire|lira|lu(?:e|s|es)?|lise|lit|lees|leest men|lezen|gelezen(?: worden)?)";

    private static final String MUST =
            "(?:doit|doivent|devrai(?:en)?t|est|sont|il (?:faut|convient de|y a lieu de)|moet(?:en)?|dien(?:t|en))";

    /** "lire partout « A »". */
    private static final String EACH = "(?:\\s+(?:partout|chaque fois|toutes les fois|telkens|overal))?";

    private static final String END = "(?=\\s*(?:[.;,\\n]|$|(?:\u00e0|dans) l['\u2019]art))";

    private static final String BE = "\\s*" + MUST + "\\s+(?:\u00eatre |\u00e0 (?:\u00eatre )?|te worden )?";

    /** Examples: {@code il faut lire « A » au lieu de « B »}, {@code lire A et non B}. */
    private static final Pattern READ_INSTEAD = pattern(
            TO_READ + EACH + "\\s*:?\\s*" + NOUN + OPERAND + "[\\s,]*" + INSTEAD + "\\s*:?\\s*" + NOUN + OPERAND + END);

    /** Example: {@code au lieu de : « A », il faut lire : « B »}. */
    private static final Pattern INSTEAD_READ = pattern(INSTEAD + "\\s*:?\\s*" + NOUN + OPERAND
            + "[\\s,;.]*(?:[\\p{L}'\u2019 ]{0,30}?\\s)?" + TO_READ + "\\s*:?\\s*" + NOUN + OPERAND + END);

    /** Examples: {@code « A » doit se lire « B »}, {@code les mots « A » doivent \u00eatre remplac\u00e9s par les mots « B »}. */
    private static final Pattern TO_BE = pattern("(" + QUOTE + ")" + BE
            + "(?:(?:se )?lire|lue?s?|remplac\u00e9e?s?|corrig\u00e9e?s?|vervangen|gelezen)(?: worden)?"
            + "\\s*(?:comme suit|par|comme|en|door|als)?\\s*:?\\s*" + NOUN + "(" + QUOTE + ")");

    /** Examples: {@code les mots « A » sont \u00e0 supprimer}, {@code les mots « A » doivent \u00eatre supprim\u00e9s}. */
    private static final Pattern DELETED =
            pattern("(" + QUOTE + ")" + BE + "(?:supprim\\p{L}+|omi(?:s|se|ses)|biff\\p{L}+|geschrapt|weggelaten)");

    /** Example: {@code il y a lieu de supprimer les mots « A »}. */
    private static final Pattern TO_DELETE =
            pattern("(?:supprimer|biffer|omettre|schrap)\\s*:?\\s*" + NOUN + "(" + QUOTE + ")");

    /** Example: {@code les mots « A » doivent \u00eatre ins\u00e9r\u00e9s apr\u00e8s les mots « B »}. */
    private static final Pattern INSERTED = pattern("(" + QUOTE + ")" + BE
            + "(?:ins\u00e9r\\p{L}+|ajout\\p{L}+|ingevoegd|toegevoegd)\\s+(apr\u00e8s|avant|devant|entre|na|voor|tussen)\\s+"
            + NOUN + "(" + QUOTE + ")(?:\\s+(?:et|en)\\s+" + NOUN + "(" + QUOTE + "))?");

    /** Example: {@code il y a lieu d'ins\u00e9rer les mots « A » entre les mots « B » et « C »}. */
    private static final Pattern TO_INSERT = pattern(
            "(?:ins\u00e9rer|ajouter|lire)\\s*:?\\s*" + NOUN + "(" + QUOTE + ")\\s+(apr\u00e8s|avant|devant|entre)\\s+"
                    + NOUN + "(" + QUOTE + ")(?:\\s+et\\s+" + NOUN + "(" + QUOTE + "))?");

    /** Examples: {@code doit \u00eatre lu comme suit : « ... »}, {@code se lit comme suit}, {@code il faut lire : « 3° ... »}. */
    private static final Pattern UNIT_READ = pattern("(?:(?:se )?" + TO_READ
            + "|remplac\u00e9e?s? par)\\s+(?:comme suit|ce qui suit|le texte suivant|la disposition suivante|als volgt)"
            + "\\s*:?\\s*(" + QUOTE + ")");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The corrections of a masked text, in its order. */
    static List<Correction> in(String masked) {
        List<Correction> found = new ArrayList<>();
        two(READ_INSTEAD, masked, 2, 1, found);
        two(INSTEAD_READ, masked, 1, 2, found);
        two(TO_BE, masked, 1, 2, found);
        one(DELETED, masked, Form.DELETE, found);
        one(TO_DELETE, masked, Form.DELETE, found);
        inserted(INSERTED, masked, found);
        inserted(TO_INSERT, masked, found);
        one(UNIT_READ, masked, Form.UNIT, found);
        found.sort(Comparator.comparingInt(Correction::start));
        return found;
    }

    private static void two(Pattern pattern, String masked, int wrong, int right, List<Correction> found) {
        Matcher m = pattern.matcher(masked);
        while (m.find()) {
            add(new Correction(Form.READ, m.start(), m.end(), m.group(wrong), m.group(right), ""), found);
        }
    }

    private static void one(Pattern pattern, String masked, Form form, List<Correction> found) {
        Matcher m = pattern.matcher(masked);
        while (m.find()) {
            add(new Correction(form, m.start(), m.end(), m.group(1), "", ""), found);
        }
    }

    private static void inserted(Pattern pattern, String masked, List<Correction> found) {
        Matcher m = pattern.matcher(masked);
        while (m.find()) {
            Form form = switch (m.group(2).toLowerCase(java.util.Locale.ROOT)) {
                case "apr\u00e8s", "na" -> Form.AFTER;
                case "entre", "tussen" -> Form.BETWEEN;
                default -> Form.BEFORE;
            };
            String beside = m.group(4) == null ? "" : m.group(4);
            if (form != Form.BETWEEN || !beside.isEmpty()) {
                add(new Correction(form, m.start(), m.end(), m.group(1), m.group(3), beside), found);
            }
        }
    }

    /** Formulas tried first read more of the sentence: what overlaps them is left. */
    private static void add(Correction correction, List<Correction> found) {
        boolean free = found.stream().allMatch(c -> c.end() <= correction.start() || c.start() >= correction.end());
        if (free) {
            found.add(correction);
        }
    }

    /** The operation on the corrected act. */
    Operation operation(Instruction instruction, ErratumText text, boolean everywhere) {
        String first = text.quote(wrong);
        String second = text.quote(right);
        return switch (form) {
            case READ -> new Operation.ReplaceWords(instruction, first, second, everywhere);
            case DELETE -> new Operation.DeleteWords(instruction, first, null, everywhere);
            case AFTER ->
                new Operation.InsertWords(
                        instruction, first, new Position.After(new Anchor.OfWords(second)), everywhere);
            case BEFORE ->
                new Operation.InsertWords(
                        instruction, first, new Position.Before(new Anchor.OfWords(second)), everywhere);
            case BETWEEN ->
                new Operation.InsertWords(
                        instruction,
                        first,
                        new Position.Between(new Anchor.OfWords(second), new Anchor.OfWords(text.quote(beside))),
                        everywhere);
            case UNIT ->
                new Operation.Replace(
                        instruction,
                        first.lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList(),
                        everywhere);
        };
    }
}
