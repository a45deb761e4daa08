package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.nomenlex.history.ArticleVersion;

/** Puts the versions of an article into a tree: only files that differ from those before are written. */
final class ArticleFiles {

    private final ObjectInserter inserter;

    ArticleFiles(ObjectInserter inserter) {
        this.inserter = inserter;
    }

    /**
     * Brings the files of an article to what is known now.
     *
     * @param tree holds the files of the versions before
     * @param before those versions
     * @param now what is known now
     * @return the number of versions written
     */
    int enter(FileTree tree, List<ArticleVersion> before, Entry.ChangedArticle now) throws IOException {
        String folder = Layout.folder(now.article(), now.language());
        Map<LocalDate, ArticleVersion> old = new HashMap<>();
        before.forEach(v -> old.put(v.period().from(), v));
        Set<LocalDate> gone = new TreeSet<>(old.keySet());
        int written = 0;
        for (ArticleVersion version : now.versions()) {
            LocalDate from = version.period().from();
            gone.remove(from);
            ArticleVersion there = old.get(from);
            if (there == null || !sameFile(there, version)) {
                String path = folder + "/" + from;
                tree.put(path + ".md", inserter.insert(Constants.OBJ_BLOB, ReadableText.of(version)));
                tree.put(path + ".json", inserter.insert(Constants.OBJ_BLOB, VersionJson.write(version)));
                written++;
            }
        }
        for (LocalDate day : gone) {
            tree.remove(folder + "/" + day + ".md");
            tree.remove(folder + "/" + day + ".json");
        }
        if (now.versions().isEmpty()) {
            tree.remove(folder);
        } else {
            byte[] pending = VersionJson.writePending(now.pending());
            tree.put(folder + "/pending.json", inserter.insert(Constants.OBJ_BLOB, pending));
        }
        return written;
    }

    /** The end of a version is not in its file. */
    static boolean sameFile(ArticleVersion a, ArticleVersion b) {
        return a == b
                || a.passages().equals(b.passages())
                        && a.refusals().equals(b.refusals())
                        && a.remarks().equals(b.remarks())
                        && a.madeBy().equals(b.madeBy())
                        && a.departures().equals(b.departures());
    }
}
