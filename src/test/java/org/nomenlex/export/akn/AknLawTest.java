package org.nomenlex.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.akn.AknReader.ReadVersion;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

class AknLawTest {

    private final FixtureLibrary library = Specimen.library();

    private byte[] write(Language language, List<String> articles, java.time.@Nullable LocalDate asOf)
            throws IOException {
        Statement statement = new Statement(
                "article", asOf, null, Specimen.NOW, library.edition(), List.of(), 0, List.of(), List.of(), List.of());
        Citations citations = new Citations(library.acts(Specimen.NOW));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknLaw(language, statement, citations, library.acts(Specimen.NOW))
                .write(articles.stream().map(ArticleNumber::new).toList(), a -> versions(a, language, asOf), out);
        return out.toByteArray();
    }

    private List<ArticleVersion> versions(
            ArticleNumber article, Language language, java.time.@Nullable LocalDate asOf) {
        return asOf == null
                ? library.versions(article, language, Specimen.NOW)
                : library.version(article, language, asOf, Specimen.NOW).stream()
                        .toList();
    }

    private static List<ReadVersion> read(byte[] document) throws IOException {
        return AknReader.read(new ByteArrayInputStream(document));
    }

    private static List<String> printable(ArticleVersion version) {
        return version.lines().stream().map(Printable::of).toList();
    }

    @Test
    void everyVersionByItselfIsValidAndReadsBack() throws IOException {
        for (ArticleNumber article : library.articles(Language.FR, Specimen.NOW)) {
            for (ArticleVersion version : library.versions(article, Language.FR, Specimen.NOW)) {
                byte[] document = write(
                        Language.FR, List.of(article.value()), version.period().from());
                AknSchema.check(document);
                assertThat(read(document)).singleElement().satisfies(r -> {
                    assertThat(r.article()).isEqualTo(article);
                    assertThat(r.period()).isEqualTo(version.period());
                    assertThat(r.lines()).isEqualTo(printable(version));
                });
            }
        }
    }

    @Test
    void theHistoryOfSeveralArticlesIsOneValidDocumentWhoseIntervalsAreTheHistory() throws IOException {
        byte[] document = write(Language.FR, List.of("71", "72", "73"), null);
        AknSchema.check(document);
        List<ArticleVersion> expected = List.of("71", "72", "73").stream()
                .flatMap(a -> library.versions(new ArticleNumber(a), Language.FR, Specimen.NOW).stream())
                .toList();
        assertThat(read(document))
                .extracting(ReadVersion::article, ReadVersion::period, ReadVersion::lines)
                .containsExactlyElementsOf(expected.stream()
                        .map(v -> org.assertj.core.groups.Tuple.tuple(v.article(), v.period(), printable(v)))
                        .toList());
    }

    @Test
    void aParagraphKeepsItsIdentifierWhenItGetsAnotherNumber() throws IOException {
        Function<byte[], String> paragraph =
                d -> text(d).replaceAll("(?s).*eId=\"([^\"]*)\"[^>]*><num>§ [23]\\.</num>.*", "$1");
        String before = paragraph.apply(write(Language.FR, List.of("71"), java.time.LocalDate.of(2012, 6, 1)));
        String after = paragraph.apply(write(Language.FR, List.of("71"), java.time.LocalDate.of(2014, 6, 1)));
        assertThat(before).startsWith("art_71__par").isEqualTo(after);
    }

    @Test
    void servicesAreUnitsWithNumberLabelAndValue() throws IOException {
        String document = text(write(Language.FR, List.of("71"), java.time.LocalDate.of(2012, 6, 1)));
        assertThat(document)
                .contains("name=\"service\"", ">671016-671020</num>", "name=\"label\"", "class=\"value\"")
                .containsPattern("<rule [^>]*><content [^>]*><p>\\(Maximum 1\\)");
    }

    @Test
    void eachAmendingProvisionIsNamedWithItsKindOfChange() throws IOException {
        String document = text(write(Language.FR, List.of("71"), java.time.LocalDate.of(2014, 6, 1)));
        assertThat(document)
                .contains("type=\"substitution\"><source href=\"#op_2011022901_1.1\"")
                .contains("type=\"insertion\"><source href=\"#op_2014022902_1.2\"")
                .contains("type=\"renumbering\"><source href=\"#op_2014022902_1.3\"")
                .contains("<previous href=\"/akn/be/act/arrete-royal/1984-09-14/1984022288/~art_71__par_2\"")
                .contains("type=\"retroactivity\"><source href=\"#op_2014022902_1.2\"")
                .contains("<span refersTo=\"#op_2011022901_1.1\">au thorax</span>");
    }

    @Test
    void whatIsMissingIsSaidInTheDocument() throws IOException {
        String document = text(write(Language.FR, List.of("71"), java.time.LocalDate.of(2014, 6, 1)));
        assertThat(document)
                .contains("status=\"incomplete\"", "le § 9 est abrogé", "n'a pas de § 9", "sans aucune valeur légale")
                .contains("1er juin 2014", "edition/2014-02-03-1a2b3c4d");
    }

    @Test
    void theTwoLanguagesAreExpressionsOfOneWork() throws IOException {
        String french = text(write(Language.FR, List.of("72"), Specimen.NOW));
        String dutch = text(write(Language.NL, List.of("72"), Specimen.NOW));
        String work = "<FRBRthis value=\"/akn/be/act/arrete-royal/1984-09-14/1984022288/~art_72\"";
        assertThat(french).contains(work, "/fra@2026-06-01/", "<FRBRlanguage language=\"fra\"");
        assertThat(dutch).contains(work, "/nld@2026-06-01/", "<FRBRlanguage language=\"nld\"");
        AknSchema.check(dutch.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAmendingActNamesWhatItModifiesAndQuotesWhatItBrings() throws IOException {
        Statement statement = new Statement(
                "acte", null, null, Specimen.NOW, library.edition(), null, 0, List.of(), List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AknAct.write(library.acts(Specimen.NOW).get(1), Language.FR, statement, new Citations(List.of()), out);
        AknSchema.check(out.toByteArray());
        assertThat(text(out.toByteArray()))
                .contains("<activeModifications>", "href=\"#mod_1.2\"", "#tg_2013-07-01")
                .contains("/akn/be/act/arrete-royal/1984-09-14/1984022288/~art_71__par_2")
                .contains(
                        "<mod eId=\"mod_1.2\">il est inséré",
                        "<quotedStructure ",
                        "<p>§ 1erbis. Une règle nouvelle.</p>");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
