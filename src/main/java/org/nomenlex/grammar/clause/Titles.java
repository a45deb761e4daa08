package org.nomenlex.grammar.clause;

import java.util.Optional;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.SegmentKind;

/**
 * Reads units that are named by their words alone: headings without their noun ("dans les "Règles de cumul", la règle 12") and
 * sentences by how they begin ("dans la phrase "Le pharmacien ...", les mots").
 */
final class Titles {

    private final Reading reading;
    private final Cursor c;
    private final Addresses addresses;

    Titles(Reading reading, Addresses addresses) {
        this.reading = reading;
        this.c = reading.cursor;
        this.addresses = addresses;
    }

    /** au paragraphe 1er, " A. ORTHOPEDIE ", l'intitulé ...: a heading without its noun. */
    boolean heading() {
        Token t = c.next();
        addresses.descend(Units.of(SegmentKind.RUBRIC, org.nomenlex.grammar.address.Rubrics.name(t.text())));
        return true;
    }

    /** dans les "Règles de cumul", la règle 12; les "Règles de cumul" sont modifiées comme suit: a heading without its noun. */
    boolean rubricByWords() {
        int mark = c.mark();
        boolean article = c.takeWord("les", "la", "le", "de", "het");
        boolean words = c.peek().is(TokenKind.QUOTED) && isTitle(c.peek().text());
        boolean place = reading.preposition && isPlaceEnd(c.peek(1));
        boolean subject = article && reading.verbs.isVerb(c.mark() + 1) && announcesBelow(c.mark() + 1);
        if (reading.hasVerb() || reading.behindBy || !words || !place && !subject) {
            c.reset(mark);
            return false;
        }
        return heading();
    }

    /** A heading starts with a capital letter or a number and is no sentence. */
    private static boolean isTitle(String words) {
        String s = words.strip();
        return s.length() > 3
                && s.length() < 120
                && Character.isUpperCase(s.charAt(0))
                && !s.endsWith(".")
                && s.chars().filter(Character::isLetter).count() > 3;
    }

    private static boolean isPlaceEnd(Token t) {
        return t.is(TokenKind.COMMA) || t.is(TokenKind.COLON) || t.text().isEmpty();
    }

    /** Whether the verb there is "sont modifiées comme suit" or "sont complétées". */
    private boolean announcesBelow(int verb) {
        for (int i = verb; i < Math.min(reading.tokens.size(), verb + 4); i++) {
            Optional<Action> action = reading.tokens.get(i).is(TokenKind.WORD)
                    ? Verbs.participle(reading.tokens.get(i).norm())
                    : Optional.empty();
            if (action.isPresent()) {
                boolean modified = action.get() == Action.MODIFY
                        && reading.tokens
                                .get(Math.min(i + 1, reading.tokens.size() - 1))
                                .isWord("comme");
                return modified || action.get() == Action.COMPLETE;
            }
        }
        return false;
    }

    /** "dans la phrase "...", les mots": an address, named by its first words. */
    boolean phraseAddress() {
        if (!reading.preposition || reading.hasVerb()) {
            return false;
        }
        int mark = c.mark();
        c.takeWord("la", "l", "les", "le");
        boolean noun = c.takeWord("phrase", "disposition", "alinea", "texte", "tiret", "prestation");
        if (!noun || !c.peek().is(TokenKind.QUOTED) || !reading.verbLater()) {
            c.reset(mark);
            return false;
        }
        boolean service = c.peek(-1).isWord("prestation");
        if (service && !OrderNumbers.codesOnly(c.peek().text()).isEmpty()) {
            c.reset(mark);
            return false;
        }
        Token t = c.next();
        int after = c.mark();
        c.take(TokenKind.COMMA);
        if (reading.verbs.isVerb(c.mark()) && !service) {
            c.reset(mark);
            return false;
        }
        c.reset(after);
        addresses.descend(Units.of(SegmentKind.ALINEA, "~" + firstWords(t.text())));
        reading.clause.expected = t.text();
        return true;
    }

    /** Enough words to know a sentence by. */
    private static String firstWords(String words) {
        String[] parts = words.strip().split("\\s+");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(parts.length, 4); i++) {
            out.append(i == 0 ? "" : " ").append(parts[i]);
        }
        String s = out.toString();
        return s.endsWith(",") ? s.substring(0, s.length() - 1) : s;
    }
}
