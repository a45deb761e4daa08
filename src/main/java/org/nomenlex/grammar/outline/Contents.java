package org.nomenlex.grammar.outline;

import java.util.ArrayList;
import java.util.List;

/** New text as operations hold it: paragraphs, outer quotes removed, preformatted lines with their spaces. */
public final class Contents {

    /** What a source writes where it holds no text. */
    private static final String[] ABSENT = {"non repris", "non reprise", "niet opgenomen"};

    private Contents() {}

    /**
     * New text, read.
     *
     * @param paragraphs its paragraphs
     * @param absent the source's own words where it leaves text out, empty where it is whole
     * @param flaw what is wrong with its quotes, empty mostly
     */
    public record Content(List<String> paragraphs, String absent, String flaw) {
        /** Copies the list. */
        public Content {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Reads new text.
     *
     * @param inline what stands of it on the instruction's own line, empty mostly
     * @param lines the lines below
     */
    public static Content of(String inline, List<Line> lines) {
        List<String> raw = new ArrayList<>();
        boolean loneQuote = inline.chars().allMatch(ch -> Marks.isQuote((char) ch) || Character.isWhitespace(ch));
        if (!loneQuote
                || !inline.isBlank()
                        && !lines.isEmpty()
                        && !Marks.opens(lines.get(0).text())) {
            raw.add(inline.strip());
        }
        paragraphs(lines, raw);
        String absent = raw.stream().filter(Contents::isAbsent).findFirst().orElse("");
        String flaw = flaw(raw);
        return new Content(unquote(raw), absent, flaw);
    }

    static boolean isAbsent(String paragraph) {
        for (String word : ABSENT) {
            if (paragraph.contains(word)) {
                return true;
            }
        }
        return false;
    }

    // Lines to paragraphs -----------------------------------------------------------------------------------------

    /** Lines of preformatted blocks stay as they are: their columns tell the value from the wording. */
    private static void paragraphs(List<Line> lines, List<String> out) {
        for (Line line : lines) {
            if (line.form() == Line.Form.PREFORMATTED) {
                out.add(line.text().stripTrailing());
            } else {
                text(line, out);
            }
        }
    }

    private static void text(Line line, List<String> out) {
        String s = line.text().strip();
        if (s.equals("_Table:_") || s.equals("Table:")) {
            return;
        }
        out.add(line.form() == Line.Form.ROW ? s.replaceAll("\\s+", " ") : s);
    }

    // Quotes ------------------------------------------------------------------------------------------------------

    private static String flaw(List<String> raw) {
        if (raw.isEmpty()) {
            return "";
        }
        boolean opens = Marks.opens(raw.get(0));
        boolean closes = Marks.closes(raw.get(raw.size() - 1));
        if (opens && !closes) {
            return "guillemet fermant absent";
        }
        if (!opens && closes && Marks.count(String.join(" ", raw)) % 2 == 1) {
            return "guillemet ouvrant absent";
        }
        int all = raw.stream().mapToInt(Marks::count).sum();
        return all % 2 == 1 ? "guillemets en nombre impair" : "";
    }

    /** Takes the outer quotes off, and the instruction's own closing mark behind them. */
    private static List<String> unquote(List<String> raw) {
        List<String> out = new ArrayList<>(raw);
        if (out.isEmpty()) {
            return out;
        }
        boolean opened = Marks.opens(out.get(0));
        boolean each = openedEach(out);
        boolean odd = raw.stream().mapToInt(Marks::count).sum() % 2 == 1;
        if (opened) {
            out.set(0, dropFirst(out.get(0), odd));
        }
        if (opened && !odd) {
            separately(out, each);
        }
        int last = out.size() - 1;
        if (Marks.closes(out.get(last)) && (opened || odd)) {
            out.set(last, dropLast(out.get(last)));
        } else {
            out.set(last, dropSemicolon(out.get(last)));
        }
        out.removeIf(String::isBlank);
        return out;
    }

    /**
     * Paragraphs that are quoted each for itself, or each opened anew: the inner ends of their quotes go. The quote that opens
     * the first is off already.
     */
    private static void separately(List<String> out, boolean each) {
        int quotes = 1;
        for (int i = 0; i + 1 < out.size(); i++) {
            quotes += Marks.count(out.get(i));
            boolean ends = quotes % 2 == 0 && Marks.closes(out.get(i)) && Marks.opens(out.get(i + 1));
            if (ends) {
                out.set(i, dropLast(out.get(i)));
                quotes = 1;
            }
            if (ends || each) {
                out.set(i + 1, dropFirst(out.get(i + 1), false));
            }
        }
    }

    /** "« Un. ¶ « Deux. ¶ « Trois. »": a quote opens each paragraph, and only the last is closed. */
    private static boolean openedEach(List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        return paragraphs.stream().allMatch(Marks::opens)
                && paragraphs.subList(0, last).stream().allMatch(p -> Marks.count(p) == 1)
                && Marks.count(paragraphs.get(last)) == 2
                && Marks.closes(paragraphs.get(last));
    }

    private static String dropFirst(String s, boolean doubled) {
        int i = 0;
        while (!Marks.isQuote(s.charAt(i))) {
            i++;
        }
        String rest = (s.substring(0, i) + s.substring(i + 1)).strip();
        return doubled && !rest.isEmpty() && Marks.isQuote(rest.charAt(0))
                ? rest.substring(1).strip()
                : rest;
    }

    private static String dropLast(String s) {
        int i = s.length() - 1;
        while (!Marks.isQuote(s.charAt(i))) {
            i--;
        }
        String bar = s.substring(i + 1).contains("|") ? " |" : "";
        String kept = s.substring(0, i).strip();
        boolean again =
                kept.length() > 1 && Marks.isQuote(kept.charAt(kept.length() - 1)) && Marks.count(kept) % 2 == 1;
        return (again ? kept.substring(0, kept.length() - 1).strip() : kept) + bar;
    }

    private static String dropSemicolon(String s) {
        String kept = s.strip();
        return kept.endsWith(";") ? kept.substring(0, kept.length() - 1).strip() : kept;
    }
}
