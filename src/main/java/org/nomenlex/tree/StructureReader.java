package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units of an article from its lines. A state machine over the lines with the open units as its stack: an
 * enumerator goes on with the open enumeration that it follows most closely, or opens one; running text belongs to the
 * unit whose enumeration goes on behind it.
 */
final class StructureReader {

    /** The lines as printed; only rows of tables are read from here. */
    private final List<LineReading> printed;
    /** The lines as read, place for place: see {@link Tables#readings}. */
    private final List<LineReading> lines;

    private final List<List<Head>> heads = new ArrayList<>();
    private final LineKind[] kinds;
    private final Unit article;
    private final List<Service> services = new ArrayList<>();
    private final Map<String, Unit> headed = new HashMap<>();
    private Unit open;

    StructureReader(List<LineReading> printed) {
        this.printed = printed;
        lines = Tables.readings(printed);
        kinds = new LineKind[lines.size()];
        Arrays.fill(kinds, LineKind.TEXT);
        List<Head> first = lines.isEmpty() ? List.of() : lines.get(0).heads();
        boolean headed = !first.isEmpty() && first.get(0).style() == Style.ARTICLE;
        article = new Unit(headed ? first.get(0) : new Head(Style.ARTICLE, "", 0, 0, '.'), null, 0);
        open = article;
    }

    Structure read() {
        classify();
        for (int i = 0; i < lines.size(); i++) {
            place(i);
        }
        article.extendTo(lines.size());
        return new Structure(texts(printed), texts(lines), List.of(kinds), article, services);
    }

    private static List<String> texts(List<LineReading> lines) {
        return lines.stream().map(LineReading::text).toList();
    }

    // What each line is ---------------------------------------------------------------------------------------------

    private void classify() {
        ServiceReader reader = new ServiceReader(printed);
        for (int k = 0; k < lines.size(); k++) {
            heads.add(headsOf(k));
        }
        int i = 0;
        while (i < lines.size()) {
            Service service = reader.at(i);
            if (service != null && heads.get(i).isEmpty()) {
                mark(service);
                services.add(service);
                i = service.to();
            } else {
                kinds[i] = plainKind(i);
                i++;
            }
        }
        markHeadings();
    }

    /** Whether the line is a row that only lays out running text. */
    private boolean isLaidOut(int i) {
        return printed.get(i).isRow() && !lines.get(i).isRow();
    }

    private List<Head> headsOf(int i) {
        LineReading line = lines.get(i);
        if (line.isRow() || !isLaidOut(i) && line.isPreformatted()) {
            return List.of();
        }
        return line.heads();
    }

    private void mark(Service service) {
        for (int k = service.from(); k < service.to(); k++) {
            LineKind kind = k >= service.bracketed() ? LineKind.BRACKET : LineKind.LABEL;
            kinds[k] = k == service.from() ? LineKind.CODE : kind;
            if (service.preformatted() && k > service.from()) {
                kinds[k] = LineKind.PREFORMATTED;
            }
            heads.set(k, List.of());
        }
    }

    private LineKind plainKind(int i) {
        LineReading line = lines.get(i);
        if (line.isBlank()) {
            return LineKind.BLANK;
        }
        if (line.isRow()) {
            return LineKind.ROW;
        }
        return !isLaidOut(i) && line.isPreformatted() ? LineKind.PREFORMATTED : LineKind.TEXT;
    }

    private void markHeadings() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (kinds[i] == LineKind.TEXT && heads.get(i).isEmpty() && isHeading(i)) {
                kinds[i] = LineKind.HEADING;
            }
        }
    }

    private boolean isHeading(int i) {
        LineReading line = lines.get(i);
        if (line.isCertainHeading()) {
            return true;
        }
        if (i + 1 < lines.size() && lines.get(i + 1).isFirstNumber() && opensNumbering(i)) {
            return true;
        }
        if (!line.looksLikeHeading() || i + 1 >= lines.size()) {
            return false;
        }
        LineKind next = kinds[i + 1];
        boolean beforeRule = lines.get(i + 1).isLoneNumber();
        boolean introduces = line.introduces() && line.text().strip().length() > 60;
        boolean beforeFirst = !line.introduces() && i > 0 && startsNumbering(i + 1) && isNumbered(i - 1);
        return !introduces && (next == LineKind.CODE || next == LineKind.HEADING || beforeRule || beforeFirst);
    }

    /** Whether a numbering starts there: "1. ...". */
    private boolean startsNumbering(int i) {
        return i < lines.size()
                && heads.get(i).size() == 1
                && heads.get(i).get(0).style() == Style.POINT
                && Ordinals.isFirst(Style.POINT, heads.get(i).get(0).value());
    }

    /** Whether the line is an item of a numbering: behind it a title opens the next one. */
    private boolean isNumbered(int i) {
        return heads.get(i).stream().anyMatch(h -> h.style() == Style.POINT);
    }

    /** "Règles de cumul." over a rule "1": a full stop does not make it a rule of the numbering that ends above. */
    private boolean opensNumbering(int i) {
        String line = lines.get(i).text().strip();
        boolean numbered = i > 0 && lines.get(i - 1).isLoneNumber();
        return !numbered && line.endsWith(".") && Lines.looksLikeHeading(line.substring(0, line.length() - 1));
    }

    // Where each line belongs ---------------------------------------------------------------------------------------

    private void place(int i) {
        if (!heads.get(i).isEmpty()) {
            heads.get(i).forEach(head -> enter(head, i));
            open.addText(i);
        } else if (kinds[i] == LineKind.TEXT) {
            open = ownerOfText(i);
            open.addText(i);
            if (followsService(i)) {
                kinds[i] = LineKind.RULE;
            }
        } else if (kinds[i] == LineKind.HEADING) {
            open = ownerOfHeading(i);
            headed.put(Lines.headingClass(lines.get(i).text()), open);
        } else if (kinds[i] == LineKind.CODE) {
            open = ownerOfService(i);
        }
        open.extendTo(i + 1);
    }

    private boolean followsService(int i) {
        int k = i - 1;
        while (k >= 0 && (kinds[k] == LineKind.BLANK)) {
            k--;
        }
        return k >= 0
                && switch (kinds[k]) {
                    case CODE, LABEL, BRACKET, RULE -> true;
                    case PREFORMATTED, ROW -> services.stream().anyMatch(s -> s.to() == lastOf(i));
                    default -> false;
                };
    }

    private int lastOf(int i) {
        int k = i;
        while (k > 0 && kinds[k - 1] == LineKind.BLANK) {
            k--;
        }
        return k;
    }

    private void enter(Head head, int line) {
        if (head.style() == Style.ARTICLE) {
            return;
        }
        if (head.style() == Style.PARAGRAPH) {
            open = child(ownerOfParagraph(head), head, line);
            return;
        }
        Head read = settled(head);
        Unit sibling = siblingFor(read, line);
        Unit parent =
                sibling == null ? open : Optional.ofNullable(sibling.parent()).orElse(article);
        open = child(parent, read, line);
        open.introducedBy(sibling == null ? introduction(line) : sibling.introduction());
    }

    /** Paragraphs divide the article, or a letter of it: "a) ... § 1er. ... § 2. ... b) ... § 1er." */
    private Unit ownerOfParagraph(Head head) {
        Unit outermost = open;
        while (outermost.parent() != null && outermost.parent() != article) {
            outermost = outermost.parent();
        }
        boolean first = Ordinals.isFirst(head.style(), head.value());
        boolean goesOn = outermost.children().stream().anyMatch(u -> u.head().style() == Style.PARAGRAPH);
        boolean divides = article.children().stream().noneMatch(u -> u.head().style() == Style.PARAGRAPH);
        boolean lettered = outermost.head().style() == Style.LETTER;
        return lettered && divides && (first || goesOn) ? outermost : article;
    }

    private static Unit child(Unit parent, Head head, int line) {
        Unit unit = new Unit(head, parent, line);
        parent.add(unit);
        unit.extendTo(line + 1);
        return unit;
    }

    /** "I." is a Roman number, unless an "H." is open; "C." and "V." as what is open tells. */
    private Head settled(Head head) {
        if (head.style() != Style.ROMAN) {
            return head;
        }
        boolean single = head.value().length() == 1;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            boolean capital = unit.head().style() == Style.CAPITAL;
            if (single
                    && capital
                    && unit.head().value().charAt(0) + 1 == head.value().charAt(0)) {
                return new Head(Style.CAPITAL, head.value(), head.start(), head.end(), head.sign());
            }
        }
        return head;
    }

    /** The sentence ending in a colon behind which the line stands, -1 for none. */
    private int introduction(int line) {
        int k = line - 1;
        while (k >= 0 && kinds[k] != LineKind.TEXT && kinds[k] != LineKind.RULE) {
            k--;
        }
        return k >= 0 && lines.get(k).introduces() ? k : -1;
    }

    /** Whether the line before, empty ones left out, ends in a colon. */
    private boolean isAnnounced(int line) {
        int k = lastOf(line) - 1;
        return k >= 0 && lines.get(k).introduces();
    }

    /** The open unit whose enumeration the head goes on with, or null where it opens one. */
    private @Nullable Unit siblingFor(Head head, int line) {
        boolean first = Ordinals.isFirst(head.style(), head.value());
        if (first && isAnnounced(line)) {
            return null;
        }
        Unit best = null;
        int bestGap = Integer.MAX_VALUE;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            int gap = gap(unit.head(), head);
            if (gap < bestGap) {
                best = unit;
                bestGap = gap;
            }
        }
        if (best == null && first && head.style() != Style.DOTTED) {
            return sameStyle(head);
        }
        return best == null && head.style() == Style.DOTTED ? otherStem(head) : best;
    }

    /** "2.1" behind "1.2" goes on beside it, unless a "2." is open above. */
    private @Nullable Unit otherStem(Head head) {
        String stem = prefix(head.value());
        Unit beside = null;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit.head().value().equals(stem)
                    || unit.head().style() == Style.CAPITAL
                    || unit.head().style() == Style.ROMAN) {
                return beside != null && unit.head().value().equals(stem) ? null : beside;
            }
            boolean deep = unit.head().style() == Style.DOTTED && parts(unit.head()) == parts(head);
            beside = deep ? unit : beside;
        }
        return beside;
    }

    private static int parts(Head dotted) {
        return dotted.value().split("\\.").length;
    }

    private @Nullable Unit sameStyle(Head head) {
        // A second "1." without a new sentence before it starts a list of its own beside the first.
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit.head().style() == head.style() && isSecondList(unit, head)) {
                return unit;
            }
        }
        return null;
    }

    /** "A)" under "F." is no second list of divisions; numbers are printed now 1., now 1°. */
    private static boolean isSecondList(Unit unit, Head head) {
        boolean alike = head.style() == Style.POINT || unit.head().sign() == head.sign();
        return alike && !Ordinals.isFirst(unit.head().style(), unit.head().value());
    }

    /** How far the head is behind the unit's in one enumeration; the largest number where it cannot be of it. */
    private static int gap(Head before, Head after) {
        if (before.style() != after.style()) {
            return Integer.MAX_VALUE;
        }
        if (before.style() == Style.DASH) {
            return 0;
        }
        if (before.style() == Style.DOTTED && !prefix(before.value()).equals(prefix(after.value()))) {
            return Integer.MAX_VALUE;
        }
        int gap = Ordinals.rank(after.style(), after.value()) - Ordinals.rank(before.style(), before.value());
        if (gap <= 0) {
            return Integer.MAX_VALUE;
        }
        // Behind "B. ... A) ... B) ..." a "C." goes on with the divisions printed like it.
        return before.sign() == after.sign() ? gap : gap + 1;
    }

    private static String prefix(String dotted) {
        return dotted.substring(0, dotted.lastIndexOf('.'));
    }

    // Running text between and behind enumerations -------------------------------------------------------------------

    private Unit ownerOfText(int i) {
        if (open.head().style() == Style.ARTICLE || open.head().style() == Style.PARAGRAPH) {
            return open;
        }
        if (lines.get(open.from()).isLoneNumber() && open.to() == i) {
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
        Unit byCodes = followsService(i) ? ownerByCodes(i) : null;
        if (byCodes != null) {
            return byCodes;
        }
        return leadsToServices(i) ? open : closing(open, i, article);
    }

    /** "Maximum 1 fois." under the last item as "Maximum 2 fois." under the one before. */
    private boolean isLikeTextOfItemBefore(int i) {
        Unit before = before(open);
        if (before == open || open.texts().size() != 1 || before.texts().size() < 2) {
            return false;
        }
        String text = lines.get(i).text();
        String like = lines.get(before.texts().get(1)).text();
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
        if (before == open || !holdsService(before.from(), before.to()) || holdsService(open.from(), i)) {
            return false;
        }
        int k = i + 1;
        while (k < lines.size() && kinds[k] != LineKind.CODE && heads.get(k).isEmpty()) {
            k++;
        }
        return k < lines.size() && heads.get(k).isEmpty();
    }

    private boolean holdsService(int from, int to) {
        return services.stream().anyMatch(s -> s.from() >= from && s.from() < to);
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
        String line = lines.get(unit.from()).text();
        String text = line.substring(Math.min(unit.head().end(), line.length())).strip();
        boolean closed = text.isEmpty() || ".;,:".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return !closed && capital && Lines.looksLikeHeading(text);
    }

    /** The open unit that a later enumerator goes on beside; null where none does before the next paragraph. */
    private @Nullable Unit continuedBehind(int i) {
        List<Head> news = new ArrayList<>();
        for (int k = i + 1; k < lines.size(); k++) {
            for (Head head : heads.get(k)) {
                if (head.style() == Style.PARAGRAPH) {
                    return null;
                }
                Unit unit = continuedBy(head, news, isAnnounced(k));
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
            int gap = gap(news.get(n), head);
            if (gap < ofNew) {
                ofNew = gap;
                which = n;
            }
        }
        Unit old = introduced && Ordinals.isFirst(head.style(), head.value()) ? null : nearest(head);
        if (old != null && gap(old.head(), head) < ofNew) {
            return old;
        }
        if (which >= 0) {
            news.set(which, head);
        } else {
            news.add(head);
        }
        return null;
    }

    private @Nullable Unit nearest(Head head) {
        Unit best = null;
        int bestGap = Integer.MAX_VALUE;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            int gap = gap(unit.head(), head);
            if (gap < bestGap) {
                best = unit;
                bestGap = gap;
            }
        }
        return best;
    }

    /** A rule behind a service belongs to the smallest open unit that holds every service it names. */
    private Unit ownerByCodes(int i) {
        Set<String> named = new TreeSet<>();
        Matcher m = Codes.CODE.matcher(lines.get(i).text());
        while (m.find()) {
            named.add(Codes.plain(m.group()));
        }
        for (Unit unit = open; unit.parent() != null; unit = unit.parent()) {
            Unit scope = unit;
            boolean elsewhere = services.stream()
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
            if (heads.get(i).stream().anyMatch(h -> levels.contains(h.style()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A service closes the conditions of the one before it, and dashes: an enumeration that a rule introduces, or one of
     * dashes, of which no item holds services and which does not go on behind.
     */
    private Unit ownerOfService(int i) {
        Unit owner = open;
        Unit continued = null;
        boolean looked = false;
        for (Unit unit = open; unit.parent() != null && !isAnnounced(i); unit = unit.parent()) {
            int rule = unit.introduction();
            boolean conditions =
                    rule >= 0 && (kinds[rule] == LineKind.RULE || unit.head().style() == Style.DASH);
            if (!conditions || holdsService(rule, i)) {
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

    private static boolean isWithin(Unit inner, Unit outer) {
        Unit unit = inner;
        while (unit != outer && unit.parent() != null) {
            unit = unit.parent();
        }
        return unit == outer;
    }

    private Unit ownerOfHeading(int i) {
        if (open.head().style() == Style.ARTICLE || open.head().style() == Style.PARAGRAPH) {
            return open;
        }
        Unit continued = continuedBehind(i);
        if (continued != null) {
            return continued;
        }
        if (startsNumbering(i + 1)) {
            for (Unit unit = open; unit != null && unit.parent() != null; unit = unit.parent()) {
                if (unit.head().style() == Style.POINT) {
                    return unit.parent();
                }
            }
        }
        // A heading like an earlier one stands where that stands.
        Unit like = headed.get(Lines.headingClass(lines.get(i).text()));
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit == like) {
                return unit;
            }
        }
        return open;
    }
}
