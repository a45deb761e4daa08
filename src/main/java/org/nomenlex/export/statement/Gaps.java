package org.nomenlex.export.statement;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;

/** The acts that a consolidation lacks, by the checks of its last build, as exports name them. */
public final class Gaps {

    private Gaps() {}

    /** What the checks found missing: acts that other acts recall, and acts of Justel's lists. */
    public static List<Gap> of(Health health) {
        List<Gap> gaps = new ArrayList<>();
        health.missing().forEach(a -> gaps.add(gap(a, "cité par " + String.join(", ", a.namedBy()))));
        health.registered().forEach(a -> gaps.add(gap(a, "registre de Justel")));
        return gaps;
    }

    private static Gap gap(MissingAct act, String reason) {
        String dossiers = act.dossiers().isEmpty() ? "" : " " + String.join(", ", act.dossiers());
        return new Gap("acte du " + act.promulgated() + dossiers, List.copyOf(act.articles()), reason);
    }
}
