package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.Provenance;

/** The lines that a list of order numbers runs over, as one row of characters, and a row of characters as these lines again. */
final class ListLines {

    /** What may be left of a line behind the last entry: a closing mark, key letter and coefficient. */
    private static final Pattern TAIL = Pattern.compile("[\\s.;:,]*(?:[A-Z]{1,3}\\s?\\d+(?:[.,]\\d+)?)?[\\s.;*]*");

    private final List<DraftLine> lines = new ArrayList<>();
    private final Provenance provenance;

    /**
     * @throws CannotApply where the act took one of the lines away
     */
    ListLines(Draft draft, ListRun run, Provenance provenance) {
        this.provenance = provenance;
        for (int i = 0; i < run.lines().size(); i++) {
            lines.add(draft.line(run.from() + i));
        }
        if (lines.stream().anyMatch(l -> !l.alive)) {
            throw new CannotApply("la liste dispara\u00eet par un autre point du m\u00eame acte");
        }
    }

    /** The characters of all lines, landmarks included, with a break between two lines. */
    List<Glyph> glyphs() {
        List<Glyph> all = new ArrayList<>();
        for (DraftLine line : lines) {
            if (line != lines.get(0)) {
                all.add(new Glyph('\n', provenance, -1));
            }
            all.addAll(line.glyphs());
        }
        return all;
    }

    /** Whether it stands for the break between two lines. */
    static boolean isBreak(Glyph glyph) {
        return glyph.character == '\n';
    }

    /** What of characters is not taken away. */
    static String living(List<Glyph> standing) {
        StringBuilder living = new StringBuilder();
        standing.stream().filter(g -> g.alive).forEach(g -> living.append(g.character));
        return living.toString();
    }

    /** Gives the lines what was written of them. */
    void set(List<Glyph> written) {
        List<List<Glyph>> broken = new ArrayList<>(List.of(new ArrayList<>()));
        for (Glyph glyph : written) {
            if (isBreak(glyph)) {
                broken.add(new ArrayList<>());
            } else {
                broken.get(broken.size() - 1).add(glyph);
            }
        }
        for (int i = broken.size() - 1; i > 0; i--) {
            raiseTail(broken.get(i - 1), broken.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setGlyphs(broken.get(i));
        }
    }

    /** A closing mark or a value that lost the entries before it goes behind those of the line above. */
    private void raiseTail(List<Glyph> above, List<Glyph> line) {
        String left = living(line);
        Matcher tail = TAIL.matcher(left);
        boolean emptied = line.stream().anyMatch(g -> !g.alive && Character.isDigit(g.character));
        if (left.isBlank() || !emptied || !tail.matches()) {
            return;
        }
        boolean marks = ClosingMarks.isMark(left.stripLeading().charAt(0));
        boolean indentation = true;
        for (Glyph glyph : line) {
            indentation &= glyph.character == ' ' && (glyph.alive || marks);
            if (glyph.alive && !indentation) {
                above.add(new Glyph(glyph.character, glyph.provenance, -1));
            }
            glyph.take(provenance);
        }
    }
}
