package org.nomenlex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report under construction. */
final class Page {

    private final StringBuilder out = new StringBuilder();

    Page heading(String text) {
        out.append("## ").append(text).append("\n\n");
        return this;
    }

    Page paragraph(String text) {
        out.append(text).append("\n\n");
        return this;
    }

    Page picture(String file, String says) {
        return paragraph("![" + says + "](" + file + ")");
    }

    Page facts(Map<String, String> facts) {
        List<List<String>> rows = new ArrayList<>();
        facts.forEach((k, v) -> rows.add(List.of(k, v)));
        return table(List.of("", ""), rows);
    }

    /** What was measured beside its alternative. A ratio under one is in our favour. */
    Page against(List<Pair> pairs, String unit) {
        List<List<String>> rows = new ArrayList<>();
        for (Pair p : pairs) {
            rows.add(List.of(
                    p.ours.name(),
                    Sample.number(p.ours.median()),
                    p.ours.spread(),
                    p.other.name(),
                    Sample.number(p.other.median()),
                    p.other.spread(),
                    Sample.number(p.ours.ratioTo(p.other))));
        }
        return table(
                List.of("Nomenlex", unit + ", median", "spread", "alternative", unit + ", median", "spread", "ratio"),
                rows);
    }

    /** A measurement and the alternative's in the same run. */
    record Pair(Sample ours, Sample other) {}

    Page table(List<String> head, List<List<String>> rows) {
        out.append("| ").append(String.join(" | ", head)).append(" |\n");
        out.append("| ")
                .append(String.join(" | ", head.stream().map(h -> "---").toList()))
                .append(" |\n");
        rows.forEach(r -> out.append("| ").append(String.join(" | ", r)).append(" |\n"));
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
