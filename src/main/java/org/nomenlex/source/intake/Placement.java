package org.nomenlex.source.intake;

import java.nio.file.Path;
import org.nomenlex.act.Act;
import org.nomenlex.source.lexiterata.ActShelf;

/** Says what became of an act, in the same words whatever it came from. */
final class Placement {

    private static final int TITLE = 100;

    private Placement() {}

    static Outcome of(Path file, Act act, ActShelf.Placed placed, ActShelf shelf, ImportOptions options) {
        Path place = shelf.place(act.header().numac(), act.language());
        String title = act.header().title();
        String words = act.header().numac() + ", " + act.articles().size() + " articles, published "
                + act.header().published() + ", "
                + (title.length() > TITLE ? title.substring(0, TITLE) + "..." : title);
        Path shown = place.startsWith(options.corpus()) ? options.corpus().relativize(place) : place;
        return switch (placed) {
            case ADDED -> new Outcome(file, Outcome.Status.ADDED, words + " -> " + shown);
            case REPLACED -> new Outcome(file, Outcome.Status.REPLACED, words + " -> " + shown + " (replaced)");
            case UNCHANGED -> new Outcome(file, Outcome.Status.UNCHANGED, words + ": already there, the same");
            case KEPT ->
                new Outcome(
                        file,
                        Outcome.Status.KEPT,
                        words + ": " + shown + " comes from a better source, or is a later state, and stays");
        };
    }
}
