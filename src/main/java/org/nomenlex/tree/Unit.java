package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated unit of an article (§, 1°, a), tiret) or the article itself, as lines from one to another. Built once by
 * the reader of the structure, read-only behind it.
 */
public final class Unit {

    private final Head head;
    private final @Nullable Unit parent;
    private final int from;
    private int to;
    private final List<Unit> children = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private int introduction = -1;

    Unit(Head head, @Nullable Unit parent, int from) {
        this.head = head;
        this.parent = parent;
        this.from = from;
        this.to = from + 1;
    }

    /** Its enumerator. */
    public Head head() {
        return head;
    }

    /** The unit that it is enumerated in; null for the article. */
    public @Nullable Unit parent() {
        return parent;
    }

    /** Its first line. Its own text starts there at {@code head().end()}; other enumerators may stand before its own. */
    public int from() {
        return from;
    }

    /** Behind its last line. */
    public int to() {
        return to;
    }

    /** The units enumerated in it, in order. */
    public List<Unit> children() {
        return Collections.unmodifiableList(children);
    }

    /** The lines that start an alinéa of it. */
    public List<Integer> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** Whether a sentence that ends in a colon introduces the enumeration that it belongs to. */
    boolean introduced() {
        return introduction >= 0;
    }

    /** The line of the sentence that introduces the enumeration that it belongs to; -1 where none does. */
    int introduction() {
        return introduction;
    }

    void introducedBy(int line) {
        introduction = line;
    }

    void add(Unit child) {
        children.add(child);
    }

    void addText(int line) {
        if (texts.isEmpty() || texts.get(texts.size() - 1) != line) {
            texts.add(line);
        }
    }

    void extendTo(int end) {
        for (Unit unit = this; unit != null; unit = unit.parent) {
            unit.to = Math.max(unit.to, end);
        }
    }

    @Override
    public String toString() {
        return head.style() + " " + head.value() + " [" + from + "," + to + ")";
    }
}
