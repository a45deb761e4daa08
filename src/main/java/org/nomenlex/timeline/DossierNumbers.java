package org.nomenlex.timeline;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Dossier numbers of acts, looked for in the references of the database's marks. */
final class DossierNumbers {

    private final Set<String> numbers = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();

    /** Adds a number; an empty one is none. */
    void add(String dossier) {
        if (!dossier.isEmpty() && numbers.add(dossier)) {
            lengths.add(dossier.length());
        }
    }

    /** Those of the numbers that stand somewhere in a reference. */
    Set<String> in(String reference) {
        Set<String> found = new TreeSet<>();
        for (int length : lengths) {
            for (int i = 0; i + length <= reference.length(); i++) {
                String part = reference.substring(i, i + length);
                if (numbers.contains(part)) {
                    found.add(part);
                }
            }
        }
        return found;
    }
}
