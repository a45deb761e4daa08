package org.nomenlex.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Library;
import org.nomenlex.build.BuildSummary;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;
import org.nomenlex.synthetic.SyntheticText;

class InventedLawIsConsolidatedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Times the small law; more on demand. */
    private static final int TIMES = Integer.getInteger("nomenlex.oracle", 1);

    @TempDir
    private Path folder;

    @Test
    void everyTextIsWhatTheGeneratorSays() throws Exception {
        SyntheticLaw law = new SyntheticLaw(Long.getLong("nomenlex.oracle.seed", 5), LawSize.SMALL.times(TIMES));
        law.writeTo(folder.resolve("corpus"));
        Builder builder = new Builder(AmendmentParser::parse, Progress.NONE);
        BuildSummary summary = builder.build(List.of(folder.resolve("corpus")), folder.resolve("out"), TODAY);

        assertThat(summary.problems()).isEmpty();
        assertThat(summary.applied() + summary.pending() + summary.refused()).isEqualTo(summary.operations());
        SoftAssertions all = new SoftAssertions();
        try (Library library = GitLibrary.open(folder.resolve("out"))) {
            expected(law.acts()).forEach((article, texts) -> compare(library, article, texts, all));
        }
        all.assertThat(summary.unparsed()).as("unparsed").isZero();
        all.assertThat(summary.refused()).as("refused").isZero();
        all.assertAll();
    }

    /** Per article, what it must read from which day on. */
    private static TreeMap<ArticleNumber, TreeMap<LocalDate, List<String>>> expected(List<SyntheticAct> acts) {
        TreeMap<ArticleNumber, TreeMap<LocalDate, List<String>>> texts = new TreeMap<>();
        for (SyntheticAct act : acts) {
            LocalDate effect = act.effect();
            if (effect != null) {
                for (SyntheticText text : act.texts()) {
                    texts.computeIfAbsent(text.article(), a -> new TreeMap<>()).put(effect, text.lines());
                }
            }
        }
        return texts;
    }

    private static void compare(
            Library library, ArticleNumber article, TreeMap<LocalDate, List<String>> texts, SoftAssertions all) {
        List<ArticleVersion> versions = library.versions(article, Language.FR, TODAY);
        TreeSet<LocalDate> days =
                new TreeSet<>(versions.stream().map(v -> v.period().from()).toList());
        all.assertThat(days).as("days on which article %s changed", article).isEqualTo(texts.navigableKeySet());
        for (ArticleVersion version : versions) {
            List<String> wanted = texts.floorEntry(version.period().from()) == null
                    ? List.of()
                    : texts.floorEntry(version.period().from()).getValue();
            all.assertThat(version.lines())
                    .as(
                            "article %s from %s, made by %s",
                            article, version.period().from(), version.madeBy())
                    .isEqualTo(wanted);
            if (!version.lines().equals(wanted)) {
                // What follows differs for the same reason.
                return;
            }
        }
    }
}
