package org.nomenlex.grammar.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.text.Place;

/**
 * New text without its quotes. A pilcrow parts lines, an underscore leads one of a preformatted block, a bar a row of a table, dots
 * what stands on the line of the instruction itself.
 */
class ContentsTest {

    /** The paragraphs, what the source leaves out, and what is wrong with the quotes (~). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "\"Un.\" ^ Un.",
                "\"Un.\" ¶ \"Deux.\" ^ Un. / Deux.",
                "\"Un. ¶ Deux.\" ^ Un. / Deux.",
                "\"Un. ¶ Deux.\"; ^ Un. / Deux.",
                "\"Un. ^ Un. ~guillemet fermant absent",
                "Un.\" ^ Un. ~guillemet ouvrant absent",
                "Un. ^ Un.",
                "Un; ^ Un",
                "Un ; ^ Un",
                "\"Un \"deux\" trois.\" ^ Un \"deux\" trois.",
                "\"Un \"deux trois.\" ^ Un \"deux trois. ~guillemets en nombre impair",
                "« Un. » ; ^ Un.",
                "\"\" Un \" ^ Un ~guillemets en nombre impair",
                "\" \"Un.\" ¶ Deux \"trois\" \" ^ \"Un.\" / Deux \"trois\"",
                "\"Un \"deux\"\" ^ Un \"deux\"",
                "| \"A | B\" | ^ | A | B |",
                "| A | B | ^ | A | B |",
                "\"| A   | B\" | ^ | A   | B |",
                "\"| A | B |\" ^ | A | B |",
                "_Table:_ ¶ \"| A | B |\" ^ | A | B |",
                "Table: ¶ Un ^ Un",
                "\"_ Un     N 10 ^ _ Un     N 10 ~guillemet fermant absent",
                "_\"102034   Un     N 10   ¶ _ Deux   N 12\" ^ 102034   Un     N 10 / Deux   N 12",
                "_   102034   Un     N 10   ¶ _   Deux   N 12  ; ^    102034   Un     N 10 / Deux   N 12",
                "(Tableau non repris pour des raisons techniques) ^ (Tableau non repris pour des raisons techniques) absent: (Tableau non repris pour des raisons techniques)",
                "Un ¶ (Image non reprise) ^ Un / (Image non reprise) absent: (Image non reprise)",
                "niet opgenomen ^ niet opgenomen absent: niet opgenomen",
                "... \"Un\" ¶ Deux ^ Un\" / Deux ~guillemet fermant absent",
                "... Un ^ Un",
                "... \" ¶ Un\" ^ Un",
                "... \" ¶ \"Un\" ^ Un",
                "... \"Un. ^ Un. ~guillemet fermant absent",
                "... \"Un. ¶ Deux.\" ^ Un. / Deux.",
                "... ^ ",
                "\" ^  ~guillemet fermant absent",
                "\"Un\", ^ Un",
                "Un \"deux\" ^ Un \"deux\"",
                "Un \"deux\" ; ^ Un \"deux\"",
                "Un \"deux\" trois\" ; ^ Un \"deux\" trois ~guillemet ouvrant absent",
                "\"Un.\" ¶ \"Deux.\" ¶ \"Trois.\" ^ Un. / Deux. / Trois.",
                "« Un. ¶ « Deux. ¶ « Trois. » ^ Un. / Deux. / Trois.",
                "\"Un \"deux\"\" ¶ \"Trois.\" ^ Un \"deux\" / Trois.",
                "\"Un \"deux\" ¶ \"trois\" quatre.\" ^ Un \"deux\" / \"trois\" quatre.",
                "_\"102034   Un     N 10\" ¶ _\"102056   Deux   N 12\" ^ 102034   Un     N 10 / 102056   Deux   N 12",
                "\"Un.\" ¶ \"Deux. ^ Un.\" / \"Deux. ~guillemet fermant absent",
                "\"Un \"deux\" ¶ \"trois\" ¶ quatre\" ^ Un \"deux\" / \"trois\" / quatre"
            })
    void newText(String text, String paragraphs) {
        String[] parts = text.split("\\s*\u00b6 ?");
        boolean inline = text.startsWith("...");
        List<Line> lines = new ArrayList<>();
        for (int i = inline ? 1 : 0; i < parts.length; i++) {
            lines.add(line(parts[i]));
        }
        Contents.Content read = Contents.of(inline ? parts[0].substring(3).strip() : "", lines);
        String shown = String.join(" / ", read.paragraphs())
                + (read.absent().isEmpty() ? "" : " absent: " + read.absent())
                + (read.flaw().isEmpty() ? "" : " ~" + read.flaw());
        assertThat(shown.strip()).isEqualTo(paragraphs == null ? "" : paragraphs);
    }

    private static Line line(String text) {
        if (text.startsWith("_") && !text.startsWith("_Table")) {
            return new Line(Place.START, text.substring(1), Line.Form.PREFORMATTED);
        }
        return new Line(Place.START, text, text.startsWith("|") ? Line.Form.ROW : Line.Form.TEXT);
    }
}
