package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Set;
import org.nomenlex.grammar.address.HistoryReader.History;
import org.nomenlex.grammar.lex.Action;
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

    /** Whether its verb asks for new text that it does not name: "après la prestation X, sont insérés", "le § 2 est complété". */
    public boolean comesBelow() {
        Clause c = clauses.get(0);
        boolean open = clauses.size() == 1
                && c.namesOnlyUnits()
                && c.newWords() == null
                && c.newCodes().isEmpty()
                && c.complements().isEmpty();
        boolean nothingComes = c.inserts() && (c.subjects().isEmpty() || c.subjectIsPlace());
        return open && (nothingComes || NEEDS_TEXT.contains(c.actions()));
    }

    private static final Set<List<Action>> NEEDS_TEXT = Set.of(List.of(Action.COMPLETE), List.of(Action.REPLACE));

    /** Whether it is one instruction whose new text is named: words, or units that come. */
    public boolean namesNewText() {
        Clause c = clauses.get(0);
        return clauses.size() == 1 && (!c.newcomers().isEmpty() || c.newWords() != null);
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
