package org.nomenlex.source.nomensoft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Language;
import org.nomenlex.source.compare.WordComparison;

/** What NomenSoft and the consolidation say of an order number, side by side. */
public final class NomensoftComparison {

    /**
     * What the consolidation says of an order number.
     *
     * @param code the order number
     * @param from the first day, or null where the consolidation does not know it
     * @param to the last day, or null where it is open
     * @param language the language of the label
     * @param label its label, without value
     */
    public record Known(
            String code, @Nullable LocalDate from, @Nullable LocalDate to, Language language, String label) {}

    private NomensoftComparison() {}

    /** Where the two differ, a line each; empty where they agree. */
    public static List<String> differences(NomensoftRecord witness, Known known) {
        List<String> lines = new ArrayList<>();
        if (known.from() != null && !Objects.equals(witness.from(), known.from())) {
            lines.add(known.code() + ": from " + known.from() + ", NomenSoft says " + witness.from());
        }
        if (!Objects.equals(witness.to(), known.to())) {
            lines.add(known.code() + ": to " + open(known.to()) + ", NomenSoft says " + open(witness.to()));
        }
        String label = witness.words().get(known.language());
        if (label != null) {
            WordComparison words = WordComparison.of(List.of(known.label()), List.of(label));
            words.differences().forEach(d -> lines.add(known.code() + ": label " + d + " (consolidation | NomenSoft)"));
        }
        return lines;
    }

    private static String open(@Nullable LocalDate day) {
        return day == null ? "open" : day.toString();
    }
}
