package org.nomenlex.law;

import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link UnitPath}: {@code par:4bis}, {@code al:-1}, {@code code:453574-453585}, {@code label}.
 *
 * @param kind what kind of unit
 * @param value its number, letter, code or words; empty for the kinds that stand alone
 */
public record Segment(SegmentKind kind, String value) {

    /** A segment of a kind that stands alone. */
    public static Segment of(SegmentKind kind) {
        return new Segment(kind, "");
    }

    /** A segment with a number or name. */
    public static Segment of(SegmentKind kind, String value) {
        return new Segment(kind, value);
    }

    // Written out, as in the other records here that are keys everywhere: what Java makes of a record when it is first
    // compared costs each short run a millisecond.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Segment s && kind == s.kind && value.equals(s.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + value.hashCode();
    }

    /** As the operations format writes it. */
    @Override
    public String toString() {
        return value.isEmpty() ? kind.word() : kind.word() + ":" + value;
    }
}
