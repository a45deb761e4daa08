package org.nomenlex.export.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;

/** The acts that a consolidation lacks, by the checks of its last build, as exports name them. */
public final class Gaps {

    private static final Wording REGISTERED = new Wording("registre de Justel", "register van Justel");

    private Gaps() {}

    /** What the checks found missing: acts that other acts recall, and acts of Justel's lists. */
    public static List<Gap> of(Health health) {
        List<Gap> gaps = new ArrayList<>();
        health.missing().forEach(a -> gaps.add(gap(a, named(a))));
        health.registered().forEach(a -> gaps.add(gap(a, REGISTERED)));
        return gaps.stream().flatMap(g -> g.after(health.begun()).stream()).toList();
    }

    private static Wording named(MissingAct act) {
        String by = String.join(", ", act.namedBy());
        return new Wording("cité par " + by, "aangehaald in " + by);
    }

    private static Gap gap(MissingAct act, Wording reason) {
        String dossiers = act.dossiers().isEmpty() ? "" : " " + String.join(", ", act.dossiers());
        LocalDate signed = act.promulgated();
        LocalDate since = act.published().stream().min(LocalDate::compareTo).orElse(signed);
        if (signed == null) {
            String published = String.join(
                    ", ", act.published().stream().map(LocalDate::toString).toList());
            Wording name =
                    new Wording("acte paru au M.B. du " + published, "akte verschenen in het B.S. van " + published);
            return new Gap(name, List.copyOf(act.articles()), reason, since);
        }
        String known = signed + dossiers;
        return new Gap(
                new Wording("acte du " + known, "akte van " + known), List.copyOf(act.articles()), reason, since);
    }
}
