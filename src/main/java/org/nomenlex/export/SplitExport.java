package org.nomenlex.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Writes an export as a folder: {@code fr/art-36/2003-06-01.akn.xml}, one file for each article and version. Akoma Ntoso
 * comes in both languages where both are known, as two expressions of one work, with the amending acts in {@code acts}.
 */
public final class SplitExport {

    private final Library library;
    private final Exporter exporter;

    /** Writes what the exporter makes. */
    public SplitExport(Library library, Exporter exporter) {
        this.library = library;
        this.exporter = exporter;
    }

    /**
     * Writes the folder.
     *
     * @return the number of files
     * @throws IOException where a file cannot be written
     */
    public int write(ExportRequest request, Path folder) throws IOException {
        boolean akn = request.format() == ExportFormat.AKN;
        int files = 0;
        Set<String> acts = new LinkedHashSet<>();
        for (Language language : akn ? List.of(Language.values()) : List.of(request.language())) {
            for (ArticleNumber article : articles(request, language)) {
                for (LocalDate day : days(request, article, language, acts)) {
                    ExportRequest one = new ExportRequest(
                            units(request, article),
                            request.format(),
                            language,
                            moment(request, day),
                            request.knownAt());
                    Path file = folder.resolve(language.code())
                            .resolve("art-" + article.value().replace('/', '-'))
                            .resolve(day + "." + request.format().extension());
                    write(file, out -> exporter.write(one, out));
                    files++;
                }
            }
        }
        return akn ? files + acts(request, acts, folder) : files;
    }

    private List<ArticleNumber> articles(ExportRequest request, Language language) {
        List<ArticleNumber> known = library.articles(language, request.knownAt());
        if (request.units().isEmpty()) {
            return known;
        }
        if (language != request.language()) {
            return new Extract(library, request)
                    .articles().stream().filter(known::contains).toList();
        }
        return new Extract(library, request).articles();
    }

    private static List<UnitReference> units(ExportRequest request, ArticleNumber article) {
        List<UnitReference> units = request.units().stream()
                .filter(u -> u.article().map(article::equals).orElse(true))
                .toList();
        return units.isEmpty() ? List.of(UnitReference.ofArticle(article)) : units;
    }

    private static Moment moment(ExportRequest request, LocalDate day) {
        return request.moment() instanceof Moment.Between ? request.moment() : new Moment.AsOf(day);
    }

    private List<LocalDate> days(ExportRequest request, ArticleNumber article, Language language, Set<String> acts) {
        if (request.moment() instanceof Moment.Between days) {
            return List.of(days.after());
        }
        Moment moment = request.moment();
        List<ArticleVersion> versions = library.versions(article, language, request.knownAt()).stream()
                .filter(v -> !(moment instanceof Moment.AsOf asOf) || v.period().contains(asOf.day()))
                .toList();
        versions.forEach(v -> acts.addAll(v.madeBy()));
        return versions.stream()
                .map(v -> moment instanceof Moment.AsOf asOf
                        ? asOf.day()
                        : v.period().from())
                .toList();
    }

    private int acts(ExportRequest request, Set<String> wanted, Path folder) throws IOException {
        int files = 0;
        for (ActRecord act : library.acts(request.knownAt())) {
            String numac = act.parsed().header().numac().value();
            if (wanted.contains(numac)) {
                Path file = folder.resolve("acts").resolve(numac + ".akn.xml");
                write(file, out -> exporter.writeAct(act, request.language(), request.knownAt(), out));
                files++;
            }
        }
        return files;
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }
}
