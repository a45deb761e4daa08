package org.nomenlex.grammar.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/**
 * Reads what an act recalls of earlier changes ("modifié en dernier lieu par l'arrêté royal du 5 avril 2011", "inséré par
 * ... et modifié par les arrêtés royaux des 30 janvier 1986 et 2 juin 2010"): no instruction, but evidence.
 */
public final class HistoryReader {

    private static final Set<String> FILLERS = WordList.of("""
            reglement reglements verordening verordeningen
            par l les le la arrete arretes arreter royal royaux ministeriel ministeriels loi lois du
            des de et en dernier derniers lieu tel telle tels telles que jusqu a ce jour bij het
            koninklijk koninklijke besluit besluiten van op laatst laatstelijk zoals wet lui-meme
            elle-meme ensuite dernierement partiellement arret nos conseil etat d numero erratum der
            tot heden qu il elle ete publie moniteur belge""");

    private static final List<String> CHANGES = List.of(
            "modifi",
            "remplac",
            "inser",
            "complet",
            "retabli",
            "abrog",
            "reedifi",
            "introdui",
            "ajout",
            "annul",
            "supprim",
            "gewijzigd",
            "vervangen",
            "ingevoegd",
            "aangevuld",
            "opgeheven",
            "hersteld",
            "adapte",
            "renumerot");

    /** What stands before the number of an act: "l'arr\u00eat\u00e9 royal n\u00b0 132 du 30 d\u00e9cembre 1982". */
    static final String[] NUMBER_SIGNS = {"n", "no", "nr", "nos", "nrs"};

    /** So many words an address in the act itself may have: "l'article 1er, 3°, b), du présent arrêté". */
    private static final int FAR = 16;

    private HistoryReader() {}

    /** The day of the last change that the words recall, and whether they claim to know the last one. */
    public record History(LocalDate last, boolean claimsLast) {}

    /** Whether a recalled change starts at the cursor. */
    public static boolean startsAt(Cursor c) {
        int i = c.peek().isWord("tel", "telle", "tels", "telles", "zoals") ? 2 : 0;
        if (i == 2 && c.peek(1).isWord("gewijzigd", "laatst")) {
            i = 1;
        }
        if (i == 2
                && c.peek(2).isWord("il", "elle")
                && c.peek(3).isWord("a")
                && c.peek(4).isWord("ete")) {
            i = 5;
        }
        if (c.peek(i).isWord("laatst", "laatstelijk")) {
            i++;
        }
        Token change = c.peek(i);
        if (!isChange(change)) {
            return false;
        }
        for (int k = i + 1; k < i + 8; k++) {
            Token t = c.peek(k);
            if (t.isWord("par", "bij", "jusqu", "tot")) {
                return true;
            }
            if (!t.isWord(
                            "en",
                            "dernier",
                            "lieu",
                            "et",
                            "laatst",
                            "laatstelijk",
                            "ensuite",
                            "a",
                            "nouveau",
                            "derniers",
                            "partiellement")
                    && !isChange(t)
                    && !t.is(TokenKind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isChange(Token t) {
        return t.is(TokenKind.WORD) && CHANGES.stream().anyMatch(t.norm()::startsWith);
    }

    /** Takes the recalled changes; the cursor ends before what follows them. */
    public static Optional<History> read(Cursor c) {
        int start = c.mark();
        boolean claims = false;
        List<LocalDate> days = new ArrayList<>();
        int end = start;
        while (!c.atEnd()) {
            Token t = c.peek();
            Optional<LocalDate> day = Dates.at(c);
            if (day.isPresent()) {
                days.add(day.get());
                end = c.mark();
                continue;
            }
            int own = ofThisAct(c);
            if (own > 0) {
                c.reset(c.mark() + own);
                end = c.mark();
                continue;
            }
            if (!continues(c, t) || restoredNow(c)) {
                break;
            }
            claims |= t.isWord("dernier", "laatst", "laatstelijk");
            c.next();
            if (!t.isWord("et", "en", "a", "la", "le", "l", "les", "de", "du") && !t.is(TokenKind.COMMA)) {
                end = c.mark();
            }
        }
        c.reset(Math.max(end, start + 1));
        return days.stream().max(LocalDate::compareTo).map(new Mapper(claims)::map);
    }

    /** "wordt \u00a7 9, opgeheven bij het koninklijk besluit van ..., hersteld als volgt": the last participle is the verb. */
    private static boolean restoredNow(Cursor c) {
        return Verbs.isSplitParticiple(c.peek())
                && c.peek(-1).is(TokenKind.COMMA)
                && !c.peek(1).isWord("bij", "door", "en", "laatst", "laatstelijk")
                && !c.peek(1).is(TokenKind.COMMA);
    }

    /** How many words "article 1er du présent arrêté" takes: the act itself changed the unit in an article before. */
    private static int ofThisAct(Cursor c) {
        if (!c.peek().isWord("article", "articles", "artikel", "artikelen")) {
            return 0;
        }
        for (int k = 1; k < FAR; k++) {
            Token t = c.peek(k);
            boolean self = t.isWord("present") && c.peek(k + 1).isWord("arrete")
                    || t.isWord("dit") && c.peek(k + 1).isWord("besluit");
            if (self) {
                return k + 2;
            }
            if (t.is(TokenKind.QUOTED) || isChange(t) || t.isWord("annexe", "bijlage", "est", "sont")) {
                return 0;
            }
        }
        return 0;
    }

    private record Mapper(boolean claims) {
        History map(LocalDate day) {
            return new History(day, claims);
        }
    }

    private static boolean continues(Cursor c, Token t) {
        if (t.is(TokenKind.COMMA)) {
            return true;
        }
        if (t.is(TokenKind.NUMBER) || t.is(TokenKind.DECIMAL)) {
            return t.is(TokenKind.NUMBER) && loneDay(c) || c.peek(-1).isWord(NUMBER_SIGNS);
        }
        if (t.isWord(NUMBER_SIGNS)) {
            return c.peek(1).is(TokenKind.NUMBER) || c.peek(1).is(TokenKind.DECIMAL);
        }
        // "modifié par l'arrêté royal du 2 février 2021, le numéro d'ordre X est supprimé": the sentence itself has
        // begun.
        boolean orderNumber = t.isWord("numero") && c.peek(2).isWord("ordre");
        return t.is(TokenKind.WORD)
                && !orderNumber
                && (FILLERS.contains(t.norm())
                        || isChange(t)
                        || Dates.isMonth(t.norm()) && !c.peek(1).isWord("est"));
    }

    /** The 9 of "des 9 et 19 décembre 1994", and a day whose year is missing. */
    private static boolean loneDay(Cursor c) {
        Token next = c.peek(1);
        return next.isWord("et", "en") && c.peek(2).is(TokenKind.NUMBER)
                || next.is(TokenKind.COMMA) && c.peek(2).is(TokenKind.NUMBER)
                || next.is(TokenKind.WORD) && Dates.isMonth(next.norm())
                || c.peek().text().length() == 4;
    }
}
