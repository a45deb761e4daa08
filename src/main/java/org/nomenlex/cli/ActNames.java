package org.nomenlex.cli;

import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;

/** How acts are named on the terminal. */
final class ActNames {

    private ActNames() {}

    /** {@code 2011022405  arrêté royal 2011-10-26, M.B. 2011-11-25}; a base text goes by its name. */
    static String of(String name, @Nullable ActHeader header) {
        if (header == null) {
            return name;
        }
        String signed = header.promulgated() == null ? "" : " " + header.promulgated();
        String page = header.page().isEmpty() ? "" : " p. " + header.page();
        return name + "  " + (header.kind().isEmpty() ? "act" : header.kind()) + signed + ", M.B. " + header.published()
                + page;
    }
}
