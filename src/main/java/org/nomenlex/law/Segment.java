package org.nomenlex.law;

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

    /** As the operations format writes it. */
    @Override
    public String toString() {
        return value.isEmpty() ? kind.word() : kind.word() + ":" + value;
    }
}
