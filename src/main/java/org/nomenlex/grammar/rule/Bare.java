package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.outline.Enumerator;
import org.nomenlex.grammar.outline.Marks;

/** Lists of bare order numbers: text that holds order numbers and nothing else. */
final class Bare {

    private Bare() {}

    /** The order numbers, in one row or in a list ("- A; - B"); none where the text holds anything else. */
    static List<String> codes(List<String> content) {
        List<String> all = new ArrayList<>();
        for (String paragraph : content) {
            int mark = Enumerator.of(paragraph).map(Enumerator::length).orElse(0);
            for (Token t : Lexer.lex(unquoted(paragraph.substring(mark)))) {
                if (t.is(TokenKind.CODE)) {
                    all.add(t.norm());
                } else if (!t.is(TokenKind.COMMA)
                        && !t.is(TokenKind.PERIOD)
                        && !t.is(TokenKind.SEMICOLON)
                        && !t.isWord("et", "ou", "en")) {
                    return List.of();
                }
            }
        }
        return all;
    }

    /** The text without quotes. */
    static String unquoted(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.chars().filter(ch -> !Marks.isQuote((char) ch)).forEach(ch -> out.append((char) ch));
        return out.toString();
    }
}
