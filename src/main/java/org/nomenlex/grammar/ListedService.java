package org.nomenlex.grammar;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.rule.Context;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * An item about one of the services that the item around it announced: "la valeur relative des prestations suivantes est modifi\u00e9e
 * comme suit : a) 102034 : "K 30" est remplac\u00e9 par "K 36"".
 *
 * @param context the context with that service
 * @param words the words behind its order number
 * @param sentence these words, read
 */
record ListedService(Context context, String words, Sentence sentence) {

    private static final Segment BELOW = Segment.of(SegmentKind.CODE, Units.BELOW);

    /** Whether a path holds services that were announced and not named. */
    static boolean isOpen(UnitPath path) {
        return path.segments().contains(BELOW);
    }

    /** The item that starts with an order number, where services were announced. */
    static Optional<ListedService> of(String words, Context context) {
        if (context.paths().stream().noneMatch(ListedService::isOpen)) {
            return Optional.empty();
        }
        List<Token> tokens = Lexer.lex(words);
        if (tokens.size() < 2 || !tokens.get(0).is(TokenKind.CODE)) {
            return Optional.empty();
        }
        boolean mark = tokens.get(1).is(TokenKind.COLON) || tokens.get(1).is(TokenKind.COMMA);
        int end = tokens.get(mark ? 1 : 0).end();
        String rest = words.substring(Math.min(end, words.length())).strip();
        Segment service = Segment.of(SegmentKind.CODE, tokens.get(0).norm());
        return Optional.of(new ListedService(about(context, service), rest, ClauseReader.read(rest, rest.length())));
    }

    private static Context about(Context context, Segment service) {
        List<UnitPath> paths = context.paths().stream()
                .map(p -> new UnitPath(p.segments().stream()
                        .map(s -> s.equals(BELOW) ? service : s)
                        .toList()))
                .toList();
        return context.within(paths);
    }
}
