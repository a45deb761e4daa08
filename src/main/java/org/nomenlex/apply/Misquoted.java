package org.nomenlex.apply;

import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;

/**
 * New texts that hold an instruction. Acts lose closing quotes; what comes behind is then read as part of the new text. The
 * law itself never speaks of words that are replaced, so that such a text is no law and is not written into it.
 */
final class Misquoted {

    /** Examples: {@code ... sont remplacés par les mots ...}, {@code au § 3, le mot}, {@code wordt vervangen door het woord}. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "remplac\u00e9e?s? par (?:les? mots?|les? phrases?|la phrase"
                    + "|le nombre|le chiffre|ce qui suit|la disposition suivante)\\b|remplac\u00e9e?s? comme suit"
                    + "|ins\u00e9r\u00e9e?s? (?:entre|apr\u00e8s|avant) les? mots?\\b|\\b(?:le mot|les mots)\\s*$"
                    + "|vervangen (?:door (?:het woord|de woorden|de zin)|als volgt)\\b|\\b(?:het woord|de woorden)\\s*$");

    private Misquoted() {}

    /**
     * Refuses an operation on the nomenclature of which the new text holds an instruction, and whatever else was read from
     * the same words.
     *
     * @param operations all operations of the act
     */
    static void refuse(Operation operation, List<Operation> operations) {
        boolean spoilt = isSpoilt(operation)
                || operations.stream()
                        .filter(o -> o != operation)
                        .filter(o -> o.instruction()
                                .place()
                                .equals(operation.instruction().place()))
                        .filter(o -> o.instruction()
                                .words()
                                .equals(operation.instruction().words()))
                        .anyMatch(Misquoted::isSpoilt);
        if (spoilt) {
            throw new CannotApply(
                    "le nouveau texte contient une instruction : un guillemet de l'acte manque, la fin du texte est"
                            + " douteuse");
        }
    }

    private static boolean isSpoilt(Operation operation) {
        return operation.instruction().amended().isNomenclature()
                && texts(operation).stream()
                        .anyMatch(t -> INSTRUCTION.matcher(t).find());
    }

    private static List<String> texts(Operation operation) {
        if (operation instanceof Operation.ReplaceWords o) {
            return List.of(o.replacement());
        }
        return operation instanceof Operation.InsertWords o ? List.of(o.words()) : operation.content();
    }
}
