package org.nomenlex.export.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.law.Language;

/** Who changed something, in words. */
public final class Causes {

    private Causes() {}

    /** {@code AR du 26 octobre 2011 (2011022405), art. 5, 1}; several joined by "; "; empty where nobody is known. */
    public static String names(List<DiffCause> causes, Language language, Citations citations) {
        Set<String> names = new LinkedHashSet<>();
        causes.forEach(c -> names.add(citations.provision(c.numac(), c.operation(), language)));
        return String.join("; ", names);
    }

    /** Each cause of a row once, with its day of effect. */
    public static List<String> ofRow(DiffRow row, Language language, Citations citations) {
        Set<String> names = new LinkedHashSet<>();
        for (DiffRun run : row.runs()) {
            for (DiffCause c : run.causes()) {
                names.add(citations.provision(c.numac(), c.operation(), language) + ", " + Labels.EFFECT.in(language)
                        + " " + DayWords.inWords(c.effect(), language));
            }
        }
        return List.copyOf(names);
    }
}
