package org.nomenlex.bench.stage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.store.GitLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The text of an article on a day, as known today and as known then. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AsOf {

    /** The system property that names the consolidated repository. */
    public static final String REPOSITORY = "nomenlex.bench.repository";

    private final Random random = new Random(3);
    private Library library = GitLibrary.open(Path.of(System.getProperty(REPOSITORY)));
    private List<ArticleNumber> articles = List.of();

    /** Lists the articles. */
    @Setup
    public void list() {
        articles = library.articles(Language.FR, LocalDate.of(2026, 1, 1));
    }

    /** A random article on a random day, as known today. */
    @Benchmark
    public Optional<ArticleVersion> today() {
        return library.version(article(), Language.FR, day(), LocalDate.of(2026, 1, 1));
    }

    /** A random article on a random day, as known on that day. */
    @Benchmark
    public Optional<ArticleVersion> then() {
        LocalDate day = day();
        return library.version(article(), Language.FR, day, day);
    }

    private ArticleNumber article() {
        return articles.get(random.nextInt(articles.size()));
    }

    private LocalDate day() {
        return LocalDate.of(1986, 1, 1).plusDays(random.nextInt(14_000));
    }

    /** Closes the repository. */
    @TearDown
    public void close() {
        library.close();
    }
}
