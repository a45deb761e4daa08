package org.nomenlex.export.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.law.OrderNumber;

/**
 * A number that belongs to another: the second of a pair, or the one that took its place.
 *
 * @param number the other number
 * @param how and since when
 */
record FollowUp(OrderNumber number, String how) {

    /** What belongs to the numbers of an article, each other number once. */
    static Map<OrderNumber, List<FollowUp>> of(Services services) {
        Map<OrderNumber, List<FollowUp>> found = new TreeMap<>();
        for (Spell spell : services.spells()) {
            OrderNumber second = spell.code().second();
            if (second != null) {
                String how =
                        "ambulatory -> hospitalised, since " + spell.period().from();
                add(found.computeIfAbsent(spell.code().first(), k -> new ArrayList<>()), new FollowUp(second, how));
            }
        }
        for (Services.Succession s : services.successions()) {
            FollowUp next = new FollowUp(s.after().first(), "followed by, since " + s.since());
            add(found.computeIfAbsent(s.before().first(), k -> new ArrayList<>()), next);
        }
        return found;
    }

    /** Adds one to a list that does not name its number yet. */
    static void add(List<FollowUp> list, FollowUp one) {
        if (list.stream().noneMatch(f -> f.number().equals(one.number()))) {
            list.add(one);
        }
    }
}
