package org.nomenlex.grammar.clause;

import java.util.List;
import org.nomenlex.grammar.address.HistoryReader.History;
import org.nomenlex.grammar.lex.Token;

/**
 * An instruction, read.
 *
 * @param clauses one for each verb; a single one without verb for an address that stands alone
 * @param contentFrom the offset in the text at which new text starts, -1 where none stands in the sentence itself
 * @param residue tokens that no phrase claimed
 * @param flaws what is wrong with its quotes
 * @param doubts what else makes its reading doubtful
 * @param histories earlier changes that it recalls
 */
public record Sentence(
        List<Clause> clauses,
        int contentFrom,
        List<Token> residue,
        List<String> flaws,
        List<String> doubts,
        List<History> histories) {

    /** Copies the lists. */
    public Sentence {
        clauses = List.copyOf(clauses);
        residue = List.copyOf(residue);
        flaws = List.copyOf(flaws);
        doubts = List.copyOf(doubts);
        histories = List.copyOf(histories);
    }

    /** Whether it names units and does nothing to them: a heading for what stands under it. */
    public boolean isAddress() {
        return clauses.size() == 1 && clauses.get(0).isAddressOnly() && residue.isEmpty();
    }

    /** Whether the words start with a verb of the grammar ("sont abrogés."). */
    public static boolean startsWithVerb(String words) {
        return VerbPlaces.startsWithVerb(words);
    }

    /** Whether a verb of the grammar was found. */
    public boolean hasVerb() {
        return clauses.stream().anyMatch(c -> !c.actions().isEmpty());
    }
}
