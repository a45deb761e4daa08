package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A line of letters, each with its look. */
final class Line {

    private static final String TIED_BEHIND = ":;!?»%";
    private static final String TIED_BEFORE = "«§";

    private final int[] characters;
    private final Ink[] inks;
    private final int from;
    private final int to;

    private Line(int[] characters, Ink[] inks, int from, int to) {
        this.characters = characters;
        this.inks = inks;
        this.from = from;
        this.to = to;
    }

    /**
     * Breaks words into lines: at the last space that fits, within a word that is wider than a line, and at line feeds.
     * There is always one line.
     */
    static List<Line> broken(List<Span> spans, float width, Letters letters) throws IOException {
        int length = 0;
        for (Span span : spans) {
            length += span.text().codePointCount(0, span.text().length());
        }
        int[] characters = new int[length];
        Ink[] inks = new Ink[length];
        int at = 0;
        for (Span span : spans) {
            for (int c : span.text().codePoints().toArray()) {
                characters[at] = c;
                inks[at++] = span.ink();
            }
        }
        return broken(characters, inks, width, letters);
    }

    private static List<Line> broken(int[] characters, Ink[] inks, float width, Letters letters) throws IOException {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int space = -1;
        float used = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == '\n') {
                lines.add(new Line(characters, inks, start, i));
                start = i + 1;
                space = -1;
                used = 0;
                continue;
            }
            used += advance(c, inks[i], letters);
            space = c == ' ' && mayBreak(characters, i) ? i : space;
            if (used > width && c != ' ' && i > start) {
                int end = space > start ? space + 1 : i;
                lines.add(new Line(characters, inks, start, end));
                start = end;
                space = -1;
                used = 0;
                i = end - 1;
            }
        }
        lines.add(new Line(characters, inks, start, characters.length));
        return lines;
    }

    /** French sets a space before ":" and behind "§", and no line begins or ends there. */
    private static boolean mayBreak(int[] characters, int space) {
        boolean tiedBehind = space + 1 < characters.length && TIED_BEHIND.indexOf(characters[space + 1]) >= 0;
        boolean tiedBefore = space > 0 && TIED_BEFORE.indexOf(characters[space - 1]) >= 0;
        return !tiedBehind && !tiedBefore;
    }

    private static float advance(int c, Ink ink, Letters letters) throws IOException {
        return letters.faceFor(ink.kind(), c).width(c) * ink.size();
    }

    /** Takes note of letters that lead somewhere. */
    @FunctionalInterface
    interface Jumps {
        /** Takes note of them, by the point where they start and by their measures. */
        void over(Jump jump, float x, float y, float width, float height) throws IOException;
    }

    /** Where nothing leads anywhere. */
    static final Jumps NO_JUMPS = (jump, x, y, width, height) -> {};

    /**
     * Writes the line into a page. Letters that are read from right to left stand there in the order in which they are
     * seen, with what they say beside them for who copies or hears it.
     *
     * @param x of its start, in points
     * @param y of the line that letters stand on
     */
    void show(StringBuilder page, float x, float y, Letters letters, Jumps jumps) throws IOException {
        float at = x;
        int start = from;
        while (start < to) {
            int end = start + 1;
            // The sign of a note has no part in the direction of the words before it.
            while (end < to && inks[end].jump() == inks[start].jump()) {
                end++;
            }
            for (List<Direction> stretch : Direction.of(characters, start, end)) {
                at = show(page, stretch, at, y, letters, jumps);
            }
            start = end;
        }
    }

    private float show(StringBuilder page, List<Direction> stretch, float x, float y, Letters letters, Jumps jumps)
            throws IOException {
        boolean turned = stretch.stream().anyMatch(Direction::rightToLeft);
        if (turned) {
            int first = stretch.stream().mapToInt(Direction::from).min().orElseThrow();
            int end = stretch.stream().mapToInt(Direction::to).max().orElseThrow();
            page.append("/Span << /ActualText ")
                    .append(PdfObjects.text(new String(characters, first, end - first)))
                    .append(" >> BDC\n");
        }
        float at = x;
        for (Direction run : stretch) {
            at = show(page, run, at, y, letters, jumps);
        }
        page.append(turned ? "EMC\n" : "");
        return at;
    }

    private float show(StringBuilder page, Direction run, float x, float y, Letters letters, Jumps jumps)
            throws IOException {
        float at = x;
        int i = 0;
        while (i < run.length()) {
            Ink ink = inks[run.place(i)];
            Face face = letters.faceFor(ink.kind(), run.seen(i, characters));
            StringBuilder hex = new StringBuilder();
            float width = 0;
            while (i < run.length()
                    && inks[run.place(i)] == ink
                    && letters.faceFor(ink.kind(), run.seen(i, characters)) == face) {
                int seen = run.seen(i, characters);
                face.show(seen, hex);
                width += face.width(seen) * ink.size();
                i++;
            }
            run(page, ink, face, hex, at, y);
            stroke(page, ink, at, width, y);
            if (ink.jump() != null) {
                jumps.over(ink.jump(), at, y + ink.rise(), width, ink.size());
            }
            at += width;
        }
        return at;
    }

    private static void run(StringBuilder page, Ink ink, Face face, StringBuilder hex, float x, float y) {
        page.append("BT /")
                .append(face.resource())
                .append(' ')
                .append(PdfObjects.number(ink.size()))
                .append(" Tf ")
                .append(ink.color())
                .append(" rg ")
                .append(PdfObjects.number(x))
                .append(' ')
                .append(PdfObjects.number(y + ink.rise()))
                .append(" Td <")
                .append(hex)
                .append("> Tj ET\n");
    }

    private static void stroke(StringBuilder page, Ink ink, float x, float width, float y) {
        if (ink.stroke() != Ink.Stroke.NONE) {
            float height = ink.stroke() == Ink.Stroke.UNDER ? y - ink.size() * 0.14f : y + ink.size() * 0.27f;
            page.append(ink.color())
                    .append(" RG 0.6 w ")
                    .append(PdfObjects.number(x))
                    .append(' ')
                    .append(PdfObjects.number(height))
                    .append(" m ")
                    .append(PdfObjects.number(x + width))
                    .append(' ')
                    .append(PdfObjects.number(height))
                    .append(" l S\n");
        }
    }

    boolean isEmpty() {
        return from == to;
    }
}
