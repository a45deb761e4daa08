package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.tree.Codes;

/** Reads lists of order numbers in running text: "A, B et C", "A, B ou C", "A, B, C", "A à B"; in Dutch "A, B en C", "A tot B". */
final class CodeLists {

    /** The words that join two entries, in French and Dutch. */
    static final String WORDS = "(?:et/ou|et|ou|ainsi que|en/of|en|of|noch|alsook)";

    /** What may stand between two entries. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;]\\s*(?:" + WORDS + "\\s+)?|(?<=\\s)" + WORDS + "\\s+)");

    /** What joins the ends of a range. */
    private static final Pattern RANGE = Pattern.compile("\\s+(?:\u00e0|a|jusqu'\u00e0|jusqu'au|tot en met|tot)\\s+");

    private CodeLists() {}

    /**
     * An entry.
     *
     * @param code without spaces; a range as {@code A à B}
     * @param start where it starts in the text
     * @param end behind it
     */
    record Entry(String code, int start, int end) {}

    /** The lists of a text, each a run of entries with nothing but separators between them. */
    static List<List<Entry>> in(String text) {
        List<List<Entry>> lists = new ArrayList<>();
        Entry before = null;
        for (Entry entry : entries(text)) {
            boolean goesOn = before != null
                    && SEPARATOR
                            .matcher(text.substring(before.end(), entry.start()))
                            .matches();
            if (!goesOn) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(entry);
            before = entry;
        }
        return lists;
    }

    private static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        Matcher m = Codes.CODE.matcher(text);
        while (m.find()) {
            Entry entry = new Entry(Codes.plain(m.group()), m.start(), m.end());
            int last = entries.size() - 1;
            if (last >= 0
                    && RANGE.matcher(text.substring(entries.get(last).end(), m.start()))
                            .matches()) {
                Entry from = entries.get(last);
                entries.set(last, new Entry(from.code() + " \u00e0 " + entry.code(), from.start(), m.end()));
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A code as an act writes it, in the form of entries. */
    static String plain(String code) {
        String[] ends = code.strip().split(RANGE.pattern());
        return ends.length == 2 ? Codes.plain(ends[0]) + " \u00e0 " + Codes.plain(ends[1]) : Codes.plain(code.strip());
    }
}
