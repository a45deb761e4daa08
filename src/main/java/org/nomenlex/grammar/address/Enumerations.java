package org.nomenlex.grammar.address;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** The enumerator that a text starts with, as a unit: "c) ...", "4° ...", "§ 12. ...", "II. ...". */
public final class Enumerations {

    private static final int ENOUGH = 40;

    private Enumerations() {}

    /** The unit named by the first words of the text, where they are an enumerator. */
    public static Optional<Units> leading(String text) {
        String head = text.strip();
        head = head.length() > ENOUGH ? head.substring(0, ENOUGH) : head;
        List<Token> tokens = Lexer.lex(head);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Token t = tokens.get(0);
        if (t.is(TokenKind.SIGN) && tokens.size() > 1 && tokens.get(1).is(TokenKind.NUMBER)) {
            return Optional.of(Units.of(SegmentKind.PARAGRAPH, tokens.get(1).norm()));
        }
        boolean dotted = t.end() < head.length() && head.charAt(t.end()) == '.';
        boolean plain = t.is(TokenKind.WORD) || t.is(TokenKind.NUMBER);
        if (plain && !dotted) {
            return Optional.empty();
        }
        if (t.is(TokenKind.WORD)
                && t.text().length() == 1
                && Character.isLowerCase(t.text().charAt(0))) {
            return Optional.of(Units.of(SegmentKind.LETTER, t.text()));
        }
        SegmentKind kind = t.is(TokenKind.CODE) || t.is(TokenKind.QUOTED) ? null : Numbering.kindOf(t);
        if (kind == null) {
            return Optional.empty();
        }
        Cursor c = new Cursor(List.of(t));
        String value = c.peek().is(TokenKind.WORD) ? t.text() : t.norm();
        return Optional.of(Units.of(List.of(UnitPath.of(Segment.of(kind, value)))));
    }
}
