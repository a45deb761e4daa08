package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.history.Provenance;

/** Writes a list of order numbers anew, entry by entry: characters that fit stay, with their origin. */
final class ListPen {

    /** A break of the lines within what stands between two entries, with the spaces around it. */
    private static final Pattern BREAK = Pattern.compile("\\s*\n\\s*");

    private final Provenance provenance;
    private final List<Glyph> written = new ArrayList<>();

    /** @param provenance of what is written, and of whom it is that takes what goes */
    ListPen(Provenance provenance) {
        this.provenance = provenance;
    }

    /** All that was written. */
    List<Glyph> written() {
        return written;
    }

    /** What is not of the list stays as it is. */
    void copy(List<Glyph> standing) {
        written.addAll(standing);
    }

    /** A separator on one line. */
    static String flat(String separator) {
        return BREAK.matcher(separator).replaceAll(" ");
    }

    /** An entry that stays, or another in its place: at its end, or where its first line ends. */
    void entry(List<Glyph> standing, String instead) {
        if (instead.isEmpty()) {
            written.addAll(standing);
            return;
        }
        standing.forEach(g -> g.take(provenance));
        int end = 0;
        while (end < standing.size() && !ListLines.isBreak(standing.get(end))) {
            end++;
        }
        written.addAll(standing.subList(0, end));
        append(instead);
        written.addAll(standing.subList(end, standing.size()));
    }

    /** What stands between two entries, keeping the characters that fit with their origin. */
    void gap(List<Glyph> standing, String text) {
        String now = ListLines.living(standing);
        if (!now.isEmpty() && now.equals(text)) {
            written.addAll(standing);
        } else if (standing.stream().anyMatch(ListLines::isBreak)) {
            broken(standing, flat(text));
        } else {
            onOneLine(standing, text, now);
        }
    }

    private void onOneLine(List<Glyph> standing, String text, String now) {
        if (!now.isEmpty() && text.startsWith(now)) {
            written.addAll(standing);
            append(text.substring(now.length()));
        } else if (!now.isEmpty() && text.endsWith(now)) {
            append(text.substring(0, text.length() - now.length()));
            written.addAll(standing);
        } else {
            int found = text.isEmpty() ? -1 : now.indexOf(text);
            keepOnly(standing, found, found < 0 ? 0 : text.length());
            written.addAll(standing);
            append(found < 0 ? text : "");
        }
    }

    /** What comes between two lines ends the first; of the second, nothing but its indentation stays. */
    private void broken(List<Glyph> standing, String text) {
        int first = 0;
        while (!ListLines.isBreak(standing.get(first))) {
            first++;
        }
        int last = standing.size() - 1;
        while (!ListLines.isBreak(standing.get(last))) {
            last--;
        }
        String words = text.stripTrailing();
        List<Glyph> ending = standing.subList(0, first);
        onOneLine(ending, words, ListLines.living(ending));
        List<Glyph> between = standing.subList(first, last + 1);
        between.stream().filter(g -> !ListLines.isBreak(g)).forEach(g -> g.take(provenance));
        List<Glyph> starting = standing.subList(last + 1, standing.size());
        int indent = 0;
        while (indent < starting.size() && starting.get(indent).character == ' ') {
            indent++;
        }
        starting.subList(indent, starting.size()).forEach(g -> g.take(provenance));
        written.addAll(between);
        written.addAll(starting);
    }

    private void keepOnly(List<Glyph> glyphs, int start, int length) {
        int seen = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.alive) {
                if (seen < start || seen >= start + length) {
                    glyph.take(provenance);
                }
                seen++;
            }
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            written.add(new Glyph(text.charAt(i), provenance, -1));
        }
    }
}
