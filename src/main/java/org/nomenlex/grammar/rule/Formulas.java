package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;

/** All formulas, the more special before the more general. */
public final class Formulas {

    private static final List<Formula> ALL = List.of(
            new WithdrawAct(),
            new Restore(),
            new Renumber(),
            new ReplaceListedValues(),
            new ReplaceValue(),
            new ReplaceWords(),
            new ReplaceCodes(),
            new ReplaceHeading(),
            new ReplaceUnit(),
            new InsertWords(),
            new InsertCodes(),
            new InsertUnit(),
            new CompleteWithWords(),
            new CompleteWithCodes(),
            new CompleteWithUnit(),
            new DeleteWords(),
            new DeleteCodes(),
            new RepealAnnounced(),
            new RepealUnit());

    private Formulas() {}

    /** The operations of a clause about services that the act lists below, each with what it gets; none where it does not. */
    public static List<Operation> listed(Clause c, Scene s) {
        Formula values = new ReplaceListedValues();
        return values.fits(c, s) ? values.read(c, s) : List.of();
    }

    /** The order numbers of a text that holds nothing else; none where it holds anything else. */
    public static List<String> bareCodes(List<String> content) {
        return Bare.codes(content);
    }

    /** Whether the formula says what becomes of units that are subjects beside words: "les mots "a" et le § 2". */
    private static boolean readsUnitsBeside(Formula formula) {
        return formula instanceof DeleteWords || formula instanceof ReplaceValue;
    }

    /** The operations of the clause; none where no formula fits. */
    public static List<Operation> read(Clause c, Scene s) {
        for (Formula formula : ALL) {
            if (formula.fits(c, s)) {
                if (!c.alsoUnits().isEmpty() && !readsUnitsBeside(formula)) {
                    return List.of();
                }
                List<Operation> read = new ArrayList<>(formula.read(c, s));
                if (!read.isEmpty()) {
                    read.addAll(Renumber.inPassing(c, s));
                    return read;
                }
            }
        }
        return List.of();
    }
}
