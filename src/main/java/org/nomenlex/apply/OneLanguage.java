package org.nomenlex.apply;

import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Language;
import org.nomenlex.tree.BilingualTable;

/**
 * An operation as a text in one language takes it: of new tables that stand there in both languages, the columns of its own.
 *
 * @param operation with the new text in one language
 * @param note what was left out, in French; empty for nothing
 * @param obstacle why it cannot be had in one language, in French; empty where it can
 */
record OneLanguage(Operation operation, String note, String obstacle) {

    /** Reads an operation for a text in that language. */
    static OneLanguage of(Operation operation, Language language) {
        BilingualTable.Half half = BilingualTable.of(operation.content(), language);
        if (!half.obstacle().isEmpty()) {
            return new OneLanguage(operation, "", half.obstacle());
        }
        if (!half.taken()) {
            return new OneLanguage(operation, "", "");
        }
        String own = language == Language.FR ? "fran\u00e7aises" : "n\u00e9erlandaises";
        return new OneLanguage(
                withContent(operation, half.lines()),
                "le tableau de l'acte donne les deux langues : ses colonnes " + own + " sont prises",
                "");
    }

    private static Operation withContent(Operation operation, List<String> content) {
        if (operation instanceof Operation.Replace o) {
            return new Operation.Replace(o.instruction(), content, o.everywhere());
        }
        if (operation instanceof Operation.Insert o) {
            return new Operation.Insert(o.instruction(), content, o.position(), o.unit());
        }
        return operation instanceof Operation.Restore o ? new Operation.Restore(o.instruction(), content) : operation;
    }

    /** The verdict on the operation as the act has it. */
    Verdict on(Verdict verdict, Operation asWritten) {
        if (!(verdict instanceof Verdict.Applied applied) || note.isEmpty()) {
            return verdict.on(asWritten);
        }
        List<String> tolerances = new java.util.ArrayList<>(applied.tolerances());
        tolerances.add(note);
        return new Verdict.Applied(asWritten, tolerances);
    }
}
