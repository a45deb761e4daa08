package org.nomenlex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.shared.Shared;

class OperationsJsonTest {

    @TestFactory
    Stream<DynamicTest> everyReferenceIsReadAndWrittenBackUnchanged() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Shared.path("gold"))) {
            files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    ParsedAct act = OperationsJson.read(Files.readString(f));
                    assertThat(OperationsJson.read(OperationsJson.write(act))).isEqualTo(act);
                    assertThat(act.operations()).isNotEmpty();
                }));
    }

    @Test
    void textThatIsNoJsonIsRefusedInOneLine() {
        assertThatThrownBy(() -> OperationsJson.read("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not JSON");
    }
}
