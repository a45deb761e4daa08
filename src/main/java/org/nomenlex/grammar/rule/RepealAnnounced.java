package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Services go that the act lists with their text: "les prestations suivantes sont supprimées : ...". */
final class RepealAnnounced implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean services = c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("prestation") || n.noun().startsWith("verstrekking"));
        return c.does(Action.REPEAL) && services && !codes(s.content()).isEmpty();
    }

    /** The order numbers with which paragraphs of the text start, or that make up whole paragraphs. */
    static List<String> codes(List<String> content) {
        List<String> all = new ArrayList<>();
        for (String paragraph : content) {
            List<String> bare = Bare.codes(List.of(paragraph));
            List<Token> tokens = Lexer.lex(paragraph);
            if (!bare.isEmpty()) {
                all.addAll(bare);
            } else if (!tokens.isEmpty() && tokens.get(0).is(TokenKind.CODE)) {
                all.add(tokens.get(0).norm());
            }
        }
        return all;
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : s.targets(c)) {
            for (String code : codes(s.content())) {
                all.add(new Operation.Repeal(s.on(target.plus(Segment.of(SegmentKind.CODE, code)), c)));
            }
        }
        return all;
    }
}
