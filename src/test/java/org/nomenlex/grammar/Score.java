package org.nomenlex.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The comparison of the operations contract ({@code contract/score.py}): right means right in every field. */
final class Score {

    int reference;
    int given;
    int right;
    final List<String> missed = new ArrayList<>();

    /** Compares the operations of one act, article by article. */
    void add(JsonNode expected, JsonNode actual) {
        TreeMap<String, List<String>> want = keys(expected);
        TreeMap<String, List<String>> have = keys(actual);
        for (String number : want.keySet()) {
            List<String> pool = new ArrayList<>(have.getOrDefault(number, List.of()));
            reference += want.get(number).size();
            for (String key : want.get(number)) {
                if (pool.remove(key)) {
                    right++;
                } else {
                    missed.add(number + ": " + key);
                }
            }
        }
        have.values().forEach(keys -> given += keys.size());
    }

    double f1() {
        return reference + given == 0 ? 0 : 2.0 * right / (reference + given);
    }

    private static TreeMap<String, List<String>> keys(JsonNode act) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (JsonNode article : act.path("articles")) {
            List<String> keys = all.computeIfAbsent(article.path("number").asText(), n -> new ArrayList<>());
            article.path("operations").forEach(o -> keys.add(key(o)));
        }
        return all;
    }

    private static String key(JsonNode o) {
        String amended = o.path("act").asText("nomenclature");
        boolean placed = o.has("position") && !o.path("position").isNull();
        String unit = o.path("kind").asText().equals("insert") && !placed
                ? path(o.path("unit").asText(""))
                : "";
        return String.join(
                " | ",
                o.path("kind").asText(),
                amended.substring(0, Math.min(12, amended.length())).split("/", 2)[0],
                path(o.path("target").asText()),
                o.path("language").asText("both"),
                place(o.path("position")),
                norm(text(o.path("content"))),
                norm(o.path("old").asText("")),
                norm(o.path("new").asText("")),
                text(o.path("codes")).replace(" ", ""),
                text(o.path("newCodes")).replace(" ", ""),
                o.path("occurrences").asText(""),
                o.path("to").asText(""),
                unit);
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText("");
        }
        List<String> all = new ArrayList<>();
        node.forEach(n -> all.add(n.asText()));
        return String.join(" ", all);
    }

    private static String place(JsonNode node) {
        if (node.path("after").asText().equals("al:-1")) {
            return "at:end";
        }
        TreeMap<String, String> all = new TreeMap<>();
        node.fields().forEachRemaining(e -> {
            List<String> ends = new ArrayList<>();
            (e.getValue().isArray() ? e.getValue() : List.of(e.getValue()))
                    .forEach(v -> ends.add(v.isObject() ? norm(v.path("words").asText()) : path(v.asText())));
            all.put(e.getKey(), String.join("+", ends));
        });
        return all.toString().replaceAll("[{}]", "").replace("=", ":");
    }

    private static String norm(String words) {
        String s = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\"]", " ")
                .replaceAll("[\u2019\u2018\u00b4`]", "'")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[\u00a0\u202f]", " ");
        s = s.replaceAll("_Table:_|[_*|]|-{3,}|(?:\\. ?){3,}", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .;,:]+|[ .;,:]+$", "");
        return s.replaceAll("\\s*([;:,.()])\\s*", "$1");
    }

    private static String path(String path) {
        String p = Normalizer.normalize(norm(path), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\b(pt|num):", "n:");
        List<String> out = new ArrayList<>();
        for (String step : p.split("/", -1)) {
            String s = step.replaceAll("(?<=rubric:)[\\s-]+|[\\s:.-]+$", "").replace(" ", "");
            int words = s.indexOf(":~");
            out.add(words < 0 ? s : s.substring(0, Math.min(s.length(), words + 22)));
        }
        return String.join("/", out);
    }
}
