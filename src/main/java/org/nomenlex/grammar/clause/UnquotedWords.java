package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;

/** Reads words whose quotes are missing, or one of them: they run to the verb, to "par" or to the end, and bear a flaw. */
final class UnquotedWords {

    /** Nouns whose words may stand without quotes. */
    private static final Set<String> PLAIN_NOUNS = Set.of("mot", "mots", "terme", "termes", "woord", "woorden");

    private final Cursor c;
    private final String text;
    private final List<String> flaws;

    UnquotedWords(Cursor c, String text, List<String> flaws) {
        this.c = c;
        this.text = text;
        this.flaws = flaws;
    }

    /** Words without quotes, or with one quote lost, behind their noun; the cursor moves where there are none, too. */
    Optional<Words> read(Token noun) {
        if (!PLAIN_NOUNS.contains(noun.norm())
                || c.atEnd()
                || Verbs.isAuxiliary(c.peek())
                || c.peek().isWord("par", "qui", "du", "commencant")) {
            return Optional.empty();
        }
        int start = c.peek().start();
        int end = start;
        while (!c.atEnd() && !endsHere()) {
            if (c.peek().is(TokenKind.QUOTED)) {
                return lostOpening(start, c.peek());
            }
            end = c.next().end();
        }
        boolean stray = c.take(TokenKind.STRAY);
        String words = trimmed(text.substring(Math.min(start, text.length()), Math.min(end, text.length())), stray);
        flaws.add("mots sans guillemets");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Words(List.of(words), noun.norm()));
    }

    /** Whether the words end at the cursor: a lone quote, the verb, "par les", "et les mots". */
    private boolean endsHere() {
        Token t = c.peek();
        boolean verb = Verbs.isAuxiliary(t) && Verbs.participleFollows(c);
        boolean next =
                t.isWord("et") && c.peek(1).isWord("les", "le") && c.peek(2).isWord("mots", "mot");
        boolean by = t.isWord("par") && c.peek(1).isWord("les", "le", "ce");
        return verb || next || by || t.is(TokenKind.STRAY);
    }

    /** @param closed whether a quote stands behind the words, so that a full stop is theirs */
    private static String trimmed(String words, boolean closed) {
        String s = words.strip();
        while (!closed && (s.endsWith(";") || s.endsWith("."))) {
            s = s.substring(0, s.length() - 1).strip();
        }
        return s.endsWith("\"") ? s.substring(0, s.length() - 1).strip() : s;
    }

    /** par les mots quatre fois"; : the closing quote was taken for an opening one. */
    private Optional<Words> lostOpening(int start, Token quoted) {
        boolean closes = quoted.text().length() <= 2 || !quoted.flaw().isEmpty();
        if (!closes) {
            return Optional.empty();
        }
        c.next();
        flaws.add("guillemet ouvrant absent");
        return Optional.of(
                new Words(List.of(text.substring(start, quoted.start()).strip()), "mots"));
    }
}
