package org.nomenlex.grammar.clause;

import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/**
 * Takes a word that no phrase claims: words that carry nothing ("de la liste limitative"), prepositions, words that make the
 * instruction one that no operation can express ("à l'exception de", "est transféré"), and the rest, which is reported.
 */
final class Fillers {

    private final Reading reading;
    private final Cursor c;

    Fillers(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    private static final Set<String> PREPOSITIONS = WordList.of("""
            a au aux dans sous in en sur pour auxdits audit onder aan sub""");

    /** Words that carry nothing: lists that have no segment, adverbs, recalls. */
    private static final Set<String> IDLE = WordList.of("""
            il est sont y lieu chaque fois respectivement comme et ou en le la les l de d du des ce
            limitative liste prestations er wordt worden door met par que qu nouveau nouvelle
            nouveaux ainsi egalement cela un une nomenclature deux listes numeros suit suivant
            suivants suivante suivantes als volgt toutes egard concerne ci-apres ci-dessus a au aux
            dans texte meme insere nouvel ladite dite precitee precite susmentionne susmentionnee
            telkens het van relatif relative sous jointe joint afin qui tous tout celui-ci celle-ci
            pour ci alors presente present volgende volgend respectievelijk twee drie redaction actuel actuelle actuels actuelles existant existante existants
            existantes inclus incluse figurant figurent figure repris reprise reprises
            mentionne mentionnee mentionnes mentionnees regard face
            partout overal ensemble entier entiere entierete integralite""");

    /** Words that lead to a cell of a table: "le mot "NON" de la ligne X". */
    private static final Set<String> CELLS = WordList.of("""
            ligne lignes colonne colonnes cellule cellules rangee rij kolom cel champ""");

    private static final String CELL = "l'instruction vise une cellule d'un tableau";

    /** Takes the next word. */
    void take() {
        Token t = c.next();
        reading.clause.everywhere |= t.isWord("telkens", "partout", "overal")
                || t.isWord("chaque") && c.peek().isWord("fois");
        if (CELLS.contains(t.norm()) && t.is(TokenKind.WORD) && !reading.hasVerb()) {
            if (reading.clause.namesOnlyUnits()) {
                reading.units.refuse(CELL);
            } else {
                reading.doubts.add(CELL + " : l'op\u00e9ration vise le tableau");
            }
            while (!c.atEnd() && !reading.verbs.isVerb(c.mark())) {
                c.next();
            }
            return;
        }
        if (t.startsWith("transfer", "deplac")) {
            reading.units.refuse(
                    "le transfert d'une unit\u00e9 vers un autre endroit ne peut pas \u00eatre exprim\u00e9 par une op\u00e9ration");
        }
        boolean exception = t.isWord("sauf", "hormis", "excepte", "behalve", "uitgezonderd")
                || t.isWord("exception") && c.peek(-2).isWord("l")
                || t.isWord("uitzondering")
                || t.isWord("exclusion") && c.peek(-2).isWord("l") && c.peek(-3).isWord("a");
        if (exception) {
            reading.units.refuse("l'instruction fait une exception qu'une op\u00e9ration ne peut pas exprimer");
        }
        if (!reading.hasVerb()
                        && t.isWord("ce")
                        && c.peek().isWord("qui")
                        && c.peek(1).startsWith("suit", "preced")
                || t.isWord("jusqu") && reading.clause.words != null
                || t.startsWith("finissant", "terminant")) {
            reading.units.refuse("l'acte dit o\u00f9 les mots commencent ou finissent, et ne les cite pas en entier");
        }
        if (unknownVerb(t)) {
            reading.units.refuse("verbe modificatif inconnu : \u00ab " + t.text() + " "
                    + c.peek().text() + " \u00bb");
        }
        boolean prep = t.is(TokenKind.WORD) && PREPOSITIONS.contains(t.norm()) && !isBareLetter(t);
        if (prep) {
            reading.preposition = true;
            return;
        }
        boolean idle = t.is(TokenKind.WORD) && IDLE.contains(t.norm()) && !isBareLetter(t)
                || t.is(TokenKind.COMMA)
                || t.is(TokenKind.PERIOD)
                || t.is(TokenKind.SEMICOLON)
                || t.is(TokenKind.COLON)
                || t.is(TokenKind.STRAY)
                || t.is(TokenKind.OTHER) && ")([]".contains(t.text());
        if (!idle) {
            reading.residue.add(t);
        }
    }

    /** "les a à d sont abrogés": letters without their brackets, not the words that look like them. */
    private boolean isBareLetter(Token t) {
        return t.text().length() == 1 && t.text().charAt(0) == 'a' && c.peek(-2).isWord("les", "aux", "le", "au");
    }

    /** "le § 4 est suspendu": a verb of change that the grammar does not know; "qui est ..." only describes. */
    private boolean unknownVerb(Token t) {
        return Verbs.isAuxiliary(t)
                && !c.peek(-2).isWord("qui", "que", "qu", "n", "ne", "y", "die", "dat")
                && Verbs.looksLikeParticiple(c.peek());
    }
}
