package org.nomenlex.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nomenlex.export.Download;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.statement.Gaps;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** The law in files: what {@code export} writes, over HTTP. */
final class Downloads {

    /** Forms that hold a whole document in memory: of one text or two days, not of all versions. */
    private static final Set<ExportFormat> HEAVY = Set.of(ExportFormat.PDF, ExportFormat.DOCX);

    /**
     * A file.
     *
     * @param mediaType for the header {@code Content-Type}
     * @param name what it is saved as
     * @param bytes its content
     */
    record File(String mediaType, String name, byte[] bytes) {}

    private final Visit visit;
    private final Exporter exporter;

    Downloads(Visit visit) {
        this.visit = visit;
        this.exporter = new Exporter(
                visit.desk().library(), visit.desk().health().map(Gaps::of).orElse(null), EliAddresses.UNPUBLISHED);
    }

    /** An article, a unit of it or an order number; or an act, by its NUMAC. */
    File file(String format, String unit) {
        ExportFormat form = format(format);
        boolean act = Numac.isNumac(unit) && form.showsActs();
        try {
            Download download = act
                    ? exporter.prepareAct(new Numac(unit), language(), knownAt())
                    : exporter.prepare(
                            new ExportRequest(List.of(Api.unit(unit)), form, language(), moment(form), knownAt()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            download.write(bytes);
            return new File(download.mediaType(), download.fileName(), bytes.toByteArray());
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("error.plain", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static ExportFormat format(String word) {
        try {
            return ExportFormat.of(word);
        } catch (IllegalArgumentException e) {
            throw BadRequest.notFound("error.format", word);
        }
    }

    private Moment moment(ExportFormat form) {
        if (!visit.param("from").isEmpty()) {
            LocalDate from = visit.day("from").orElse(visit.today());
            return new Moment.Between(
                    from,
                    visit.day("to").orElse(visit.today()),
                    visit.param("view").equals("side"));
        }
        if (visit.param("history").equals("true")) {
            if (HEAVY.contains(form)) {
                throw BadRequest.malformed("error.heavy", form.word());
            }
            return new Moment.History();
        }
        return new Moment.AsOf(visit.day("as-of").orElse(visit.today()));
    }

    private LocalDate knownAt() {
        return visit.day("known-at").orElse(visit.today());
    }

    private Language language() {
        return Api.language(visit);
    }
}
