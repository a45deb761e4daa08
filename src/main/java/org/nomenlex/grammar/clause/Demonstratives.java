package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;

/**
 * Puts the noun in the place of "celui", "celle", "ceux" and "celles": "la règle qui suit la prestation X et celle qui suit la
 * prestation Y" is "... et la règle qui suit la prestation Y".
 */
final class Demonstratives {

    private static final String[] MASCULINE = {"libelle", "libelles", "intitule", "intitules", "coefficient"};

    private static final String[] FEMININE = {"regle", "regles", "valeur", "valeurs", "lettre-cle"};

    private Demonstratives() {}

    /** The tokens, each demonstrative that leads to a unit replaced by article and noun. */
    static List<Token> resolved(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size() + 2);
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Token noun = leads(tokens, i) ? noun(out, t) : t;
            if (noun != t) {
                boolean several = t.isWord("ceux", "celles");
                out.add(word(t, several ? "les" : t.isWord("celui") ? "le" : "la"));
                out.add(word(t, noun.norm()));
            } else {
                out.add(t);
            }
        }
        return out;
    }

    /** "celle de la prestation", "celles qui suivent", "ceux relatifs à". */
    private static boolean leads(List<Token> tokens, int at) {
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
        return tokens.get(at).isWord("celui", "celle", "ceux", "celles")
                && (next.isWord("de", "du", "des", "qui") || next.startsWith("relati"));
    }

    /** The noun that the demonstrative repeats: the nearest before it of its gender; itself where there is none. */
    private static Token noun(List<Token> before, Token demonstrative) {
        String[] nouns = demonstrative.isWord("celui", "ceux") ? MASCULINE : FEMININE;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isWord(nouns)) {
                return before.get(i);
            }
        }
        return demonstrative;
    }

    private static Token word(Token at, String norm) {
        return new Token(TokenKind.WORD, norm, norm, at.start(), at.end(), "");
    }
}
