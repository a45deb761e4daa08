package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.Words;

/**
 * Where the verbs of an instruction stand: finite ones ("sont supprimés", "devient", "worden de woorden "A" vervangen"), the
 * verb of a sentence in note form ("§ 5 : supprimé"), and an "et" that was typed for "est" where no verb is left otherwise.
 */
final class VerbPlaces {

    private final List<Token> tokens;
    private final boolean[] verbFrom;
    private final int slip;
    private final int telegraph;

    VerbPlaces(List<Token> tokens) {
        this.tokens = tokens;
        boolean[] finite = verbs(tokens);
        this.slip = finite[0] ? -1 : slip(tokens);
        this.telegraph = finite[0] || slip >= 0 ? -1 : telegraph(tokens);
        this.verbFrom = finite[0] ? finite : upTo(Math.max(slip, telegraph), finite);
    }

    /** Whether an instruction has a verb at that token. */
    boolean isVerb(int at) {
        return isSlip(at) || isTelegraph(at) || at < tokens.size() && isVerbAt(tokens, at);
    }

    /** Whether a verb stands at that token or behind it. */
    boolean isVerbFrom(int at) {
        return verbFrom[Math.min(at, tokens.size())];
    }

    /** Whether the first verb from that token on is one with which something comes in. */
    boolean inserts(int from) {
        int at = from;
        while (at < tokens.size() && !isVerb(at)) {
            at++;
        }
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST_VERB); i++) {
            if (insertion(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "sont, \u00e0 chaque fois, ins\u00e9r\u00e9s": how many tokens an auxiliary and its participle take. */
    private static final int LONGEST_VERB = 7;

    /** Whether the token is an "et" or "son" that was typed for "est" or "sont". */
    boolean isSlip(int at) {
        return slip >= 0 && at == slip;
    }

    /** Whether the token is the verb of a sentence in note form. */
    boolean isTelegraph(int at) {
        return telegraph >= 0 && at == telegraph;
    }

    /** Whether "wordt" or "worden" means "devient" there. */
    boolean isDutchBecome(int at) {
        return isDutchBecome(tokens, at);
    }

    /** Whether the words start with a verb of the grammar ("sont abrogés."). */
    static boolean startsWithVerb(String words) {
        String s = words.strip();
        boolean may = s.length() < 60 && (s.startsWith("sont ") || s.startsWith("est "));
        return may && isVerbAt(Lexer.lex(s), 0);
    }

    /** For each token whether a finite verb stands there or behind it. */
    private static boolean[] verbs(List<Token> tokens) {
        boolean[] from = new boolean[tokens.size() + 1];
        for (int i = tokens.size() - 1; i >= 0; i--) {
            from[i] = from[i + 1] || isVerbAt(tokens, i);
        }
        return from;
    }

    /** The same with a verb at one place. */
    private static boolean[] upTo(int at, boolean[] none) {
        for (int i = 0; i <= at; i++) {
            none[i] = true;
        }
        return none;
    }

    /** The place of an "et" or "son" typed for "est" or "sont" ("la prestation suivante et introduite après"), or -1. */
    private static int slip(List<Token> tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean behind = i + 1 < tokens.size() && i > 0 && found < 0;
            boolean and = behind && tokens.get(i).isWord("et") && insertion(tokens.get(i + 1));
            boolean own = behind && tokens.get(i).isWord("son") && isPlural(tokens.get(i + 1));
            if ((and || own) && !tokens.get(i + 1).norm().endsWith("er")) {
                found = i;
            }
        }
        return found;
    }

    /** "son supprimées" for "sont supprimées". */
    private static boolean isPlural(Token t) {
        return t.is(TokenKind.WORD)
                && t.norm().endsWith("s")
                && Verbs.participle(t.norm()).isPresent();
    }

    private static boolean insertion(Token t) {
        return t.is(TokenKind.WORD)
                && Verbs.participle(t.norm())
                        .filter(a -> a == Action.INSERT || a == Action.ADD)
                        .isPresent();
    }

    /**
     * The place of the verb of a sentence in note form: "§ 5 : supprimé", "§ 6, alinéa 1er : insérer après les mots "A" les
     * mots "B""; -1 where a sentence has a finite verb or none at all.
     */
    private static int telegraph(List<Token> tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean verb = t.is(TokenKind.WORD) && Verbs.participle(t.norm()).isPresent();
            boolean behindColon = i > 0 && tokens.get(i - 1).is(TokenKind.COLON);
            boolean behindComma = i > 0 && tokens.get(i - 1).is(TokenKind.COMMA);
            boolean infinitive =
                    verb && (i == 0 || behindColon || behindComma) && t.norm().endsWith("er");
            boolean last = verb && behindColon && (i + 1 == tokens.size() || i + 2 == tokens.size());
            // "§ 3, geschrapt : 102012, 102034"
            boolean leads = verb
                    && behindComma
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(TokenKind.COLON)
                    && Verbs.participle(t.norm()).equals(Optional.of(Action.REPEAL));
            if (found < 0 && (infinitive || last || leads)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isVerbAt(List<Token> tokens, int at) {
        if (Verbs.isDrop(tokens.get(at))) {
            return at == 0 || !Verbs.isAuxiliary(tokens.get(at - 1));
        }
        if (isDutchBecome(tokens, at)) {
            return true;
        }
        if (Verbs.isBecome(tokens.get(at))) {
            return at == 0
                    || !tokens.get(at - 1).isWord("qui", "lequel", "lesquels")
                            && !ofText(tokens, at)
                            && !tokens.get(at).isWord("devenant");
        }
        if (Verbs.isRead(tokens, at)) {
            return true;
        }
        if (Verbs.isSplitParticiple(tokens.get(at))) {
            return opened(tokens, at);
        }
        if (!Verbs.isAuxiliary(tokens.get(at))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 7); i++) {
            Token t = tokens.get(i);
            if (Verbs.isParticiple(t, tokens.get(Math.min(i + 1, tokens.size() - 1)))) {
                return true;
            }
            if (!Verbs.isAdverb(t) && !t.is(TokenKind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "worden de woorden "A" vervangen": the Dutch auxiliary stands before the subject, the participle behind it. */
    private static boolean opened(List<Token> tokens, int at) {
        if (recalls(tokens, at)) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            Token t = tokens.get(i);
            if (t.isWord("wordt", "worden")) {
                return i < at - 1 && !isVerbAt(tokens, i);
            }
            if (Verbs.isSplitParticiple(t) && !recalls(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "\u00a7 9, opgeheven bij het koninklijk besluit van ..., hersteld": an earlier change, since the verb comes later. */
    private static boolean recalls(List<Token> tokens, int at) {
        boolean by = at + 1 < tokens.size() && tokens.get(at + 1).isWord("bij");
        return by && tokens.subList(at + 1, tokens.size()).stream().anyMatch(t -> Verbs.isSplitParticiple(t));
    }

    /** "§ 10 wordt § 11": "worden" with no participle behind it. */
    private static boolean isDutchBecome(List<Token> tokens, int at) {
        if (!tokens.get(at).isWord("wordt", "worden") || at == 0) {
            return false;
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.isWord("wordt", "worden") && tokens.get(i - 1).isWord("en")) {
                // "wordt het tweede lid het derde lid en wordt het vierde lid opgeheven"
                break;
            }
            if (Verbs.isSplitParticiple(t) || t.isWord("wordt", "worden") || t.is(TokenKind.COLON)) {
                return false;
            }
        }
        int next = at + 1;
        while (next < tokens.size()
                && (Verbs.isAdverb(tokens.get(next)) || tokens.get(next).isWord("de", "het"))) {
            next++;
        }
        return next < tokens.size() && isUnitStart(tokens.get(next));
    }

    private static final String[] DUTCH_UNITS = {
        "lid",
        "leden",
        "paragraaf",
        "punt",
        "artikel",
        "bepaling",
        "punten",
        "paragrafen",
        "rangnummer",
        "rangnummers",
        "verstrekking",
        "verstrekkingen"
    };

    private static boolean isUnitStart(Token t) {
        return switch (t.kind()) {
            case SIGN, POINT, LETTER, BRACKETED, DECIMAL -> true;
            default ->
                t.isWord(DUTCH_UNITS)
                        || t.is(TokenKind.WORD) && Words.ordinal(t.norm()).isPresent();
        };
    }

    /** "dont le texte (actuel) formera". */
    private static boolean ofText(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (tokens.get(i).isWord("dont")) {
                return true;
            }
        }
        return false;
    }
}
