package org.nomenlex.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.search.References;

/** Lays out a version: blocks with notes of origin, a table of contents, marks at the places they concern. */
public final class TextLayout {

    /**
     * An entry of the table of contents.
     *
     * @param id the block
     * @param level 0 for a paragraph, 1 below
     * @param label its number and first words
     */
    public record Entry(String id, int level, String label) {}

    private final ArticleVersion version;
    private final UiLanguage language;
    /** By the object: a version names an origin by the same object wherever it can. */
    private final Map<Provenance, Integer> numbers = new IdentityHashMap<>();

    private final List<Note> notes = new ArrayList<>();
    private final Map<Integer, List<Refusal>> refusalsAt = new HashMap<>();
    private final Map<Integer, List<Remark>> remarksAt = new HashMap<>();
    private final List<Refusal> refusalsOnTop = new ArrayList<>();
    private final List<Remark> remarksOnTop = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> contents = new ArrayList<>();

    TextLayout(ArticleVersion version, UiLanguage language) {
        this.version = version;
        this.language = language;
        numberOrigins();
        version.refusals().forEach(r -> placeOf(r.target()).add(r));
        version.remarks().forEach(r -> remarkPlaceOf(r).add(r));
        layOut();
    }

    /** About how many bytes it takes beside the text itself. */
    long weight() {
        long bytes = 1_000;
        for (Passage passage : version.passages()) {
            bytes += 400;
            for (Piece piece : passage.pieces()) {
                bytes += 100 + piece.text().length();
            }
        }
        return bytes;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Entry> contents() {
        return contents.size() > 1 ? contents : List.of();
    }

    List<Refusal> refusalsOnTop() {
        return refusalsOnTop;
    }

    List<Remark> remarksOnTop() {
        return remarksOnTop;
    }

    /** The notes in the order of the text; the origin of most words first, without a number. */
    List<Note> notes() {
        return notes;
    }

    /** The origin of most characters stays unmarked: a mark on every line would mark nothing. */
    private void numberOrigins() {
        Map<Provenance, int[]> sizes = new LinkedHashMap<>();
        Map<Provenance, int[]> seen = new IdentityHashMap<>();
        for (Passage passage : version.passages()) {
            for (Piece piece : passage.pieces()) {
                seen.computeIfAbsent(piece.provenance(), o -> sizes.computeIfAbsent(o, k -> new int[1]))[0] +=
                        piece.text().length();
            }
        }
        Provenance most = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(size -> size[0])))
                .map(Map.Entry::getKey)
                .orElse(null);
        int next = 1;
        for (Map.Entry<Provenance, int[]> origin : sizes.entrySet()) {
            int number = origin.getKey().equals(most) ? 0 : next++;
            origin.getValue()[0] = number;
            notes.add(new Note(number, origin.getKey()));
        }
        notes.sort(Comparator.comparingInt(Note::number));
        seen.forEach((origin, number) -> numbers.put(origin, number[0]));
    }

    private List<Refusal> placeOf(UnitPath target) {
        int index = nearest(target);
        return index < 0 ? refusalsOnTop : refusalsAt.computeIfAbsent(index, i -> new ArrayList<>());
    }

    private List<Remark> remarkPlaceOf(Remark remark) {
        int index = nearest(remark.target());
        return index < 0 ? remarksOnTop : remarksAt.computeIfAbsent(index, i -> new ArrayList<>());
    }

    /** The passage that shares most steps with the unit, or -1 where only the article is shared. */
    private int nearest(UnitPath target) {
        int best = -1;
        int shared = 1;
        for (int i = 0; i < version.passages().size(); i++) {
            int common =
                    common(target.segments(), version.passages().get(i).path().segments());
            if (common > shared) {
                best = i;
                shared = common;
            }
        }
        return best;
    }

    private static int common(List<Segment> a, List<Segment> b) {
        int n = 0;
        while (n < Math.min(a.size(), b.size()) && a.get(n).equals(b.get(n))) {
            n++;
        }
        return n;
    }

    private void layOut() {
        List<Passage> passages = version.passages();
        String paragraph = "";
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = unbarred(passages.get(i));
            String id = "p" + (i + 1);
            paragraph = addContents(passage, id, paragraph);
            boolean marked = refusalsAt.containsKey(i) || remarksAt.containsKey(i);
            boolean empty = passage.kind() == Passage.Kind.ROW
                    && Bars.telling(passage.text()).isEmpty();
            boolean joins = !blocks.isEmpty()
                    && blocks.get(blocks.size() - 1).kind() == passage.kind()
                    && (passage.kind() == Passage.Kind.ROW || passage.kind() == Passage.Kind.PREFORMATTED)
                    && !marked;
            if (empty && !marked) {
                continue;
            }
            if (joins) {
                blocks.get(blocks.size() - 1).lines().add(row(passage));
            } else {
                blocks.add(block(passage, id, i));
            }
        }
    }

    /** A paragraph that its act set as a row: without its bars where it is one cell, a row where it has more. */
    private static Passage unbarred(Passage passage) {
        String text = passage.text();
        boolean set = passage.kind() != Passage.Kind.PREFORMATTED && Bars.isRow(text);
        if (!set || passage.kind() == Passage.Kind.ROW) {
            return passage;
        }
        List<Bars.Cell> cells = Bars.telling(text);
        boolean one = cells.size() == 1;
        return new Passage(
                passage.path(),
                passage.identity(),
                one ? passage.kind() : Passage.Kind.ROW,
                passage.depth(),
                one ? cut(passage.pieces(), cells.get(0).start(), cells.get(0).end()) : passage.pieces());
    }

    private Block block(Passage passage, String id, int index) {
        String text = passage.text();
        int end = text.length() - value(passage.kind(), text).length();
        List<Block.Row> rows = new ArrayList<>(1);
        rows.add(end < text.length() ? new Block.Row(List.of(spans(cut(passage.pieces(), 0, end)))) : row(passage));
        return new Block(
                id,
                passage.kind(),
                Math.min(passage.depth(), 5),
                rows,
                end < text.length() ? spans(cut(passage.pieces(), end, text.length())) : List.of(),
                refusalsAt.getOrDefault(index, List.of()),
                remarksAt.getOrDefault(index, List.of()));
    }

    /** The value of a label, where it closes the line as it is: only then can it be set apart without a change. */
    private static String value(Passage.Kind kind, String text) {
        String value = kind == Passage.Kind.LABEL ? References.value(kind, text) : "";
        return text.endsWith(value) ? value : "";
    }

    private static List<Piece> cut(List<Piece> pieces, int from, int to) {
        List<Piece> part = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                part.add(new Piece(piece.text().substring(start - at, end - at), piece.provenance()));
            }
            at += piece.text().length();
        }
        return part;
    }

    private Block.Row row(Passage passage) {
        if (passage.kind() != Passage.Kind.ROW) {
            return new Block.Row(List.of(spans(passage.pieces())));
        }
        List<Bars.Cell> telling = Bars.telling(passage.text());
        if (telling.size() == 1) {
            Bars.Cell only = telling.get(0);
            return new Block.Row(List.of(spans(cut(passage.pieces(), only.start(), only.end()))));
        }
        List<List<Span>> cells = new ArrayList<>();
        List<Piece> cell = new ArrayList<>();
        for (Piece piece : passage.pieces()) {
            String[] parts = piece.text().split("\\|", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    cells.add(spans(cell));
                    cell = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    cell.add(new Piece(parts[i], piece.provenance()));
                }
            }
        }
        cells.add(spans(cell));
        return new Block.Row(withoutEdges(cells));
    }

    /** "| a | b |" has two cells: what stands before the first bar is none, and at the end nothing need be shown. */
    private static List<List<Span>> withoutEdges(List<List<Span>> cells) {
        int from = blank(cells.get(0)) ? 1 : 0;
        int to = cells.size();
        while (to > from && blank(cells.get(to - 1))) {
            to--;
        }
        return to > from ? List.copyOf(cells.subList(from, to)) : List.of(List.of());
    }

    private static boolean blank(List<Span> cell) {
        return cell.stream().allMatch(s -> s.text().isBlank());
    }

    private List<Span> spans(List<Piece> cut) {
        if (cut.size() == 1) {
            return Span.of(cut.get(0).text(), note(cut.get(0)), true);
        }
        List<Piece> pieces = wholeWords(cut);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int note = note(pieces.get(i));
            boolean last = i + 1 == pieces.size() || note(pieces.get(i + 1)) != note;
            spans.addAll(Span.of(pieces.get(i).text(), note, last));
        }
        return spans;
    }

    private int note(Piece piece) {
        return numbers.getOrDefault(piece.provenance(), 0);
    }

    /**
     * A word of which an act changed some letters is a new word, and a mark in the middle of it would hide it: it is shown as
     * the newer act's.
     */
    private static List<Piece> wholeWords(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        for (Piece next : pieces) {
            int last = whole.size() - 1;
            if (last < 0 || !cutsWord(whole.get(last).text(), next.text())) {
                whole.add(next);
                continue;
            }
            Piece before = whole.remove(last);
            if (before.provenance().effect().isAfter(next.provenance().effect())) {
                int end = wordEnd(next.text());
                add(whole, before.text() + next.text().substring(0, end), before.provenance());
                add(whole, next.text().substring(end), next.provenance());
            } else {
                int start = wordStart(before.text());
                add(whole, before.text().substring(0, start), before.provenance());
                add(whole, before.text().substring(start) + next.text(), next.provenance());
            }
        }
        return whole;
    }

    private static void add(List<Piece> pieces, String text, Provenance provenance) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, provenance));
        }
    }

    private static boolean cutsWord(String before, String after) {
        return Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(after.charAt(0));
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private String addContents(Passage passage, String id, String paragraph) {
        String now = passage.path().segments().stream()
                .filter(s -> s.kind() == SegmentKind.PARAGRAPH)
                .map(Segment::value)
                .findFirst()
                .orElse(paragraph);
        if (!now.equals(paragraph)) {
            String label = Places.name(UnitPath.of(Segment.of(SegmentKind.PARAGRAPH, now)), language);
            contents.add(new Entry(id, 0, label + " " + words(passage.text())));
        } else if (passage.kind() == Passage.Kind.HEADING) {
            contents.add(new Entry(id, 1, words(passage.text())));
        }
        return now;
    }

    /** The first words of a line, without the article's and paragraph's number. */
    private static String words(String text) {
        String rest = Bars.apart(text)
                .strip()
                .replaceFirst("^(?:Art(?:icle|ikel)?\\.? *[\\w/]+[.,]* *)?(?:§ *\\d+\\w*\\.? *)?", "");
        if (rest.length() <= 60) {
            return Visible.of(rest);
        }
        int cut = rest.lastIndexOf(' ', 60);
        return Visible.of(rest.substring(0, cut < 20 ? 60 : cut)) + "\u2026";
    }
}
