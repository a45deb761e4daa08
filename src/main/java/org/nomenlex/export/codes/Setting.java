package org.nomenlex.export.codes;

import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;

/** For which patients an order number is used. */
enum Setting {
    /** Patients who are not in hospital: the first number of a pair. */
    AMBULATORY("ambulatory"),
    /** Patients in hospital: the second number of a pair. */
    HOSPITALISED("hospitalised"),
    /** A number without a pair. */
    ANY("any");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Setting of(ServiceCode code, OrderNumber number) {
        if (code.second() == null) {
            return ANY;
        }
        return number.equals(code.first()) ? AMBULATORY : HOSPITALISED;
    }
}
