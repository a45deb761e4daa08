package org.nomenlex.timeline;

import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;

/** Understands the text of an act. Needed here because an act that was amended is read anew. */
@FunctionalInterface
public interface ActParser {

    /** What the act says. */
    ParsedAct parse(Act act);
}
