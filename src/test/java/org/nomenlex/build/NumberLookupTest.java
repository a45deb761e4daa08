package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.ServiceAnswer;
import org.nomenlex.ask.Whereabouts;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.search.NumberIndex;
import org.nomenlex.search.References;
import org.nomenlex.shared.Shared;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;

/** What is told of an order number is the same whether the index says where to read or all of the law is read. */
class NumberLookupTest {

    /** So many numbers are asked for, from the first to the last. */
    private static final int ASKED = 12;

    @TempDir
    Path folder;

    @Test
    void answersAboutNumbersOfTheSpecimenNeedNoMoreThanWhatTheIndexNames() {
        compare(Path.of("corpus"));
    }

    @Test
    void answersAboutNumbersOfTheRealActsNeedNoMoreThanWhatTheIndexNames() {
        compare(Shared.path("corpus/acts"));
    }

    @Test
    void answersAboutNumbersOfInventedLawNeedNoMoreThanWhatTheIndexNames() throws Exception {
        Path law = folder.resolve("law");
        new SyntheticLaw(11, new LawSize(1, 8, 60, 60)).writeTo(law);
        compare(law);
    }

    @Test
    void anIndexOfAnotherEditionIsLeftAlone() {
        Path out = folder.resolve("out");
        Built.build(Path.of("corpus"), out);
        try (Library old = GitLibrary.open(out)) {
            assertThat(NumberIndex.in(folder.resolve("nowhere"), old)).isEmpty();
        }
        Path other = folder.resolve("other");
        Built.build(Shared.path("corpus/acts"), other);
        try (Library law = GitLibrary.open(other)) {
            assertThat(NumberIndex.in(Builder.indexFolder(out), law)).isEmpty();
            assertThat(NumberIndex.in(Builder.indexFolder(other), law).map(i -> {
                        i.close();
                        return "there";
                    }))
                    .contains("there");
        }
    }

    private void compare(Path corpus) {
        Path out = folder.resolve("out");
        Built.build(corpus, out);
        try (GitLibrary library = GitLibrary.open(out);
                NumberIndex index =
                        NumberIndex.in(Builder.indexFolder(out), library).orElseThrow()) {
            LocalDate last = Objects.requireNonNull(library.edition().lastPublished());
            List<ServiceCode> numbers = numbers(library);
            assertThat(numbers).hasSizeGreaterThan(3);
            for (ServiceCode number : numbers) {
                for (LocalDate knownAt : List.of(last.minusYears(2), last, last.plusYears(30))) {
                    for (LocalDate asOf : List.of(last.minusYears(1), last.plusYears(1))) {
                        assertThat(ask(library, index, number, asOf, knownAt))
                                .describedAs("%s as of %s, known at %s", number, asOf, knownAt)
                                .isEqualTo(ask(library, null, number, asOf, knownAt));
                    }
                }
            }
        }
    }

    private static Optional<ServiceAnswer> ask(
            Library library, @Nullable Whereabouts known, ServiceCode number, LocalDate asOf, LocalDate knownAt) {
        try {
            return Optional.of(ServiceAnswer.find(library, known, number, Language.FR, asOf, knownAt));
        } catch (NothingThere e) {
            return Optional.empty();
        }
    }

    /** Some of the numbers that acts name, one that none names, and a pair. */
    private static List<ServiceCode> numbers(Library library) {
        SortedSet<String> all = new TreeSet<>();
        for (ActRecord act : library.acts(LocalDate.MAX)) {
            act.outcomes()
                    .forEach(o -> all.addAll(
                            References.codes(o.operation().instruction().target(), String.join("\n", o.words()))));
        }
        all.removeIf(n -> !OrderNumber.isOrderNumber(n));
        List<String> sorted = new ArrayList<>(all);
        List<ServiceCode> some = new ArrayList<>(List.of(ServiceCode.of("999993")));
        for (int i = 0; i < ASKED; i++) {
            some.add(ServiceCode.of(sorted.get(i * (sorted.size() - 1) / (ASKED - 1))));
        }
        some.add(ServiceCode.of(sorted.get(0) + "-" + sorted.get(1)));
        assertThat(References.codes(UnitPath.EMPTY, sorted.get(0) + "," + sorted.get(1)))
                .hasSize(2);
        return some.stream().distinct().toList();
    }
}
