package org.nomenlex.export.word;

import java.time.LocalDate;
import java.util.List;
import org.apache.xmlbeans.GDate;
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

    /** The author of changes with those causes; the later day alone where no act is known. */
    static Author of(List<DiffCause> causes, LocalDate after, Language language, Citations citations) {
        LocalDate day =
                causes.stream().map(DiffCause::effect).max(LocalDate::compareTo).orElse(after);
        String name = Causes.names(causes, language, citations);
        return new Author(name.isEmpty() ? "Nomenlex" : name, day);
    }

    /** Midnight of the day, in the universal time that Word's dates are in. */
    GDate date() {
        return new GDate(day + "T00:00:00Z");
    }
}
