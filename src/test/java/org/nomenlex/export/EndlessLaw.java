package org.nomenlex.export;

import static org.nomenlex.ask.FixtureLibrary.passage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/**
 * A law as large as wished that is made up as it is read, and never held: what an export of it needs of memory is the
 * export's own. Started as a program it exports itself in every form, and tells how long each took.
 */
final class EndlessLaw implements Library {

    private static final int VERSIONS = 5;
    private static final int LINES = 260;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final int articles;

    private EndlessLaw(int articles) {
        this.articles = articles;
    }

    /** The number of articles is the only argument. */
    public static void main(String[] arguments) throws IOException {
        EndlessLaw law = new EndlessLaw(Integer.parseInt(arguments[0]));
        Exporter exporter = new Exporter(law, List.of(), EliAddresses.UNPUBLISHED);
        List<Moment> moments = List.of(
                new Moment.History(),
                new Moment.Between(FIRST, FIRST.plusYears(VERSIONS), false),
                new Moment.Between(FIRST, FIRST.plusYears(VERSIONS), true));
        for (ExportFormat form : ExportFormat.values()) {
            for (Moment moment : moments) {
                if (form.comparesDays() || moment instanceof Moment.History) {
                    long start = System.nanoTime();
                    Counter counter = new Counter();
                    exporter.write(new ExportRequest(List.of(), form, Language.FR, moment, Specimen.NOW), counter);
                    System.out.printf(
                            Locale.ROOT,
                            "%-9s %-8s %6.1f s %,13d bytes%n",
                            form.word(),
                            moment.getClass().getSimpleName(),
                            (System.nanoTime() - start) / 1e9,
                            counter.bytes);
                }
            }
        }
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }

    @Override
    public Edition edition() {
        return Specimen.library().edition();
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(i -> new ArticleNumber(String.valueOf(i)))
                .toList();
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        List<ArticleVersion> versions = new ArrayList<>();
        for (int v = 0; v < VERSIONS; v++) {
            LocalDate to = v == VERSIONS - 1 ? null : FIRST.plusYears(v + 1L);
            Period period = new Period(FIRST.plusYears(v), to);
            versions.add(new ArticleVersion(
                    article, language, period, lines(article, v), List.of("2011022901"), List.of(), List.of()));
        }
        return versions;
    }

    private static List<Passage> lines(ArticleNumber article, int version) {
        List<Passage> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            boolean changed = i % (7 + version) == 0;
            int code = 100_000 + Integer.parseInt(article.value()) * 1000 + i;
            String label = "Prestation " + i + " de l'article, dans sa rédaction " + (changed ? version : 0)
                    + ", y compris la surveillance et le rapport écrit";
            String unit = "art:" + article + "/code:" + code;
            if (i % 3 == 0) {
                String row = "| " + code + " | " + label + " | N " + (100 + i) + " |";
                lines.add(passage(unit, "b#" + i, Passage.Kind.ROW, 0, row, changed ? Specimen.FIRST : Specimen.BASE));
            } else {
                lines.add(passage(
                        "art:" + article,
                        "b#" + i,
                        Passage.Kind.TEXT,
                        i % 2,
                        label,
                        changed ? Specimen.FIRST : Specimen.BASE));
            }
        }
        return lines;
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return List.of();
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
