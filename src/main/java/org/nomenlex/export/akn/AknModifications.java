package org.nomenlex.export.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;

/**
 * The changes that made a text: those whose words stand in it, by the provenance of its pieces, and those that left no
 * words (repeals, deletions), by the outcomes of the acts' operations.
 */
final class AknModifications {

    private final Map<String, Modification> found = new LinkedHashMap<>();

    private AknModifications() {}

    static List<Modification> of(AknText text, List<ActRecord> acts) {
        AknModifications modifications = new AknModifications();
        Map<String, Set<String>> passages = modifications.passagesByOperation(text);
        for (ActRecord act : acts) {
            act.outcomes().forEach(o -> modifications.applied(text, act, o, passages));
        }
        modifications.ofPieces(text, passages);
        return List.copyOf(modifications.found.values());
    }

    private Map<String, Set<String>> passagesByOperation(AknText text) {
        Map<String, Set<String>> passages = new LinkedHashMap<>();
        for (Slot slot : text.slots()) {
            for (Piece piece : slot.passage().pieces()) {
                String id = referenceId(piece.provenance());
                passages.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(AknBody.passageId(text, slot.passage()));
            }
        }
        passages.remove("");
        return passages;
    }

    private void applied(AknText text, ActRecord act, OperationOutcome outcome, Map<String, Set<String>> passages) {
        Operation operation = outcome.operation();
        Instruction instruction = operation.instruction();
        String numac = act.parsed().header().numac().value();
        String id = referenceId(numac, instruction.id());
        boolean here = outcome.state() == OperationOutcome.State.APPLIED
                && instruction.amended().isNomenclature()
                && instruction.language().covers(text.language())
                && instruction.target().article().filter(text.number()::equals).isPresent()
                && begunBefore(outcome.effect(), end(text));
        if (here || passages.containsKey(id)) {
            found.put(
                    id,
                    new Modification(
                            numac,
                            instruction.id(),
                            Modification.typeOf(operation),
                            Modification.posOf(operation),
                            Modification.previousOf(operation),
                            outcome.effect(),
                            act.parsed().header().published(),
                            List.copyOf(passages.getOrDefault(id, Set.of()))));
        }
    }

    /** Words of acts that the outcomes do not tell of: a decision of a lawyer, or an act read by other means. */
    private void ofPieces(AknText text, Map<String, Set<String>> passages) {
        for (Slot slot : text.slots()) {
            for (Piece piece : slot.passage().pieces()) {
                Provenance p = piece.provenance();
                String id = referenceId(p);
                if (!id.isEmpty() && !found.containsKey(id)) {
                    List<String> where = new ArrayList<>(passages.getOrDefault(id, Set.of()));
                    found.put(
                            id,
                            new Modification(
                                    p.numac(),
                                    p.operation(),
                                    "substitution",
                                    "",
                                    "",
                                    p.effect(),
                                    p.published(),
                                    where));
                }
            }
        }
    }

    private static @Nullable LocalDate end(AknText text) {
        return text.versions().get(text.versions().size() - 1).period().to();
    }

    private static boolean begunBefore(@Nullable LocalDate effect, @Nullable LocalDate end) {
        return effect != null && (end == null || effect.isBefore(end));
    }

    /** The reference to a provision of an act, empty for a base text. */
    static String referenceId(Provenance provenance) {
        return provenance.operation().isEmpty() ? "" : referenceId(provenance.numac(), provenance.operation());
    }

    static String referenceId(String numac, String operation) {
        return "op_" + AknUris.token(numac) + "_" + AknUris.token(operation);
    }
}
