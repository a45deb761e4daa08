package org.nomenlex.web;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.law.FrenchNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/** Names of units for people: "art. 34, § 1er, a)". */
final class Places {

    private Places() {}

    /** The unit with its article. */
    static String name(UnitPath path, UiLanguage language) {
        List<String> steps = new ArrayList<>();
        for (Segment segment : path.segments()) {
            steps.add(step(segment, language));
        }
        return Visible.of(String.join(", ", steps));
    }

    private static String step(Segment segment, UiLanguage language) {
        String value = segment.value();
        return switch (segment.kind()) {
            case ARTICLE -> value.equals("*") ? Messages.text(language, "unit.unnamed") : "art. " + value;
            case PARAGRAPH -> "\u00A7 " + (language == UiLanguage.FR ? FrenchNumber.written(value) : value);
            case POINT -> value + "\u00B0";
            case LETTER -> value + ")";
            case DIVISION, NUMBER -> value + ".";
            case ALINEA -> alinea(value, language);
            case CODE -> value;
            default -> {
                String word = Messages.text(language, "unit." + segment.kind().word());
                yield value.isEmpty() ? word : word + " " + value.replace(':', ' ');
            }
        };
    }

    private static String alinea(String value, UiLanguage language) {
        String word = Messages.text(language, "unit.al");
        if (value.startsWith("~")) {
            return word + " \u00AB " + value.substring(1) + "\u2026 \u00BB";
        }
        return value.startsWith("-")
                ? word + " " + value.substring(1) + " " + Messages.text(language, "unit.fromEnd")
                : word + " " + value;
    }
}
