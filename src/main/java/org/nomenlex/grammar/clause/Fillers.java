package org.nomenlex.grammar.clause;

import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.law.Months;

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
            pour ci alors presente present lezing volgende volgend respectievelijk twee drie redaction actuel actuelle actuels actuelles existant existante existants
            existantes inclus incluse figurant figurent figure repris reprise reprises
            mentionne mentionnee mentionnes mentionnees regard face
            partout overal apparait apparaissent voorkomt voorkomen ensemble entier entiere entierete integralite toute hele gehele""");

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
            cell();
            return;
        }
        String refusal = refusal(t);
        if (!refusal.isEmpty()) {
            reading.units.refuse(refusal);
        }
        // "sont remplac\u00e9s par les points 2\u00b0 et 3\u00b0 suivants :"
        reading.clause.expectsContent |= reading.behindBy
                && t.startsWith("suivant")
                && (c.atEnd() || c.peek().is(TokenKind.COLON));
        boolean word = t.is(TokenKind.WORD) && !isBareLetter(t);
        if (word && PREPOSITIONS.contains(t.norm())) {
            reading.preposition = true;
        } else if (!(word && (IDLE.contains(t.norm()) || goesWithout(t))) && !isPunctuation(t)) {
            reading.residue.add(t);
        }
    }

    private static boolean isPunctuation(Token t) {
        return switch (t.kind()) {
            case COMMA, PERIOD, SEMICOLON, COLON, STRAY -> true;
            case OTHER -> ")([]".indexOf(t.text().charAt(0)) >= 0;
            default -> false;
        };
    }

    /** Takes the words for a row or column, up to the verb; a change of the cell as a whole cannot be expressed. */
    private void cell() {
        if (reading.clause.namesOnlyUnits()) {
            reading.units.refuse(CELL);
        } else {
            reading.doubts.add(CELL + " : l'op\u00e9ration vise le tableau");
        }
        while (!c.atEnd() && !reading.verbs.isVerb(c.mark())) {
            c.next();
        }
    }

    /** Why an instruction with that word cannot be an operation; empty mostly. */
    private String refusal(Token t) {
        if (unknownVerb(t)) {
            return "verbe modificatif inconnu : \u00ab " + t.text() + " "
                    + c.peek().text() + " \u00bb";
        }
        if (citesEnds(t)) {
            return "l'acte dit o\u00f9 les mots commencent ou finissent, et ne les cite pas en entier";
        }
        if (besideWords(t)) {
            return "les mots sont situés par d'autres mots, ce qu'une opération ne peut pas exprimer";
        }
        if (endsPeriod(t)) {
            return "le changement ne vaut que pour un temps, ce qu'une op\u00e9ration ne peut pas exprimer";
        }
        if (isUnknownPart(t)) {
            return "l'instruction vise une partie inconnue d'une unit\u00e9 : \u00ab " + t.text() + " \u00bb";
        }
        if (isException(t)) {
            return "l'instruction fait une exception qu'une op\u00e9ration ne peut pas exprimer";
        }
        return t.startsWith("transfer", "deplac")
                ? "le transfert d'une unit\u00e9 vers un autre endroit ne peut pas \u00eatre exprim\u00e9 par une op\u00e9ration"
                : "";
    }

    /** les mots "a" qui suivent les mots "b" sont supprimés. */
    private boolean besideWords(Token t) {
        return t.isWord("qui")
                && reading.clause.words != null
                && !reading.hasVerb()
                && c.peek().isWord("suit", "suivent", "precede", "precedent")
                && c.peek(2).isWord("mot", "mots", "terme", "termes", "nombre", "chiffre");
    }

    /** "les prestations X et Y qui le suivent", "dans l'ordre numérique": where things stand already. */
    private boolean goesWithout(Token t) {
        boolean beside = t.isWord("suivent", "suit")
                && c.peek(-2).isWord("le", "la", "les")
                && c.peek(-3).isWord("qui");
        boolean inOrder = t.isWord("ordre") && c.peek().startsWith("numeriq", "croissant")
                || t.isWord("numerique", "croissant") && c.peek(-2).isWord("ordre", "numerique");
        return beside || inOrder;
    }

    /** "du 1er janvier 2042 au 30 juin 2042": the day with which a period ends. */
    private boolean endsPeriod(Token t) {
        return t.is(TokenKind.NUMBER)
                && c.peek().is(TokenKind.WORD)
                && Months.number(c.peek().norm()).isPresent()
                && c.peek(-2).isWord("au", "tot");
    }

    /** "la devise du § 2 est abrogée": a subject that the grammar does not know, which is not the unit around it. */
    private boolean isUnknownPart(Token t) {
        return t.is(TokenKind.WORD)
                && !IDLE.contains(t.norm())
                && !PREPOSITIONS.contains(t.norm())
                && !reading.hasVerb()
                && !reading.preposition
                && reading.clause.words == null
                && c.peek(-2).isWord("le", "la", "l", "les", "het", "de")
                && c.peek().isWord("de", "du", "des", "d", "van", "reliant", "joignant", "unissant");
    }

    /** "sauf", "à l'exception de", "à l'exclusion de", "met uitzondering van". */
    private boolean isException(Token t) {
        return t.isWord("sauf", "hormis", "excepte", "behalve", "uitgezonderd", "uitzondering")
                || t.isWord("exception") && c.peek(-2).isWord("l")
                || t.isWord("exclusion") && c.peek(-2).isWord("l") && c.peek(-3).isWord("a");
    }

    /** "tout ce qui suit les mots A", "les mots A jusqu'aux mots B", "commençant par A et finissant par B". */
    private boolean citesEnds(Token t) {
        boolean all = t.isWord("ce") && c.peek().isWord("qui") && c.peek(1).startsWith("suit", "preced");
        return all && !reading.hasVerb()
                || t.isWord("jusqu") && reading.clause.words != null
                || t.startsWith("finissant", "terminant");
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
