package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.Provenance;

/**
 * One list of order numbers while an operation edits it: entries that stay, go and come, then the separators that the
 * list's style asks for. Separators that fit stay, with their origin.
 */
final class ListEdit {

    /** An entry of the list as it stands now. */
    private static final class Item {
        final String code;
        final int origin;
        int start = -1;
        int end = -1;
        boolean kept = true;

        Item(String code, int origin) {
            this.code = code;
            this.origin = origin;
        }
    }

    private final DraftLine line;
    private final List<CodeLists.Entry> before;
    private final Provenance provenance;
    private final List<Item> items = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();
    private final List<String> style = new ArrayList<>();

    ListEdit(Draft draft, int line, List<CodeLists.Entry> before, Provenance provenance) {
        String text = draft.before().lines().get(line);
        for (int k = 1; k < before.size(); k++) {
            style.add(text.substring(before.get(k - 1).end(), before.get(k).start()));
        }
        this.line = draft.line(line);
        this.before = before;
        this.provenance = provenance;
        if (!this.line.alive) {
            throw new CannotApply("la liste dispara\u00eet par un autre point du m\u00eame acte");
        }
        readNow();
    }

    // The list as it stands now
    // -----------------------------------------------------------------------------------------

    private void readNow() {
        int first = line.landmark(before.get(0).start());
        int last = line.landmark(before.get(before.size() - 1).end() - 1) + 1;
        List<Glyph> glyphs = line.glyphs();
        while (first > 0 && glyphs.get(first - 1).origin < 0 && glyphs.get(first - 1).alive) {
            first--;
        }
        while (last < glyphs.size() && glyphs.get(last).origin < 0 && glyphs.get(last).alive) {
            last++;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> index = new ArrayList<>();
        for (int i = first; i < last; i++) {
            if (glyphs.get(i).alive) {
                text.append(glyphs.get(i).character);
                index.add(i);
            }
        }
        CodeLists.Entry previous = null;
        for (CodeLists.Entry entry : longest(CodeLists.in(text.toString()))) {
            Item item = new Item(entry.code(), glyphs.get(index.get(entry.start())).origin);
            item.start = index.get(entry.start());
            item.end = index.get(entry.end() - 1) + 1;
            if (previous != null) {
                separators.add(text.substring(previous.end(), entry.start()));
            }
            items.add(item);
            previous = entry;
        }
    }

    private static List<CodeLists.Entry> longest(List<List<CodeLists.Entry>> lists) {
        List<CodeLists.Entry> result = List.of();
        for (List<CodeLists.Entry> list : lists) {
            result = list.size() > result.size() ? list : result;
        }
        return result;
    }

    // What is asked
    // -----------------------------------------------------------------------------------------------------

    private Item living(String code) {
        for (Item item : items) {
            if (item.kept && item.code.equals(code) && item.origin >= 0) {
                return item;
            }
        }
        throw new CannotApply(
                "le num\u00e9ro " + code + " est d\u00e9j\u00e0 chang\u00e9 par un autre point du m\u00eame acte");
    }

    void delete(String code) {
        living(code).kept = false;
        if (items.stream().noneMatch(i -> i.kept)) {
            throw new CannotApply("la liste n'aurait plus aucun num\u00e9ro");
        }
    }

    /** One for one where there are as many; else all the new ones in the place of the first. */
    void replace(List<String> codes, List<String> newCodes) {
        List<Item> old = codes.stream().map(this::living).toList();
        boolean pairwise = codes.size() == newCodes.size();
        for (int k = 0; k < old.size(); k++) {
            int at = items.indexOf(old.get(k));
            List<String> added = pairwise ? List.of(newCodes.get(k)) : k == 0 ? newCodes : List.of();
            addAt(at, added);
            old.get(k).kept = false;
        }
    }

    void insertAtEdge(List<String> codes, boolean start) {
        addAt(start ? 0 : items.size(), codes);
    }

    void insertBeside(String anchor, List<String> codes, boolean behind) {
        int at = positionOf(anchor, behind);
        addAt(at, codes);
    }

    /** Where an anchor stands; for one that the act took away, behind what stands before it. */
    private int positionOf(String anchor, boolean behind) {
        int wanted = -1;
        for (CodeLists.Entry entry : before) {
            wanted = entry.code().equals(anchor) ? entry.start() : wanted;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).origin == wanted) {
                return behind ? i + 1 : i;
            }
        }
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            at = items.get(i).origin >= 0 && items.get(i).origin < wanted ? i + 1 : at;
        }
        return at;
    }

    private void addAt(int index, List<String> codes) {
        for (int k = 0; k < codes.size(); k++) {
            items.add(index + k, new Item(codes.get(k), -1));
        }
    }

    // Writing
    // -----------------------------------------------------------------------------------------------------------

    void carryOut() {
        List<Item> kept = items.stream().filter(i -> i.kept).toList();
        List<Item> old = items.stream().filter(i -> i.start >= 0).toList();
        List<Glyph> glyphs = line.glyphs();
        int to = old.get(old.size() - 1).end;
        int cursor = old.get(0).start;
        List<Glyph> written = new ArrayList<>(glyphs.subList(0, cursor));
        StringBuilder gap = new StringBuilder();
        for (int k = 0; k < kept.size(); k++) {
            Item item = kept.get(k);
            gap.append(k == 0 ? "" : separator(kept, k, old));
            if (item.start < 0) {
                gap.append(item.code);
            } else {
                writeGap(written, glyphs.subList(cursor, item.start), gap.toString());
                written.addAll(glyphs.subList(item.start, item.end));
                cursor = item.end;
                gap.setLength(0);
            }
        }
        writeGap(written, glyphs.subList(cursor, to), gap.toString());
        written.addAll(glyphs.subList(to, glyphs.size()));
        line.setGlyphs(written);
    }

    /** The separator before the k-th entry: the closing one before the last, what stood there between old neighbours. */
    private String separator(List<Item> kept, int k, List<Item> old) {
        List<String> shown = style.isEmpty() ? separators : style;
        String common = shown.size() > 1 ? shown.get(0) : defaultSeparator(shown);
        if (k == kept.size() - 1) {
            return shown.isEmpty() ? " et " : shown.get(shown.size() - 1);
        }
        int left = old.indexOf(kept.get(k - 1));
        int right = old.indexOf(kept.get(k));
        boolean closing = left == separators.size() - 1;
        return left >= 0 && right == left + 1 && !closing ? separators.get(left) : common;
    }

    private static String defaultSeparator(List<String> shown) {
        boolean commas = shown.size() == 1 && shown.get(0).strip().equals(",");
        return commas ? shown.get(0) : ", ";
    }

    /** Writes what stands between two entries, keeping the characters that fit with their origin. */
    private void writeGap(List<Glyph> written, List<Glyph> standing, String text) {
        StringBuilder living = new StringBuilder();
        standing.stream().filter(g -> g.alive).forEach(g -> living.append(g.character));
        String now = living.toString();
        if (!now.isEmpty() && text.startsWith(now)) {
            written.addAll(standing);
            append(written, text.substring(now.length()));
        } else if (!now.isEmpty() && text.endsWith(now)) {
            append(written, text.substring(0, text.length() - now.length()));
            written.addAll(standing);
        } else {
            int found = text.isEmpty() ? -1 : now.indexOf(text);
            keepOnly(standing, found, found < 0 ? 0 : text.length());
            written.addAll(standing);
            append(written, found < 0 ? text : "");
        }
    }

    private static void keepOnly(List<Glyph> glyphs, int start, int length) {
        int seen = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.alive) {
                glyph.alive = seen >= start && seen < start + length;
                seen++;
            }
        }
    }

    private void append(List<Glyph> written, String text) {
        for (int i = 0; i < text.length(); i++) {
            written.add(new Glyph(text.charAt(i), provenance, -1));
        }
    }
}
