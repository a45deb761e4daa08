package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;

/** Writes the readable branch: a commit per day of effect, a file per article. */
final class InForceBranch {

    private static final String ARTICLES = ": art. ";

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
            String message = message(day.getKey(), day.getValue(), titles);
            head = Commits.write(inserter, tree.write(inserter), head, day.getKey(), message);
        }
        return head == null ? empty(inserter) : head;
    }

    /** The one commit of a law without a text. */
    static ObjectId empty(ObjectInserter inserter) throws IOException {
        ObjectId tree = new TreeNode().write(inserter);
        return Commits.write(inserter, tree, null, LocalDate.EPOCH, "No article has a text yet\n");
    }

    /**
     * The message of a day's commit.
     *
     * @param versions the versions that begin on the day, in the order of their folders
     * @param titles the title of each act, by its number
     */
    static String message(LocalDate day, List<ArticleVersion> versions, Map<String, String> titles) {
        String articles =
                versions.stream().map(v -> v.article().value()).distinct().collect(Collectors.joining(", "));
        Set<String> acts = new LinkedHashSet<>();
        versions.forEach(v -> acts.addAll(v.madeBy()));
        StringBuilder message = new StringBuilder();
        message.append("In force from ")
                .append(day)
                .append(ARTICLES)
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
        return message.toString();
    }

    /** The articles that such a message names. */
    static List<ArticleNumber> articlesIn(String message) {
        String line = message.substring(0, message.indexOf('\n'));
        String names = line.substring(line.indexOf(ARTICLES) + ARTICLES.length());
        return Arrays.stream(names.split(", ", -1)).map(ArticleNumber::new).toList();
    }
}
