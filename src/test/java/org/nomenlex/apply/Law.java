package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.tree.ArticleText;

/** An invented article and what becomes of it. */
final class Law {

    private final String text;

    private Law(String text) {
        this.text = text;
    }

    static Law law(String text) {
        return new Law(String.join("\n", Act.lines(text)));
    }

    java.util.List<String> lines() {
        return Act.lines(text);
    }

    /** What the act makes of it; a refused operation must leave no trace. */
    Outcome after(Act act) {
        ApplyResult result = act.on(text);
        assertThat(Act.textOf(act.on(text))).as("the same again").isEqualTo(Act.textOf(result));
        return new Outcome(result);
    }

    /** What came out. */
    final class Outcome {
        private final ApplyResult result;

        Outcome(ApplyResult result) {
            this.result = result;
        }

        Outcome gives(String expected) {
            assertThat(Act.reasonsOf(result)).as("refusals").isEmpty();
            assertThat(Act.textOf(result)).isEqualTo(String.join("\n", Act.lines(expected)));
            return this;
        }

        /** Everything stays but that line. */
        Outcome changes(String line, String... lines) {
            List<String> expected = new ArrayList<>();
            assertThat(Act.lines(text)).as("the line to change").contains(line);
            for (String old : Act.lines(text)) {
                expected.addAll(old.equals(line) ? List.of(lines) : List.of(old));
            }
            return gives(String.join("\n", expected));
        }

        /** Everything stays but those lines: an old one, then what it reads now (empty where it is gone), and so on. */
        Outcome rewrites(String... pairs) {
            List<String> expected = new ArrayList<>(Act.lines(text));
            for (int i = 0; i < pairs.length; i += 2) {
                int at = expected.indexOf(pairs[i]);
                assertThat(at).as(pairs[i]).isNotNegative();
                expected.set(at, pairs[i + 1]);
            }
            expected.removeIf(String::isEmpty);
            return gives(String.join("\n", expected));
        }

        Outcome removes(String... lines) {
            List<String> expected = new ArrayList<>(Act.lines(text));
            for (String line : lines) {
                assertThat(expected.remove(line)).as(line).isTrue();
            }
            return gives(String.join("\n", expected));
        }

        /** Everything stays, and those lines come behind that line. */
        Outcome adds(String behind, String... lines) {
            List<String> all = new ArrayList<>(List.of(behind));
            all.addAll(List.of(lines));
            return changes(behind, all.toArray(String[]::new));
        }

        Outcome refuses(String... parts) {
            assertThat(Act.reasonsOf(result)).isNotEmpty().contains(parts);
            assertThat(Act.textOf(result)).as("a refusal leaves the text").isEqualTo(text);
            return this;
        }

        Outcome tolerates(String part) {
            assertThat(Act.tolerancesOf(result)).contains(part);
            return this;
        }

        Outcome toleratesNothing() {
            assertThat(Act.tolerancesOf(result)).isEmpty();
            return this;
        }

        ArticleText text() {
            return java.util.Objects.requireNonNull(result.after());
        }
    }
}
