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
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * Finds the items of an article. A source flattens levels ("1." under "a)" under "1."), loses enumerators, and forgets or
 * doubles quotes; so the end of quoted text is not where a quote closes but where the next item can start: an enumerator
 * that continues an open level, on a line that reads as an instruction.
 */
public final class Outliner {

    private final InstructionLines instructions = new InstructionLines();
    private final Levels levels = new Levels();
    private Item current;
    private boolean content;
    private boolean maybe;
    private boolean quoted;
    private boolean closed;
    private boolean nested;
    private int quotes;
    private boolean absent;

    private Outliner(Line first) {
        Optional<Enumerator> mark = Enumerator.of(first.text()).filter(Outliner::opensList);
        String words = mark.isPresent() ? "" : first.text();
        this.current = new Item(null, first, words, ClauseReader.read(words, words.length()), null);
        levels.open(new Levels.Level(null, current, false));
        enter(current);
        mark.ifPresent(m -> numbered(first, m));
    }

    /** An article whose first line is the first item of its list: "§ 1er. A l'article 25, ...", "1° l'article 25, ...". */
    private static boolean opensList(Enumerator mark) {
        return mark.rank() == 1;
    }

    /** The items of the article; the first is its opening paragraph, the others stand under it. */
    public static Optional<Item> outline(ActArticle article) {
        List<Line> lines = lines(article);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Outliner outliner = new Outliner(lines.get(0));
        Item root = outliner.levels.root();
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

    private void line(Line line) {
        Optional<Enumerator> mark =
                line.isText() ? Enumerator.of(line.text()).filter(this::mayContinue) : Optional.empty();
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

    /** A "§ 2." is an item only where the article began with a "§ 1er."; else it is new text. */
    private boolean mayContinue(Enumerator mark) {
        return mark.style() != Enumerator.Style.PARAGRAPH || levels.knows(mark);
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
            return mark.isPresent() || instructions.looksLikeInstruction(line.text(), 2);
        }
        if (nested && quotes % 2 != 0) {
            return false;
        }
        if (mark.isPresent() && announcesNext(line, mark.get())) {
            return true;
        }
        if (maybe && current.body().isEmpty() && mark.isPresent()) {
            return instructions.looksLikeInstruction(rest(line, mark), 6)
                    || Marks.count(line.text()) == 0 && instructions.isAddress(rest(line, mark));
        }
        if (maybe && current.body().isEmpty() && instructions.looksLikeInstruction(line.text(), 2)) {
            return true;
        }
        if (mark.isPresent()) {
            return endsBlock(rest(line, mark), mark.get());
        }
        boolean free = closed || !quoted && !current.body().isEmpty();
        return nextAddress(line)
                || free
                        && (instructions.isAddress(line.text())
                                || closed && instructions.looksLikeInstruction(line.text(), 0));
    }

    /** "Sont insérés après la prestation X :", then "1° la prestation suivante :", each with its text below. */
    private boolean announcesNext(Line line, Enumerator mark) {
        boolean first = current.announces() && current.body().isEmpty() && mark.rank() == 1;
        Item list = first ? current : closed ? levels.listContinuedBy(mark) : null;
        return list != null && InstructionLines.announces(list.words(), rest(line, Optional.of(mark)));
    }

    /** "Au f)" behind the text under "Au a)", even where the quote of that text was never closed. */
    private boolean nextAddress(Line line) {
        int open = levels.addressLevel();
        if (open < 0 || line.text().length() > LONGEST_HEADER || !instructions.isAddress(line.text())) {
            return false;
        }
        UnitPath before =
                levels.itemAt(open).sentence().clauses().get(0).address().get(0);
        UnitPath now = instructions.read(line.text()).clauses().get(0).address().get(0);
        boolean alike = !before.isEmpty()
                && before.segments().size() == now.segments().size()
                && before.last().map(Segment::kind).equals(now.last().map(Segment::kind));
        return alike && !before.equals(now);
    }

    /** So many characters "Au \u00a7 1er, 2\u00b0, b) :" has on a line of its own. */
    private static final int LONGEST_HEADER = 40;

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
        boolean next = levels.continues(mark);
        boolean known = next || levels.knows(mark);
        if (closed && next && (instructions.opensWords(words) || balanced(mark) && InstructionLines.acts(words))) {
            return true;
        }
        if (next && absent && instructions.read(words).hasVerb()) {
            return true;
        }
        if (closed && !known && levels.flattenedLevelOf(mark) >= 0 && balanced(mark)) {
            return instructions.looksLikeInstruction(words, 2);
        }
        if (closed || !quoted) {
            return known && instructions.looksLikeInstruction(words, next ? 5 : 2);
        }
        return next && instructions.looksLikeInstruction(words, 1);
    }

    /** The block opened with a quote, and all quotes in it are closed: what continues the list behind it is the next item. */
    private boolean balanced(Enumerator mark) {
        return quoted && quotes % 2 == 0 && !nested && mark.style() != Enumerator.Style.DASH;
    }

    private void numbered(Line line, Enumerator found) {
        Enumerator read = levels.resolve(found);
        Enumerator mark = levels.slip(read);
        int level = levels.levelOf(mark);
        int expected = level < 0 ? 1 : levels.rankAt(level) + 1;
        if (level >= 0) {
            levels.closeFrom(level);
        } else if (levels.top().plain() && !isHeader(levels.top().item())) {
            levels.closeTop();
        }
        Item parent = levels.top().item();
        String own = line.text()
                .substring(Math.min(line.text().length(), mark.length()))
                .strip();
        boolean comes = parent.announces() && InstructionLines.announces(parent.words(), own);
        String words = comes ? InstructionLines.joined(parent.words(), own) : own;
        Item item = new Item(mark, line, words, instructions.read(words), parent);
        if (comes) {
            item.bearsListWords();
        }
        if (mark != read) {
            item.doubted("l'\u00e9num\u00e9ration r\u00e9p\u00e8te \u00ab " + read.value()
                    + " \u00bb : lu comme le point suivant du niveau inf\u00e9rieur");
        }
        boolean decimal =
                mark.style() == Enumerator.Style.DECIMAL && mark.value().endsWith(".1");
        if (mark.rank() > expected && !decimal) {
            item.doubted("l'\u00e9num\u00e9ration passe au point \u00ab " + mark.value()
                    + " \u00bb : le point qui pr\u00e9c\u00e8de manque");
        }
        start(item, mark, false);
    }

    private void unnumbered(Line line) {
        Sentence sentence = instructions.read(line.text());
        if (sentence.isAddress()) {
            heading(line, sentence);
            return;
        }
        Levels.Level top = levels.top();
        if (top.plain() && !isHeader(top.item())) {
            levels.closeTop();
            top = levels.top();
        }
        Item item = top.item();
        Item parent = isHeader(item) || item.parent() == null ? item : item.parent();
        start(new Item(null, line, line.text().strip(), sentence, parent), null, true);
    }

    /** "Au b)" on a line of its own opens a level, or continues one opened in the same way. */
    private void heading(Line line, Sentence sentence) {
        int open = levels.addressLevel();
        if (open >= 0) {
            levels.closeFrom(open);
        } else {
            while (!levels.atRoot() && !isHeader(levels.top().item())) {
                levels.closeTop();
            }
        }
        Item parent = levels.top().item();
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
        levels.open(new Levels.Level(mark, item, plain));
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
        if (s.contentFrom() >= 0 && !current.announces()) {
            return quotes % 2 != 0 || quotes == 0 || !closed;
        }
        if (!s.hasVerb()) {
            boolean open = !s.isAddress() && s.clauses().get(0).words() != null || InstructionLines.endsOpen(words);
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
