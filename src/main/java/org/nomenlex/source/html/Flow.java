package org.nomenlex.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Turns a part of a page into lines, as a reader sees them. Inside the 2024 pages the text is still HTML of 1998: lines
 * end with {@code <BR>}, articles start at named anchors, cells are never closed.
 */
public final class Flow {

    /** The anchors that mean something: articles and headings; {@code LNKR} are their twins in the table of contents. */
    private static final Pattern MEANT = Pattern.compile("(?i)Art\\..*|LNK\\d+");

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "li", "ul", "ol", "center", "tr", "th", "td", "hr", "blockquote");

    private static final Set<String> SKIPPED = Set.of("script", "style", "button", "nav", "header", "footer", "h2");

    private final List<FlowItem> items = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int breaks = 2;

    private Flow() {}

    /** The text of an element. Headings of the page's own frame ({@code h2}) and buttons are left out. */
    public static List<FlowItem> of(Element root) {
        Flow flow = new Flow();
        root.filter(new Visitor(flow, root));
        flow.endLine();
        return List.copyOf(flow.items);
    }

    /** The lines alone, without anchors. */
    public static List<String> lines(Element root) {
        List<String> lines = new ArrayList<>();
        for (FlowItem item : of(root)) {
            if (item instanceof FlowItem.Line l) {
                lines.add(l.text());
            }
        }
        return lines;
    }

    private void endLine() {
        String text = fold(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            items.add(new FlowItem.Line(text, breaks > 1));
            breaks = 0;
        }
    }

    private void lineBreak() {
        endLine();
        breaks++;
    }

    private void anchor(String name) {
        if (MEANT.matcher(name).matches()) {
            endLine();
            items.add(new FlowItem.Anchor(name));
        }
    }

    private void preformatted(Element pre) {
        endLine();
        List<String> lines = pre.wholeText()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .dropWhile(String::isEmpty)
                .toList();
        if (!lines.isEmpty()) {
            items.add(new FlowItem.Preformatted(withoutEmptyEnd(lines)));
        }
        breaks = 2;
    }

    private static List<String> withoutEmptyEnd(List<String> lines) {
        int end = lines.size();
        while (lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private void table(Element table) {
        endLine();
        List<List<String>> rows = TableRows.of(table);
        if (!rows.isEmpty()) {
            items.add(new FlowItem.Table(rows));
        }
        breaks = 2;
    }

    /** One space for any run of white space, none around; the double space that Justel puts after ° too. */
    static String fold(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    private record Visitor(Flow flow, Element root) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                flow.line.append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element) || element == root) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (SKIPPED.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return element(element, tag);
        }

        private FilterResult element(Element element, String tag) {
            switch (tag) {
                case "br" -> flow.lineBreak();
                case "a" -> flow.anchor(element.attr("name"));
                case "pre" -> {
                    flow.preformatted(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "table" -> {
                    if (element.parents().size() < TableRows.DEEPEST) {
                        flow.table(element);
                    }
                    return FilterResult.SKIP_ENTIRELY;
                }
                default -> {
                    if (BLOCKS.contains(tag.toLowerCase(Locale.ROOT))) {
                        flow.lineBreak();
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element != root && BLOCKS.contains(element.normalName())) {
                flow.endLine();
            }
            return FilterResult.CONTINUE;
        }
    }
}
