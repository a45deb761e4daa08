package org.nomenlex.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Causes;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Language;

/**
 * Writes the comparison of two days as a page: the whole text with what came and went in it, or a table of old text, new
 * text and act (<i>tableau comparatif</i>) of what changed.
 */
public final class ComparisonPage {

    /** Unchanged passages that a table shows around a changed one. */
    private static final int CONTEXT = 1;

    private final XmlOut xml;
    private final Language language;
    private final Citations citations;
    private final Statement statement;
    private final boolean sideBySide;

    /**
     * Opens a page on a stream.
     *
     * @param sideBySide a table of what changed instead of the whole text
     */
    public ComparisonPage(
            OutputStream stream, Language language, Statement statement, Citations citations, boolean sideBySide)
            throws IOException {
        this.xml = PageFrame.open(stream, language, statement);
        this.language = language;
        this.citations = citations;
        this.statement = statement;
        this.sideBySide = sideBySide;
    }

    /** Writes the comparison of an article. */
    public void add(TextDiff diff) throws IOException {
        xml.open("article", "id", "art-" + diff.article());
        xml.element("h2", Labels.ARTICLE.in(language) + " " + diff.article());
        if (!diff.differs()) {
            xml.element("p", Labels.NO_DIFFERENCE.in(language), "class", "period");
        } else if (sideBySide) {
            table(diff);
        } else {
            redline(diff);
        }
        xml.closeLine();
    }

    /** Ends the page; the stream stays open. */
    public void end() throws IOException {
        PageFrame.close(xml, language, statement, citations);
    }

    private void redline(TextDiff diff) throws IOException {
        xml.open("div", "class", "law");
        boolean inTable = false;
        for (DiffRow row : diff.rows()) {
            List<ComparedLine> lines = ComparedLine.of(List.of(row));
            boolean isRow = lines.stream().allMatch(ComparedLine::row);
            if (isRow && !inTable) {
                xml.open("table");
                xml.open("tbody");
            } else if (inTable && !isRow) {
                xml.close();
                xml.closeLine();
            }
            inTable = isRow;
            if (isRow) {
                for (ComparedLine line : lines) {
                    lawRow(line);
                }
            } else {
                paragraph(row);
            }
            by(row, isRow ? lines.get(0).cells().size() : 0);
        }
        if (inTable) {
            xml.close();
            xml.closeLine();
        }
        xml.closeLine();
    }

    private void paragraph(DiffRow row) throws IOException {
        String kind = row.style() == Passage.Kind.TEXT ? "" : row.style().name().toLowerCase(Locale.ROOT);
        String depth = row.depth() > 0 ? "d" + Math.min(row.depth(), 5) : "";
        xml.open(row.style() == Passage.Kind.PREFORMATTED ? "pre" : "p", "class", (kind + " " + depth).strip());
        runs(row, r -> true);
        xml.closeLine();
    }

    private void lawRow(ComparedLine line) throws IOException {
        xml.open("tr");
        for (List<DiffRun> cell : line.cells()) {
            xml.open("td");
            for (DiffRun run : cell) {
                boolean stays = ComparedLine.fate(run) == Fate.STAYS;
                if (stays && line.fate() != Fate.STAYS) {
                    xml.element(line.fate() == Fate.CAME ? "ins" : "del", run.text());
                } else {
                    run(run);
                }
            }
            xml.close();
        }
        xml.closeLine();
    }

    /**
     * Who changed a passage; of a row of a table in a row below it.
     *
     * @param columns of the table; 0 where it is no row
     */
    private void by(DiffRow row, int columns) throws IOException {
        List<String> acts = Causes.ofRow(row, language, citations);
        if (acts.isEmpty()) {
            return;
        }
        String words = "→ " + String.join("; ", acts);
        if (columns > 0) {
            xml.open("tr");
            xml.element("td", words, "class", "by", "colspan", String.valueOf(columns));
            xml.closeLine();
        } else {
            xml.element("p", words, "class", "by");
        }
    }

    private void table(TextDiff diff) throws IOException {
        xml.open("table", "class", "comparison");
        xml.open("thead");
        xml.open("tr");
        xml.element("th", Labels.OLD_TEXT.in(language) + " " + DayWords.inWords(diff.before(), language));
        xml.element("th", Labels.NEW_TEXT.in(language) + " " + DayWords.inWords(diff.after(), language));
        xml.element("th", Labels.ACT.in(language));
        xml.close();
        xml.closeLine();
        xml.open("tbody");
        List<List<DiffRow>> hunks = diff.hunks(CONTEXT);
        for (int i = 0; i < hunks.size(); i++) {
            if (i > 0) {
                gap();
            }
            for (DiffRow row : hunks.get(i)) {
                tableRow(row);
            }
        }
        xml.close();
        xml.closeLine();
    }

    private void gap() throws IOException {
        xml.open("tr");
        for (int i = 0; i < 3; i++) {
            xml.element("td", i < 2 ? "[…]" : "");
        }
        xml.closeLine();
    }

    private void tableRow(DiffRow row) throws IOException {
        xml.open("tr");
        xml.open("td");
        if (row.kind() != DiffRow.Kind.MOVED_HERE) {
            runs(row, DiffRun::inBefore);
        }
        xml.close();
        xml.open("td");
        runs(row, DiffRun::inAfter);
        xml.close();
        xml.open("td");
        PageFrame.paragraphs(xml, Causes.ofRow(row, language, citations));
        xml.close();
        xml.closeLine();
    }

    private void runs(DiffRow row, Predicate<DiffRun> shown) throws IOException {
        for (DiffRun run : row.runs()) {
            if (shown.test(run)) {
                run(run);
            }
        }
    }

    private void run(DiffRun run) throws IOException {
        String by = Causes.names(run.causes(), language, citations);
        String moved = Labels.MOVED.in(language) + " " + run.move();
        switch (run.kind()) {
            case SAME -> xml.text(run.text());
            case INSERTED -> xml.element("ins", run.text(), "title", by);
            case DELETED -> xml.element("del", run.text(), "title", by);
            case MOVED_AWAY -> xml.element("del", run.text(), "class", "moved", "title", moved);
            case MOVED_HERE -> xml.element("ins", run.text(), "class", "moved", "title", moved);
        }
    }
}
