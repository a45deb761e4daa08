package org.nomenlex.export.codes;

import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Period;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/**
 * A time in which a service stood in the text with the same words and the same worth.
 *
 * @param code its order number or pair
 * @param article the article
 * @param path the unit
 * @param period the days in force
 * @param label its wording
 * @param value its worth as printed, empty where none is
 * @param acts the acts that made it so, by NUMAC (a base text by its name)
 * @param complete whether every instruction on the article could be applied all that time
 */
public record Spell(
        ServiceCode code,
        ArticleNumber article,
        UnitPath path,
        Period period,
        String label,
        String value,
        List<String> acts,
        boolean complete) {

    /** Copies the list. */
    public Spell {
        acts = List.copyOf(acts);
    }

    /** Its worth, letter by letter. */
    public List<KeyValue> values() {
        return KeyValue.read(value);
    }

    boolean sameAs(Spell other) {
        return label.equals(other.label) && value.equals(other.value) && path.equals(other.path);
    }

    Spell until(Spell later) {
        return new Spell(
                code,
                article,
                path,
                new Period(period.from(), later.period.to()),
                label,
                value,
                acts,
                complete && later.complete);
    }
}
