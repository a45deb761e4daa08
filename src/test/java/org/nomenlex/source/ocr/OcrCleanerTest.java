package org.nomenlex.source.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.shared.Shared;
import org.nomenlex.source.compare.WordComparison;

class OcrCleanerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            documenté par I'imagerie médicale | documenté par l'imagerie médicale
            présence d’'un cedéme osseux | présence d'un oedème osseux
            lintervention doit avoir lieu | l'intervention doit avoir lieu
            § 1°. Sont considérées | § 1er. Sont considérées
            par rapport & une population | par rapport à une population
            attestées a 100 % | attestées à 100 %
            le médecin a une compétence | le médecin a une compétence
            sous réserve quelles ne peuvent étre | sous réserve qu'elles ne peuvent être
            la présence dune tumeur ostéolytigue | la présence d'une tumeur ostéolytique
            ¢) la fatigue | c) la fatigue
            589890 589901 | 589890-589901
            589890 - 589901 | 589890-589901
            589890-589907 | 589890-589901
            589898-589901 | 589890-589901
            le numéro 589891 | le numéro 589891[?]
            la prestation 58989O589901 | la prestation 589890-589901
            400 | 400[?]
            """)
    void eachRuleOnItsExample(String read, String expected) {
        assertThat(OcrCleaner.cleanText(read, new Lexicon()).paragraphs()).containsExactly(expected);
    }

    @Test
    void eachRepairIsListedWithItsReason() {
        Cleaned cleaned = OcrCleaner.cleanText("I'imagerie\n\n589890 589901\n\n589891", new Lexicon());
        assertThat(cleaned.repairs())
                .containsExactly(
                        new Repair(1, "I'imagerie", "l'imagerie", "capital I for l before an apostrophe"),
                        new Repair(2, "589890 589901", "589890-589901", "pair of order numbers broken"));
        assertThat(cleaned.doubts())
                .containsExactly(new Repair(3, "589891", "589891[?]", "the control digit does not hold"));
    }

    @Test
    void linesOfALabelAndItsValueAreJoined() {
        Cleaned cleaned = OcrCleaner.cleanText(
                "589890 589901\n\nTraitement pour\n\nla fracture\n\n400\n\na) suite", new Lexicon());
        assertThat(cleaned.paragraphs())
                .containsExactly("589890-589901", "Traitement pour la fracture . . . . . 400[?]", "a) suite");
        assertThat(cleaned.repairs())
                .extracting(Repair::rule)
                .contains("empty line within a sentence", "value joined to its label");
    }

    @Test
    void aCleanTextIsLeftAlone() throws IOException {
        Act act = act("2022032632");
        List<String> lines = lines(act);
        Cleaned cleaned = OcrCleaner.clean(lines, lexiconWithout("2022032632"));
        assertThat(cleaned.repairs()).hasSizeLessThan(lines.size() / 20);
    }

    @Test
    void theScanOfArticle34AgainstTheTextAsPublished() throws IOException {
        Cleaned cleaned = OcrCleaner.cleanText(
                Files.readString(Shared.path("corpus/ocr/article-34.txt")), lexiconWithout("2022032632"));
        List<String> scan = between(cleaned.paragraphs(), "589890-589901", "et en chirurgie orthopédique");
        List<String> published = withoutTheActsOwnEnd(
                between(lines(act("2022032632")), "589890-589901", "et en chirurgie orthopédique"));
        WordComparison comparison = WordComparison.of(published, unmarked(scan));
        assertThat(comparison.agreement()).as("%s", comparison.differences()).isGreaterThanOrEqualTo(0.99);
        assertThat(numbers(scan)).isNotEmpty().allMatch(OrderNumber::controlDigitHolds);
        assertThat(numbers(scan)).isEqualTo(numbers(published));
        assertThat(cleaned.repairs())
                .extracting(Repair::after)
                .contains("l'imagerie", "589890-589901", "être", "oedème");
    }

    /** The quote and semicolon behind the provision are the amending act's. */
    private static List<String> withoutTheActsOwnEnd(List<String> paragraphs) {
        return paragraphs.stream().map(p -> p.replaceFirst("\"\\s*;$", "")).toList();
    }

    private static List<String> unmarked(List<String> paragraphs) {
        return paragraphs.stream().map(p -> p.replace(OcrCleaner.DOUBT, "")).toList();
    }

    private static List<OrderNumber> numbers(List<String> paragraphs) {
        List<OrderNumber> numbers = new ArrayList<>();
        Matcher m = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)").matcher(String.join(" ", paragraphs));
        while (m.find()) {
            numbers.add(new OrderNumber(m.group()));
        }
        return numbers;
    }

    /** The paragraphs from the first that holds some words to the first that holds others. */
    private static List<String> between(List<String> paragraphs, String first, String last) {
        int from = 0;
        while (!paragraphs.get(from).contains(first)) {
            from++;
        }
        int to = from;
        while (!paragraphs.get(to).contains(last)) {
            to++;
        }
        return paragraphs.subList(from, to + 1);
    }

    private static List<String> lines(Act act) {
        return act.articles().stream()
                .flatMap(a -> a.blocks().stream())
                .flatMap(b -> b.lines().stream())
                .toList();
    }

    private static Act act(String numac) throws IOException {
        return LexIterataReader.read(numac, Files.readString(Shared.path("corpus/acts/" + numac + ".md")))
                .acts()
                .get(0);
    }

    /** The words of the other acts: the one that the scan is measured against must not help. */
    private static Lexicon lexiconWithout(String numac) throws IOException {
        Lexicon lexicon = new Lexicon();
        try (Stream<Path> files = Files.list(Shared.path("corpus/acts"))) {
            for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(numac))
                    .toList()) {
                lexicon.learn(Files.readString(file));
            }
        }
        return lexicon;
    }
}
