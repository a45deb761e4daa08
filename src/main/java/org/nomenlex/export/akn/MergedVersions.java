package org.nomenlex.export.akn;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;

/**
 * Several versions of an article as one sequence of passages, each with the versions it stands in. The passages of any one
 * version, taken from the sequence, stand in that version's order: a passage that moves, or comes back after a time, is
 * there twice.
 */
final class MergedVersions {

    private List<Slot> slots = new ArrayList<>();

    private MergedVersions() {}

    /** Merges versions, the oldest first. */
    static List<Slot> of(List<ArticleVersion> versions) {
        MergedVersions merged = new MergedVersions();
        for (int i = 0; i < versions.size(); i++) {
            merged.add(i, versions.get(i).passages());
        }
        return merged.slots;
    }

    private void add(int version, List<Passage> next) {
        List<Integer> standing = standingIn(version - 1);
        int[] matchOf = matches(standing, next);
        List<Slot> result = new ArrayList<>(slots.size() + 16);
        int written = 0;
        for (int s = 0; s < slots.size(); s++) {
            int match = matchOf[s];
            if (match < 0) {
                result.add(slots.get(s));
                continue;
            }
            for (; written < match; written++) {
                result.add(new Slot(next.get(written), version, version));
            }
            result.add(slots.get(s).until(version));
            written++;
        }
        for (; written < next.size(); written++) {
            result.add(new Slot(next.get(written), version, version));
        }
        slots = result;
    }

    private List<Integer> standingIn(int version) {
        List<Integer> result = new ArrayList<>();
        for (int s = 0; s < slots.size(); s++) {
            if (slots.get(s).standsIn(version)) {
                result.add(s);
            }
        }
        return result;
    }

    /** For each slot the passage of the new version that continues it, or -1. */
    private int[] matches(List<Integer> standing, List<Passage> next) {
        int[] matchOf = new int[slots.size()];
        Arrays.fill(matchOf, -1);
        List<Passage> before =
                standing.stream().map(s -> slots.get(s).passage()).toList();
        int old = 0;
        int young = 0;
        for (AbstractDelta<Passage> delta : DiffUtils.diff(before, next).getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                matchOf[standing.get(old++)] = young++;
            }
            old += delta.getSource().size();
            young += delta.getTarget().size();
        }
        while (old < before.size()) {
            matchOf[standing.get(old++)] = young++;
        }
        return matchOf;
    }
}
