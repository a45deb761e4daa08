package org.nomenlex.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.InventedLaw;
import org.nomenlex.shared.InventedLibrary;

class SearchIndexTest {

    private static final LocalDate IN_2011 = LocalDate.parse("2011-03-01");
    private static final LocalDate IN_2013 = LocalDate.parse("2013-03-01");

    private static SearchIndex index;

    @BeforeAll
    static void open() {
        index = SearchIndex.inMemory(InventedLaw.specimen());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> units(String query, LocalDate asOf) {
        return index
                .search(SearchRequest.asOf(query, asOf, InventedLaw.TODAY, 50).in(Language.FR))
                .hits()
                .stream()
                .map(h -> h.unit().toString())
                .toList();
    }

    @Test
    void wordsThatCameLaterAreNotFoundBefore() {
        assertThat(units("fraction flow reserve", IN_2011)).isEmpty();
        assertThat(units("fraction flow reserve", IN_2013))
                .containsExactly("art:34/par:1/let:a/code:589735-589746/label");
    }

    @ParameterizedTest
    @CsvSource({
        "artère coronaire, 1",
        "arteres coronaires, 1",
        "l'artère, 1",
        "ARTÈRE, 1",
        "\"artère coronaire\", 0",
        "\"artères coronaires\", 1",
        "arter*, 1",
        "coron?ires, 1",
        "stent AND pression, 0",
        "stent OR pression, 2",
        "stent OU pression, 2",
        "prestation NOT cumulable, 7",
        "(stent OR pression) AND coronarographie, 1",
        "code:589735, 4",
        "589735-589746, 4",
        "key:N, 2",
        "key:n270, 1",
        "in:label, 3",
        "in:heading, 1",
        "article:34 in:rule, 2",
        "act:2012022905, 4",
        "act:2012-05-30/08, 4",
        "ref:34, 2",
        "'art. 34, § 1er, a) stent', 1",
        "debut d'un traitement, 1",
        "début du traitement, 1",
        "in:table, 5",
        "démontrée., 1",
        "') stent (', 1"
    })
    void readsTheQueryLanguage(String query, int hits) {
        assertThat(units(query, IN_2013)).as(query).hasSize(hits);
    }

    @Test
    void findsDutchWordsByTheirStem() {
        SearchRequest request = SearchRequest.asOf("kransslagaders", IN_2013, InventedLaw.TODAY, 5)
                .in(Language.NL);
        assertThat(index.search(request).hits()).extracting(Hit::language).containsExactly(Language.NL);
        assertThat(index.search(SearchRequest.asOf("verstrekking", IN_2011, InventedLaw.TODAY, 5))
                        .hits())
                .hasSize(1);
    }

    @Test
    void oneHitPerProvisionAndPeriodWhateverTheVersions() {
        List<Hit> hits = index.search(SearchRequest.allVersions("in:label code:589013", InventedLaw.TODAY, 20)
                        .in(Language.FR))
                .hits();
        assertThat(hits)
                .extracting(h -> h.inForce().toString())
                .containsExactlyInAnyOrder("2003-06-01/2012-08-01", "2012-08-01/..");
    }

    @Test
    void whatNoTextHoldsIsFoundApart() {
        assertThat(index.search(SearchRequest.allVersions("tarif", InventedLaw.TODAY, 5))
                        .total())
                .isZero();
        assertThat(index.unsettled("tarif", InventedLaw.TODAY, 5))
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.act()).isEqualTo("2012022906");
                    assertThat(u.instruction()).isEqualTo("2");
                    assertThat(u.state()).isEqualTo(Unsettled.State.UNPARSED);
                    assertThat(u.snippet(80).marked("[", "]")).isEqualTo("Le [tarif] est revu.");
                });
        assertThat(index.unsettled("tarif", LocalDate.parse("2012-10-29"), 5)).isEmpty();
        assertThat(index.unsettled("article:34 \"par patient\"", InventedLaw.TODAY, 5))
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.state()).isEqualTo(Unsettled.State.REFUSED);
                    assertThat(u.inEffect(LocalDate.parse("2012-11-30"))).isFalse();
                    assertThat(u.inEffect(LocalDate.parse("2012-12-01"))).isTrue();
                    assertThat(u.reason()).contains("ne se trouvent pas");
                });
        // What was applied stands in the text, and only there.
        assertThat(index.unsettled("kransslagader", InventedLaw.TODAY, 5)).isEmpty();
        assertThat(index.unsettled("589735", LocalDate.parse("2012-09-01"), 5)).isEmpty();
    }

    @Test
    void knowledgeIsAFilterToo() {
        LocalDate summer2010 = LocalDate.parse("2010-06-01");
        SearchRequest asKnownThen = SearchRequest.asOf("déglutition", summer2010, LocalDate.parse("2010-11-01"), 5);
        SearchRequest asKnownLater = SearchRequest.asOf("déglutition", summer2010, LocalDate.parse("2011-01-01"), 5);
        assertThat(index.search(asKnownThen).total()).isZero();
        assertThat(index.search(asKnownLater).total()).isEqualTo(1);
    }

    @Test
    void marksTheWordsAskedFor() {
        Hit hit =
                index
                        .search(SearchRequest.asOf("\"flow reserve\" sténoses", IN_2013, InventedLaw.TODAY, 5))
                        .hits()
                        .stream()
                        .findFirst()
                        .orElseGet(() -> index.search(
                                        SearchRequest.asOf("mesures \"flow reserve\"", IN_2013, InventedLaw.TODAY, 5))
                                .hits()
                                .get(0));
        assertThat(hit.snippet(200).marked("<b>", "</b>"))
                .startsWith("<b>Mesure</b> de la fraction <b>flow reserve</b>");
    }

    @Test
    void saysFromWhenToWhenWordsStood() {
        assertThat(index.standing(SearchRequest.asOf("\"60 jours\"", IN_2013, InventedLaw.TODAY, 5)))
                .extracting(s -> s.unit() + " " + s.periods())
                .containsExactly("art:36/par:1/al:2/tiret:3 [2003-06-01/2006-09-01]");
        // The label was changed around the word: the word stood there all the time.
        assertThat(index.standing(SearchRequest.asOf("stent in:label lang:fr", IN_2013, InventedLaw.TODAY, 5)))
                .extracting(s -> s.periods().toString())
                .containsExactly("[2003-06-01/..]");
    }

    @Test
    void countsFacets() {
        SearchAnswer answer = index.searchWithFacets(SearchRequest.asOf("prestation*", IN_2013, InventedLaw.TODAY, 50)
                .in(Language.FR));
        assertThat(answer.facet("article").counts())
                .extracting(SearchAnswer.Count::value)
                .contains("34", "36", "17ter");
        assertThat(answer.facet("article").counts().stream()
                        .mapToInt(SearchAnswer.Count::count)
                        .sum())
                .isEqualTo(answer.total());
        SearchRequest narrowed = answer.request().narrowed(List.of(), List.of("2012"), List.of());
        assertThat(index.search(narrowed).hits())
                .allMatch(h -> h.inForce().from().getYear() == 2012);
    }

    @Test
    void suggestsWhileTypingAndAfterSlips() {
        assertThat(index.suggest("mesure coronaro", InventedLaw.TODAY, 5))
                .extracting(Suggestion::text)
                .contains("mesure coronarographie");
        assertThat(index.suggest("steno", InventedLaw.TODAY, 5))
                .extracting(Suggestion::text)
                .contains("sténose");
        assertThat(index.suggest("5897", InventedLaw.TODAY, 5))
                .anyMatch(s -> s.text().equals("589735") && s.detail().contains("fraction flow reserve"));
        assertThat(index.suggest("article 17", InventedLaw.TODAY, 5))
                .extracting(Suggestion::text)
                .containsExactly("article 17ter");
        assertThat(index.search(SearchRequest.asOf("coronarografie", IN_2013, InventedLaw.TODAY, 5))
                        .didYouMean())
                .isEqualTo("coronarographie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a* ",
                "*",
                "?",
                "\"",
                "a b ",
                "NOT ",
                "((((",
                "*a*b*c*d*e*f*g*h*i*j*",
                "[",
                "\\",
                "field:x:y "
            })
    void refusesWhatCostsTooMuchAndNeverBreaks(String piece) {
        String tenThousand = piece.repeat(10_000);
        assertThatThrownBy(() -> index.search(SearchRequest.asOf(tenThousand, IN_2013, InventedLaw.TODAY, 5)))
                .isInstanceOf(QueryRefused.class);
        String some = piece.repeat(999 / piece.length());
        try {
            index.search(SearchRequest.asOf(some, IN_2013, InventedLaw.TODAY, 5));
        } catch (QueryRefused e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void followsTheStore(@TempDir Path folder) {
        InventedLibrary before = InventedLaw.random(1, 20);
        InventedLibrary after = InventedLaw.random(1, 21);
        assertThat(SearchIndex.follow(folder, before)).isPositive();
        assertThat(SearchIndex.follow(folder, before)).isZero();
        try (SearchIndex completed = SearchIndex.open(folder, after);
                SearchIndex made = SearchIndex.inMemory(after)) {
            assertThat(completed.edition()).isEqualTo(after.edition().tag());
            assertThat(all(completed)).isEqualTo(all(made));
        }
    }

    private static List<String> all(SearchIndex of) {
        return of.search(SearchRequest.allVersions("*", LocalDate.parse("2012-01-01"), 5_000)).hits().stream()
                .map(h -> h.unit() + " " + h.inForce() + " " + h.text())
                .toList();
    }

    @Test
    void hostileTextIsIndexedAsText() {
        try (SearchIndex hostile = SearchIndex.inMemory(InventedLaw.hostile())) {
            Hit hit = hostile.search(SearchRequest.asOf("alert quotes", IN_2013, InventedLaw.TODAY, 5))
                    .hits()
                    .get(0);
            assertThat(hit.text()).contains("<script>");
            assertThat(hostile.search(SearchRequest.asOf("article:17ter in:text", IN_2013, InventedLaw.TODAY, 5))
                            .hits())
                    .allMatch(h -> h.snippet(200).marked("", "").length() < 300);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsExactlyWhatIsInForceAndKnown(long seed) {
        InventedLibrary library = InventedLaw.random(seed, 60);
        Random random = new Random(seed);
        try (SearchIndex made = SearchIndex.inMemory(library)) {
            for (int i = 0; i < 60; i++) {
                LocalDate asOf = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5500));
                LocalDate knownAt = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5500));
                for (String query : List.of("*", "\"alpha\"", "\"bravo charlie\"", "\"écho\" \"hôtel\"", "delt*")) {
                    assertThat(found(made, query, asOf, knownAt))
                            .as("%s as of %s, known at %s", query, asOf, knownAt)
                            .isEqualTo(bruteForce(library, query, asOf, knownAt));
                }
            }
        }
    }

    /** The first questions are answered from the files, later ones from memory. */
    @Test
    void thePeriodAskedForIsTheSameFromFilesAndFromMemory() {
        SearchRequest everything = SearchRequest.asOf("*", IN_2011, InventedLaw.TODAY, 1_000);
        SearchRequest period = new SearchRequest(
                "*",
                null,
                InventedLaw.TODAY,
                IN_2011,
                IN_2013,
                null,
                Language.FR,
                List.of(),
                List.of(),
                List.of(),
                0,
                1_000);
        try (SearchIndex fresh = SearchIndex.inMemory(InventedLaw.specimen())) {
            List<Hit> fromFiles = fresh.search(period).hits();
            assertThat(fromFiles)
                    .isNotEmpty()
                    .allMatch(h -> !h.inForce().from().isAfter(IN_2013)
                            && h.inForce()
                                    .end()
                                    .map(end -> end.isAfter(IN_2011))
                                    .orElse(true));
            for (int i = 0; i < 10; i++) {
                assertThat(fresh.search(everything).hits())
                        .allMatch(h -> h.inForce().contains(IN_2011));
                assertThat(fresh.search(period).hits()).isEqualTo(fromFiles);
            }
        }
    }

    private static List<String> found(SearchIndex of, String query, LocalDate asOf, LocalDate knownAt) {
        SearchAnswer answer = of.search(SearchRequest.asOf(query, asOf, knownAt, 1_000));
        assertThat(answer.total()).isEqualTo(answer.hits().size());
        assertThat(answer.hits()).allMatch(h -> h.inForce().contains(asOf));
        return answer.hits().stream()
                .map(h -> h.unit() + " " + h.text())
                .sorted()
                .toList();
    }

    private static List<String> bruteForce(InventedLibrary library, String query, LocalDate asOf, LocalDate knownAt) {
        List<String> found = new ArrayList<>();
        for (ArticleNumber article : library.articles(Language.FR, knownAt)) {
            library
                    .version(article, Language.FR, asOf, knownAt)
                    .map(ArticleVersion::passages)
                    .orElse(List.of())
                    .stream()
                    .filter(p -> answers(p, query))
                    .forEach(p -> found.add(p.path() + " " + p.text()));
        }
        return found.stream().sorted().toList();
    }

    private static boolean answers(Passage passage, String query) {
        return switch (query) {
            case "*" -> true;
            case "\"écho\" \"hôtel\"" ->
                passage.text().contains("écho") && passage.text().contains("hôtel");
            case "delt*" -> passage.text().contains("delta");
            default -> passage.text().contains(query.replace("\"", ""));
        };
    }
}
