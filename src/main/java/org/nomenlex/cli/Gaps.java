package org.nomenlex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.build.HealthJson;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;
import org.nomenlex.export.statement.Gap;

/** The acts that a consolidation lacks, by the checks of its last build, as exports name them. */
final class Gaps {

    private Gaps() {}

    /** The gaps, or null where no build left its checks in the folder. */
    static @Nullable List<Gap> in(Path folder) {
        try {
            return HealthJson.in(folder).map(Gaps::of).orElse(null);
        } catch (IllegalArgumentException e) {
            // Checks kept by another version of the program: what they found cannot be told, and the export says so.
            return null;
        }
    }

    private static List<Gap> of(Health health) {
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
