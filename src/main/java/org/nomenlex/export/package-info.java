/**
 * The law in forms that others use: Akoma Ntoso, ELI metadata, Word, PDF, HTML, JSON, CSV and FHIR. Each form has a package
 * of its own.
 *
 * <p>Whoever offers an export (a command, a page) needs four classes. {@link org.nomenlex.export.ExportFormat} lists the
 * forms by name. {@link org.nomenlex.export.ExportRequest} says what is wanted: units (none for the whole nomenclature), a
 * form, a language, a {@link org.nomenlex.export.Moment} (the text of a day, all versions, or two days compared) and the day
 * of knowledge. {@link org.nomenlex.export.Exporter} finds it, and {@link org.nomenlex.export.Download} has the media type,
 * a file name and the bytes:
 *
 * <pre>{@code
 * Exporter exporter = new Exporter(library, health.map(Gaps::of).orElse(null), new EliAddresses("https://host/"));
 * Download download = exporter.prepare(new ExportRequest(
 *         List.of(UnitReference.read("36")), ExportFormat.of("pdf"), Language.FR, new Moment.AsOf(day), knownAt));
 * header("Content-Type", download.mediaType());
 * header("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
 * download.write(stream);
 * }</pre>
 *
 * <p>{@code prepare} throws {@code NothingThere} where there is no text, and {@code IllegalArgumentException} where the form
 * cannot show what is asked ({@link org.nomenlex.export.ExportFormat#comparesDays}), both with a line for the user and before
 * a byte is written. An amending act is found by {@code prepareAct}. An exporter is cheap to make and may serve several
 * requests at once. The RDFa of a page about an article is {@link org.nomenlex.export.eli.Rdfa#ofPage}.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code check}.
 */
@NullMarked
package org.nomenlex.export;

import org.jspecify.annotations.NullMarked;
