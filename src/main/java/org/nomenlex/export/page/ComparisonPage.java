package org.nomenlex.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.compared.ChangedLine;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.compared.Side;
import org.nomenlex.export.markup.Rows;
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
        List<ChangedLine> rows = new ArrayList<>();
        for (DiffRow row : diff.rows()) {
            for (ChangedLine changed : ChangedLine.of(row, Causes.ofRow(row, language, citations))) {
                if (changed.line().row()) {
                    rows.add(changed);
                } else {
                    lawTable(rows);
                    paragraph(changed);
                }
            }
        }
        lawTable(rows);
        xml.closeLine();
    }

    private void paragraph(ChangedLine changed) throws IOException {
        ComparedLine line = changed.line();
        String kind =
                line.style() == Passage.Kind.TEXT ? "" : line.style().name().toLowerCase(Locale.ROOT);
        String depth = line.depth() > 0 ? "d" + Math.min(line.depth(), 5) : "";
        xml.open(line.style() == Passage.Kind.PREFORMATTED ? "pre" : "p", "class", (kind + " " + depth).strip());
        runs(line, line.runs());
        xml.closeLine();
        if (!changed.acts().isEmpty()) {
            xml.element("p", by(changed), "class", "by");
        }
    }

    private static String by(ChangedLine changed) {
        return "→ " + String.join("; ", changed.acts());
    }

    /** A table of the law, its head marked as such. */
    private void lawTable(List<ChangedLine> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        boolean head = rows.size() > 1 && Rows.isHead(rows.get(0).line().words());
        xml.open("table");
        if (head) {
            xml.open("thead");
            lawRow(rows.get(0), "th");
            xml.closeLine();
        }
        xml.open("tbody");
        for (ChangedLine row : rows.subList(head ? 1 : 0, rows.size())) {
            lawRow(row, "td");
        }
        xml.close();
        xml.closeLine();
        rows.clear();
    }

    /** A row, and below it who changed it. */
    private void lawRow(ChangedLine row, String element) throws IOException {
        xml.open("tr");
        for (List<DiffRun> cell : row.line().cells()) {
            xml.open(element, "scope", element.equals("th") ? "col" : "");
            runs(row.line(), cell);
            xml.close();
        }
        xml.closeLine();
        if (!row.acts().isEmpty()) {
            xml.open("tr");
            int columns = row.line().cells().size();
            xml.element("td", by(row), "class", "by", "colspan", String.valueOf(columns));
            xml.closeLine();
        }
    }

    /** Words of a line that came or went as a whole came or went, whatever became of each of them elsewhere. */
    private void runs(ComparedLine line, List<DiffRun> runs) throws IOException {
        for (DiffRun run : runs) {
            boolean stays = ComparedLine.fate(run) == Fate.STAYS;
            if (stays && line.fate() != Fate.STAYS) {
                xml.element(line.fate() == Fate.CAME ? "ins" : "del", run.text());
            } else {
                run(run);
            }
        }
    }

    private void table(TextDiff diff) throws IOException {
        xml.open("table", "class", "comparison");
        xml.open("thead");
        xml.open("tr");
        head(Labels.OLD_TEXT.in(language) + " " + DayWords.inWords(diff.before(), language));
        head(Labels.NEW_TEXT.in(language) + " " + DayWords.inWords(diff.after(), language));
        head(Labels.ACT.in(language));
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

    private void head(String words) throws IOException {
        xml.element("th", words, "scope", "col");
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
        side(Side.before(row));
        side(Side.after(row));
        xml.open("td");
        PageFrame.paragraphs(xml, Causes.ofRow(row, language, citations));
        xml.close();
        xml.closeLine();
    }

    /** The cells of a row of the law stand side by side within the cell. */
    private void side(List<List<DiffRun>> cells) throws IOException {
        xml.open("td");
        if (cells.size() > 1) {
            xml.open("div", "class", "cells");
        }
        for (List<DiffRun> cell : cells) {
            if (cells.size() > 1) {
                xml.open("div");
            }
            for (DiffRun run : cell) {
                run(run);
            }
            if (cells.size() > 1) {
                xml.close();
            }
        }
        if (cells.size() > 1) {
            xml.close();
        }
        xml.close();
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
