package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.ask.FixtureLibrary.passage;
import static org.nomenlex.ask.FixtureLibrary.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.codes.FhirRules;
import org.nomenlex.export.codes.FhirValidation;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage.Kind;
import org.nomenlex.law.Language;

/** Bundles of FHIR, asked by the validator of its makers. */
class FhirTest {

    private static byte[] bundle(Library library, Language language, String... units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<UnitReference> asked =
                List.of(units).stream().map(UnitReference::read).toList();
        new Exporter(library, List.of(), EliAddresses.UNPUBLISHED)
                .write(new ExportRequest(asked, ExportFormat.FHIR, language, new Moment.History(), Specimen.NOW), out);
        return out.toByteArray();
    }

    @Test
    void theValidatorHasNothingToSay() throws IOException {
        assertThat(FhirValidation.complaints(bundle(Specimen.library(), Language.FR, "71")))
                .isEmpty();
        assertThat(FhirValidation.complaints(bundle(Specimen.library(), Language.NL)))
                .as("no order number in it")
                .isEmpty();
    }

    @Test
    void theValidatorSeesWhatIsWrong() throws IOException {
        String good = new String(bundle(Specimen.library(), Language.FR, "671016-671020"), StandardCharsets.UTF_8);
        assertThat(good).contains("\"status\" : \"draft\"", "\"url\" : \"article\"");
        assertThat(complaints(good.replace("\"status\" : \"draft\",", "")))
                .as("an element that must be there")
                .isNotEmpty();
        assertThat(complaints(good.replace("\"url\" : \"article\"", "\"url\" : \"artikle\"")))
                .as("the bundle's own definition of its extension")
                .isNotEmpty();
    }

    private static List<String> complaints(String json) {
        return FhirValidation.complaints(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A number in two articles, in one of them with its pair, is one concept with the history of both. */
    @Test
    void aNumberOfSeveralArticlesIsOneConcept() throws IOException {
        FixtureLibrary library = new FixtureLibrary();
        library.with(service("81", "581013", "Bilan du sommeil"));
        library.with(service("82", "581013-581024", "Bilan du sommeil, au lit"));
        byte[] json = bundle(library, Language.FR);
        JsonNode bundle = new ObjectMapper().readTree(json);
        FhirRules.check(bundle);
        assertThat(bundle.at("/entry/0/resource/count").asInt()).isEqualTo(2);
        JsonNode concept = bundle.at("/entry/0/resource/concept/0");
        assertThat(concept.at("/code").asText()).isEqualTo("581013");
        assertThat(concept.at("/extension").findValuesAsText("valueString"))
                .contains("81", "82", "Bilan du sommeil", "Bilan du sommeil, au lit");
        assertThat(bundle.at("/entry/1/resource/group/0/element").size()).isEqualTo(1);
        assertThat(bundle.at("/entry/1/resource/group/0/element/0/target/0/code")
                        .asText())
                .isEqualTo("581024");
        assertThat(FhirValidation.complaints(json)).isEmpty();
    }

    private static ArticleVersion service(String article, String code, String label) {
        String unit = "art:" + article + "/code:" + code;
        return version(
                article,
                Language.FR,
                "2010-01-01",
                null,
                List.of(
                        passage(unit, article + "#1", Kind.CODE, 0, code, Specimen.BASE),
                        passage(unit + "/label", article + "#2", Kind.LABEL, 0, label + " . . . N 20", Specimen.BASE)),
                "base:art-" + article + "@2010-01-01");
    }
}
