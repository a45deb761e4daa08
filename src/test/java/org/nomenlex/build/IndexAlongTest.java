package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.Language;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;

/** The index that is written along with the law is the one that would be made from the store. */
class IndexAlongTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int ALWAYS_LARGE = 0;
    private static final int NEVER_LARGE = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void specimenHasTheEntriesOfItsStore() throws IOException {
        assertSameAsOfTheStore(Path.of("corpus"), folder, NEVER_LARGE);
    }

    @Test
    void lawInSeveralBodiesHasTheEntriesOfItsStore() throws IOException {
        Path corpus = folder.resolve("corpus");
        new SyntheticLaw(14, new LawSize(6, 2, 30, 12)).writeTo(corpus);

        assertSameAsOfTheStore(corpus, folder, ALWAYS_LARGE);
    }

    /** Errata, withdrawals, texts that come and go, days that become known later: what the store tells apart by days. */
    @Test
    void chainsOfActsHaveTheEntriesOfTheirStore() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            List<Path> chains = cases.filter(Files::isDirectory).sorted().toList();
            for (int i = 3; i < chains.size(); i += 6) {
                assertSameAsOfTheStore(
                        chains.get(i), folder.resolve("case-" + i), i % 4 < 2 ? NEVER_LARGE : ALWAYS_LARGE);
            }
        }
    }

    /** A file in the place of the folder: the law is there, and what stands in the way of the index is told. */
    @Test
    void lawIsBuiltWhereTheIndexCannotBe() throws IOException {
        Path corpus = folder.resolve("corpus");
        new SyntheticLaw(14, new LawSize(6, 2, 30, 12)).writeTo(corpus);
        Path out = folder.resolve("out");
        Path index = Builder.indexFolder(out);
        Files.createDirectories(index.getParent());
        Files.writeString(index, "in the way");

        assertThatThrownBy(() -> build(corpus, out, NEVER_LARGE)).hasMessageContaining("index");

        try (GitLibrary library = GitLibrary.open(out)) {
            assertThat(library.articles(Language.FR, LocalDate.MAX)).hasSize(12);
        }
    }

    private static void assertSameAsOfTheStore(Path corpus, Path outs, int many) throws IOException {
        Path out = outs.resolve("out");
        build(corpus, out, many);
        Path again = outs.resolve("again");
        try (GitLibrary library = GitLibrary.open(out)) {
            SearchIndex.follow(again, library);
            assertThat(Built.index(Builder.indexFolder(out))).as("%s", corpus).isEqualTo(Built.index(again));
            assertThat(prints(Builder.indexFolder(out))).isEqualTo(prints(again));
        }
    }

    /** By which a later build tells what of the index is as it was. */
    private static Map<String, String> prints(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    private static void build(Path corpus, Path out, int many) {
        new Builder(AmendmentParser::parse, Progress.NONE, many, 20).build(List.of(corpus), out, TODAY);
    }
}
