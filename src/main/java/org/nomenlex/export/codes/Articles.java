package org.nomenlex.export.codes;

import java.io.IOException;
import java.util.List;
import org.nomenlex.history.ArticleVersion;

/**
 * The articles of an export, read one after another and as often as a form needs: what a table must know beforehand (how
 * many numbers there are, which of them stand in several articles) is found in a pass of its own, not kept.
 */
@FunctionalInterface
public interface Articles {

    /** Takes the versions of an article, the oldest first; none where it has no text then. */
    @FunctionalInterface
    interface Reader {
        /** Takes them, and may fail as a stream does. */
        void read(List<ArticleVersion> versions) throws IOException;
    }

    /** Reads all articles, in order. */
    void each(Reader reader) throws IOException;
}
