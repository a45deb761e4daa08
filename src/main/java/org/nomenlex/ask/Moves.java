package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words that went from one passage and came into another: a sentence put into the next alinéa, an alinéa made part of a
 * point. Numbers all moves from 1 in reading order.
 */
final class Moves {

    /** Fewer words than these, and it is chance. */
    private static final int WORDS = 5;

    private final List<List<DiffRun>> rows = new ArrayList<>();
    private final Map<DiffRun, Look> looks = new IdentityHashMap<>();
    private int next;

    private Moves(List<DiffRow> original) {
        original.forEach(r -> rows.add(new ArrayList<>(r.runs())));
        original.forEach(r -> next = Math.max(next, r.move()));
    }

    /** The rows with moved words marked. */
    static List<DiffRow> marked(List<DiffRow> original) {
        Moves moves = new Moves(original);
        moves.pairRuns();
        if (moves.next == 0) {
            return original;
        }
        List<DiffRow> marked = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            DiffRow r = original.get(i);
            marked.add(new DiffRow(r.kind(), r.path(), r.style(), r.depth(), moves.rows.get(i), r.move()));
        }
        return renumbered(marked);
    }

    /**
     * A run as it is compared: each is looked at many times.
     *
     * @param text without blanks around it
     * @param words its words and figures, each once; empty where they are too few to be told
     * @param second its second word: whole wherever the run is found again, even where its first and last are cut
     */
    private record Look(String text, Set<String> words, String second) {

        static Look at(DiffRun run) {
            List<String> words = Words.of(run.text()).stream()
                    .filter(w -> Character.isLetterOrDigit(w.charAt(0)))
                    .toList();
            return words.size() < WORDS
                    ? new Look("", Set.of(), "")
                    : new Look(run.text().strip(), new HashSet<>(words), words.get(1));
        }

        boolean longEnough() {
            return !words.isEmpty();
        }

        /** The words that one has from the other as a whole; empty where neither has. */
        String shared(Look other) {
            if (other.words.contains(second) && other.text.contains(text)) {
                return text;
            }
            return words.contains(other.second) && text.contains(other.text) ? other.text : "";
        }
    }

    private Look look(DiffRun run) {
        return looks.computeIfAbsent(run, Look::at);
    }

    private void pairRuns() {
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < rows.get(i).size(); k++) {
                DiffRun run = rows.get(i).get(k);
                if (run.kind() == DiffRun.Kind.DELETED && look(run).longEnough()) {
                    pair(i, k, run);
                }
            }
        }
    }

    /** Looks for the words of a run that went among those that came, or the other way round. */
    private void pair(int row, int index, DiffRun gone) {
        Look words = look(gone);
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; i != row && k < rows.get(i).size(); k++) {
                DiffRun come = rows.get(i).get(k);
                if (come.kind() != DiffRun.Kind.INSERTED || !look(come).longEnough()) {
                    continue;
                }
                String shared = words.shared(look(come));
                if (!shared.isEmpty()) {
                    next++;
                    cut(i, k, come, shared, DiffRun.Kind.MOVED_HERE);
                    cut(row, index, gone, shared, DiffRun.Kind.MOVED_AWAY);
                    return;
                }
            }
        }
    }

    private void cut(int row, int index, DiffRun run, String shared, DiffRun.Kind kind) {
        int start = run.text().indexOf(shared);
        List<DiffRun> parts = new ArrayList<>();
        addPart(parts, run, run.text().substring(0, start));
        parts.add(new DiffRun(kind, shared, run.causes(), next));
        addPart(parts, run, run.text().substring(start + shared.length()));
        List<DiffRun> runs = rows.get(row);
        runs.remove(index);
        runs.addAll(index, parts);
    }

    private static void addPart(List<DiffRun> parts, DiffRun run, String text) {
        if (!text.isEmpty()) {
            parts.add(new DiffRun(run.kind(), text, run.causes(), run.move()));
        }
    }

    private static List<DiffRow> renumbered(List<DiffRow> rows) {
        Map<Integer, Integer> numbers = new HashMap<>();
        numbers.put(0, 0);
        List<DiffRow> result = new ArrayList<>();
        for (DiffRow row : rows) {
            int move = number(numbers, row.move());
            List<DiffRun> runs = row.runs().stream()
                    .map(r -> new DiffRun(r.kind(), r.text(), r.causes(), number(numbers, r.move())))
                    .toList();
            result.add(new DiffRow(row.kind(), row.path(), row.style(), row.depth(), runs, move));
        }
        return result;
    }

    private static int number(Map<Integer, Integer> numbers, int old) {
        Integer known = numbers.get(old);
        if (known == null) {
            known = numbers.size();
            numbers.put(old, known);
        }
        return known;
    }
}
