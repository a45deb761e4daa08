package org.nomenlex.ask;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as words, and two lines compared word by word. */
final class Words {

    /** Example: {@code 453574-453585}, {@code l'assurance}'s {@code assurance}, {@code 12,5}, one blank run, {@code ;}. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d{6}\\s?-\\s?\\d{6}|\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    /** Under this share of letters kept of the shorter line, a line is not an edited one but another one. */
    private static final double KINSHIP = 0.35;

    private Words() {}

    /** What stayed, went or came; offsets are in the tokens of the two lines. */
    record Edit(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    static List<String> of(String line) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(line);
        while (m.find()) {
            tokens.add(m.group());
        }
        return tokens;
    }

    /** How alike two lines are, from 0 to 1, counting the words that both have, whatever their order. */
    static double likeness(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        int sizeOfA = 0;
        for (String w : a) {
            if (!w.isBlank()) {
                counts.merge(w, 1, Integer::sum);
                sizeOfA += w.length();
            }
        }
        int sizeOfB = 0;
        int common = 0;
        for (String w : b) {
            if (!w.isBlank()) {
                sizeOfB += w.length();
                Integer left = counts.get(w);
                if (left != null && left > 0) {
                    counts.put(w, left - 1);
                    common += w.length();
                }
            }
        }
        return sizeOfA + sizeOfB == 0 ? 1 : 2.0 * common / (sizeOfA + sizeOfB);
    }

    /** The edits that make the second line of the first, in order, as a reader would mark them. */
    static List<Edit> edits(List<String> before, List<String> after) {
        List<Edit> edits = new ArrayList<>();
        for (Change c : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            boolean came = c.deltaType == DeltaType.INSERT;
            boolean went = c.deltaType == DeltaType.DELETE;
            edits.add(new Edit(
                    c.startOriginal,
                    came ? c.startOriginal : c.endOriginal,
                    c.startRevised,
                    went ? c.startRevised : c.endRevised));
        }
        edits.sort(java.util.Comparator.comparingInt(Edit::beforeStart).thenComparingInt(Edit::afterStart));
        List<Edit> readable = Slide.toWordBoundaries(joined(edits, before), before, after);
        return akin(readable, before, after) ? readable : List.of(whole(before, after));
    }

    /** Another line altogether, but for what both start and end with: the enumerator, the closing dot. */
    private static Edit whole(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Edit(head, before.size() - tail, head, after.size() - tail);
    }

    /** Islands of a blank, a comma or a word of a few letters between two edits say nothing: they join the edits. */
    private static List<Edit> joined(List<Edit> edits, List<String> before) {
        List<Edit> result = new ArrayList<>();
        for (Edit e : edits) {
            if (result.isEmpty()) {
                result.add(e);
                continue;
            }
            Edit last = result.get(result.size() - 1);
            if (island(before.subList(last.beforeEnd(), e.beforeStart()))) {
                result.set(
                        result.size() - 1,
                        new Edit(last.beforeStart(), e.beforeEnd(), last.afterStart(), e.afterEnd()));
            } else {
                result.add(e);
            }
        }
        return result;
    }

    private static boolean island(List<String> between) {
        int letters = 0;
        for (String token : between) {
            letters += token.isBlank() ? 0 : token.length();
        }
        return letters <= 3 && between.stream().noneMatch(Slide::isStop);
    }

    /** Whether the shorter line is largely still there in the longer one. */
    private static boolean akin(List<Edit> edits, List<String> before, List<String> after) {
        int went = 0;
        int came = 0;
        for (Edit e : edits) {
            went += size(before.subList(e.beforeStart(), e.beforeEnd()));
            came += size(after.subList(e.afterStart(), e.afterEnd()));
        }
        int shorter = Math.min(size(before), size(after));
        int common = Math.min(size(before) - went, size(after) - came);
        return shorter == 0 || (double) common / shorter >= KINSHIP;
    }

    private static int size(List<String> tokens) {
        int size = 0;
        for (String t : tokens) {
            size += t.isBlank() ? 0 : t.length();
        }
        return size;
    }
}
