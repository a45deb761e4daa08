package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.build.BuildSummary;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.force.Commencements;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;

class SpoiledActsTest {

    @Test
    void aSpoiledActIsReadOrAProblemIsTold() {
        Fuzz.texts("acts read", 1_500, 14, Seeds.acts(), text -> {
            ReadResult result = LexIterataReader.read("spoiled.md", text);
            assertThat(result.acts().size() + result.problems().size()).isPositive();
        });
    }

    @Test
    void everyActWithAnArticleHasDaysOfEffect() {
        Fuzz.texts("commencements", 1_500, 15, Seeds.commencements(), text -> {
            String act = Seeds.HEADER + "**Art. 1.** " + text + "\n";
            for (Act read : LexIterataReader.read("spoiled.md", act).acts()) {
                assertThat(Commencements.of(read).isEmpty())
                        .isEqualTo(read.articles().isEmpty());
            }
        });
    }

    @Test
    void aSpoiledActIsParsedAndPrintedWithoutLoss() {
        Fuzz.texts("acts parsed", 8, 6, Seeds.acts(), text -> {
            for (Act act : LexIterataReader.read("spoiled.md", text).acts()) {
                ParsedAct parsed = AmendmentParser.parse(act);
                String printed = OperationsJson.write(parsed);
                assertThat(OperationsJson.write(OperationsJson.read(printed))).isEqualTo(printed);
            }
        });
    }

    @Test
    void aSpoiledActAmongSoundOnesIsConsolidatedOrRefusedAndCounted(@TempDir Path folder) throws IOException {
        List<SyntheticAct> law = new SyntheticLaw(12, new LawSize(1, 2, 20, 6)).acts();
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (SyntheticAct act : law) {
            Files.writeString(corpus.resolve(act.fileName()), act.markdown());
        }
        List<String> amending = law.stream().skip(2).map(SyntheticAct::markdown).toList();
        Fuzz.texts("acts consolidated", 8, 1, amending, text -> {
            Files.write(corpus.resolve("spoiled.md"), text.getBytes(StandardCharsets.UTF_8));
            BuildSummary summary = new Builder(AmendmentParser::parse, Progress.NONE)
                    .build(List.of(corpus), folder.resolve("out"), LocalDate.of(2026, 6, 1));
            assertThat(summary.applied() + summary.pending() + summary.refused())
                    .isEqualTo(summary.operations());
        });
    }
}
