package org.nomenlex.export.eli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Wording;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/** Turtle and JSON-LD, read by a library that other people read them with. */
class RdfTest {

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final Moment HISTORY = new Moment.History();

    private static Model read(String unit, ExportFormat form, Moment moment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<UnitReference> units = unit.isEmpty() ? List.of() : List.of(UnitReference.read(unit));
        Gap gap = new Gap(
                new Wording("AR du 3 mars 2013", "KB van 3 maart 2013"),
                List.of(new ArticleNumber("71")),
                new Wording("cité par 2014022902", "aangehaald in 2014022902"));
        new Exporter(Specimen.library(), List.of(gap), new EliAddresses("https://law.example/"))
                .write(new ExportRequest(units, form, Language.FR, moment, Specimen.NOW), out);
        RDFFormat format = form == ExportFormat.TTL ? RDFFormat.TURTLE : RDFFormat.JSONLD;
        return Rio.parse(new ByteArrayInputStream(out.toByteArray()), "", format);
    }

    private static IRI iri(String address) {
        return VALUES.createIRI(address);
    }

    private static List<String> objects(Model model, String subject, String property) {
        return model.filter(iri(subject), iri(property), null).objects().stream()
                .map(Value::stringValue)
                .sorted()
                .toList();
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        for (String unit : List.of("", "71", "73")) {
            Model turtle = read(unit, ExportFormat.TTL, HISTORY);
            Model json = read(unit, ExportFormat.JSONLD, HISTORY);
            assertThat(turtle).isNotEmpty();
            assertThat(Models.isomorphic(turtle, json)).as("unit " + unit).isTrue();
        }
    }

    @Test
    void aVersionHasItsDayItsStandingWhatItConsolidatesAndItsExpression() throws IOException {
        Model model = read("71", ExportFormat.JSONLD, HISTORY);
        String version = "https://law.example/art/71/2012-01-01";
        assertThat(model.filter(iri(version), iri(ELI + "version_date"), null).objects())
                .containsExactly(VALUES.createLiteral(LocalDate.of(2012, 1, 1)));
        assertThat(objects(model, version, ELI + "consolidates"))
                .containsExactly(
                        "https://law.example/art/71/2010-01-01",
                        "https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022901");
        assertThat(objects(model, version, ELI + "in_force")).containsExactly(ELI + "InForce-notInForce");
        assertThat(objects(model, "https://law.example/art/71/2021-01-01", ELI + "in_force"))
                .containsExactly(ELI + "InForce-inForce");
        assertThat(objects(model, version, ELI + "is_realized_by")).containsExactly(version + "/fr");
        assertThat(objects(model, version + "/fr", ELI + "language"))
                .containsExactly("http://publications.europa.eu/resource/authority/language/FRA");
        assertThat(objects(model, version + "/fr", ELI + "is_embodied_by"))
                .containsExactly(version + "/fr/akn", version + "/fr/html", version + "/fr/pdf");
        assertThat(objects(model, version + "/fr/akn", ELI + "embodies")).containsExactly(version + "/fr");
        assertThat(objects(model, version + "/fr/akn", ELI + "format"))
                .containsExactly("https://www.iana.org/assignments/media-types/application/akn+xml");
        assertThat(objects(model, version + "/fr/akn", ELI + "legal_value"))
                .containsExactly(ELI + "LegalValue-unofficial");
    }

    @Test
    void anActHasItsDatesItsNumberAndWhatItChanges() throws IOException {
        Model model = read("71", ExportFormat.TTL, HISTORY);
        String act = "https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022901";
        assertThat(objects(model, act, ELI + "date_document")).containsExactly("2011-10-26");
        assertThat(objects(model, act, ELI + "date_publication")).containsExactly("2011-11-25");
        assertThat(objects(model, act, ELI + "id_local")).containsExactly("2011022901");
        assertThat(objects(model, act, ELI + "changes")).containsExactly("https://law.example/art/71");
    }

    @Test
    void bothLanguagesAreExpressionsOfOneResource() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(Specimen.library(), List.of(), new EliAddresses("https://law.example/"))
                .write(
                        new ExportRequest(
                                List.of(UnitReference.read("72")),
                                ExportFormat.TTL,
                                Language.NL,
                                HISTORY,
                                Specimen.NOW),
                        out);
        Model dutch = Rio.parse(new ByteArrayInputStream(out.toByteArray()), "", RDFFormat.TURTLE);
        Model french = read("72", ExportFormat.TTL, HISTORY);
        List<Value> works = List.copyOf(
                dutch.filter(null, iri(ELI + "is_realized_by"), null).subjects());
        assertThat(works)
                .isNotEmpty()
                .allSatisfy(w -> assertThat(french.contains((IRI) w, null, null))
                        .as(w + " is in the French export too")
                        .isTrue());
    }

    @Test
    void theExportSaysOfItselfWhatItIsWorth() throws IOException {
        Model model = read("71", ExportFormat.JSONLD, new Moment.AsOf(LocalDate.of(2014, 6, 1)));
        Model comments = model.filter(null, iri("http://www.w3.org/2000/01/rdf-schema#comment"), null);
        assertThat(comments.objects())
                .allSatisfy(c -> assertThat(((Literal) c).getLanguage()).contains("fr"));
        String said = String.join(
                "\n", comments.objects().stream().map(Value::stringValue).toList());
        assertThat(said)
                .contains(
                        "Texte en vigueur au 1er juin 2014.",
                        "1er juin 2026",
                        "Édition edition/2014-02-03-1a2b3c4d",
                        "AR du 3 mars 2013",
                        "le § 9 est abrogé",
                        "sans aucune valeur légale");
    }

    @Test
    void hostileTextDoesNotBreakOut() throws IOException {
        assertThat(read("73", ExportFormat.TTL, HISTORY)).isNotEmpty();
        assertThat(read("73", ExportFormat.JSONLD, HISTORY)).isNotEmpty();
    }
}
