package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Words;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Reads numbers, letters and ordinals that name units, singly or in lists ("5°, 6° et 9°", "1er à 3"). */
final class Numbering {

    /** The longest range that is spelled out ("les alinéas 1er à 3"). */
    private static final int LONGEST_RANGE = 60;

    private final Cursor c;

    Numbering(Cursor c) {
        this.c = c;
    }

    /** The kind of unit that the token alone names. */
    static @Nullable SegmentKind kindOf(Token t) {
        return switch (t.kind()) {
            case POINT -> SegmentKind.POINT;
            case LETTER -> Character.isUpperCase(t.norm().charAt(0)) ? SegmentKind.DIVISION : SegmentKind.LETTER;
            case BRACKETED, DECIMAL, NUMBER -> SegmentKind.NUMBER;
            case WORD -> isDivisionWord(t) ? SegmentKind.DIVISION : null;
            default -> null;
        };
    }

    /** A capital letter or a Roman number. */
    static boolean isDivisionWord(Token t) {
        if (!t.is(TokenKind.WORD)
                || t.text().isEmpty()
                || t.end() - t.start() != t.text().length()) {
            return false;
        }
        String s = t.text();
        if (s.length() == 1) {
            return s.charAt(0) >= 'A' && s.charAt(0) <= 'Z';
        }
        return s.length() <= 5 && s.chars().allMatch(ch -> ch == 'I' || ch == 'V' || ch == 'X');
    }

    /** Whether a division is named at the cursor; the "A" of "A l'article" is none. */
    static boolean isDivision(Cursor c) {
        Token t = c.peek();
        boolean preposition = t.text().equals("A")
                && (c.peek(1)
                        .isWord("l", "la", "cette", "partir", "chaque", "cet", "ce", "ces", "le", "les", "defaut"));
        return isDivisionWord(t) && !preposition;
    }

    /** Numbers behind a noun ("alinéas 1er, 2 et 3", "paragraphe 4bis", "chapitre X"). */
    Optional<Units> values(SegmentKind kind, boolean plural) {
        Token t = c.peek();
        boolean number = t.is(TokenKind.NUMBER)
                || t.is(TokenKind.DECIMAL) && kind != SegmentKind.ARTICLE
                || kind == SegmentKind.CHAPTER && isDivisionWord(t);
        if (!number) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        values.add(value());
        more(values, plural, kind);
        return Optional.of(of(kind, values));
    }

    private void more(List<String> values, boolean plural, SegmentKind kind) {
        while (true) {
            int mark = c.mark();
            boolean range = c.takeWord("a", "jusque", "tot") && c.mayTakeWord("et");
            boolean and = range || joined(plural);
            if (and && !range) {
                c.takeWord("le", "la", "les");
                if (kind == SegmentKind.ARTICLE) {
                    c.takeWord("l");
                }
            }
            Token t = c.peek();
            boolean article = kind == SegmentKind.ARTICLE
                    && t.is(TokenKind.NUMBER)
                    && c.peek(1).text().equals("(");
            if (!and
                    || !t.is(TokenKind.NUMBER)
                    || article
                    || Words.ordinal(c.peek(1).norm()).isPresent()
                    || (t.isOrdinalNumber() && c.peek(1).isWord("alinea", "tiret", "subdivision", "phrase"))) {
                c.reset(mark);
                return;
            }
            String value = c.next().norm();
            if (range) {
                spell(values, value);
            } else {
                values.add(value);
            }
        }
    }

    /** "et", "ou", and in a list of several a comma with or without them: "les alinéas 1er, 2, et 3". */
    private boolean joined(boolean plural) {
        boolean comma = plural && c.take(TokenKind.COMMA);
        return c.takeWord("et", "ou", "en") || comma;
    }

    /** "1er à 3": 1, 2, 3; "a) à d)": a, b, c, d. */
    private static void spell(List<String> values, String last) {
        String first = values.get(values.size() - 1);
        if (isLetter(first) && isLetter(last)) {
            for (char letter = (char) (first.charAt(0) + 1); letter <= last.charAt(0); letter++) {
                values.add(String.valueOf(letter));
            }
            return;
        }
        try {
            int from = Integer.parseInt(first);
            int to = Integer.parseInt(last);
            if (to - from > LONGEST_RANGE) {
                values.add(last);
                return;
            }
            for (int i = from + 1; i <= to; i++) {
                values.add(String.valueOf(i));
            }
        } catch (NumberFormatException e) {
            values.add(last);
        }
    }

    /** A letter of a list; "I" and "V" number in Roman. */
    private static boolean isLetter(String value) {
        return value.length() == 1 && Character.isLetter(value.charAt(0)) && "IVX".indexOf(value.charAt(0)) < 0;
    }

    /** Numbers that stand alone ("5°", "e)", "6.3", "II"), in a list of one kind. */
    @Nullable
    Units list(boolean plural) {
        Token first = c.peek();
        SegmentKind kind = kindOf(first);
        boolean small = kind == null
                && first.text().length() == 1
                && Character.isLowerCase(first.text().charAt(0));
        if (kind == null && !small) {
            return null;
        }
        List<String> values = new ArrayList<>();
        values.add(value());
        boolean more = true;
        while (more) {
            int mark = c.mark();
            boolean range = c.takeWord("a", "tot");
            boolean and = range || joined(plural);
            if (and && !range) {
                c.takeWord("le", "la", "les", "l");
            }
            // "le 2 devient le 4 et le 3 devient le 5": the second has a verb of its own.
            boolean nextSubject = !range && c.peek(1).isWord("est", "devient", "wordt");
            // "au a), i)": no list, where neither the noun nor "et" makes one
            boolean inside = !plural && !range && c.peek(-1).is(TokenKind.COMMA) && isRomanIn(values, c.peek());
            more = and && isAlike(first, plural) && !nextSubject && !inside;
            if (!more) {
                c.reset(mark);
            } else if (range) {
                spell(values, value());
            } else {
                values.add(value());
            }
        }
        return of(kind == null ? SegmentKind.LETTER : kind, values);
    }

    /** Whether the token at the cursor is of the same list as the first: "5°, 6° et 9°", "2°, 3, et 4°". */
    private boolean isAlike(Token first, boolean plural) {
        Token t = c.peek();
        SegmentKind kind = kindOf(first);
        if (kind == null) {
            return t.text().length() == 1 && Character.isLowerCase(t.text().charAt(0));
        }
        boolean bare = first.is(TokenKind.POINT)
                && plural
                && t.is(TokenKind.NUMBER)
                && c.peek(1).is(TokenKind.COMMA);
        boolean same =
                t.kind() == first.kind() && kindOf(t) == kind && !(kind == SegmentKind.LETTER && isDoubleIn(first, t));
        return bare || same && (!t.is(TokenKind.WORD) || isDivision(c));
    }

    private static boolean isRomanIn(List<String> values, Token next) {
        return values.size() == 1
                && Ranks.isRomanIn(
                        Segment.of(SegmentKind.LETTER, values.get(0)), Segment.of(SegmentKind.LETTER, next.norm()));
    }

    private static boolean isDoubleIn(Token first, Token next) {
        return Ranks.isDoubleIn(
                Segment.of(SegmentKind.LETTER, first.norm()), Segment.of(SegmentKind.LETTER, next.norm()));
    }

    /** The value of one number; "B/1" is one. */
    private String value() {
        Token t = c.next();
        String value = t.kind() == TokenKind.WORD ? t.text() : t.norm();
        if (c.peek().text().equals("/") && c.peek(1).is(TokenKind.NUMBER)) {
            c.next();
            value += "/" + c.next().norm();
        }
        return value;
    }

    static Units of(SegmentKind kind, List<String> values) {
        return Units.of(
                values.stream().map(v -> UnitPath.of(Segment.of(kind, v))).toList());
    }

    // Ordinals ----------------------------------------------------------------------------------------------------

    /** Ordinals in a row, before their noun; none, and the cursor unmoved, where there are none. */
    List<Integer> ordinals() {
        int mark = c.mark();
        List<Integer> all = new ArrayList<>();
        OptionalInt count = c.peek().is(TokenKind.WORD) ? Words.count(c.peek().norm()) : OptionalInt.empty();
        if (count.isPresent() && c.peek(1).isWord("derniers", "dernieres", "premiers", "premieres")) {
            c.next();
            return several(count.getAsInt(), c.next().startsWith("dernier"));
        }
        while (true) {
            OptionalInt n = ordinal(c.peek());
            if (n.isEmpty()) {
                break;
            }
            c.next();
            all.add(n.getAsInt());
            int sep = c.mark();
            boolean and = c.takeWord("et", "ou", "en") || c.take(TokenKind.COMMA);
            c.takeWord("le", "la", "les", "l", "het", "de");
            if (!and || ordinal(c.peek()).isEmpty()) {
                c.reset(sep);
                break;
            }
        }
        if (all.isEmpty()) {
            c.reset(mark);
        }
        return all;
    }

    private static List<Integer> several(int count, boolean last) {
        List<Integer> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(last ? i - count - 1 : i);
        }
        return all;
    }

    private static OptionalInt ordinal(Token t) {
        if (t.isOrdinalNumber()) {
            return OptionalInt.of(Integer.parseInt(t.norm().replaceAll("\\D", "")));
        }
        if (!t.is(TokenKind.WORD)) {
            return OptionalInt.empty();
        }
        OptionalInt n = Words.ordinal(t.norm());
        boolean plural = n.isEmpty() && t.norm().endsWith("s");
        return plural ? Words.ordinal(t.norm().substring(0, t.norm().length() - 1)) : n;
    }
}
