package org.nomenlex.amend;

import java.util.List;

/**
 * An article of an amending act, understood.
 *
 * @param number its number in the act
 * @param role what it is for
 * @param operations what it changes, in the act's order
 * @param unparsed what was not understood
 * @param characters the characters of its text (white space not counted)
 * @param claimed how many of them an operation or a known non-instruction claims; the rest is in {@code unparsed}
 * @param recalled the earlier changes that it recalls ("modifié en dernier lieu par l'arrêté royal du ...")
 */
public record ParsedArticle(
        String number,
        ArticleRole role,
        List<Operation> operations,
        List<Unparsed> unparsed,
        int characters,
        int claimed,
        List<LastAmendment> recalled) {

    /** Copies the lists. */
    public ParsedArticle {
        operations = List.copyOf(operations);
        unparsed = List.copyOf(unparsed);
        recalled = List.copyOf(recalled);
    }

    /** An article that recalls no earlier change. */
    public ParsedArticle(
            String number,
            ArticleRole role,
            List<Operation> operations,
            List<Unparsed> unparsed,
            int characters,
            int claimed) {
        this(number, role, operations, unparsed, characters, claimed, List.of());
    }
}
