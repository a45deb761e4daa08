package org.nomenlex.export.akn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/** Finds the number with which the text of a unit begins: {@code Art. 36.}, {@code § 1er.}, {@code 2°}, {@code a)}. */
final class Enumerator {

    private Enumerator() {}

    /**
     * The length of the number of a unit at a place of the text.
     *
     * @return the number of characters, 0 where the text there does not begin with it and a single space behind
     */
    static int length(Segment unit, String text, int from) {
        String number = Pattern.quote(unit.value());
        String form = switch (unit.kind()) {
            // "§ 1er.", "§ 4bis."
            case PARAGRAPH -> "§ ?" + number + "(?:er)?[.,]?";
            // "1°", "1.", "a)", "A.", "6.3."
            case POINT, LETTER, DIVISION, NUMBER -> number + "[°.)]{0,2}";
            default -> "";
        };
        return form.isEmpty() ? 0 : match(form, text, from);
    }

    /** The same for the number of an article. */
    static int length(ArticleNumber article, String text) {
        // "Art. 36, ", "Article 1er. "
        String form = "Art(?:\\.|icle|ikel) ?" + Pattern.quote(article.value()) + "(?:er)?[.,]?";
        return match(form, text, 0);
    }

    /** Whether the unit is a service whose number fills the passage. */
    static boolean isServiceNumber(UnitNode unit) {
        return unit.segment().kind() == SegmentKind.CODE
                && unit.children().size() > 1
                && unit.children().get(0).isPassage()
                && org.nomenlex.law.ServiceCode.isServiceCode(
                        unit.firstSlot().passage().text());
    }

    private static int match(String form, String text, int from) {
        Matcher m = Pattern.compile(form + "(?= \\S)", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true);
        return m.lookingAt() ? m.end() - from : 0;
    }
}
