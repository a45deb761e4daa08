package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets paragraphs flow over pages. */
final class Flow {

    /** Lines of the next paragraph that a heading is kept with. */
    private static final int KEPT = 3;

    /** The share of its size that a letter reaches below the line. */
    private static final float DEPTH = 0.22f;

    private static final float BAR = 3;

    private final Sheets sheets;
    private final Letters letters;

    Flow(Sheets sheets, Letters letters) {
        this.sheets = sheets;
        this.letters = letters;
    }

    Sheets sheets() {
        return sheets;
    }

    Letters letters() {
        return letters;
    }

    /** A paragraph of plain words. */
    void paragraph(Tag parent, Look look, String words) throws IOException {
        paragraph(parent, look, List.of(Span.of(words, look.ink())));
    }

    /** Several of them. */
    void paragraphs(Tag parent, Look look, List<String> lines) throws IOException {
        for (String line : lines) {
            paragraph(parent, look, line);
        }
    }

    /** A paragraph of words of several looks. */
    void paragraph(Tag parent, Look look, List<Span> spans) throws IOException {
        List<Line> lines = Line.broken(spans, Sheets.TEXT_WIDTH - look.indent(), letters);
        float leading = look.leading();
        begin(look, lines.size(), leading);
        boolean words = lines.stream().anyMatch(l -> !l.isEmpty());
        if (!words) {
            sheets.down(Math.min(leading, Math.max(0, sheets.room())));
            return;
        }
        Tag tag = parent.child(look.role());
        int next = 0;
        while (next < lines.size()) {
            int fit = Math.max(1, (int) (sheets.room() / leading));
            List<Line> here = lines.subList(next, Math.min(lines.size(), next + fit));
            chunk(tag, look, here, leading);
            next += here.size();
            if (next < lines.size()) {
                sheets.turn();
            }
        }
        tag.close();
        sheets.down(look.after());
    }

    private void begin(Look look, int lines, float leading) throws IOException {
        if (!sheets.fresh()) {
            sheets.down(look.before());
        }
        float wanted = look.keep() ? (lines + KEPT) * leading : Math.min(lines, 2) * leading;
        if (sheets.room() < Math.min(wanted, Sheets.wholeRoom())) {
            sheets.turn();
        }
    }

    private void chunk(Tag tag, Look look, List<Line> lines, float leading) throws IOException {
        float top = sheets.y();
        float height = lines.size() * leading + look.after();
        if (look.fill() != null || look.bar() != null) {
            sheets.artifact(() -> {
                rectangle(look.fill(), Sheets.MARGIN, top, Sheets.TEXT_WIDTH, height);
                rectangle(look.bar(), Sheets.MARGIN, top, BAR, height);
            });
        }
        sheets.marked(
                tag,
                () -> lines(
                        tag,
                        lines,
                        Sheets.MARGIN + look.indent(),
                        top,
                        leading,
                        look.ink().size()));
        sheets.down(lines.size() * leading);
    }

    /**
     * Draws lines below each other.
     *
     * @param tag the element that they belong to; null where nobody needs to hear them and nothing leads from them
     */
    void lines(@Nullable Tag tag, List<Line> lines, float x, float top, float leading, float size) throws IOException {
        float base = top - (leading + size) / 2 + size * DEPTH;
        for (Line line : lines) {
            line.show(
                    sheets.content(),
                    x,
                    base,
                    letters,
                    tag == null
                            ? Line.NO_JUMPS
                            : (jump, at, y, width, height) -> sheets.link(tag, jump, at, y, width, height));
            base -= leading;
        }
    }

    private void rectangle(@Nullable String color, float x, float top, float width, float height) {
        if (color != null) {
            sheets.content()
                    .append(color)
                    .append(" rg ")
                    .append(PdfObjects.number(x))
                    .append(' ')
                    .append(PdfObjects.number(top - height))
                    .append(' ')
                    .append(PdfObjects.number(width))
                    .append(' ')
                    .append(PdfObjects.number(height))
                    .append(" re f\n");
        }
    }
}
