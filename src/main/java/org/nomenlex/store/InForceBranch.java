package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;

/** Writes the readable branch: a commit per day of effect, a file per article. */
final class InForceBranch {

    private final ObjectInserter inserter;
    private final Map<String, String> titles;

    /**
     * @param inserter where objects go
     * @param titles the title of each act, by its number
     */
    InForceBranch(ObjectInserter inserter, Map<String, String> titles) {
        this.inserter = inserter;
        this.titles = titles;
    }

    /** The last commit. */
    ObjectId write(List<ArticleVersion> versions) throws IOException {
        TreeMap<LocalDate, List<ArticleVersion>> days = new TreeMap<>();
        versions.forEach(v ->
                days.computeIfAbsent(v.period().from(), d -> new ArrayList<>()).add(v));
        TreeNode tree = new TreeNode();
        ObjectId head = null;
        for (Map.Entry<LocalDate, List<ArticleVersion>> day : days.entrySet()) {
            for (ArticleVersion version : day.getValue()) {
                String path = Layout.readable(version.article(), version.language());
                if (version.passages().isEmpty()) {
                    tree.remove(path);
                } else {
                    tree.put(path, inserter.insert(Constants.OBJ_BLOB, ReadableText.of(version)));
                }
            }
            head = commit(tree, head, day.getKey(), day.getValue());
        }
        return head == null
                ? Commits.write(inserter, tree.write(inserter), null, LocalDate.EPOCH, "No article has a text yet\n")
                : head;
    }

    private ObjectId commit(TreeNode tree, @Nullable ObjectId parent, LocalDate day, List<ArticleVersion> versions)
            throws IOException {
        String articles =
                versions.stream().map(v -> v.article().value()).distinct().collect(Collectors.joining(", "));
        Set<String> acts = new LinkedHashSet<>();
        versions.forEach(v -> acts.addAll(v.madeBy()));
        StringBuilder message = new StringBuilder();
        message.append("In force from ")
                .append(day)
                .append(": art. ")
                .append(articles)
                .append("\n\n");
        acts.forEach(a -> message.append(a)
                .append(titles.getOrDefault(a, "").isEmpty() ? "" : " " + titles.get(a))
                .append('\n'));
        message.append('\n');
        acts.forEach(a -> message.append(a.startsWith("base:") ? "Base: " : "Numac: ")
                .append(a)
                .append('\n'));
        message.append("Effect: ").append(day).append('\n');
        return Commits.write(inserter, tree.write(inserter), parent, day, message.toString());
    }
}
