package org.nomenlex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.text.Place;

/** Cuts the text behind the front matter into articles, blocks, notes and closing lines. One use per text. */
final class BodyReader {

    /** The head of an article: {@code **Article 1er.** text}, {@code **Art. 5/1.**}, {@code **Art. N1.**}. */
    /** Words or numbers in square brackets: {@code [728033-728044]}; not the {@code [...]} of something left out. */
    private static final Pattern CORRECTED = Pattern.compile("\\[[^\\[\\]]*[\\p{L}\\d][^\\[\\]]*\\]");

    private static final Pattern ARTICLE =
            Pattern.compile("^\\*\\*(?:Article|Art\\.|Artikel)\\s*([0-9A-Za-z/.]+?(?:\\ser)?)\\s*\\.?\\*\\*\\s?(.*)$");

    /** The first of the closing lines: place and date, or the King's name. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:Donné à|Fait à|Gegeven te|Bruxelles, le|Brussel, \\d|Vu pour être annexé|Promulguons la présente loi"
                    + "|Kondigen deze wet af|ALBERT$|PHILIPPE$|FILIP$|BAUDOUIN$|BOUDEWIJN$|Par le Roi|Van Koningswege).*");

    /** How many paragraphs above the mark of an erratum the corrected words may stand. */
    private static final int REACH_OF_MARK = 3;

    private static final String CODE_FENCE = "```";

    private final int firstLine;
    private final List<String> lines;
    private final EditorialMarks marks = new EditorialMarks();
    private final List<ActArticle> articles = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();

    private String number = "";
    private String heading = "";
    private Place start = Place.START;
    private List<ActBlock> blocks = new ArrayList<>();
    private final List<ActBlock> loose = new ArrayList<>();
    private Set<String> markNumbers = Set.of();
    private int notesBefore;
    private boolean closing;
    private boolean openFence;

    BodyReader(int firstLine, List<String> lines) {
        this.firstLine = firstLine;
        this.lines = lines;
    }

    List<ActArticle> articles() {
        return articles;
    }

    /** The paragraphs outside articles, as an article: errata have no articles of their own. */
    ActArticle unnumbered() {
        Place at = loose.isEmpty() ? place(0, 0) : loose.get(0).place();
        return new ActArticle("1", "", loose, false, at);
    }

    List<EditorialNote> notes() {
        return marks.notes();
    }

    List<String> signatures() {
        return signatures;
    }

    boolean openFence() {
        return openFence;
    }

    /** Whether the database holds nothing but the word that the act was withdrawn. */
    boolean withdrawn() {
        return articles.isEmpty() && marks.notes().stream().anyMatch(n -> n.kind() == EditorialNote.Kind.WITHDRAWN);
    }

    /** Whether the text ends as an act ends: signed, annexed, or with the article that charges a minister. */
    boolean ends() {
        if (!signatures.isEmpty()) {
            return true;
        }
        return articles.stream()
                .flatMap(a -> a.blocks().stream())
                .flatMap(b -> b.lines().stream())
                .anyMatch(l -> l.contains("de l'exécution d")
                        || l.contains("de l’exécution d")
                        || l.contains("uitvoering van dit besluit"));
    }

    void read() {
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            Matcher head = ARTICLE.matcher(line);
            if (head.matches()) {
                openArticle(head.group(1), i);
                int end = endOfParagraph(i);
                paragraph(
                        joined(head.group(2), i, end),
                        i,
                        line.length() - head.group(2).length());
                i = end;
            } else if (line.startsWith("#")) {
                closeArticle();
                heading = line.replaceFirst("^#+\\s*", "").strip();
                closing = false;
            } else if (line.strip().startsWith(CODE_FENCE)) {
                i = preformatted(i);
            } else if (line.startsWith("|")) {
                i = table(i);
            } else if (!line.isBlank() && !line.strip().equals("_Table:_")) {
                int end = endOfParagraph(i);
                paragraph(joined(line, i, end), i, 0);
                i = end;
            }
            i++;
        }
        closeArticle();
    }

    /** The last of the lines over which a paragraph runs: a text wrapped at the edge of a page or a terminal is one paragraph. */
    private int endOfParagraph(int at) {
        int end = at;
        while (end + 1 < lines.size() && goesOn(lines.get(end), lines.get(end + 1))) {
            end++;
        }
        return end;
    }

    /** Whether a line is wrapped text of the one above: neither a block of its own nor an item, and that one is not at an end. */
    private static boolean goesOn(String above, String line) {
        String next = line.strip();
        boolean block = next.isEmpty()
                || next.startsWith("#")
                || next.startsWith("|")
                || next.startsWith(CODE_FENCE)
                || next.equals("_Table:_")
                || ARTICLE.matcher(line).matches()
                || SIGNATURE.matcher(next).matches();
        return !block
                && !ITEM.matcher(next).find()
                && !ENDS.matcher(above.stripTrailing()).find();
    }

    /** An item, a paragraph or new text begins: {@code 1\u00b0 ...}, {@code a) ...}, {@code - ...}, {@code " \u00a7 3. ...}. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[\"\u00ab\u201c] ?)?(?:\\d{1,2}(?:\u00b0|\\.|\\))(?:\\s|$)|[a-zA-Z]{1,2}\\)\\s|[-\u2013\u2014]\\s|\u00a7\\s?\\d+\\w*\\.)");

    /** A line at whose end a paragraph ends: {@code ... remplac\u00e9 par ce qui suit :}, {@code ... abrog\u00e9e;}, {@code ... suivante."}. */
    private static final Pattern ENDS =
            Pattern.compile("(?:[;:]|[.][\"\u00bb\u201d]?[;.]?|[\"\u00bb\u201d][;.])(?:\\]\\d*)?$");

    private String joined(String first, int from, int to) {
        StringBuilder text = new StringBuilder(first);
        for (int i = from + 1; i <= to; i++) {
            text.append(' ').append(lines.get(i).strip());
        }
        return text.toString();
    }

    private void openArticle(String rawNumber, int at) {
        closeArticle();
        String given = articleNumber(rawNumber);
        // A head that lost its number still starts an article: its place stands for it.
        number = given.isEmpty() ? "?" + (articles.size() + 1) : given;
        start = place(at, 0);
        markNumbers = marks.footerNumbers(lines.subList(at, endOfArticle(at)));
        notesBefore = marks.notes().size();
        closing = false;
    }

    private static String articleNumber(String raw) {
        String together = raw.replaceAll("\\s+", "");
        String number = together.endsWith(".") ? together.substring(0, together.length() - 1) : together;
        return number.matches("\\d+er") ? number.substring(0, number.length() - 2) : lowerSuffix(number);
    }

    /** {@code 3BIS} is {@code 3bis}; the N of an annex stays. */
    private static String lowerSuffix(String number) {
        boolean digits = !number.isEmpty() && Character.isDigit(number.charAt(0));
        return digits ? number.toLowerCase(Locale.ROOT) : number;
    }

    private int endOfArticle(int at) {
        int end = at + 1;
        while (end < lines.size() && !ARTICLE.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end;
    }

    private void closeArticle() {
        if (!number.isEmpty()) {
            boolean amended = marks.notes().subList(notesBefore, marks.notes().size()).stream()
                    .anyMatch(n -> n.kind() == EditorialNote.Kind.AMENDED || n.kind() == EditorialNote.Kind.INSERTED);
            if (hasErratum()) {
                blocks.replaceAll(BodyReader::withoutBrackets);
            }
            articles.add(new ActArticle(number, heading, blocks, amended, start));
            heading = "";
        } else {
            loose.addAll(blocks);
        }
        number = "";
        blocks = new ArrayList<>();
        markNumbers = Set.of();
        notesBefore = marks.notes().size();
    }

    /** Whether the editors marked an erratum anywhere in the article that ends here. */
    private boolean hasErratum() {
        return marks.notes().subList(notesBefore, marks.notes().size()).stream()
                .anyMatch(n -> n.kind() == EditorialNote.Kind.ERRATUM);
    }

    /** One mark often stands for all that the erratum corrected: elsewhere in the article there are the brackets alone. */
    private static ActBlock withoutBrackets(ActBlock block) {
        return block instanceof ActBlock.Paragraph p
                        && CORRECTED.matcher(p.text()).find()
                ? new ActBlock.Paragraph(p.place(), p.indent(), EditorialMarks.withoutSquareBrackets(p.text()))
                : block;
    }

    private void paragraph(String raw, int at, int column) {
        String trimmed = raw.strip();
        if (marks.footer(trimmed, number, place(at, column)).isPresent()) {
            return;
        }
        String text =
                marks.strip(trimmed, number, place(at, column), markNumbers).strip();
        if (trimmed.indexOf(']') >= 0 && trimmed.indexOf('[') < 0 && text.indexOf(']') < 0) {
            dropOpeningBracket();
        } else if (EditorialMarks.hasErratum(trimmed) && trimmed.indexOf('[') < 0) {
            dropBracketsBefore();
        }
        if (closing || SIGNATURE.matcher(text).matches()) {
            closing = true;
            signatures.add(text);
        } else if (!text.isEmpty()) {
            int indent = raw.length() - raw.stripLeading().length();
            blocks.add(new ActBlock.Paragraph(place(at, column + indent), indent, text));
        }
    }

    /** The corrected words began paragraphs ago: the bracket that opened them goes too. */
    private void dropOpeningBracket() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof ActBlock.Paragraph p && p.text().indexOf('[') >= 0) {
                String text = p.text().replaceFirst("\\[", "").strip();
                blocks.set(i, new ActBlock.Paragraph(p.place(), p.indent(), text));
                return;
            }
        }
    }

    /** The mark stands behind the value of a service whose order number was corrected: the brackets are lines above. */
    private void dropBracketsBefore() {
        int last = blocks.size() - 1;
        for (int i = last; i >= 0 && i > last - REACH_OF_MARK; i--) {
            if (blocks.get(i) instanceof ActBlock.Paragraph p && p.text().indexOf('[') >= 0) {
                String text = EditorialMarks.withoutSquareBrackets(p.text());
                blocks.set(i, new ActBlock.Paragraph(p.place(), p.indent(), text));
                return;
            }
        }
    }

    private int preformatted(int at) {
        List<String> rows = new ArrayList<>();
        int i = at + 1;
        while (i < lines.size() && !lines.get(i).strip().startsWith(CODE_FENCE)) {
            if (ARTICLE.matcher(lines.get(i)).matches()) {
                openFence = true;
                i--;
                break;
            }
            rows.add(marks.strip(lines.get(i), number, place(i, 0), markNumbers).stripTrailing());
            i++;
        }
        openFence |= i >= lines.size();
        blocks.add(new ActBlock.Preformatted(place(at + 1, 0), rows));
        return i;
    }

    private int table(int at) {
        List<String> rows = new ArrayList<>();
        int i = at;
        while (i < lines.size() && lines.get(i).startsWith("|")) {
            if (!lines.get(i).matches("\\|(?:\\s*:?-{3,}:?\\s*\\|)+\\s*")) {
                rows.add(row(lines.get(i), i));
            }
            i++;
        }
        blocks.add(new ActBlock.Table(place(at, 0), rows));
        return i - 1;
    }

    /** In a cell the source writes a corrected code as a link: {@code [679770](ERRATUM, voir M.B. ...)}. */
    private String row(String line, int at) {
        return marks.strip(line, number, place(at, 0), markNumbers).strip();
    }

    private Place place(int index, int column) {
        return new Place(firstLine + index + 1, column + 1);
    }
}
