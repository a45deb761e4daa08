package org.nomenlex.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.law.Language;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.source.justel.ActHints;
import org.nomenlex.source.justel.JustelPage;
import org.nomenlex.source.justel.PageReading;
import org.nomenlex.source.lexiterata.LexIterataWriter;
import org.nomenlex.source.moniteur.MoniteurIssue;
import org.nomenlex.source.pdf.PdfText;

/** One act, whatever the road by which it comes: the same articles. */
class RoadsTest {

    private static final String NUMAC = "2031B22001";

    enum Road {
        NEW_LAYOUT {
            @Override
            Act read(Specimen s) {
                return page(s.newLayout());
            }
        },
        OLD_LAYOUT {
            @Override
            Act read(Specimen s) {
                return page(s.oldLayout());
            }
        },
        MONITEUR {
            @Override
            Act read(Specimen s) {
                return page(s.moniteurPage());
            }
        },
        BILINGUAL_PDF {
            @Override
            Act read(Specimen s) {
                try {
                    byte[] file = Specimen.issue(Specimen.french(NUMAC), Specimen.dutch(NUMAC));
                    List<SourceAct> acts = new MoniteurIssue(
                                    PdfText.read(file), ActHints.NONE, MoniteurIssue::asPrinted)
                            .acts(s.language()).stream()
                                    .map(MoniteurIssue.Found::act)
                                    .toList();
                    assertThat(acts).extracting(a -> a.header().numac().value()).contains(NUMAC);
                    return corpus(LexIterataWriter.write(acts.stream()
                            .filter(a -> a.header().numac().value().equals(NUMAC))
                            .findFirst()
                            .orElseThrow()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        abstract Act read(Specimen s);

        static Act page(String html) {
            PageReading reading = JustelPage.read(html.getBytes(Charset.forName("windows-1252")));
            assertThat(reading).isInstanceOf(PageReading.Read.class);
            return corpus(LexIterataWriter.write(((PageReading.Read) reading).act()));
        }
    }

    static Act corpus(String text) {
        return LexIterataReader.read("specimen", text).acts().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void theFrenchTextIsTheSame(Road road) {
        Specimen specimen = Specimen.french(NUMAC);
        same(road.read(specimen), corpus(specimen.lexIterata()));
    }

    @ParameterizedTest
    @EnumSource
    void theDutchTextIsTheSame(Road road) {
        Specimen specimen = Specimen.dutch(NUMAC);
        Act act = road.read(specimen);
        same(act, corpus(specimen.lexIterata()));
        assertThat(act.language()).isEqualTo(Language.NL);
    }

    private static void same(Act act, Act expected) {
        assertThat(text(act)).isEqualTo(text(expected));
        assertThat(operations(act)).isNotEmpty().isEqualTo(operations(expected));
        assertThat(act.header().numac()).isEqualTo(expected.header().numac());
        assertThat(act.header().title()).isEqualTo(expected.header().title());
        assertThat(act.header().promulgated()).isEqualTo(LocalDate.of(2031, 2, 11));
        assertThat(act.header().published()).isEqualTo(LocalDate.of(2031, 3, 3));
    }

    /** The operations without their places: these are of the file. */
    private static List<String> operations(Act act) {
        ParsedAct parsed = AmendmentParser.parse(act);
        assertThat(act.language() == Language.FR ? parsed.unparsed() : Stream.empty())
                .isEmpty();
        List<String> operations = new ArrayList<>();
        OperationsJson.toTree(parsed)
                .findValues("operations")
                .forEach(all -> all.forEach(o -> {
                    ((ObjectNode) o).remove(List.of("place", "line", "column", "page"));
                    operations.add(o.toString());
                }));
        parsed.unparsed().forEach(u -> operations.add("unparsed " + u.text()));
        return operations;
    }

    static List<String> text(Act act) {
        return act.articles().stream()
                .flatMap(a -> Stream.concat(
                        Stream.of("== " + a.number()), a.blocks().stream().flatMap(b -> b.lines().stream())))
                .toList();
    }
}
