package org.nomenlex.cli;

import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.grammar.AmendmentParser;

/** Which parts the program is made of. */
final class Composition {

    private Composition() {}

    static Builder builder(Progress progress) {
        return new Builder(AmendmentParser::parse, progress);
    }
}
