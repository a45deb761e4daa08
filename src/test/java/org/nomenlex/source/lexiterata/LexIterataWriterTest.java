package org.nomenlex.source.lexiterata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActBlock;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.shared.Shared;

/** What is written is read back: same particulars, same articles, same notes. */
class LexIterataWriterTest {

    @Test
    void everyRealActSurvivesWritingAndReading() throws IOException {
        int read = 0;
        for (Path file : files(Shared.path("corpus/acts"))) {
            for (Act act : LexIterataReader.read("act", Files.readString(file)).acts()) {
                Act again = onlyAct(LexIterataWriter.write(act));
                assertThat(essence(again)).as(file.getFileName().toString()).isEqualTo(essence(act));
                assertThat(again.header()).isEqualTo(act.header());
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void wordsThatLookLikeStructureStayWords() {
        String text = """
                ---
                title-fr: "Arrêté royal modifiant un texte"
                number: 2031022001
                publication: 2031-03-03
                ---

                **Article 1er.** Il est inséré :

                 ### ceci n'est pas un titre

                 **Art. 7.** ceci n'est pas un article

                 | ceci n'est pas un tableau

                **Art. 2.** Le ministre est chargé de l'exécution du présent arrêté.
                """;
        Act act = onlyAct(text);
        assertThat(act.articles()).hasSize(2);
        assertThat(essence(onlyAct(LexIterataWriter.write(act)))).isEqualTo(essence(act));
    }

    private static Act onlyAct(String text) {
        ReadResult result = LexIterataReader.read("act", text);
        assertThat(result.acts()).hasSize(1);
        return result.acts().get(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** Everything but places: these move when a file is written anew. */
    private static List<String> essence(Act act) {
        Stream<String> articles = act.articles().stream()
                .flatMap(a -> Stream.concat(
                        Stream.of("article " + a.number() + " " + a.heading() + " " + a.amended()),
                        a.blocks().stream().map(LexIterataWriterTest::words)));
        Stream<String> notes = act.notes().stream().map(n -> n.kind() + " " + n.articleNumber() + " " + n.text());
        return Stream.of(articles, notes, act.signatures().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static String words(ActBlock block) {
        String indent = block instanceof ActBlock.Paragraph p ? p.indent() + " " : "";
        return block.getClass().getSimpleName() + " " + indent + block.lines();
    }
}
