package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What two readers of an act may write differently without disagreeing: quotes, spaces, apostrophes, dashes, leader dots,
 * marks of Markdown. As the contract's own measure folds them.
 */
final class Folded {

    private Folded() {}

    /** Text without what does not count. */
    static String text(String raw) {
        String s = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a]", "")
                .replaceAll("[\u2019\u2018\u02bc]", "'")
                .replaceAll("[\u2013\u2014]", "-")
                .replaceAll("[\u00a0\u202f]", " ")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("_Table:_|[_*|`]|-{3,}|(?:\\. ?){3,}", " ")
                .replaceAll("\\s+", " ");
        return stripped(s, " .;,:").replaceAll("\\s*([;:,.()])\\s*", "$1");
    }

    /** A string, or a list of strings as one. */
    static String text(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(n -> parts.add(n.asText()));
            return text(String.join(" ", parts));
        }
        return text(node.asText(""));
    }

    /** A target without accents, spaces, and the difference between "le point 2" and "le 2". */
    static String path(String raw) {
        String s = Normalizer.normalize(text(raw), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(pt|num):", "n:");
        List<String> segments = new ArrayList<>();
        for (String segment : s.split("/", -1)) {
            segments.add(segment(segment));
        }
        return String.join("/", segments);
    }

    private static String segment(String raw) {
        int words = raw.indexOf(":~");
        String s = raw;
        if (words >= 0) {
            String named = raw.substring(words + 2).replace(" ", "");
            s = raw.substring(0, words + 2) + named.substring(0, Math.min(20, named.length()));
        }
        return s.replaceAll("(?<=rubric:)[\\s-]+|[\\s:.-]+$", "").replace(" ", "");
    }

    /** A position; the end of a unit has two names. */
    static String position(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return "";
        }
        if (node.size() == 1 && node.path("after").asText("").equals("al:-1")) {
            return "at=end";
        }
        TreeMap<String, String> parts = new TreeMap<>();
        node.fields().forEachRemaining(f -> {
            List<String> anchors = new ArrayList<>();
            Iterable<JsonNode> values = f.getValue().isArray() ? f.getValue() : List.of(f.getValue());
            values.forEach(v -> anchors.add(v.has("words") ? text(v.path("words")) : path(v.asText())));
            parts.put(f.getKey(), String.join("|", anchors));
        });
        return parts.toString();
    }

    private static String stripped(String s, String marks) {
        int from = 0;
        int to = s.length();
        while (from < to && marks.indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && marks.indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        return s.substring(from, to);
    }
}
