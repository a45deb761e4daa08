package org.nomenlex.timeline;

import java.util.List;
import java.util.Map;

/**
 * An act as known on a day.
 *
 * @param act the act
 * @param regimes what it says, by days in force; the first covers all days before the second
 * @param gone why it has no effect at all ("rapporté par ...", "annulé par ..."); empty mostly
 * @param status plain words on what happened to it; empty mostly
 * @param outcomes of operations of other acts on its text, by "NUMAC/operation": empty where applied, else the reason
 * @param corrected what errata and judgments corrected, by operation id
 * @param foreseen words that the source gives only as an erratum not yet published corrected them, by operation id
 */
record Standing(
        HeldAct act,
        List<Regime> regimes,
        String gone,
        String status,
        Map<String, String> outcomes,
        Map<String, String> corrected,
        Map<String, String> foreseen) {

    Standing {
        regimes = List.copyOf(regimes);
        outcomes = Map.copyOf(outcomes);
        corrected = Map.copyOf(corrected);
        foreseen = Map.copyOf(foreseen);
    }

    /** What it says on the latest days. */
    Regime last() {
        return regimes.get(regimes.size() - 1);
    }
}
