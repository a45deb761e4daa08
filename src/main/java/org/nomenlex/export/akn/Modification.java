package org.nomenlex.export.akn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;

/**
 * A change that a provision of an act makes, in the terms of Akoma Ntoso.
 *
 * @param numac the act
 * @param operation the operation's id in the act
 * @param type {@code substitution}, {@code insertion}, {@code repeal} or {@code renumbering}
 * @param pos where the new text goes relative to its destination, empty where that means nothing
 * @param previous the place of the unit before a renumbering, as an address; else empty
 * @param effect its day of effect, or null where undetermined
 * @param published the day of the Moniteur, or null where unknown
 * @param passages identifiers of the passages that hold its words, empty where none are left
 */
record Modification(
        String numac,
        String operation,
        String type,
        String pos,
        String previous,
        @Nullable LocalDate effect,
        @Nullable LocalDate published,
        List<String> passages) {

    Modification {
        passages = List.copyOf(passages);
    }

    /** Whether it takes effect before it was published. */
    boolean retroactive() {
        return effect != null && published != null && effect.isBefore(published);
    }

    static String typeOf(Operation operation) {
        return switch (operation.kind()) {
            case "insert", "insert-words", "insert-codes", "restore" -> "insertion";
            case "repeal", "delete-words", "delete-codes" -> "repeal";
            case "renumber" -> "renumbering";
            default -> "substitution";
        };
    }

    static String posOf(Operation operation) {
        Position position = positionOf(operation);
        if (position == null) {
            return "";
        }
        if (position instanceof Position.Before) {
            return "before";
        }
        if (position instanceof Position.AtStart) {
            return "start";
        }
        return position instanceof Position.AtEnd ? "end" : "after";
    }

    private static @Nullable Position positionOf(Operation operation) {
        if (operation instanceof Operation.Insert insert) {
            return insert.position();
        }
        if (operation instanceof Operation.InsertWords insert) {
            return insert.position();
        }
        return operation instanceof Operation.InsertCodes insert ? insert.position() : null;
    }

    static String previousOf(Operation operation) {
        return operation instanceof Operation.Renumber
                ? AknUris.NOMENCLATURE + "/~"
                        + AknUris.unit(operation.instruction().target())
                : "";
    }
}
