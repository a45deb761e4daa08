package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;

/** Writes the readable branch: a commit per day of effect, a file per article. */
final class InForceBranch {

    private static final String ARTICLES = ": art. ";

    private final ObjectInserter inserter;
    private final TreeMap<LocalDate, List<Text>> days = new TreeMap<>();

    /** @param inserter where objects go */
    InForceBranch(ObjectInserter inserter) {
        this.inserter = inserter;
    }

    /**
     * A text that begins.
     *
     * @param order by which texts of one day are put in order: the folder on {@code main}
     * @param path the file of the article
     * @param file the text; null where the article is gone
     * @param article the number of the article
     * @param madeBy who made it
     */
    private record Text(String order, String path, @Nullable ObjectId file, String article, List<String> madeBy) {}

    /**
     * Takes a version.
     *
     * @param folder the folder of the article on {@code main}
     * @param path the file of the article
     * @param file its readable text: the same as on {@code main}
     */
    void add(String folder, String path, ArticleVersion version, ObjectId file) {
        Text text = new Text(
                folder,
                path,
                version.passages().isEmpty() ? null : file,
                version.article().value(),
                version.madeBy());
        days.computeIfAbsent(version.period().from(), d -> new ArrayList<>(1)).add(text);
    }

    /**
     * Writes all commits and gives the last one.
     *
     * @param titles the title of each act, by its number
     */
    ObjectId write(Map<String, String> titles) throws IOException {
        TreeNode tree = new TreeNode();
        ObjectId head = null;
        for (Map.Entry<LocalDate, List<Text>> day : days.entrySet()) {
            List<Text> texts = day.getValue();
            texts.sort(Comparator.comparing(Text::order));
            for (Text text : texts) {
                ObjectId file = text.file();
                if (file == null) {
                    tree.remove(text.path());
                } else {
                    tree.put(text.path(), file);
                }
            }
            Set<String> acts = new LinkedHashSet<>();
            texts.forEach(t -> acts.addAll(t.madeBy()));
            List<String> articles = texts.stream().map(Text::article).toList();
            String message = message(day.getKey(), articles, acts, titles);
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
        Set<String> acts = new LinkedHashSet<>();
        versions.forEach(v -> acts.addAll(v.madeBy()));
        return message(day, versions.stream().map(v -> v.article().value()).toList(), acts, titles);
    }

    private static String message(LocalDate day, List<String> numbers, Set<String> acts, Map<String, String> titles) {
        String articles = numbers.stream().distinct().collect(Collectors.joining(", "));
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
