package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.check.ActFacts;
import org.nomenlex.check.Facts;
import org.nomenlex.check.Recital;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.store.BuildState;

/** Facts are written as they come, put one behind the other by later builds, and the last of a name counts. */
class FactsNoteTest {

    private static final Facts REST = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    @BeforeEach
    void twoActs() {
        try (FactsDraft draft = new FactsDraft(folder)) {
            draft.pen().put(act("2030010001", "before"));
            draft.pen().startAgain();
            draft.pen().put(act("2030010002", "one"));
            draft.pen().put(act("2030010003", "two"));
            draft.pen().put(REST);
            draft.keep();
        }
    }

    private static ActFacts act(String numac, String starts) {
        return new ActFacts(
                new Numac(numac),
                "",
                Set.of(),
                LocalDate.of(2030, 1, 1),
                "",
                starts,
                List.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of());
    }

    private List<String> starts() {
        return FactsNote.in(folder).flatMap(FactsNote::facts).orElseThrow().acts().stream()
                .map(ActFacts::starts)
                .toList();
    }

    private void put(ActFacts... acts) {
        Map<String, String> lines = new TreeMap<>();
        FactsPen pen = new FactsPen(lines::put);
        List.of(acts).forEach(pen::put);
        FactsNote.in(folder).orElseThrow().keepWith(folder, lines);
    }

    private byte[] bytes() {
        return BuildState.readBytes(folder, "facts.txt").orElseThrow();
    }

    @Test
    void whatWasPutBeforeAFreshStartDoesNotCount() {
        assertThat(starts()).containsExactly("one", "two");
    }

    @Test
    void laterBuildsPutTheirLinesBehindTheOthers() {
        put(act("2030010003", "two, corrected"), act("2030010004", "three"));

        assertThat(starts()).containsExactly("one", "two, corrected", "three");
    }

    @Test
    void linesInVainDoNotPileUp() {
        String long1 = "a".repeat(20_000);
        IntStream.range(0, 30).forEach(i -> put(act("2030010003", long1 + i)));

        assertThat(starts()).containsExactly("one", long1 + 29);
        assertThat(bytes().length).isLessThan(150_000);
    }

    @Test
    void aNoteThatIsNotAsItWasWrittenIsNone() {
        byte[] whole = bytes();
        for (int at = 0; at < whole.length; at += 7) {
            byte[] spoiled = whole.clone();
            spoiled[at] ^= 1;
            BuildState.write(folder, "facts.txt", spoiled);
            assertThat(FactsNote.in(folder).flatMap(FactsNote::facts))
                    .as("byte " + at)
                    .isEmpty();
        }
        BuildState.write(folder, "facts.txt", "facts 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(FactsNote.in(folder)).isEmpty();
        BuildState.write(folder, "facts.txt", new byte[0]);
        assertThat(FactsNote.in(folder)).isEmpty();
    }

    @Test
    void aDraftThatIsNotKeptLeavesTheOldNote() {
        try (FactsDraft draft = new FactsDraft(folder)) {
            draft.pen().put(act("2030010009", "never"));
        }

        assertThat(starts()).containsExactly("one", "two");
        assertThat(BuildState.folder(folder).resolve("facts.txt.draft")).doesNotExist();
    }

    @Test
    void whatTellsWhichActsAreMissingIsReadWithoutTheRest() {
        LocalDate day = LocalDate.of(2030, 1, 1);
        ActFacts full = new ActFacts(
                new Numac("2030010004"),
                "2029-12-20/01",
                Set.of(day.minusDays(12), day.minusDays(11)),
                day,
                "https://example.org/mopdf/2030/01/01_1.pdf#Page7",
                "\"changes\": [",
                List.of(new Recital(new Numac("2030010004"), "1", new ArticleNumber("5"), List.of(day), true)),
                Map.of(day.minusYears(1), Set.of("2", "changes")),
                Set.of(new ArticleNumber("17bis"), new ArticleNumber("5")),
                Set.of(new Numac("2030010002")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("waits", 3),
                Map.of(),
                Set.of(day),
                List.of());
        put(full);
        FactsNote note = FactsNote.in(folder).orElseThrow();
        assertThat(note.presence().orElseThrow().acts())
                .containsExactlyElementsOf(note.facts().orElseThrow().acts().stream()
                        .map(ActFacts::marks)
                        .toList())
                .contains(full.marks());
    }

    @Test
    void theTableOfModificationsIsLookedForFromTheEndOfTheNote() {
        assertThat(FactsNote.hasRegister(folder)).isFalse();
        RegisterRow row = new RegisterRow(
                "AR", "2029-12-20/01", LocalDate.of(2029, 12, 20), LocalDate.of(2030, 1, 1), List.of(), "5", "");
        try (FactsDraft draft = new FactsDraft(folder)) {
            draft.pen().put(act("2030010002", "one"));
            draft.pen().put(new Facts(List.of(), List.of(), List.of(), List.of(row), List.of(), List.of()));
            draft.keep();
        }
        assertThat(FactsNote.hasRegister(folder)).isTrue();
        // Lines of later builds stand behind it, in several pieces of the file.
        for (int i = 0; i < 3; i++) {
            put(act("2030010002", "x".repeat(50_000 + i)));
            assertThat(FactsNote.hasRegister(folder)).isTrue();
        }
        assertThat(FactsNote.hasRegister(folder.resolve("elsewhere"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, (1 << 16) - 8, (1 << 16) - 4, 1 << 16, 200_000})
    void whatStandsAcrossPiecesOfANoteIsFound(int behind) throws IOException {
        Path note = Files.writeString(folder.resolve("note"), "head needle " + "y".repeat(behind));
        try (NoteEnd end = new NoteEnd(note)) {
            assertThat(end.last("needle".getBytes(StandardCharsets.UTF_8))).isEqualTo(5);
            assertThat(end.last("nothing".getBytes(StandardCharsets.UTF_8))).isEqualTo(-1);
        }
    }
}
