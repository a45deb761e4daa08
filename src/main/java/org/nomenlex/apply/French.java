package org.nomenlex.apply;

import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/** Names of units as reasons and tolerances write them. */
final class French {

    private static final int QUOTE_LENGTH = 80;

    private French() {}

    static String name(UnitPath path) {
        return path.segments().stream().map(French::name).collect(Collectors.joining(", "));
    }

    static String name(Segment segment) {
        String v = segment.value();
        return switch (segment.kind()) {
            case ARTICLE -> "article " + v;
            case PARAGRAPH -> "\u00a7 " + v;
            case POINT -> v.startsWith("-") ? "point " + v : v + "\u00b0";
            case LETTER -> v + ")";
            case DIVISION -> v + ".";
            case NUMBER, RULE -> "point " + v;
            case ALINEA ->
                v.startsWith("~")
                        ? "alin\u00e9a commen\u00e7ant par \u00ab " + v.substring(1) + " \u00bb"
                        : "alin\u00e9a " + v;
            case DASH -> "tiret " + v;
            case SENTENCE -> "phrase " + v;
            case INTRO -> "phrase introductive";
            case CODE -> "prestation " + v;
            case LABEL -> "libell\u00e9";
            case VALUE -> "valeur relative";
            case LABEL_AND_VALUE -> "libell\u00e9 et valeur relative";
            case RULES_AFTER -> "r\u00e8gles qui suivent " + v;
            case RULES_BEFORE -> "r\u00e8gles qui pr\u00e9c\u00e8dent " + v;
            case RUBRIC -> "rubrique \u00ab " + v + " \u00bb";
            case HEADING -> "intitul\u00e9";
            case HEADING_BEFORE -> "intitul\u00e9 qui pr\u00e9c\u00e8de " + v;
            case CHAPTER -> "chapitre " + v;
            case ANNEX -> "annexe";
            case TABLE -> "tableau";
            case NOTE -> "note";
        };
    }

    static String quote(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return "\u00ab " + (flat.length() > QUOTE_LENGTH ? flat.substring(0, QUOTE_LENGTH - 1) + "\u2026" : flat)
                + " \u00bb";
    }

    static String list(List<String> texts) {
        return texts.stream().limit(5).map(French::quote).collect(Collectors.joining(", "))
                + (texts.size() > 5 ? ", ..." : "");
    }
}
