package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the open unit that a line without an enumerator belongs to. Running text belongs to the unit whose enumeration goes on
 * behind it; behind the last item it closes the enumerations that a sentence introduced.
 */
final class Owner {

    private final LineKinds read;
    private final Map<String, Unit> headings;
    private final Unit article;
    private final Unit open;

    /**
     * @param headings the units in which headings of each kind stand so far
     * @param open the innermost unit that is open before the line
     */
    Owner(LineKinds read, Map<String, Unit> headings, Unit article, Unit open) {
        this.read = read;
        this.headings = headings;
        this.article = article;
        this.open = open;
    }

    /** The unit that a line of running text belongs to. */
    Unit ofText(int i) {
        if (open.head().style() == Style.ARTICLE || open.head().style() == Style.PARAGRAPH) {
            return open;
        }
        if (read.line(open.from()).isLoneNumber() && open.to() == i) {
            return open;
        }
        if (isLikeTextOfItemBefore(i)) {
            return open;
        }
        Unit continued = continuedBehind(i);
        if (continued != null) {
            Unit titled = titledBelow(continued);
            return titled == null ? continued : closing(open, i, titled);
        }
        Unit byCodes = read.followsService(i) ? byCodes(i) : null;
        if (byCodes != null) {
            return byCodes;
        }
        return leadsToServices(i) ? open : closing(open, i, article);
    }

    /** The unit that a heading stands in. */
    Unit ofHeading(int i) {
        if (open.head().style() == Style.ARTICLE || open.head().style() == Style.PARAGRAPH) {
            return open;
        }
        Unit continued = continuedBehind(i);
        if (continued != null) {
            return continued;
        }
        if (read.startsNumbering(i + 1)) {
            for (Unit unit = open; unit != null && unit.parent() != null; unit = unit.parent()) {
                if (unit.head().style() == Style.POINT) {
                    return unit.parent();
                }
            }
        }
        // A heading like an earlier one stands where that stands.
        Unit like = headings.get(Lines.headingClass(read.line(i).text()));
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit == like) {
                return unit;
            }
        }
        return open;
    }

    /**
     * A service closes the conditions of the one before it, and dashes: an enumeration that a rule introduces, or one of
     * dashes, of which no item holds services and which does not go on behind.
     */
    Unit ofService(int i) {
        Unit owner = open;
        Unit continued = null;
        boolean looked = false;
        for (Unit unit = open; unit.parent() != null && !read.isAnnounced(i); unit = unit.parent()) {
            int rule = unit.introduction();
            boolean conditions = rule >= 0
                    && (read.kind(rule) == LineKind.RULE || unit.head().style() == Style.DASH);
            if (!conditions || read.holdsService(rule, i)) {
                continue;
            }
            continued = looked ? continued : continuedBehind(i);
            looked = true;
            if (continued == null || !isWithin(continued, unit)) {
                owner = unit.parent();
            }
        }
        return owner;
    }

    /** "Maximum 1 fois." under the last item as "Maximum 2 fois." under the one before. */
    private boolean isLikeTextOfItemBefore(int i) {
        Unit before = before(open);
        if (before == open || open.texts().size() != 1 || before.texts().size() < 2) {
            return false;
        }
        String text = read.line(i).text();
        String like = read.line(before.texts().get(1)).text();
        return Lines.firstWord(text).equals(Lines.firstWord(like)) && !Lines.startsSentence(text);
    }

    /**
     * The outermost open unit under that one of which the first line is a title: "2.1.3. Adaptations" before "2.2. Gain". Its
     * text stands below the title, also where it is the last of its enumeration.
     */
    private @Nullable Unit titledBelow(Unit above) {
        Unit titled = null;
        for (Unit unit = open; unit != above && unit.parent() != null; unit = unit.parent()) {
            titled = isTitle(unit) && !unit.introduced() ? unit : titled;
        }
        return titled;
    }

    /** Whether services follow, which belong to the open item as those of the items before belong to these. */
    private boolean leadsToServices(int i) {
        Unit before = before(open);
        if (before == open || !read.holdsService(before.from(), before.to()) || read.holdsService(open.from(), i)) {
            return false;
        }
        int k = i + 1;
        while (k < read.size() && read.kind(k) != LineKind.CODE && read.heads(k).isEmpty()) {
            k++;
        }
        return k < read.size() && read.heads(k).isEmpty();
    }

    /** Behind the last item: text closes enumerations that a sentence introduced, else it belongs to the item. */
    private Unit closing(Unit unit, int i, Unit outermost) {
        Unit owner = unit;
        while (owner != outermost && owner.parent() != null && owner.introduced()) {
            if (isTitled(owner) && (owner.to() == i || isTitled(before(owner)))) {
                return owner;
            }
            owner = owner.parent();
        }
        return owner;
    }

    /** The unit enumerated before; the unit itself where it is the first. */
    private static Unit before(Unit unit) {
        List<Unit> siblings =
                unit.parent() == null ? List.of(unit) : unit.parent().children();
        int at = siblings.indexOf(unit);
        return at > 0 ? siblings.get(at - 1) : unit;
    }

    /** "3. Entretien": a title, of which the text stands below; its neighbour is one as well. */
    private boolean isTitled(Unit unit) {
        return isTitle(unit) && isTitle(before(unit));
    }

    private boolean isTitle(Unit unit) {
        return Titles.opens(unit, read.line(unit.from()).text());
    }

    /** The open unit that a later enumerator goes on beside; null where none does before the next paragraph. */
    private @Nullable Unit continuedBehind(int i) {
        List<Head> news = new ArrayList<>();
        for (int k = i + 1; k < read.size(); k++) {
            for (Head head : read.heads(k)) {
                if (head.style() == Style.PARAGRAPH) {
                    return null;
                }
                Unit unit = continuedBy(head, news, read.isAnnounced(k));
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    private @Nullable Unit continuedBy(Head head, List<Head> news, boolean introduced) {
        int ofNew = Integer.MAX_VALUE;
        int which = -1;
        for (int n = 0; n < news.size(); n++) {
            int gap = Numbering.gap(news.get(n), head);
            if (gap < ofNew) {
                ofNew = gap;
                which = n;
            }
        }
        Unit old = introduced && Ordinals.isFirst(head.style(), head.value()) ? null : Numbering.nearest(open, head);
        if (old != null && Numbering.gap(old.head(), head) < ofNew) {
            return old;
        }
        if (which >= 0) {
            news.set(which, head);
        } else {
            news.add(head);
        }
        return null;
    }

    /** A rule behind a service belongs to the smallest open unit that holds every service it names. */
    private Unit byCodes(int i) {
        Set<String> named = new TreeSet<>();
        Matcher m = Codes.CODE.matcher(read.line(i).text());
        while (m.find()) {
            named.add(Codes.plain(m.group()));
        }
        for (Unit unit = open; unit.parent() != null; unit = unit.parent()) {
            Unit scope = unit;
            boolean elsewhere = read.services().stream()
                    .filter(s -> named.contains(s.code()))
                    .anyMatch(s -> s.from() < scope.from() || s.from() >= i && endsBefore(scope, i, s.from()));
            if (!elsewhere) {
                return unit;
            }
        }
        return article;
    }

    /** Whether a unit that is open at a line ends before a later one: an enumerator of its level or of one above comes. */
    private boolean endsBefore(Unit unit, int from, int to) {
        Set<Style> levels = EnumSet.noneOf(Style.class);
        for (Unit u = unit; u.parent() != null; u = u.parent()) {
            levels.add(u.head().style());
        }
        for (int i = from + 1; i <= to; i++) {
            if (read.heads(i).stream().anyMatch(h -> levels.contains(h.style()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Unit inner, Unit outer) {
        Unit unit = inner;
        while (unit != outer && unit.parent() != null) {
            unit = unit.parent();
        }
        return unit == outer;
    }
}
