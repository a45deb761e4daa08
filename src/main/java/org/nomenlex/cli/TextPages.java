package org.nomenlex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.ask.UnitText;
import org.nomenlex.ask.Units;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/** A text as a page, in Markdown or HTML, with what could not be applied told at the place concerned. */
final class TextPages {

    private static final String STYLE = """
            body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            .meta { color: #555; font-size: .9rem; }
            .notice { border-left: .25rem solid #b00020; background: #fdecea; padding: .4rem .8rem; font-size: .9rem; }
            .remark { border-left: .25rem solid #b07a00; background: #fff6e0; padding: .4rem .8rem; font-size: .9rem; }
            .code { font-weight: bold; margin-bottom: 0; }
            .label { margin-top: 0; }
            .rule { font-style: italic; }
            pre { white-space: pre-wrap; }
            """;

    private final UnitText text;
    private final Map<Integer, List<String>> refused = new TreeMap<>();
    private final Map<Integer, List<String>> remarked = new TreeMap<>();

    TextPages(UnitText text) {
        this.text = text;
        for (Refusal r : text.refusals()) {
            refused.computeIfAbsent(Units.placeOf(r.target(), text.passages()), i -> new ArrayList<>())
                    .add("Modification non appliquée : " + r.numac() + ", art. " + r.operation() + ", à partir du "
                            + r.effect() + " (" + r.target() + ") : " + r.reason()
                            + (r.instruction().isBlank()
                                    ? ""
                                    : " — « " + r.instruction().strip() + " »"));
        }
        for (Remark r : text.remarks()) {
            remarked.computeIfAbsent(Units.placeOf(r.target(), text.passages()), i -> new ArrayList<>())
                    .add(word(r.kind()) + " : " + r.numac()
                            + (r.operation().isEmpty() ? "" : ", art. " + r.operation())
                            + (r.effect() == null ? "" : ", " + r.effect()) + " : " + r.text());
        }
    }

    private static String word(Remark.Kind kind) {
        return switch (kind) {
            case PENDING -> "En attente";
            case TRANSITIONAL -> "Disposition transitoire";
            case WARNING -> "À vérifier";
            case DECISION -> "Décision";
            case ERRATUM -> "Erratum";
        };
    }

    private String times() {
        String to =
                text.version().period().end().map(d -> " au " + d.minusDays(1)).orElse("");
        return "Texte en vigueur le " + text.asOf() + " (version du "
                + text.version().period().from() + to + "), tel que connu le " + text.knownAt() + ", par "
                + String.join(", ", text.version().madeBy()) + ". Sans valeur légale.";
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(text.asked()).append("\n\n*").append(times()).append("*\n\n");
        notices(page, -1, "> **", "**\n\n", false);
        for (int i = 0; i < text.passages().size(); i++) {
            page.append(markdown(text.passages().get(i))).append("\n\n");
            notices(page, i, "> **", "**\n\n", false);
        }
        return tidyTables(page.toString());
    }

    private static String markdown(Passage p) {
        return switch (p.kind()) {
            case HEADING -> "**" + p.text() + "**";
            case CODE -> "**" + p.text() + "**";
            case PREFORMATTED -> "    " + p.text();
            default -> p.text();
        };
    }

    /** Rows of a table and lines of a block stand on lines of their own without a blank one between. */
    private static String tidyTables(String page) {
        return page.replaceAll("(?m)^(\\|.*\\|)\n\n(?=\\|)", "$1\n").replaceAll("(?m)^(    .*)\n\n(?=    )", "$1\n");
    }

    String html() {
        StringBuilder body = new StringBuilder();
        body.append("<h1>").append(Html.escaped(text.asked().toString())).append("</h1>\n");
        body.append("<p class=\"meta\">").append(Html.escaped(times())).append("</p>\n");
        notices(body, -1, "<p class=\"notice\">", "</p>\n", true);
        boolean inTable = false;
        for (int i = 0; i < text.passages().size(); i++) {
            Passage p = text.passages().get(i);
            boolean row = p.kind() == Passage.Kind.ROW;
            if (row != inTable) {
                body.append(row ? "<table>\n" : "</table>\n");
                inTable = row;
            }
            body.append(html(p));
            if (inTable && (refused.containsKey(i) || remarked.containsKey(i))) {
                body.append("</table>\n");
                inTable = false;
            }
            notices(body, i, "<p class=\"notice\">", "</p>\n", true);
        }
        body.append(inTable ? "</table>\n" : "");
        return Html.page(text.version().language().code(), text.asked() + " — " + text.asOf(), STYLE, body.toString());
    }

    private void notices(StringBuilder page, int place, String open, String close, boolean html) {
        for (String line : refused.getOrDefault(place, List.of())) {
            page.append(open).append(html ? Html.escaped(line) : line).append(close);
        }
        for (String line : remarked.getOrDefault(place, List.of())) {
            page.append(html ? "<p class=\"remark\">" : "> *")
                    .append(html ? Html.escaped(line) : line)
                    .append(html ? "</p>\n" : "*\n\n");
        }
    }

    private static String html(Passage p) {
        String words = Html.escaped(p.text());
        String indent = p.depth() == 0 ? "" : " style=\"margin-left:" + Math.min(p.depth(), 8) * 1.5 + "rem\"";
        return switch (p.kind()) {
            case HEADING -> "<h2>" + words + "</h2>\n";
            case CODE -> "<p class=\"code\"" + indent + ">" + words + "</p>\n";
            case LABEL -> "<p class=\"label\"" + indent + ">" + words + "</p>\n";
            case RULE -> "<p class=\"rule\"" + indent + ">" + words + "</p>\n";
            case PREFORMATTED -> "<pre>" + words + "</pre>\n";
            case ROW -> row(words);
            case TEXT -> "<p" + indent + ">" + words + "</p>\n";
        };
    }

    private static String row(String words) {
        String inner = words.strip().replaceAll("^\\||\\|$", "");
        StringBuilder cells = new StringBuilder("<tr>");
        for (String cell : inner.split("\\|", -1)) {
            cells.append("<td>").append(cell.strip()).append("</td>");
        }
        return cells.append("</tr>\n").toString();
    }
}
