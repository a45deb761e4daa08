package org.nomenlex.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;

/** A comparison as a page: one text with marks, or two columns. The act behind a change stands in its tooltip and margin. */
final class DiffPage {

    private static final String STYLE = """
            body { font: 1rem/1.5 Georgia, serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
            .meta, .by { color: #555; font-size: .85rem; }
            ins { background: #d8f5d8; text-decoration: underline; }
            del { background: #fbdcdc; text-decoration: line-through; }
            .moved { background: #dce8fb; }
            table { border-collapse: collapse; width: 100%; }
            td, th { vertical-align: top; width: 50%; padding: .2rem .6rem; border-top: 1px solid #ddd; text-align: left; }
            """;

    private final UnitReference unit;
    private final TextDiff diff;
    private final boolean sideBySide;

    DiffPage(UnitReference unit, TextDiff diff, boolean sideBySide) {
        this.unit = unit;
        this.diff = diff;
        this.sideBySide = sideBySide;
    }

    String html() {
        String title = unit + " : " + diff.before() + " → " + diff.after();
        StringBuilder body = new StringBuilder("<h1>" + Html.escaped(title) + "</h1>\n");
        body.append("<p class=\"meta\">Sans valeur légale. ")
                .append(diff.differs() ? "" : "Aucune différence.")
                .append("</p>\n");
        if (sideBySide) {
            columns(body);
        } else {
            diff.rows()
                    .forEach(row -> body.append("<p>")
                            .append(marked(row.runs()))
                            .append("</p>\n")
                            .append(by(row)));
        }
        return Html.page(diff.language().code(), title, STYLE, body.toString());
    }

    private void columns(StringBuilder body) {
        body.append("<table>\n<tr><th>" + diff.before() + "</th><th>" + diff.after() + "</th></tr>\n");
        for (DiffRow row : diff.rows()) {
            boolean here = row.kind() == DiffRow.Kind.MOVED_HERE;
            List<DiffRun> left = here
                    ? List.of()
                    : row.runs().stream().filter(DiffRun::inBefore).toList();
            List<DiffRun> right = row.runs().stream().filter(DiffRun::inAfter).toList();
            body.append("<tr><td>" + marked(left) + "</td><td>" + marked(right) + by(row) + "</td></tr>\n");
        }
        body.append("</table>\n");
    }

    private static String by(DiffRow row) {
        String names = row.runs().stream()
                .flatMap(r -> r.causes().stream())
                .map(DiffText::named)
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : "<div class=\"by\">" + Html.escaped(names) + "</div>\n";
    }

    private static String marked(List<DiffRun> runs) {
        StringBuilder html = new StringBuilder();
        for (DiffRun run : runs) {
            String words = Html.escaped(run.text());
            String title = " title=\""
                    + Html.escaped(run.causes().stream().map(DiffText::named).collect(Collectors.joining("; "))) + "\"";
            html.append(
                    switch (run.kind()) {
                        case SAME -> words;
                        case DELETED -> "<del" + title + ">" + words + "</del>";
                        case INSERTED -> "<ins" + title + ">" + words + "</ins>";
                        case MOVED_AWAY ->
                            "<del class=\"moved\"" + title + ">" + words + "</del><sup>" + run.move() + "</sup>";
                        case MOVED_HERE ->
                            "<ins class=\"moved\"" + title + ">" + words + "</ins><sup>" + run.move() + "</sup>";
                    });
        }
        return html.toString();
    }
}
