package org.nomenlex.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The rows of a table. Cells that hold several lines side by side are taken apart where all cells hold as many. */
final class TableRows {

    /** Tables within tables beyond this depth are layout gone wild, not law. */
    static final int DEEPEST = 64;

    private TableRows() {}

    static List<List<String>> of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<List<String>> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cells.add(linesOf(cell));
                }
            }
            addRow(rows, cells);
        }
        return rows;
    }

    private static void addRow(List<List<String>> rows, List<List<String>> cells) {
        if (cells.isEmpty()) {
            return;
        }
        int height = cells.get(0).size();
        boolean parallel = cells.size() > 1 && height > 1 && cells.stream().allMatch(c -> c.size() == height);
        if (!parallel) {
            rows.add(cells.stream().map(c -> String.join(" ", c)).toList());
            return;
        }
        for (int i = 0; i < height; i++) {
            int line = i;
            rows.add(cells.stream().map(c -> c.get(line)).toList());
        }
    }

    private static List<String> linesOf(Element cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        cell.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element e
                    && (e.normalName().equals("br") || e.normalName().equals("p"))) {
                endLine(lines, line);
            }
        });
        endLine(lines, line);
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void endLine(List<String> lines, StringBuilder line) {
        String text = Flow.fold(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
