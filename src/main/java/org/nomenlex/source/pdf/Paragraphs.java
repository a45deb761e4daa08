package org.nomenlex.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the lines of a column together: paragraphs (hyphens at the ends of lines undone), services with their label and
 * value, rows of tables. One use per column.
 */
public final class Paragraphs {

    /** How a new paragraph starts, whatever its indent: enumerators, articles, paragraphs of law, services. */
    private static final Pattern START =
            Pattern.compile("(?:[\"\u00ab\u201c]\\s*)?(?:\\d+°|\\d+\\.\\s|[a-z]{1,2}\\)|§+\\s?\\d"
                    + "|Art(?:\\.|icle|ikel)\\s?\\d|[-\u2013]\\s|\\d{6}\\b|[A-Z]\\.\\s|[IVX]+\\.\\s).*");

    /** A line whose end asks for more: a divided word, an article, a preposition. */
    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:[\\p{L}\\d]-|\\b(?:les?|la|des|du|et|ou|à|de|article|articles|prestations?|van|het|en|artikel)|§|,)");

    /** What starts a paragraph even behind a comma: articles of an act, its closing lines. */
    private static final Pattern STRONG_START = Pattern.compile(
            "Art[.,]?\\s\\d+\\w*[.,]\\s\\p{Lu}.*|(?:Donné à|Gegeven te|Par le Roi|Van Koningswege)\\b.*");

    /** Lines further apart than this many letter sizes are not of one paragraph. */
    private static final double LINE_GAP = 1.75;

    private static final double INDENT = 0.6;

    /** A line that ends so many letter sizes before the edge is the last of its paragraph. */
    private static final double SHORT = 4;

    /** A line that ends this far before it and is followed by a capital stands alone: a name, a title. */
    private static final double VERY_SHORT = 10;

    private final List<TextLine> lines;
    private final Set<String> words = new HashSet<>();
    private final Map<Integer, double[]> edges = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private String current = "";

    private Paragraphs(List<TextLine> lines) {
        this.lines = lines;
        for (TextLine line : lines) {
            line.words().forEach(w -> words.add(w.text().replaceAll("[.,;:\"()]", "")));
            edges.merge(line.page(), new double[] {line.left(), line.right()}, (a, b) ->
                    new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
    }

    /** The paragraphs of lines in reading order; rows of a table start with a bar. */
    public static List<String> of(List<TextLine> lines) {
        Paragraphs all = new Paragraphs(lines);
        all.assemble();
        return List.copyOf(all.paragraphs);
    }

    private void assemble() {
        int i = 0;
        while (i < lines.size()) {
            Optional<ServiceRow> row = ServiceRow.at(lines, i, this::joined);
            if (row.isPresent()) {
                end();
                paragraphs.addAll(row.get().paragraphs());
                i = row.get().next();
                continue;
            }
            if (i > 0 && !current.isEmpty() && starts(lines.get(i - 1), lines.get(i))) {
                end();
            }
            current = joined(current, lines.get(i).text());
            i++;
        }
        end();
    }

    private boolean starts(TextLine before, TextLine line) {
        if (STRONG_START.matcher(line.text()).matches()) {
            return true;
        }
        if (OPEN_END.matcher(before.text()).matches()) {
            return false;
        }
        if (START.matcher(line.text()).matches()) {
            return true;
        }
        boolean newPage = before.page() != line.page() || line.baseline() < before.baseline();
        double gap = newPage ? 0 : line.baseline() - before.baseline();
        double[] edge = edges.getOrDefault(before.page(), new double[] {0, 0});
        boolean indented = line.left() > before.left() + INDENT * line.size();
        boolean complete = before.text().matches(".*[.;:\u00bb\u201d\"]");
        double room = edge[1] - before.right();
        boolean shortBefore = room > SHORT * before.size();
        boolean veryShort = room > VERY_SHORT * before.size()
                && Character.isUpperCase(line.text().charAt(0));
        boolean hanging = START.matcher(current).matches();
        return gap > LINE_GAP * line.size()
                || indented && (complete || !hanging)
                || complete && shortBefore
                || veryShort
                || before.size() > line.size() * 1.15;
    }

    /**
     * Two parts of a paragraph. A hyphen at the end of the first goes, except between digits and in a compound that stands
     * undivided elsewhere in the text.
     */
    private String joined(String first, String second) {
        if (first.isEmpty()) {
            return second;
        }
        int end = first.length() - 1;
        if (first.charAt(end) != '-' || end == 0 || !Character.isLetterOrDigit(first.charAt(end - 1))) {
            return first + " " + second;
        }
        String head = first.substring(first.lastIndexOf(' ') + 1, end);
        String tail = second.replaceFirst("[\\s.,;:\"()].*", "");
        boolean digits = Character.isDigit(first.charAt(end - 1)) || Character.isDigit(second.charAt(0));
        boolean compound = words.contains(head + "-" + tail) || Character.isUpperCase(second.charAt(0));
        return (digits || compound ? first : first.substring(0, end)) + second;
    }

    private void end() {
        if (!current.isEmpty()) {
            paragraphs.add(current);
            current = "";
        }
    }
}
