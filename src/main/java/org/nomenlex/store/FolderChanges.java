package org.nomenlex.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication on which the folder of each article became another. To find them is to walk through the whole
 * history, so a build leaves them in a note, and the next one walks through what it adds.
 */
final class FolderChanges {

    private static final String NOTE = "changes.txt";
    private static final String FORM = "changes 1 ";
    private static final String SUM = "sum ";

    /** Characters of a note that is worth its memory: those of some hundred times the real law. */
    private static final long MOST = 32_000_000;

    private final String commit;

    /** By folder; a line that nobody asked for is not taken apart. */
    private final Map<String, String> lines;

    /**
     * A folder became another on a day.
     *
     * @param day the day of publication
     * @param folder what it became, with the last publication of that day
     */
    record Change(LocalDate day, ObjectId folder) {
        @Override
        public String toString() {
            return day + " " + folder.name();
        }

        static Change parse(String words) {
            int space = words.indexOf(' ');
            return new Change(
                    LocalDate.parse(words.substring(0, space)), ObjectId.fromString(words.substring(space + 1)));
        }
    }

    private FolderChanges(String commit, Map<String, String> lines) {
        this.commit = commit;
        this.lines = lines;
    }

    /** Those of a history: noted by the last build, or found where it is of another. */
    static FolderChanges of(Path consolidated, ObjectReader reader, ObjectId main) throws IOException {
        FolderChanges noted = BuildState.read(consolidated, NOTE)
                .map(FolderChanges::parse)
                .orElseGet(() -> new FolderChanges("", Map.of()));
        return noted.commit.equals(main.name()) ? noted : noted.goingOn(reader, main);
    }

    /** The changes of a folder ({@code articles/36/fr}), by day. */
    List<Change> of(String folder) {
        String line = lines.getOrDefault(folder, "");
        List<Change> changes = new ArrayList<>();
        if (!line.isEmpty()) {
            for (String words : line.split("\t", -1)) {
                changes.add(Change.parse(words));
            }
        }
        return changes;
    }

    /** Leaves them for the next build, unless they are too many to be put together in memory. */
    void keep(Path consolidated) {
        if (lines.values().stream().mapToLong(String::length).sum() > MOST) {
            return;
        }
        StringBuilder note = new StringBuilder(FORM).append(commit).append('\n');
        new TreeMap<>(lines)
                .forEach((folder, line) ->
                        note.append(folder).append('\t').append(line).append('\n'));
        BuildState.write(consolidated, NOTE, note + SUM + sum(note.toString()) + "\n");
    }

    private static long sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** What a build left; of no commit where it is not as it was written. */
    private static FolderChanges parse(String note) {
        int end = note.lastIndexOf(SUM);
        boolean whole = end > 0
                && note.startsWith(FORM)
                && note.substring(end).equals(SUM + sum(note.substring(0, end)) + "\n");
        Map<String, String> lines = new HashMap<>();
        if (!whole) {
            return new FolderChanges("", lines);
        }
        int first = note.indexOf('\n');
        for (int at = first + 1; at < end; ) {
            int close = note.indexOf('\n', at);
            int tab = note.indexOf('\t', at);
            lines.put(note.substring(at, tab), note.substring(tab + 1, close));
            at = close + 1;
        }
        return new FolderChanges(note.substring(FORM.length(), first), lines);
    }

    /** Those of another history, of which these hold as far as the two go together. */
    private FolderChanges goingOn(ObjectReader reader, ObjectId main) throws IOException {
        try (RevWalk walk = new RevWalk(reader)) {
            RevCommit head = walk.parseCommit(main);
            LocalDate from = firstOther(walk, reader, head);
            Map<String, String> all = new HashMap<>();
            lines.forEach((folder, line) -> all.merge(folder, until(line, from), (a, b) -> b));
            all.values().removeIf(String::isEmpty);
            TreeMap<LocalDate, ObjectId> trees = new TreeMap<>();
            ObjectId before = trees(walk, head, from, trees);
            walk(reader, before, trees, all);
            return new FolderChanges(main.name(), all);
        }
    }

    /** The day of the first commit that the noted history does not hold. */
    private LocalDate firstOther(RevWalk walk, ObjectReader reader, RevCommit head) throws IOException {
        if (!ObjectId.isId(commit) || !reader.has(ObjectId.fromString(commit))) {
            return LocalDate.MIN;
        }
        List<RevCommit> ours = new ArrayList<>(List.of(head));
        List<RevCommit> noted = new ArrayList<>(List.of(walk.parseCommit(ObjectId.fromString(commit))));
        if (!Fork.cutBehindFork(walk, ours, noted)) {
            return LocalDate.MIN;
        }
        // Where the noted history goes on behind the fork, its changes from there on do not hold either.
        LocalDate day = LocalDate.MAX;
        for (List<RevCommit> chain : List.of(ours, noted)) {
            LocalDate first = chain.size() < 2 ? LocalDate.MAX : CommitsByDay.day(chain.get(chain.size() - 2));
            day = first.isBefore(day) ? first : day;
        }
        return day;
    }

    /** What a line tells of days before one. */
    private static String until(String line, LocalDate day) {
        int at = 0;
        while (at < line.length()) {
            int close = line.indexOf('\t', at);
            if (!LocalDate.parse(line.substring(at, line.indexOf(' ', at))).isBefore(day)) {
                return at == 0 ? "" : line.substring(0, at - 1);
            }
            at = close < 0 ? line.length() : close + 1;
        }
        return line;
    }

    /** Notes the tree at the end of each day from one on; gives that of the last day before. */
    private static @Nullable ObjectId trees(
            RevWalk walk, RevCommit head, LocalDate from, Map<LocalDate, ObjectId> trees) throws IOException {
        RevCommit commit = head;
        while (!CommitsByDay.day(commit).isBefore(from)) {
            trees.putIfAbsent(CommitsByDay.day(commit), commit.getTree().copy());
            if (commit.getParentCount() == 0) {
                return null;
            }
            RevCommit parent = walk.parseCommit(commit.getParent(0));
            commit.disposeBody();
            commit = parent;
        }
        return commit.getTree().copy();
    }

    private static void walk(
            ObjectReader reader,
            @Nullable ObjectId before,
            TreeMap<LocalDate, ObjectId> trees,
            Map<String, String> lines)
            throws IOException {
        Map<String, StringBuilder> found = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            ObjectId last = before == null ? null : Trees.at(reader, before, Layout.ARTICLES);
            for (Map.Entry<LocalDate, ObjectId> day : trees.entrySet()) {
                ObjectId now = Trees.at(reader, day.getValue(), Layout.ARTICLES);
                if (now != null && !now.equals(last)) {
                    changed(walk, last, now)
                            .forEach((folder, id) -> found.computeIfAbsent(folder, f -> new StringBuilder())
                                    .append('\t')
                                    .append(new Change(day.getKey(), id)));
                    last = now;
                }
            }
        }
        found.forEach((folder, more) -> lines.merge(folder, more.substring(1), (a, b) -> a + "\t" + b));
    }

    /** The folders of articles ({@code articles/36/fr}) in which two trees differ. */
    private static Map<String, ObjectId> changed(TreeWalk walk, @Nullable ObjectId before, ObjectId now)
            throws IOException {
        Map<String, ObjectId> folders = new LinkedHashMap<>();
        walk.reset();
        walk.addTree(Trees.entries(walk.getObjectReader(), before));
        walk.addTree(now);
        walk.setFilter(TreeFilter.ANY_DIFF);
        while (walk.next()) {
            if (Layout.isLanguage(walk.getNameString())) {
                folders.put(Layout.ARTICLES + "/" + walk.getPathString(), walk.getObjectId(1));
            } else {
                walk.enterSubtree();
            }
        }
        return folders;
    }
}
