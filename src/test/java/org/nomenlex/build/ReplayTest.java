package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.Shared;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.timeline.Holdings;

/** As-of equals replay: what is kept for a day, as known on a day, is what comes of the acts published by then alone. */
class ReplayTest {

    private static final long SEED = 19_840_914L;

    @TempDir
    Path temp;

    @Test
    void onRandomDaysOfTheReferenceCases() throws IOException {
        try (Stream<Path> folders = Files.list(Shared.path("gold/cases"))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            compare(cases, LocalDate.of(2030, 1, 1), 700, 40);
        }
    }

    @Test
    void onRandomDaysOfTheRealActs() {
        compare(List.of(Shared.path("corpus/acts")), LocalDate.of(1997, 1, 1), 10_500, 12);
    }

    private void compare(List<Path> corpus, LocalDate start, int days, int times) {
        Path out = temp.resolve("out");
        new Builder(Progress.NONE).build(corpus, out, start);
        Holdings all = Reading.holdings(corpus);
        Random random = new Random(SEED);
        try (GitLibrary kept = GitLibrary.open(out)) {
            for (int i = 0; i < times; i++) {
                LocalDate known = start.plusDays(random.nextInt(days));
                try (MemoryLibrary replay = new MemoryLibrary(all.publishedBy(known), AmendmentParser::parse)) {
                    assertThat(kept.articles(Language.FR, known)).isEqualTo(replay.articles(Language.FR, known));
                    for (ArticleNumber article : replay.articles(Language.FR, known)) {
                        LocalDate asOf = start.plusDays(random.nextInt(days));
                        Optional<ArticleVersion> stored = kept.version(article, Language.FR, asOf, known);
                        assertThat(stored)
                                .as("article " + article + " on " + asOf + " as known on " + known)
                                .isEqualTo(replay.version(article, Language.FR, asOf, known));
                    }
                }
            }
        }
    }
}
