package org.nomenlex.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.compared.ChangedLine;
import org.nomenlex.export.compared.Columns;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;
import org.nomenlex.export.compared.Side;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.statement.Causes;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Language;

/**
 * Prints the comparison of two days: the whole text with what came and went in it, or a table of old text, new text and act
 * (<i>tableau comparatif</i>) of what changed.
 */
public final class PdfComparison {

    /** Unchanged passages that a table shows around a changed one. */
    private static final int CONTEXT = 1;

    private static final float TEXT_SHARE = 0.4f;

    private final PdfFile file;
    private final Flow flow;
    private final Language language;
    private final Citations citations;
    private final boolean sideBySide;

    /**
     * Starts a file on a stream.
     *
     * @param sideBySide a table of what changed instead of the whole text
     */
    public PdfComparison(
            OutputStream stream, Language language, Statement statement, Citations citations, boolean sideBySide)
            throws IOException {
        this.file = new PdfFile(stream, language, statement, citations);
        this.flow = file.flow();
        this.language = language;
        this.citations = citations;
        this.sideBySide = sideBySide;
    }

    /** Prints the comparison of an article. */
    public void add(TextDiff diff) throws IOException {
        Tag section = file.article(diff.article().value());
        if (!diff.differs()) {
            flow.paragraph(section, Look.PERIOD, Labels.NO_DIFFERENCE.in(language));
        } else if (sideBySide) {
            table(diff, section);
        } else {
            redline(diff, section);
        }
        section.close();
    }

    private void redline(TextDiff diff, Tag section) throws IOException {
        List<ChangedLine> rows = new ArrayList<>();
        for (DiffRow row : diff.rows()) {
            for (ChangedLine changed : ChangedLine.of(row, Causes.ofRow(row, language, citations))) {
                if (changed.line().row()) {
                    rows.add(changed);
                } else {
                    lawTable(rows, section);
                    paragraph(changed, section);
                }
            }
        }
        lawTable(rows, section);
    }

    private void paragraph(ChangedLine changed, Tag section) throws IOException {
        ComparedLine line = changed.line();
        Look look = Look.of(line.style(), line.depth());
        flow.paragraph(section, look, spans(line, line.runs(), look.ink()));
        if (!changed.acts().isEmpty()) {
            flow.paragraph(section, Look.BY, "→ " + String.join("; ", changed.acts()));
        }
    }

    /** A table of the law; who changed a row stands in a row below it. */
    private void lawTable(List<ChangedLine> rows, Tag section) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(rows.stream().map(r -> r.line().words()).toList());
        int all = Columns.grid(List.of(columns)).size() - 1;
        Grid grid = new Grid(flow, section);
        for (int i = 0; i < rows.size(); i++) {
            ComparedLine line = rows.get(i).line();
            boolean head = i == 0 && rows.size() > 1 && line.fate() == Fate.STAYS && Rows.isHead(line.words());
            List<List<Span>> words = line.cells().stream()
                    .map(runs -> spans(line, runs, head ? Look.CELL_HEAD : Look.CELL))
                    .toList();
            if (head) {
                grid.head(LawRows.cells(words, columns));
            } else {
                grid.row(LawRows.cells(words, columns));
            }
            if (!rows.get(i).acts().isEmpty()) {
                Span acts = Span.of("→ " + String.join("; ", rows.get(i).acts()), Look.CELL_ACT);
                grid.row(List.of(new Grid.Cell(List.of(acts), 0, Sheets.TEXT_WIDTH, all)));
            }
        }
        grid.close();
        rows.clear();
    }

    private static List<Span> spans(ComparedLine line, List<DiffRun> runs, Ink ink) {
        return runs.stream()
                .map(run ->
                        Span.of(run.text(), ink(ink, line.fate() == Fate.STAYS ? ComparedLine.fate(run) : line.fate())))
                .toList();
    }

    private static Ink ink(Ink ink, Fate fate) {
        return switch (fate) {
            case STAYS -> ink;
            case CAME -> ink.in(Ink.GREEN, Ink.Stroke.UNDER);
            case WENT -> ink.in(Ink.RED, Ink.Stroke.THROUGH);
        };
    }

    private void table(TextDiff diff, Tag section) throws IOException {
        Grid grid = new Grid(flow, section);
        String old = Labels.OLD_TEXT.in(language) + " " + DayWords.inWords(diff.before(), language);
        String now = Labels.NEW_TEXT.in(language) + " " + DayWords.inWords(diff.after(), language);
        grid.head(cells(
                List.of(Span.of(old, Look.CELL_HEAD)),
                List.of(Span.of(now, Look.CELL_HEAD)),
                List.of(Span.of(Labels.ACT.in(language), Look.CELL_HEAD))));
        List<List<DiffRow>> hunks = diff.hunks(CONTEXT);
        for (int i = 0; i < hunks.size(); i++) {
            if (i > 0) {
                List<Span> gap = List.of(new Span("[…]", Look.CELL.in(Ink.GREY, Ink.Stroke.NONE)));
                grid.row(cells(gap, gap, List.of()));
            }
            for (DiffRow row : hunks.get(i)) {
                grid.row(cells(
                        side(row, Side.before(row), Fate.WENT), side(row, Side.after(row), Fate.CAME), acts(row)));
            }
        }
        grid.close();
    }

    private static List<Grid.Cell> cells(List<Span> old, List<Span> now, List<Span> acts) {
        float text = Sheets.TEXT_WIDTH * TEXT_SHARE;
        return List.of(
                new Grid.Cell(old, 0, text, 1),
                new Grid.Cell(now, text, text, 1),
                new Grid.Cell(acts, 2 * text, Sheets.TEXT_WIDTH - 2 * text, 1));
    }

    private static List<Span> side(DiffRow row, List<List<DiffRun>> cells, Fate fate) {
        boolean preformatted = row.style() == Passage.Kind.PREFORMATTED;
        Ink ink = preformatted ? Ink.of(Letters.Kind.MONO, 7.5f, Ink.BLACK) : Look.CELL;
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                spans.add(new Span(Side.RULE, ink.in(Ink.GREY, Ink.Stroke.NONE)));
            }
            for (DiffRun run : cells.get(i)) {
                boolean stays = run.inBefore() && run.inAfter();
                spans.add(Span.of(run.text(), stays ? ink : ink(ink, fate)));
            }
        }
        return spans;
    }

    private List<Span> acts(DiffRow row) {
        String acts = String.join("\n", Causes.ofRow(row, language, citations));
        return acts.isEmpty() ? List.of() : List.of(new Span(acts, Look.CELL_ACT));
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        file.end();
    }
}
