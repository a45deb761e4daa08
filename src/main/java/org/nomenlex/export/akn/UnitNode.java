package org.nomenlex.export.akn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * A unit of an article with what it holds, built from the paths of the passages: those that follow each other under one
 * path share an element. Either a unit (with a segment) or a passage (with a slot).
 */
final class UnitNode {

    private final @Nullable Segment segment;
    private final @Nullable Slot slot;
    private final List<UnitNode> children = new ArrayList<>();

    private UnitNode(@Nullable Segment segment, @Nullable Slot slot) {
        this.segment = segment;
        this.slot = slot;
    }

    /** The units of an article; the root stands for the article itself. */
    static UnitNode article(List<Slot> slots) {
        UnitNode root = new UnitNode(null, null);
        for (Slot slot : slots) {
            root.add(slot);
        }
        return root;
    }

    private void add(Slot slot) {
        UnitNode node = this;
        for (Segment step : slot.passage().path().segments()) {
            if (holds(step.kind())) {
                node = node.lastUnit(step);
            } else if (step.kind() == SegmentKind.RULES_AFTER) {
                node = node.serviceBefore(step);
            }
        }
        node.children.add(new UnitNode(null, slot));
    }

    private UnitNode lastUnit(Segment step) {
        if (!children.isEmpty()) {
            UnitNode last = children.get(children.size() - 1);
            if (step.equals(last.segment)) {
                return last;
            }
        }
        UnitNode unit = new UnitNode(step, null);
        children.add(unit);
        return unit;
    }

    /** The rules of application that follow a service belong to its element, where nothing stands between. */
    private UnitNode serviceBefore(Segment rules) {
        UnitNode last = children.isEmpty() ? this : children.get(children.size() - 1);
        boolean same = Segment.of(SegmentKind.CODE, rules.value()).equals(last.segment);
        return same ? last : this;
    }

    /** Units become elements where they hold passages; their parts (sentence, label, value) do not. */
    private static boolean holds(SegmentKind kind) {
        return switch (kind) {
            case PARAGRAPH, POINT, LETTER, DIVISION, NUMBER, DASH, CODE, RUBRIC, CHAPTER -> true;
            default -> false;
        };
    }

    boolean isPassage() {
        return slot != null;
    }

    Slot slot() {
        return java.util.Objects.requireNonNull(slot);
    }

    Segment segment() {
        return java.util.Objects.requireNonNull(segment);
    }

    List<UnitNode> children() {
        return children;
    }

    /** The passage with which the unit begins. */
    Slot firstSlot() {
        UnitNode node = this;
        while (!node.isPassage()) {
            node = node.children.get(0);
        }
        return node.slot();
    }
}
