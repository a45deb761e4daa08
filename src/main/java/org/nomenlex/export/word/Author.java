package org.nomenlex.export.word;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.export.statement.Causes;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.law.Language;

/**
 * Who is named as the author of a tracked change, and on which day: the act's provision and its day of effect.
 *
 * @param name the act and provision
 * @param day the day of effect
 */
record Author(String name, LocalDate day) {

    /** Word refuses files with longer names of authors. */
    private static final int LONGEST = 255;

    /** The author of changes with those causes; the later day alone where no act is known. */
    static Author of(List<DiffCause> causes, LocalDate after, Language language, Citations citations) {
        LocalDate day =
                causes.stream().map(DiffCause::effect).max(LocalDate::compareTo).orElse(after);
        String name = Causes.names(causes, language, citations);
        return new Author(name.isEmpty() ? "Nomenlex" : name, day);
    }

    /** The name, cut where it names more acts than Word takes. */
    String shortName() {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    /** Midnight of the day, in the universal time that Word's dates are in. */
    String date() {
        return day + "T00:00:00Z";
    }
}
