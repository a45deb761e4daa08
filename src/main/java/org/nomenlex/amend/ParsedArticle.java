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
 * @param claimed how many of them were understood: those that an operation or a known non-instruction claims, and those of
 *     {@code withoutText}; the rest is in {@code unparsed}
 * @param withoutText how many of the claimed ones belong to instructions that were read in full but cannot be carried out,
 *     because the source leaves their new text out ("Tableau non repris"); they are in {@code unparsed} too
 * @param recalled the earlier changes that it recalls ("modifié en dernier lieu par l'arrêté royal du ...")
 */
public record ParsedArticle(
        String number,
        ArticleRole role,
        List<Operation> operations,
        List<Unparsed> unparsed,
        int characters,
        int claimed,
        int withoutText,
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
        this(number, role, operations, unparsed, characters, claimed, 0, List.of());
    }
}
