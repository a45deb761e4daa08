package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;

/**
 * One list of order numbers while an operation edits it: entries that stay, go and come, then the separators that the
 * list's style asks for. Separators that fit stay, with their origin. A list may run over several lines: these stay as they
 * are broken ({@link ListLines}), and a line without entries left goes.
 */
final class ListEdit {

    /** An entry of the list as it stands now, between its first and its last character. */
    private static final class Item {
        final String code;
        final int origin;
        final List<Glyph> glyphs;
        final @Nullable Item instead;
        boolean kept = true;

        Item(String code, int origin, List<Glyph> glyphs, @Nullable Item instead) {
            this.code = code;
            this.origin = origin;
            this.glyphs = List.copyOf(glyphs);
            this.instead = instead;
        }

        static Item fresh(String code, @Nullable Item instead) {
            return new Item(code, -1, List.of(), instead);
        }

        /** The entry that stands, or stood, where this one comes; null for one between two others. */
        @Nullable
        Item place() {
            return glyphs.isEmpty() ? instead : this;
        }
    }

    private final ListLines lines;
    private final ListRun run;
    private final List<CodeLists.Entry> before;
    private final Provenance provenance;
    private final String and;
    private final List<Item> items = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();
    private final List<String> style = new ArrayList<>();

    ListEdit(Draft draft, ListRun.Listed list, Provenance provenance, Language language) {
        this.and = language == Language.NL ? " en " : " et ";
        this.run = list.run();
        this.before = list.entries();
        this.provenance = provenance;
        String text = run.text();
        for (int k = 1; k < before.size(); k++) {
            style.add(text.substring(before.get(k - 1).end(), before.get(k).start()));
        }
        this.lines = new ListLines(draft, run, provenance);
        readNow();
    }

    private void readNow() {
        List<Glyph> glyphs = lines.glyphs();
        List<Integer> places = places(glyphs);
        int first = places.indexOf(before.get(0).start());
        int last = places.indexOf(before.get(before.size() - 1).end() - 1) + 1;
        while (first > 0 && isNew(glyphs.get(first - 1))) {
            first--;
        }
        while (last < glyphs.size() && isNew(glyphs.get(last))) {
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
            int start = index.get(entry.start());
            int end = index.get(entry.end() - 1) + 1;
            items.add(new Item(entry.code(), places.get(start), glyphs.subList(start, end), null));
            if (previous != null) {
                separators.add(text.substring(previous.end(), entry.start()));
            }
            previous = entry;
        }
    }

    private static boolean isNew(Glyph glyph) {
        return glyph.origin < 0 && glyph.alive && !ListLines.isBreak(glyph);
    }

    /** The place of each character in the run before the act, -1 for what the act brought. */
    private List<Integer> places(List<Glyph> glyphs) {
        List<Integer> places = new ArrayList<>();
        int line = run.from();
        for (Glyph glyph : glyphs) {
            line += ListLines.isBreak(glyph) ? 1 : 0;
            places.add(glyph.origin < 0 ? -1 : run.place(line, glyph.origin));
        }
        return places;
    }

    private static List<CodeLists.Entry> longest(List<List<CodeLists.Entry>> lists) {
        List<CodeLists.Entry> result = List.of();
        for (List<CodeLists.Entry> list : lists) {
            result = list.size() > result.size() ? list : result;
        }
        return result;
    }

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
            addAt(at, added, old.get(k));
            old.get(k).kept = false;
        }
    }

    void insertAtEdge(List<String> codes, boolean start) {
        requireNew(codes);
        addAt(start ? 0 : items.size(), codes, null);
    }

    void insertBeside(String anchor, List<String> codes, boolean behind) {
        requireNew(codes);
        int at = positionOf(anchor, behind);
        addAt(at, codes, null);
    }

    /** A number that the list has already would stand there twice. */
    private void requireNew(List<String> codes) {
        List<String> there = codes.stream()
                .map(CodeLists::plain)
                .filter(c -> items.stream().anyMatch(i -> i.kept && i.code.equals(c)))
                .toList();
        if (!there.isEmpty()) {
            throw new CannotApply((there.size() == 1 ? "le num\u00e9ro " : "les num\u00e9ros ")
                    + String.join(", ", there)
                    + (there.size() == 1 ? " figure" : " figurent") + " d\u00e9j\u00e0 dans la liste");
        }
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

    private void addAt(int index, List<String> codes, @Nullable Item instead) {
        for (int k = 0; k < codes.size(); k++) {
            items.add(index + k, Item.fresh(codes.get(k), k == 0 ? instead : null));
        }
    }

    void carryOut() {
        List<Item> kept = items.stream().filter(i -> i.kept).toList();
        List<Item> old = items.stream().filter(i -> !i.glyphs.isEmpty()).toList();
        List<Glyph> glyphs = lines.glyphs();
        int to = end(glyphs, old.get(old.size() - 1));
        int cursor = start(glyphs, old.get(0));
        ListPen pen = new ListPen(provenance);
        pen.copy(glyphs.subList(0, cursor));
        StringBuilder gap = new StringBuilder();
        for (int k = 0; k < kept.size(); k++) {
            Item item = kept.get(k);
            gap.append(k == 0 ? "" : separator(kept, k, old));
            Item place = item.place();
            if (place == null) {
                gap.append(item.code);
            } else {
                pen.gap(glyphs.subList(cursor, start(glyphs, place)), gap.toString());
                cursor = end(glyphs, place);
                pen.entry(glyphs.subList(start(glyphs, place), cursor), item == place ? "" : item.code);
                gap.setLength(0);
            }
        }
        pen.gap(glyphs.subList(cursor, to), gap.toString());
        pen.copy(glyphs.subList(to, glyphs.size()));
        lines.set(pen.written());
    }

    private static int start(List<Glyph> glyphs, Item item) {
        return glyphs.indexOf(item.glyphs.get(0));
    }

    private static int end(List<Glyph> glyphs, Item item) {
        return glyphs.indexOf(item.glyphs.get(item.glyphs.size() - 1)) + 1;
    }

    /** The separator before the k-th entry: the closing one before the last, what stood there between old neighbours. */
    private String separator(List<Item> kept, int k, List<Item> old) {
        List<String> shown = style.isEmpty() ? separators : style;
        String common = shown.size() > 1 ? shown.get(0) : defaultSeparator(shown);
        int left = old.indexOf(kept.get(k - 1).place());
        int right = old.indexOf(kept.get(k).place());
        boolean neighbours = left >= 0 && right == left + 1;
        if (k == kept.size() - 1) {
            String closing = shown.isEmpty() ? and : shown.get(shown.size() - 1);
            boolean stands = neighbours && ListPen.flat(separators.get(left)).equals(ListPen.flat(closing));
            return stands ? separators.get(left) : ListPen.flat(closing);
        }
        boolean closing = left == separators.size() - 1;
        return neighbours && !closing ? separators.get(left) : ListPen.flat(common);
    }

    private static String defaultSeparator(List<String> shown) {
        boolean commas = shown.size() == 1 && shown.get(0).strip().equals(",");
        return commas ? shown.get(0) : ", ";
    }
}
