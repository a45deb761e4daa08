package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** What a page or a command gets that offers an export. */
class DownloadTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private final Exporter exporter = new Exporter(Specimen.library(), List.of(), EliAddresses.UNPUBLISHED);

    private static ExportRequest request(ExportFormat format, Moment moment, String... units) {
        List<UnitReference> references =
                Stream.of(units).map(UnitReference::read).toList();
        return new ExportRequest(references, format, Language.FR, moment, Specimen.NOW);
    }

    private String name(ExportFormat format, Moment moment, String... units) {
        return exporter.prepare(request(format, moment, units)).fileName();
    }

    @Test
    void theNameTellsWhatWhenAndInWhichLanguage() {
        assertThat(name(ExportFormat.PDF, new Moment.AsOf(DAY), "71")).isEqualTo("nomenclature-71-2014-06-01-fr.pdf");
        assertThat(name(ExportFormat.AKN, new Moment.AsOf(DAY), "71/§1/2°"))
                .isEqualTo("nomenclature-71-1-2-2014-06-01-fr.akn.xml");
        assertThat(name(ExportFormat.CSV, new Moment.History())).isEqualTo("nomenclature-historique-fr.csv");
        assertThat(name(ExportFormat.DOCX, new Moment.Between(LocalDate.of(2011, 6, 1), DAY, true), "71", "72"))
                .isEqualTo("nomenclature-71-72-2011-06-01-2014-06-01-tableau-fr.docx");
        assertThat(name(ExportFormat.TTL, new Moment.History(), "71", "72", "73", "74", "71/§1"))
                .isEqualTo("nomenclature-71-72-73-74-et-1-historique-fr.ttl");
    }

    @Test
    void whatCannotBeGivenIsSaidBeforeTheFirstByte() {
        assertThatThrownBy(() -> exporter.prepare(request(ExportFormat.HTML, new Moment.AsOf(DAY), "99")))
                .isInstanceOf(NothingThere.class);
        assertThatThrownBy(() -> exporter.prepare(
                        request(ExportFormat.FHIR, new Moment.Between(LocalDate.of(2011, 6, 1), DAY, false), "71")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not as fhir");
        assertThatThrownBy(() -> exporter.prepareAct(new Numac("2099022999"), Language.FR, Specimen.NOW))
                .isInstanceOf(NothingThere.class)
                .hasMessageContaining("2099022999");
    }

    @Test
    void anActIsFoundByItsNumber() throws IOException {
        Download act = exporter.prepareAct(new Numac("2014022902"), Language.FR, Specimen.NOW);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        act.write(out);
        assertThat(act.fileName()).isEqualTo("acte-2014022902.akn.xml");
        assertThat(act.mediaType()).isEqualTo("application/akn+xml");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<activeModifications>");
    }
}
