package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Language;
import org.nomenlex.tree.BilingualTable;

/**
 * An operation as a text in one language takes it: of new tables that stand there in both languages, the columns of its own;
 * of services that the source ran together, each on its lines.
 *
 * @param operation with the new text in one language
 * @param notes what was left out or set apart, in French
 * @param obstacle why it cannot be had in one language, in French; empty where it can
 */
record OneLanguage(Operation operation, List<String> notes, String obstacle) {

    /** Copies the list. */
    OneLanguage {
        notes = List.copyOf(notes);
    }

    /** Reads an operation for a text in that language. */
    static OneLanguage of(Operation operation, Language language) {
        List<String> notes = new ArrayList<>();
        List<String> content = JoinedServices.parted(operation.content());
        if (content.size() > operation.content().size()) {
            notes.add(
                    "la source donne plusieurs prestations en un seul alin\u00e9a : chacune est mise \u00e0 la ligne");
        }
        if (JoinedServices.isDoubtful(content)) {
            notes.add(
                    "plusieurs num\u00e9ros d'ordre se suivent en un seul alin\u00e9a : seul le premier est lu comme prestation");
        }
        BilingualTable.Half half = BilingualTable.of(content, language);
        if (!half.obstacle().isEmpty()) {
            return new OneLanguage(operation, List.of(), half.obstacle());
        }
        if (half.taken()) {
            String own = language == Language.FR ? "fran\u00e7aises" : "n\u00e9erlandaises";
            notes.add("le tableau de l'acte donne les deux langues : ses colonnes " + own + " sont prises");
        }
        return new OneLanguage(notes.isEmpty() ? operation : withContent(operation, half.lines()), notes, "");
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
        if (!(verdict instanceof Verdict.Applied applied) || notes.isEmpty()) {
            return verdict.on(asWritten);
        }
        List<String> tolerances = new ArrayList<>(applied.tolerances());
        tolerances.addAll(notes);
        return new Verdict.Applied(asWritten, tolerances);
    }
}
