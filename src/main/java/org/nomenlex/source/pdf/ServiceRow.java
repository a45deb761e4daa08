package org.nomenlex.source.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table of services, rebuilt from its columns: order number, label (over several lines), value. With leader dots
 * it becomes what the web page has, a paragraph for the number and one for label and value; without them a row of a table.
 *
 * @param code the order number or pair, a quote before it kept
 * @param rest label and value
 * @param next the line behind the row
 */
record ServiceRow(String code, String rest, int next) {

    /** An order number, or pair, at the head of a line: {@code 589013-589024}, {@code 589013 - 589024}. */
    private static final Pattern CODE = Pattern.compile(
            "([\"\u00ab\u201c]?)\\s?(\\d{6})(?:\\s?[-\u2013\u2212]\\s?(\\d{6})|\\s(\\d{6}))?(?=\\s|$)\\s*(.*)");

    /** A word of such a head. */
    private static final Pattern CODE_WORD =
            Pattern.compile("[\"\u00ab\u201c]?\\s?(?:\\d{6})?[-\u2013\u2212]?(?:\\d{6})?|[\"\u00ab\u201c]");

    /** Leader dots: {@code . . . . .}, {@code ......}. */
    private static final Pattern LEADERS = Pattern.compile("\\s*(?:\\.\\s?){4,}\\s*");

    /** A value at the end of a row: {@code K 120}, {@code N 8 + Q 30}, {@code B 2.000}, {@code 400}. */
    private static final Pattern VALUE = Pattern.compile(
            "(.*?\\S)\\s+((?:\\p{Lu}\\s?)?\\d[\\d.,]*(?:\\s\\+\\s\\p{Lu}\\s?\\d[\\d.,]*)?[\"\u00bb\u201d]?[.;]?)");

    private static final Pattern VALUE_ALONE =
            Pattern.compile("(?:\\p{Lu}\\s?)?\\d[\\d.,]*(?:\\s\\+\\s\\p{Lu}\\s?\\d[\\d.,]*)?[.;]?");

    /** A gap of so many letter sizes parts the columns of a row. */
    private static final double COLUMN_GAP = 1.2;

    /** Lines further apart than this many letter sizes are not of one row. */
    private static final double LINE_GAP = 1.75;

    /** The row that starts at a line, where one does. */
    static Optional<ServiceRow> at(List<TextLine> lines, int i, BinaryOperator<String> join) {
        TextLine line = lines.get(i);
        Matcher code = CODE.matcher(line.text());
        double label = labelLeft(line);
        if (!code.matches() || label < 0) {
            return Optional.empty();
        }
        String second = code.group(3) != null ? code.group(3) : code.group(4);
        String number = code.group(1) + code.group(2) + (second == null ? "" : "-" + second);
        Parts first = Parts.of(line, label);
        String rest = first.label();
        String value = first.value();
        int next = i + 1;
        while (next < lines.size() && goesOn(lines.get(next), lines.get(next - 1), label) && !ended(rest)) {
            Parts more = Parts.of(lines.get(next), label);
            rest = join.apply(rest, more.label());
            value = more.value().isEmpty() ? value : more.value();
            next++;
        }
        return Optional.of(new ServiceRow(number, value.isEmpty() ? rest : rest + " " + value, next));
    }

    /** A line of the row: what stands in the column of labels, and a value at the right edge, behind a gap. */
    private record Parts(String label, String value) {

        static Parts of(TextLine line, double label) {
            List<Word> words = line.words().stream()
                    .filter(w -> w.left() > label - line.size())
                    .toList();
            int end = words.size();
            for (int i = words.size() - 1; i > 0; i--) {
                if (words.get(i).left() - words.get(i - 1).right() > COLUMN_GAP * line.size()
                        && VALUE_ALONE
                                .matcher(text(words.subList(i, words.size())))
                                .matches()) {
                    end = i;
                }
            }
            return new Parts(text(words.subList(0, end)), text(words.subList(end, words.size())));
        }

        private static String text(List<Word> words) {
            return String.join(" ", words.stream().map(Word::text).toList());
        }
    }

    /** Where the label's column starts, or -1 where code and words simply follow each other. */
    private static double labelLeft(TextLine line) {
        List<Word> words = line.words();
        int i = 0;
        while (i < words.size() && CODE_WORD.matcher(words.get(i).text()).matches()) {
            i++;
        }
        boolean column = i > 0
                && i < words.size()
                && words.get(i).left() - words.get(i - 1).right() > COLUMN_GAP * line.size();
        return column ? words.get(i).left() : -1;
    }

    private static boolean goesOn(TextLine line, TextLine before, double label) {
        boolean near = line.page() != before.page() || line.baseline() - before.baseline() < LINE_GAP * line.size();
        return near && Math.abs(line.left() - label) < line.size();
    }

    private static boolean ended(String text) {
        Matcher value = VALUE.matcher(text);
        return value.matches() && LEADERS.matcher(value.group(1)).find();
    }

    List<String> paragraphs() {
        Matcher value = VALUE.matcher(rest);
        if (!value.matches()) {
            return List.of(code, rest);
        }
        if (LEADERS.matcher(value.group(1)).find()) {
            String label = LEADERS.matcher(value.group(1)).replaceFirst("");
            return List.of(code, label + " . . . . . " + value.group(2));
        }
        return List.of("| " + code + " | " + value.group(1) + " | " + value.group(2) + " |");
    }
}
