package org.nomenlex.grammar.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.text.Place;

/**
 * Finds the items of an article. A source flattens levels ("1." under "a)" under "1."), loses enumerators, and forgets or
 * doubles quotes; so the end of quoted text is not where a quote closes but where the next item can start: an enumerator
 * that continues an open level, on a line that reads as an instruction.
 */
public final class Outliner {

    /** An open level: the style of its enumerators and the item that stands there now. */
    private record Level(@Nullable Enumerator mark, Item item, boolean plain) {}

    private final List<Level> levels = new ArrayList<>();
    private Item current;
    private boolean content;
    private boolean maybe;
    private boolean quoted;
    private boolean closed;
    private boolean nested;
    private int quotes;
    private boolean absent;
    private String lastWords = "";
    private @Nullable Sentence lastRead;

    private Outliner(Line first) {
        Sentence sentence = ClauseReader.read(first.text(), first.text().length());
        this.current = new Item(null, first, first.text(), sentence, null);
        levels.add(new Level(null, current, false));
        enter(current);
    }

    /** The items of the article; the first is its opening paragraph, the others stand under it. */
    public static Optional<Item> outline(ActArticle article) {
        List<Line> lines = lines(article);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Outliner outliner = new Outliner(lines.get(0));
        Item root = outliner.current;
        lines.subList(1, lines.size()).forEach(outliner::line);
        return Optional.of(root);
    }

    /** The lines of the article, blank ones left out. */
    public static List<Line> lines(ActArticle article) {
        List<Line> all = new ArrayList<>();
        for (ActBlock block : article.blocks()) {
            Line.Form form = block instanceof ActBlock.Paragraph
                    ? Line.Form.TEXT
                    : block instanceof ActBlock.Table ? Line.Form.ROW : Line.Form.PREFORMATTED;
            int n = 0;
            for (String text : block.lines()) {
                Place place = new Place(
                        block.place().line() + n, n == 0 ? block.place().column() : 1);
                n++;
                if (!text.isBlank()) {
                    all.add(new Line(place, text, form));
                }
            }
        }
        return all;
    }

    /** A line is looked at several times before its item starts: the last reading is kept. */
    private Sentence read(String words) {
        String key = words.strip();
        if (lastRead == null || !key.equals(lastWords)) {
            lastWords = key;
            lastRead = ClauseReader.read(key, key.length());
        }
        return lastRead;
    }

    // Lines -------------------------------------------------------------------------------------------------------

    private void line(Line line) {
        Optional<Enumerator> mark = line.isText() ? Enumerator.of(line.text()) : Optional.empty();
        if (!startsItem(line, mark)) {
            append(line);
            return;
        }
        if (mark.isPresent()) {
            numbered(line, mark.get());
        } else {
            unnumbered(line);
        }
    }

    private void append(Line line) {
        if (content && current.body().isEmpty() && !inline()) {
            quoted = Marks.opens(line.text());
            nested = quoted && isArticle(line.text());
        }
        current.add(line);
        quotes += Marks.count(line.text());
        closed = Marks.closes(line.text());
        absent = Contents.isAbsent(line.text());
    }

    private boolean inline() {
        return current.sentence().contentFrom() >= 0;
    }

    private static boolean isArticle(String text) {
        String s = text.replaceFirst("^[\\s\"\u201c\u00ab]+", "");
        return s.startsWith("Art. ") || s.startsWith("Article ");
    }

    private boolean startsItem(Line line, Optional<Enumerator> mark) {
        if (!line.isText() || Marks.opens(line.text()) || completes(line)) {
            return false;
        }
        if (!content) {
            return mark.isPresent() || looksLikeInstruction(line.text(), 2);
        }
        if (nested && quotes % 2 != 0) {
            return false;
        }
        if (maybe && current.body().isEmpty() && mark.isPresent()) {
            return looksLikeInstruction(rest(line, mark), 6)
                    || Marks.count(line.text()) == 0 && isAddress(rest(line, mark));
        }
        if (maybe && current.body().isEmpty() && looksLikeInstruction(line.text(), 2)) {
            return true;
        }
        if (mark.isPresent()) {
            return endsBlock(rest(line, mark), mark.get());
        }
        boolean free = closed || !quoted && !current.body().isEmpty();
        return free && (isAddress(line.text()) || closed && looksLikeInstruction(line.text(), 0));
    }

    /** "sont abrogés." on a line of its own: the verb of the item above, whose quoted text came between. */
    private boolean completes(Line line) {
        return line.text().length() < 40 && !current.sentence().hasVerb() && Sentence.startsWithVerb(line.text());
    }

    private static String rest(Line line, Optional<Enumerator> mark) {
        return line.text()
                .substring(Math.min(
                        line.text().length(), mark.map(Enumerator::length).orElse(0)));
    }

    /** Whether an enumerated line inside quoted text is the next item of an open level. */
    private boolean endsBlock(String words, Enumerator mark) {
        boolean next = continues(mark);
        boolean known = next || levels.stream().anyMatch(l -> l.mark() != null && sameStyle(l.mark(), mark));
        if (closed && next && (opensWords(words) || balanced(mark) && acts(words))) {
            return true;
        }
        if (next && absent && read(words).hasVerb()) {
            return true;
        }
        if (closed && !known && flattenedLevelOf(mark) >= 0 && balanced(mark)) {
            return looksLikeInstruction(words, 2);
        }
        if (closed || !quoted) {
            return known && looksLikeInstruction(words, next ? 5 : 2);
        }
        return next && looksLikeInstruction(words, 1);
    }

    /** The block opened with a quote, and all quotes in it are closed: what continues the list behind it is the next item. */
    private boolean balanced(Enumerator mark) {
        return quoted && quotes % 2 == 0 && !nested && mark.style() != Enumerator.Style.DASH;
    }

    /** Whether the words are built as an instruction, of whatever verb: "la prestation X est transposée". */
    private static boolean acts(String words) {
        return started(words) && Lexer.lex(words).stream().anyMatch(Verbs::isAuxiliary);
    }

    /** "Dans le § 2, les mots "Dyslexie ...": words that end on a later line, the verb behind them. */
    private boolean opensWords(String words) {
        if (!started(words)) {
            return false;
        }
        Sentence s = read(words);
        boolean open =
                s.clauses().get(0).words() != null && s.flaws().contains("guillemet fermant absent") || endsOpen(words);
        return !s.hasVerb() && open;
    }

    private static boolean endsOpen(String words) {
        String s = words.strip();
        while (s.endsWith(":") || s.endsWith(" ")) {
            s = s.substring(0, s.length() - 1);
        }
        return s.endsWith("les mots")
                || s.endsWith("suivants")
                || s.endsWith("le mot")
                || s.endsWith("la phrase")
                || s.endsWith("ce qui suit")
                || s.endsWith("les termes");
    }

    private boolean continues(Enumerator mark) {
        return levels.stream()
                .anyMatch(l -> l.mark() != null && (follows(l.mark(), mark) || follows(l.mark(), mark.asLetter())));
    }

    private static boolean follows(Enumerator before, Enumerator mark) {
        boolean dash = before.style() == Enumerator.Style.DASH && mark.style() == Enumerator.Style.DASH;
        return dash
                || sameStyle(before, mark) && mark.rank() > before.rank() && mark.rank() <= before.rank() + 2
                || sameStyle(before, mark)
                        && mark.rank() == before.rank()
                        && !mark.value().equals(before.value());
    }

    private static boolean sameStyle(Enumerator a, Enumerator b) {
        return a.style() == b.style();
    }

    // Reading -----------------------------------------------------------------------------------------------------

    /** Whether the words read as an instruction or as an address for what follows, with few words unaccounted for. */
    private boolean looksLikeInstruction(String words, int residue) {
        if (words.length() < 3) {
            return false;
        }
        Sentence s = read(words);
        return s.hasVerb() ? s.residue().size() <= residue && started(words) : s.isAddress() && headed(s);
    }

    private boolean isAddress(String words) {
        if (words.length() > 160) {
            return false;
        }
        char c = words.stripLeading().charAt(0);
        Sentence s = "ADSEads".indexOf(c) >= 0 ? read(words) : null;
        return s != null && s.isAddress() && headed(s);
    }

    /** An address names at least one unit or place. */
    private static boolean headed(Sentence s) {
        Clause c = s.clauses().get(0);
        return c.spot() != null || c.language() != null || c.address().stream().anyMatch(p -> !p.isEmpty());
    }

    /** An instruction starts with an article, a preposition, a paragraph sign or a verb, not with a bare noun. */
    private static boolean started(String words) {
        String s = words.stripLeading();
        int end = 0;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        return switch (s.substring(0, end).toLowerCase(java.util.Locale.ROOT)) {
            case "",
                    "le",
                    "la",
                    "les",
                    "l",
                    "un",
                    "une",
                    "deux",
                    "trois",
                    "il",
                    "est",
                    "sont",
                    "au",
                    "aux",
                    "a",
                    "\u00e0",
                    "dans",
                    "sous",
                    "en",
                    "apr\u00e8s",
                    "avant",
                    "entre",
                    "chaque",
                    "devant",
                    "cette",
                    "ce",
                    "cet",
                    "pour",
                    "in",
                    "de",
                    "het",
                    "een",
                    "na",
                    "tussen",
                    "er",
                    "paragraphe",
                    "juste",
                    "apres",
                    "wordt",
                    "worden",
                    "voor",
                    "ii",
                    "iii",
                    "iv",
                    "i",
                    "vi",
                    "v",
                    "f",
                    "a)",
                    "b",
                    "c",
                    "d",
                    "e",
                    "g",
                    "h",
                    "j",
                    "k",
                    "op",
                    "onder",
                    "quatre",
                    "cinq",
                    "paragraphes",
                    "alin\u00e9as",
                    "article",
                    "articles",
                    "point",
                    "points",
                    "toutes",
                    "tous",
                    "artikel",
                    "artikelen",
                    "paragraaf",
                    "paragrafen",
                    "lid",
                    "punt",
                    "rubriek",
                    "bepaling",
                    "dezelfde",
                    "hetzelfde",
                    "bij",
                    "aan",
                    "alin\u00e9a" -> true;
            default -> false;
        };
    }

    // Items -------------------------------------------------------------------------------------------------------

    private void numbered(Line line, Enumerator found) {
        Enumerator read = resolve(found);
        Enumerator mark = slip(read);
        int level = levelOf(mark);
        if (level >= 0) {
            levels.subList(level, levels.size()).clear();
        } else if (levels.get(levels.size() - 1).plain()
                && !isHeader(levels.get(levels.size() - 1).item())) {
            levels.remove(levels.size() - 1);
        }
        Item parent = levels.get(levels.size() - 1).item();
        String words = line.text()
                .substring(Math.min(line.text().length(), mark.length()))
                .strip();
        Item item = new Item(mark, line, words, read(words), parent);
        if (mark != read) {
            item.doubted("l'\u00e9num\u00e9ration r\u00e9p\u00e8te \u00ab " + read.value()
                    + " \u00bb : lu comme le point suivant du niveau inf\u00e9rieur");
        }
        start(item, mark, false);
    }

    /** "b) ... 1) ... b)": the second "b)" stands for "2)", since its own level has a "b)" already. */
    private Enumerator slip(Enumerator mark) {
        Enumerator inner = levels.get(levels.size() - 1).mark();
        boolean repeats = levels.stream()
                .limit(levels.size() - 1)
                .anyMatch(l -> l.mark() != null
                        && sameStyle(l.mark(), mark)
                        && l.mark().value().equals(mark.value()));
        boolean next = inner != null
                && !sameStyle(inner, mark)
                && inner.style() != Enumerator.Style.DASH
                && mark.rank() == inner.rank() + 1;
        return repeats && next ? mark.after(inner) : mark;
    }

    /** "I." behind "H." is a letter, behind nothing a Roman number. */
    private Enumerator resolve(Enumerator mark) {
        Enumerator letter = mark.asLetter();
        if (letter.style() == mark.style()) {
            return mark;
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            Enumerator open = levels.get(i).mark();
            if (open != null && open.style() == mark.style()) {
                return mark;
            }
            if (open != null && sameStyle(open, letter) && letter.rank() == open.rank() + 1) {
                return letter;
            }
        }
        return mark;
    }

    /** The level that the enumerator continues, innermost first; -1 where it opens one. */
    private int levelOf(Enumerator mark) {
        int later = -1;
        int same = -1;
        for (int i = levels.size() - 1; i >= 1; i--) {
            Enumerator open = levels.get(i).mark();
            if (open == null || !sameStyle(open, mark)) {
                continue;
            }
            boolean next = mark.rank() == open.rank() + 1
                    || mark.style() == Enumerator.Style.DASH
                    || mark.rank() == open.rank() && !mark.value().equals(open.value());
            if (next) {
                return i;
            }
            later = later < 0 && mark.rank() > open.rank() ? i : later;
            same = same < 0 && mark.rank() == open.rank() ? i : same;
        }
        if (later >= 0 && mark.rank() > 1) {
            return later;
        }
        return same >= 0 && mark.rank() > 1 ? same : flattenedLevelOf(mark);
    }

    /** "4° ..." behind "3. ...": the source made "1." of 1°, 2° and 3°, and a later act added a 4°. */
    private int flattenedLevelOf(Enumerator mark) {
        for (int i = levels.size() - 1; i >= 1; i--) {
            Enumerator open = levels.get(i).mark();
            if (open != null && followsFlattened(open, mark)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean followsFlattened(Enumerator before, Enumerator mark) {
        boolean dotThenDegree =
                before.style() == Enumerator.Style.NUMBER_DOT && mark.style() == Enumerator.Style.NUMBER_DEGREE;
        boolean degreeThenDot =
                before.style() == Enumerator.Style.NUMBER_DEGREE && mark.style() == Enumerator.Style.NUMBER_DOT;
        return (dotThenDegree || degreeThenDot) && mark.rank() > before.rank() && mark.rank() <= before.rank() + 2;
    }

    private void unnumbered(Line line) {
        Sentence sentence = read(line.text());
        if (sentence.isAddress()) {
            heading(line, sentence);
            return;
        }
        Level top = levels.get(levels.size() - 1);
        if (top.plain() && !isHeader(top.item())) {
            levels.remove(levels.size() - 1);
            top = levels.get(levels.size() - 1);
        }
        Item item = top.item();
        Item parent = isHeader(item) || item.parent() == null ? item : item.parent();
        start(new Item(null, line, line.text().strip(), sentence, parent), null, true);
    }

    /** "Au b)" on a line of its own opens a level, or continues one opened in the same way. */
    private void heading(Line line, Sentence sentence) {
        int open = -1;
        for (int i = levels.size() - 1; i >= 1 && open < 0; i--) {
            boolean address =
                    levels.get(i).plain() && levels.get(i).item().sentence().isAddress();
            open = address ? i : -1;
        }
        if (open >= 0) {
            levels.subList(open, levels.size()).clear();
        } else {
            while (levels.size() > 1 && !isHeader(levels.get(levels.size() - 1).item())) {
                levels.remove(levels.size() - 1);
            }
        }
        Item parent = levels.get(levels.size() - 1).item();
        start(new Item(null, line, line.text().strip(), sentence, parent), null, true);
    }

    static boolean isHeader(Item item) {
        Sentence s = item.sentence();
        if (!item.body().isEmpty()) {
            return false;
        }
        return s.isAddress()
                || s.clauses().stream()
                        .anyMatch(c -> c.does(Action.ANNOUNCE) || c.does(Action.MODIFY) && c.newWords() == null);
    }

    private void start(Item item, @Nullable Enumerator mark, boolean plain) {
        levels.add(new Level(mark, item, plain));
        enter(item);
    }

    private void enter(Item item) {
        current = item;
        Sentence s = item.sentence();
        quotes = s.contentFrom() < 0
                ? 0
                : Marks.count(item.words().substring(Math.min(item.words().length(), s.contentFrom())));
        closed = Marks.closes(item.words());
        quoted = quotes > 0;
        nested = false;
        maybe = false;
        absent = false;
        content = expectsContent(s, item.words());
    }

    private boolean expectsContent(Sentence s, String words) {
        if (s.contentFrom() >= 0) {
            return quotes % 2 != 0 || quotes == 0 || !closed;
        }
        if (!s.hasVerb()) {
            boolean open = !s.isAddress() && s.clauses().get(0).words() != null || endsOpen(words);
            quoted = open;
            closed = false;
            return open;
        }
        Clause last = s.clauses().get(s.clauses().size() - 1);
        boolean unclosed = s.flaws().contains("guillemet fermant absent") && !closed;
        if (unclosed) {
            quoted = true;
            return true;
        }
        maybe = last.does(Action.MODIFY);
        return needsContent(last);
    }

    /** Whether the clause announces new text that it does not hold. */
    public static boolean needsContent(Clause c) {
        if (c.fromAnnex() || c.does(Action.ANNOUNCE) || c.does(Action.BECOME) || c.does(Action.WITHDRAW)) {
            return false;
        }
        boolean given =
                c.newWords() != null || !c.newCodes().isEmpty() || !c.raised().isEmpty();
        if (c.does(Action.REPLACE) || c.does(Action.RESTORE) || c.does(Action.MODIFY)) {
            return !given && (c.complements().isEmpty() || c.expectsContent());
        }
        if (c.does(Action.COMPLETE)) {
            return !given || c.expectsContent();
        }
        if (c.does(Action.INSERT) || c.does(Action.ADD)) {
            return c.words() == null && c.codes().isEmpty();
        }
        return c.does(Action.REPEAL) && !c.newcomers().isEmpty() && c.words() == null;
    }
}
