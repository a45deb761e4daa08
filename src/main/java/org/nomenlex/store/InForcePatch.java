package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * Brings the readable branch to a state in which some articles are otherwise: what is before the first day of effect that
 * changes stays, the days from it on are made anew from their old trees.
 */
final class InForcePatch {

    private final ObjectReader reader;
    private final ObjectInserter inserter;
    private final TreeNode main;
    private final Map<String, String> titles;

    /**
     * @param reader reads what is there
     * @param inserter where objects go
     * @param main the tree of the old last commit of {@code main}
     * @param titles titles of acts by number
     */
    InForcePatch(ObjectReader reader, ObjectInserter inserter, TreeNode main, Map<String, String> titles) {
        this.reader = reader;
        this.inserter = inserter;
        this.main = main;
        this.titles = new HashMap<>(titles);
    }

    /** An article that is otherwise: its texts by the day on which each begins, and their files as far as written. */
    private record Changed(
            ArticleChange change,
            TreeMap<LocalDate, ArticleVersion> before,
            TreeMap<LocalDate, ArticleVersion> after,
            Map<LocalDate, ObjectId> files) {

        static Changed of(ArticleChange change) {
            return new Changed(change, byDay(change.before()), byDay(change.after()), new HashMap<>());
        }

        private static TreeMap<LocalDate, ArticleVersion> byDay(Entry.ChangedArticle article) {
            TreeMap<LocalDate, ArticleVersion> versions = new TreeMap<>();
            article.versions().forEach(v -> versions.put(v.period().from(), v));
            return versions;
        }

        String folder() {
            return Layout.folder(change.article(), change.language());
        }

        /** The first day on which the article reads otherwise. */
        Optional<LocalDate> firstDifference() {
            Set<LocalDate> days = new TreeSet<>(before.keySet());
            days.addAll(after.keySet());
            return days.stream()
                    .filter(day -> !before.containsKey(day)
                            || !after.containsKey(day)
                            || !ArticleFiles.sameFile(before.get(day), after.get(day)))
                    .findFirst();
        }

        /** Whether on a day no text begins that did not, or by other acts. */
        boolean beginsAsBefore(LocalDate day) {
            ArticleVersion old = before.get(day);
            ArticleVersion now = after.get(day);
            return old == null ? now == null : now != null && old.madeBy().equals(now.madeBy());
        }
    }

    /** The last commit. */
    ObjectId write(ObjectId before, boolean hadTexts, List<ArticleChange> changes) throws IOException {
        List<Changed> changed = changes.stream().map(Changed::of).toList();
        Optional<LocalDate> first =
                changed.stream().flatMap(c -> c.firstDifference().stream()).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return before;
        }
        TreeMap<LocalDate, RevCommit> old = new TreeMap<>();
        RevCommit kept = hadTexts ? readOld(before, first.get(), old) : null;
        Set<LocalDate> days = new TreeSet<>(old.keySet());
        changed.forEach(c -> days.addAll(c.after().tailMap(first.get()).keySet()));
        ObjectId head = kept;
        RevCommit last = kept;
        for (LocalDate day : days) {
            last = old.getOrDefault(day, last);
            Optional<String> message = message(day, old.get(day), changed);
            if (message.isPresent()) {
                TreeNode tree = last == null ? new TreeNode() : new TreeNode(reader, last.getTree());
                for (Changed change : changed) {
                    put(tree, day, change);
                }
                head = Commits.write(inserter, tree.write(inserter), head, day, message.get());
            }
        }
        return head == null ? InForceBranch.empty(inserter) : head;
    }

    /** The commits of the days from one on, and the last before it. */
    private @Nullable RevCommit readOld(ObjectId head, LocalDate from, Map<LocalDate, RevCommit> days)
            throws IOException {
        try (RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(head);
            while (!CommitsByDay.day(commit).isBefore(from)) {
                days.put(CommitsByDay.day(commit), commit);
                if (commit.getParentCount() == 0) {
                    return null;
                }
                commit = walk.parseCommit(commit.getParent(0));
            }
            return commit;
        }
    }

    private void put(TreeNode tree, LocalDate day, Changed changed) throws IOException {
        String path =
                Layout.readable(changed.change().article(), changed.change().language());
        Map.Entry<LocalDate, ArticleVersion> there = changed.after().floorEntry(day);
        if (there == null || there.getValue().passages().isEmpty()) {
            tree.remove(path);
        } else {
            tree.put(path, file(there, changed.files()));
        }
    }

    private ObjectId file(Map.Entry<LocalDate, ArticleVersion> text, Map<LocalDate, ObjectId> files)
            throws IOException {
        ObjectId file = files.get(text.getKey());
        if (file == null) {
            file = inserter.insert(Constants.OBJ_BLOB, ReadableText.of(text.getValue()));
            files.put(text.getKey(), file);
        }
        return file;
    }

    /** The message of a day's commit; empty where no version begins on it. */
    private Optional<String> message(LocalDate day, @Nullable RevCommit old, List<Changed> changed) throws IOException {
        if (old != null && changed.stream().allMatch(c -> c.beginsAsBefore(day))) {
            return Optional.of(old.getFullMessage());
        }
        TreeMap<String, ArticleVersion> begins = new TreeMap<>();
        for (Changed change : changed) {
            ArticleVersion version = change.after().get(day);
            if (version != null) {
                begins.put(change.folder(), version);
            }
        }
        if (old != null) {
            begins.putAll(others(day, old, changed));
        }
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        List<ArticleVersion> versions = new ArrayList<>(begins.values());
        for (ArticleVersion version : versions) {
            for (String act : version.madeBy()) {
                titles.putIfAbsent(act, title(act));
            }
        }
        return Optional.of(InForceBranch.message(day, versions, titles));
    }

    /** The versions of other articles that begin on the day, as the old commit names them. */
    private Map<String, ArticleVersion> others(LocalDate day, RevCommit old, List<Changed> all) throws IOException {
        Map<String, ArticleVersion> others = new TreeMap<>();
        Set<String> changed = new TreeSet<>();
        all.forEach(c -> changed.add(c.folder()));
        for (ArticleNumber article : InForceBranch.articlesIn(old.getFullMessage())) {
            for (Language language : Language.values()) {
                String folder = Layout.folder(article, language);
                ObjectId file = changed.contains(folder) ? null : main.get(folder + "/" + day + ".json");
                if (file != null) {
                    others.put(
                            folder, new VersionReader().read(reader.open(file).getBytes(), null));
                }
            }
        }
        return others;
    }

    private String title(String act) throws IOException {
        if (!Numac.isNumac(act)) {
            return "";
        }
        ObjectId file = main.get(Layout.act(new Numac(act)));
        return file == null
                ? ""
                : ActJson.read(reader.open(file).getBytes()).parsed().header().title();
    }
}
