package org.nomenlex.export.codes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.OrderNumber;

/**
 * Which article tells of an order number: the first that has it. A number may stand in several articles, which is rare, and
 * a terminology has it once: only of those numbers the histories are kept.
 */
final class NumberIndex {

    private final Map<OrderNumber, ArticleNumber> home = new HashMap<>();
    private final Set<OrderNumber> shared = new HashSet<>();
    private final Map<OrderNumber, List<Spell>> elsewhere = new HashMap<>();
    private final Map<OrderNumber, List<FollowUp>> followUpsElsewhere = new HashMap<>();
    private boolean anyFollowUp;

    private NumberIndex() {}

    /** Reads the articles once, and again where numbers stand in several. */
    static NumberIndex of(Articles articles) throws IOException {
        NumberIndex index = new NumberIndex();
        articles.each(index::find);
        if (!index.shared.isEmpty()) {
            articles.each(index::keep);
        }
        return index;
    }

    private void find(List<ArticleVersion> versions) {
        Services services = Services.of(versions);
        for (Spell spell : services.spells()) {
            for (OrderNumber number : spell.code().numbers()) {
                if (!spell.article().equals(home.computeIfAbsent(number, n -> spell.article()))) {
                    shared.add(number);
                }
            }
        }
        anyFollowUp |= !FollowUp.of(services).isEmpty();
    }

    private void keep(List<ArticleVersion> versions) {
        Services services = Services.of(versions);
        for (Spell spell : services.spells()) {
            for (OrderNumber number : spell.code().numbers()) {
                if (shared.contains(number) && !spell.article().equals(home.get(number))) {
                    elsewhere.computeIfAbsent(number, n -> new ArrayList<>()).add(spell);
                }
            }
        }
        FollowUp.of(services).forEach((number, found) -> {
            if (shared.contains(number) && !at(number, versions)) {
                followUpsElsewhere
                        .computeIfAbsent(number, n -> new ArrayList<>())
                        .addAll(found);
            }
        });
    }

    /** How many numbers there are. */
    int count() {
        return home.size();
    }

    /** Whether any number is one of a pair or was followed by another. */
    boolean anyFollowUp() {
        return anyFollowUp;
    }

    /** Whether this article, of which there is a version, tells of the number. */
    boolean at(OrderNumber number, List<ArticleVersion> versions) {
        return versions.get(0).article().equals(home.get(number));
    }

    /** The times of a number in other articles than that which tells of it. */
    List<Spell> elsewhere(OrderNumber number) {
        return elsewhere.getOrDefault(number, List.of());
    }

    /** Adds what other articles say belongs to numbers that this article tells of. */
    void addElsewhere(List<ArticleVersion> versions, Map<OrderNumber, List<FollowUp>> followUps) {
        followUpsElsewhere.forEach((number, found) -> {
            if (at(number, versions)) {
                List<FollowUp> all = followUps.computeIfAbsent(number, n -> new ArrayList<>());
                found.forEach(f -> FollowUp.add(all, f));
            }
        });
    }
}
