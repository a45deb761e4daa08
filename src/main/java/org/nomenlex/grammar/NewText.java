package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Paths;

/** Whether the text below an instruction went into what was read of it: behind "est abrogé" there should be none. */
final class NewText {

    private NewText() {}

    /**
     * Whether there is no text, or some operation brings a part of it that it has not from the instruction itself (the number
     * of "la règle "343" est insérée" stands in the text too).
     */
    static boolean isTaken(List<String> text, String instruction, List<Operation> read) {
        String all = lettersAndDigits(String.join("", text));
        String words = lettersAndDigits(instruction);
        return all.isEmpty()
                || read.stream()
                        .flatMap(o -> brought(o).stream())
                        .map(NewText::lettersAndDigits)
                        .anyMatch(part ->
                                part.contains(all) || !part.isEmpty() && all.contains(part) && !words.contains(part));
    }

    private static List<String> brought(Operation o) {
        List<String> all = new ArrayList<>(o.content());
        // "les prestations suivantes sont supprimées : ...": the text says which.
        Paths.lastService(o.instruction().target()).ifPresent(s -> all.add(s.value()));
        if (!o.content().isEmpty()) {
            all.add(String.join("", o.content()));
        }
        if (o instanceof Operation.ReplaceWords r) {
            all.add(r.replacement());
        } else if (o instanceof Operation.InsertWords i) {
            all.add(i.words());
        } else if (o instanceof Operation.DeleteWords d) {
            all.add(d.words());
        } else if (o instanceof Operation.InsertCodes i) {
            i.codes().forEach(c -> all.add(c.toString()));
        } else if (o instanceof Operation.DeleteCodes d) {
            d.codes().forEach(c -> all.add(c.toString()));
        } else if (o instanceof Operation.ReplaceCodes r) {
            r.newCodes().forEach(c -> all.add(c.toString()));
        }
        return all;
    }

    private static String lettersAndDigits(String s) {
        return s.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
