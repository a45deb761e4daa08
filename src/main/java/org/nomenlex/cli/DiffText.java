package org.nomenlex.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;

/**
 * A comparison on the terminal, with the marks of {@code git diff --word-diff}: {@code [-gone-]}, {@code {+come+}}; what moved
 * is {@code [>1 gone >1]} and {@code {<1 come <1}}. With colours the marks stay, so that a copy of the screen reads as well.
 */
final class DiffText {

    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String BLUE = "\u001b[36m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** The width of one column side by side. */
    private static final int COLUMN = 76;

    private final Terminal terminal;
    private final boolean sideBySide;
    private final int context;
    private final UnaryOperator<String> actName;

    DiffText(Terminal terminal, boolean sideBySide, int context) {
        this(terminal, sideBySide, context, UnaryOperator.identity());
    }

    /** @param actName how an act is called, by NUMAC */
    DiffText(Terminal terminal, boolean sideBySide, int context, UnaryOperator<String> actName) {
        this.terminal = terminal;
        this.sideBySide = sideBySide;
        this.context = Math.max(context, 0);
        this.actName = actName;
    }

    void print(UnitReference unit, TextDiff diff) {
        if (!diff.differs()) {
            terminal.tell(unit + ": no difference between " + diff.before() + " and " + diff.after());
            return;
        }
        terminal.print(colored(BOLD, "--- " + unit + "  " + diff.before()));
        terminal.print(colored(BOLD, "+++ " + unit + "  " + diff.after()));
        for (List<DiffRow> hunk : diff.hunks(context)) {
            terminal.print(colored(BLUE, "@@ " + changed(hunk).path() + " @@"));
            hunk.forEach(sideBySide ? this::twoColumns : this::row);
        }
    }

    /** The rows before the first change only lead to it. */
    private static DiffRow changed(List<DiffRow> hunk) {
        return hunk.stream().filter(DiffRow::differs).findFirst().orElse(hunk.get(0));
    }

    private void row(DiffRow row) {
        String sign = switch (row.kind()) {
            case SAME -> "  ";
            case CHANGED -> "~ ";
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case MOVED_AWAY -> "> ";
            case MOVED_HERE -> "< ";
        };
        String words = row.runs().stream().map(this::marked).collect(Collectors.joining());
        terminal.print(sign + words);
        causes(row).forEach(cause -> terminal.print("    " + colored(BLUE, cause)));
    }

    private String marked(DiffRun run) {
        return switch (run.kind()) {
            case SAME -> run.text();
            case DELETED -> colored(RED, "[-" + run.text() + "-]");
            case INSERTED -> colored(GREEN, "{+" + run.text() + "+}");
            case MOVED_AWAY -> colored(RED, "[>" + run.move() + " " + run.text() + " >" + run.move() + "]");
            case MOVED_HERE -> colored(GREEN, "{<" + run.move() + " " + run.text() + " <" + run.move() + "}");
        };
    }

    private Set<String> causes(DiffRow row) {
        Set<String> lines = new LinkedHashSet<>();
        for (DiffRun run : row.runs()) {
            run.causes().forEach(c -> lines.add(namedAs(c, actName.apply(c.numac()))));
        }
        return lines;
    }

    static String named(DiffCause c) {
        return namedAs(c, c.numac());
    }

    private static String namedAs(DiffCause c, String act) {
        return "by " + act + (c.operation().isEmpty() ? "" : " art. " + c.operation()) + ", from " + c.effect();
    }

    private String colored(String color, String text) {
        return terminal.colorful() && !text.isEmpty() ? color + text + PLAIN : text;
    }

    private void twoColumns(DiffRow row) {
        List<String> left = wrapped(row.before());
        List<String> right = wrapped(row.kind() == DiffRow.Kind.MOVED_AWAY ? "" : row.after());
        String sign = row.differs() ? " | " : "   ";
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String l = i < left.size() ? left.get(i) : "";
            String r = i < right.size() ? right.get(i) : "";
            String pad = " ".repeat(COLUMN - l.length());
            boolean differs = row.differs();
            terminal.print((differs ? colored(RED, l) + pad : l + pad) + sign + (differs ? colored(GREEN, r) : r));
        }
        causes(row).forEach(cause -> terminal.print("    " + colored(BLUE, cause)));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > COLUMN) {
            int cut = rest.lastIndexOf(' ', COLUMN);
            cut = cut <= 0 ? COLUMN : cut;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
