package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * Reads quoted words and says what they are in a clause: the words that it changes ("les mots "A" et "B""), those that come
 * ("par le mot "C""), or a check of what a unit says ("la deuxième phrase "Elle est due." est remplacée").
 */
final class QuotedPhrases {

    private final Reading reading;
    private final Cursor c;
    private final Titles titles;
    private final Ellipses ellipses;
    private final PlacedParts parts;

    QuotedPhrases(Reading reading, Titles titles, Ellipses ellipses) {
        this.reading = reading;
        this.c = reading.cursor;
        this.titles = titles;
        this.ellipses = ellipses;
        this.parts = new PlacedParts(reading);
    }

    /** Reads quoted words at the cursor; whether there are any. */
    boolean read() {
        if (titles.phraseAddress() || titles.rubricByWords() || ofUnit()) {
            return true;
        }
        Optional<Words> found = c.peek().is(TokenKind.QUOTED) ? bareWords() : operandWords();
        if (found.isEmpty()) {
            return false;
        }
        put(found.get());
        reading.endPhrase();
        return true;
    }

    /** Quoted words behind a unit: what it says now, or the heading below it. */
    private boolean ofUnit() {
        if (!c.peek().is(TokenKind.QUOTED) || reading.hasVerb() || reading.last == null) {
            return false;
        }
        boolean apart = c.peek(-1).is(TokenKind.COMMA);
        if (byOrdinal() && !apart && reading.verbs.isVerb(c.mark() + 1)) {
            reading.clause.expected = c.next().text();
            reading.becauseSaid = true;
            return true;
        }
        return c.peek(1).is(TokenKind.COMMA) && titles.heading();
    }

    /** Words that change, or that come. */
    private void put(Words words) {
        if (ellipses.byAgain()) {
            ellipses.split(words);
        } else if (reading.behindBy) {
            reading.clause.newWords = reading.clause.newWords == null ? words : reading.clause.newWords.plus(words);
        } else {
            if (ellipses.placedAgain()) {
                ellipses.nextPart();
            }
            if (parts.begins()) {
                parts.begin();
            }
            besideUnits();
            if (reading.placedAgain && reading.clause.words != null) {
                reading.units.refuse("l'instruction nomme plusieurs endroits, chacun avec ses mots");
            }
            reading.clause.words = reading.clause.words == null ? words : reading.clause.words.plus(words);
        }
    }

    /** "la deuxième phrase "Elle est due." est remplacée": the ordinal names it, the words are a check. */
    private boolean byOrdinal() {
        return switch (reading.last.paths().get(0).last().map(Segment::kind).orElse(SegmentKind.ANNEX)) {
            case SENTENCE, ALINEA -> true;
            default -> false;
        };
    }

    /** "les prestations A et B et la disposition "C"": the units are subjects too, the words stand around them. */
    private void besideUnits() {
        if (reading.conjunction
                && reading.last != null
                && !reading.lastByPreposition
                && !reading.hasVerb()
                && reading.clause.words == null) {
            reading.clause.alsoUnits.addAll(reading.clause.address);
            reading.leaveUnit();
        }
    }

    private Optional<Words> operandWords() {
        reading.operands.behindBy(reading.behindBy);
        return reading.operands.words(reading.verbLater());
    }

    private Optional<Words> bareWords() {
        List<String> texts = new ArrayList<>();
        while (c.peek().is(TokenKind.QUOTED)) {
            Token t = c.next();
            if (!t.flaw().isEmpty()) {
                reading.flaws.add(t.flaw());
            }
            texts.add(t.text());
            int sep = c.mark();
            if (!(c.takeWord("et", "ou", "en") && c.peek().is(TokenKind.QUOTED))) {
                c.reset(sep);
                break;
            }
        }
        return Optional.of(new Words(texts, ""));
    }
}
