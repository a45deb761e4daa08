package org.nomenlex.export.akn;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * Writes the text of an article as elements. How a line of the text is kept, so that {@link AknReader} finds it again: a
 * {@code num} and the text behind it are one line with a space between; each {@code p}, {@code crossHeading} and {@code tr}
 * ends a line; the {@code num} of a service is a line of its own.
 */
final class AknBody {

    /** Example: {@code N 270}, {@code R 18,5}, {@code K 120} at the end of a label. */
    private static final Pattern VALUE = Pattern.compile("[A-Z]{1,3} ?\\d+(?:[.,]\\d+)?\\s*$");

    private final XmlOut xml;
    private final AknText text;
    private final Set<String> used = new HashSet<>();

    /** Characters of a passage that are already written as the number of a unit. */
    private final Map<Slot, Integer> consumed = new HashMap<>();

    private AknBody(XmlOut xml, AknText text) {
        this.xml = xml;
        this.text = text;
    }

    static void write(XmlOut xml, AknText text) throws IOException {
        new AknBody(xml, text).article();
    }

    private void article() throws IOException {
        boolean incomplete = text.versions().stream().anyMatch(v -> !v.complete());
        boolean removed = text.versions().stream().allMatch(v -> v.passages().isEmpty());
        String status = removed ? "removed" : incomplete ? "incomplete" : "";
        xml.open("article", "eId", text.id(), "period", "#" + text.groupId(), "status", status);
        used.add(text.id());
        UnitNode root = UnitNode.article(text.slots());
        if (root.children().isEmpty()) {
            content(text.id());
            xml.empty("p");
            xml.close();
        } else {
            articleNumber(root);
            children(root, 0);
        }
        xml.closeLine();
    }

    private void articleNumber(UnitNode root) throws IOException {
        if (text.single()) {
            number(root.firstSlot(), Enumerator.length(text.number(), line(root.firstSlot())));
        }
    }

    private void children(UnitNode node, int depth) throws IOException {
        List<UnitNode> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            UnitNode child = children.get(i);
            if (!child.isPassage()) {
                unit(child, depth);
                continue;
            }
            int end = i;
            while (end + 1 < children.size() && together(child, children.get(end + 1))) {
                end++;
            }
            passages(children.subList(i, end + 1));
            i = end;
        }
    }

    /** Rows of one table, and lines of one preformatted block, share an element. */
    private static boolean together(UnitNode first, UnitNode next) {
        if (!next.isPassage()) {
            return false;
        }
        Passage.Kind kind = shape(first.slot());
        boolean block = kind == Passage.Kind.ROW || kind == Passage.Kind.PREFORMATTED;
        return block && shape(next.slot()) == kind;
    }

    /** How a passage is laid out: a rule of application may stand in a row of a table. */
    private static Passage.Kind shape(Slot slot) {
        Passage passage = slot.passage();
        boolean row = passage.kind() != Passage.Kind.PREFORMATTED && Rows.isRow(passage.text());
        return row ? Passage.Kind.ROW : passage.kind();
    }

    private void unit(UnitNode unit, int depth) throws IOException {
        Segment segment = unit.segment();
        Slot first = unit.firstSlot();
        String base = segment.kind().word() + depth + "_"
                + AknUris.token(first.passage().identity());
        xml.open(
                element(segment.kind()),
                "eId",
                unique(text.id() + "__" + base),
                "name",
                name(segment.kind()),
                "class",
                element(segment.kind()).equals("hcontainer") ? "" : cssClass(segment.kind()));
        if (text.single() && Enumerator.isServiceNumber(unit)) {
            xml.open("num", "eId", id(first));
            pieces(first.passage(), 0, line(first).length());
            xml.close();
            consumed.put(first, line(first).length());
        } else if (text.single()) {
            int from = consumed.getOrDefault(first, 0);
            // A number behind "Art. 1." has a space before it.
            int at = from > 0 ? from + 1 : 0;
            number(first, at > line(first).length() ? 0 : Enumerator.length(segment, line(first), at));
        }
        xml.newLine();
        children(unit, depth + 1);
        xml.closeLine();
    }

    private void number(Slot slot, int length) throws IOException {
        if (length > 0) {
            int from = consumed.getOrDefault(slot, 0);
            int start = from > 0 ? from + 1 : 0;
            xml.element("num", line(slot).substring(start, start + length));
            consumed.put(slot, start + length);
        }
    }

    private static String line(Slot slot) {
        return slot.passage().text();
    }

    private static String element(SegmentKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case POINT, LETTER -> "point";
            case DASH -> "indent";
            case NUMBER -> "level";
            case DIVISION -> "division";
            case CHAPTER -> "chapter";
            default -> "hcontainer";
        };
    }

    private static String name(SegmentKind kind) {
        return switch (kind) {
            case CODE -> "service";
            case RUBRIC -> "rubric";
            default -> "";
        };
    }

    private static String cssClass(SegmentKind kind) {
        return kind == SegmentKind.LETTER ? "letter" : "";
    }

    private void passages(List<UnitNode> run) throws IOException {
        Slot first = run.get(0).slot();
        switch (shape(first)) {
            case HEADING -> heading(first);
            case ROW -> table(run);
            case PREFORMATTED -> preformatted(run);
            default -> passage(first);
        }
    }

    private void content(String parent) throws IOException {
        xml.open("content", "eId", parent + "__content");
    }

    private void heading(Slot slot) throws IOException {
        xml.open("crossHeading", "eId", id(slot), "period", period(slot));
        rest(slot);
        xml.closeLine();
    }

    private void passage(Slot slot) throws IOException {
        int from = consumed.getOrDefault(slot, 0);
        if (from > 0 && from == line(slot).length()) {
            return;
        }
        Passage.Kind kind = slot.passage().kind();
        String element = kind == Passage.Kind.TEXT ? "alinea" : kind == Passage.Kind.RULE ? "rule" : "hcontainer";
        String name = element.equals("hcontainer") ? kind.name().toLowerCase(java.util.Locale.ROOT) : "";
        String id = id(slot);
        xml.open(element, "eId", id, "name", name, "period", period(slot));
        content(id);
        xml.open("p");
        rest(slot);
        xml.close();
        xml.close();
        xml.closeLine();
    }

    private void preformatted(List<UnitNode> run) throws IOException {
        String id = unique(text.id() + "__block_"
                + AknUris.token(run.get(0).slot().passage().identity()));
        xml.open("hcontainer", "eId", id, "name", "preformatted");
        content(id);
        for (UnitNode node : run) {
            xml.open("p", "eId", id(node.slot()), "class", "preformatted", "period", period(node.slot()));
            xml.preserveSpace();
            rest(node.slot());
            xml.closeLine();
        }
        xml.close();
        xml.closeLine();
    }

    private void table(List<UnitNode> run) throws IOException {
        String id = unique(text.id() + "__table_"
                + AknUris.token(run.get(0).slot().passage().identity()));
        xml.open("hcontainer", "eId", id, "name", "table");
        content(id);
        xml.open("table", "eId", id + "__grid");
        for (UnitNode node : run) {
            row(node.slot());
        }
        xml.close();
        xml.close();
        xml.closeLine();
    }

    private void row(Slot slot) throws IOException {
        Passage passage = slot.passage();
        List<int[]> cells = Rows.cells(passage.text());
        String css = cells.isEmpty() ? "line" : Rows.wide(passage.text()) ? "wide" : "";
        xml.open("tr", "eId", id(slot), "class", css, "period", period(slot));
        if (cells.isEmpty()) {
            cell(passage, 0, passage.text().length());
        }
        for (int[] cell : cells) {
            cell(passage, cell[0], cell[1]);
        }
        xml.closeLine();
    }

    private void cell(Passage passage, int from, int to) throws IOException {
        xml.open("td");
        xml.open("p");
        pieces(passage, from, to);
        xml.close();
        xml.close();
    }

    /** What is left of a passage behind the numbers that are already written. */
    private void rest(Slot slot) throws IOException {
        String line = line(slot);
        int from = consumed.getOrDefault(slot, 0);
        int start = from > 0 ? from + 1 : 0;
        int value = slot.passage().kind() == Passage.Kind.LABEL ? valueStart(line, start) : line.length();
        pieces(slot.passage(), start, value);
        if (value < line.length()) {
            xml.open("span", "class", "value");
            pieces(slot.passage(), value, line.length());
            xml.close();
        }
    }

    private static int valueStart(String line, int from) {
        Matcher m = VALUE.matcher(line);
        return m.find(from) && m.start() > from ? m.start() : line.length();
    }

    /** A part of a passage, each run of one act's words with a reference to the act. */
    private void pieces(Passage passage, int from, int to) throws IOException {
        int at = 0;
        for (Piece piece : passage.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                piece(piece, piece.text().substring(start - at, end - at));
            }
            at += piece.text().length();
        }
    }

    private void piece(Piece piece, String words) throws IOException {
        String reference = AknModifications.referenceId(piece.provenance());
        if (reference.isEmpty()) {
            xml.text(Printable.of(words));
        } else {
            xml.element("span", words, "refersTo", "#" + reference);
        }
    }

    private String id(Slot slot) {
        return unique(passageId(text, slot.passage()));
    }

    /** The identifier of a passage: made of its identity, which stays when its number, words and place change. */
    static String passageId(AknText text, Passage passage) {
        return text.id() + "__" + AknUris.token(passage.identity());
    }

    private String unique(String id) {
        String candidate = id;
        for (int n = 2; !used.add(candidate); n++) {
            candidate = id + "_v" + n;
        }
        return candidate;
    }

    /** One version is in force as a whole; of several, each passage tells its days. */
    private String period(Slot slot) {
        return text.single() ? "" : "#" + text.groupOf(slot);
    }
}
