package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;

/** Lays two texts side by side: which passage became which, and which words of it changed. */
final class Comparison {

    private final List<Passage> before;
    private final List<Passage> after;
    private final PassagePairs pairs;
    private final Causes causes;
    private final List<DiffRow> rows = new ArrayList<>();

    Comparison(List<Passage> before, List<Passage> after, Causes causes) {
        this.before = before;
        this.after = after;
        this.pairs = new PassagePairs(before, after);
        this.causes = causes;
    }

    /** The rows in reading order: what went stands before what came in its place. */
    List<DiffRow> rows() {
        int i = 0;
        int pending = 0;
        for (int j = 0; j < after.size(); j++) {
            if (pairs.stays(j)) {
                i = departures(i, pairs.earlier(j));
                arrivals(pending, j);
                rows.add(kept(before.get(i), after.get(j)));
                i++;
                pending = j + 1;
            }
        }
        departures(i, before.size());
        arrivals(pending, after.size());
        return rows;
    }

    private int departures(int from, int to) {
        for (int i = from; i < to; i++) {
            Passage p = before.get(i);
            int target = pairs.later(i);
            boolean moved = target >= 0;
            DiffRow.Kind kind = moved ? DiffRow.Kind.MOVED_AWAY : DiffRow.Kind.REMOVED;
            DiffRun.Kind fate = moved ? DiffRun.Kind.MOVED_AWAY : DiffRun.Kind.DELETED;
            List<DiffRun> runs = departure(p, Words.of(p.text()), fate, moved ? target + 1 : 0);
            rows.add(new DiffRow(kind, p.path(), p.kind(), p.depth(), runs, moved ? target + 1 : 0));
        }
        return to;
    }

    private void arrivals(int from, int to) {
        for (int j = from; j < to; j++) {
            Passage p = after.get(j);
            int source = pairs.earlier(j);
            if (source < 0) {
                rows.add(new DiffRow(DiffRow.Kind.ADDED, p.path(), p.kind(), p.depth(), arrival(p, 0, length(p)), 0));
            } else {
                List<DiffRun> runs = new ArrayList<>();
                for (DiffRun r : changed(before.get(source), p)) {
                    boolean carried = r.kind() == DiffRun.Kind.SAME;
                    runs.add(carried ? new DiffRun(DiffRun.Kind.MOVED_HERE, r.text(), r.causes(), j + 1) : r);
                }
                rows.add(new DiffRow(DiffRow.Kind.MOVED_HERE, p.path(), p.kind(), p.depth(), runs, j + 1));
            }
        }
    }

    private static int length(Passage p) {
        return p.text().length();
    }

    private DiffRow kept(Passage old, Passage now) {
        List<DiffRun> runs = changed(old, now);
        boolean same = runs.stream().allMatch(r -> r.kind() == DiffRun.Kind.SAME);
        DiffRow.Kind kind = same ? DiffRow.Kind.SAME : DiffRow.Kind.CHANGED;
        return new DiffRow(kind, now.path(), now.kind(), now.depth(), runs, 0);
    }

    private List<DiffRun> changed(Passage old, Passage now) {
        if (old.text().equals(now.text())) {
            return now.text().isEmpty() ? List.of() : List.of(same(now.text()));
        }
        List<String> oldWords = Words.of(old.text());
        List<String> newWords = Words.of(now.text());
        List<List<DiffCause>> takers = causes.ofDeparture(old, oldWords);
        List<DiffRun> runs = new ArrayList<>();
        int at = 0;
        int newAt = 0;
        for (Words.Edit e : Words.edits(oldWords, newWords)) {
            addSame(runs, oldWords.subList(at, e.beforeStart()));
            runs.addAll(grouped(
                    oldWords.subList(e.beforeStart(), e.beforeEnd()),
                    takers.subList(e.beforeStart(), e.beforeEnd()),
                    DiffRun.Kind.DELETED,
                    0));
            int start = offset(newWords, e.afterStart());
            runs.addAll(arrival(now, start, offset(newWords, e.afterEnd())));
            at = e.beforeEnd();
            newAt = e.afterEnd();
        }
        addSame(runs, newWords.subList(newAt, newWords.size()));
        return runs;
    }

    private static int offset(List<String> words, int index) {
        int offset = 0;
        for (String word : words.subList(0, index)) {
            offset += word.length();
        }
        return offset;
    }

    private static void addSame(List<DiffRun> runs, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(same(String.join("", words)));
        }
    }

    private static DiffRun same(String text) {
        return new DiffRun(DiffRun.Kind.SAME, text, List.of(), 0);
    }

    private List<DiffRun> departure(Passage p, List<String> words, DiffRun.Kind fate, int move) {
        return grouped(words, causes.ofDeparture(p, words), fate, move);
    }

    private static List<DiffRun> grouped(
            List<String> words, List<List<DiffCause>> takers, DiffRun.Kind fate, int move) {
        List<DiffRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !takers.get(i).equals(takers.get(start))) {
                runs.add(new DiffRun(fate, String.join("", words.subList(start, i)), takers.get(start), move));
                start = i;
            }
        }
        return runs;
    }

    /** The characters from {@code start} to {@code end} of a later passage, cut by who brought them. */
    private List<DiffRun> arrival(Passage p, int start, int end) {
        List<DiffRun> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : p.pieces()) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + piece.text().length());
            if (from < to) {
                String text = piece.text().substring(from - at, to - at);
                append(runs, new DiffRun(DiffRun.Kind.INSERTED, text, causes.ofArrival(p, piece), 0));
            }
            at += piece.text().length();
        }
        return runs;
    }

    /** A blank has no author of its own: it goes with its neighbour. */
    private static void append(List<DiffRun> runs, DiffRun run) {
        int last = runs.size() - 1;
        DiffRun previous = last < 0 ? run : runs.get(last);
        boolean together = previous.causes().equals(run.causes())
                || previous.text().isBlank()
                || run.text().isBlank();
        if (last >= 0 && together) {
            List<DiffCause> by = previous.text().isBlank() ? run.causes() : previous.causes();
            runs.set(last, new DiffRun(run.kind(), previous.text() + run.text(), by, 0));
        } else {
            runs.add(run);
        }
    }
}
