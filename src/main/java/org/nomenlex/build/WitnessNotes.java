package org.nomenlex.build;

import java.nio.file.Path;
import java.util.List;
import org.nomenlex.store.BuildState;

/**
 * Where the consolidation and the witnesses of the corpus differ, a line each, kept beside the repository by each build so
 * that the pages can show it without the corpus.
 */
public final class WitnessNotes {

    private static final String NOTE = "witnesses.txt";

    private WitnessNotes() {}

    /** The lines that the last build kept; none where the corpus has no witnesses. */
    public static List<String> in(Path consolidated) {
        return BuildState.read(consolidated, NOTE).map(s -> s.lines().toList()).orElse(List.of());
    }

    /** Keeps the lines. */
    public static void keep(Path consolidated, List<String> lines) {
        if (!lines.equals(in(consolidated))) {
            BuildState.write(consolidated, NOTE, String.join("\n", lines));
        }
    }
}
