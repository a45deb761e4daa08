package org.nomenlex.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.akn.AknAct;
import org.nomenlex.export.akn.AknLaw;
import org.nomenlex.export.codes.Articles;
import org.nomenlex.export.codes.CodesCsv;
import org.nomenlex.export.codes.Fhir;
import org.nomenlex.export.codes.LawJson;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.eli.EliStatements;
import org.nomenlex.export.eli.JsonLd;
import org.nomenlex.export.eli.Turtle;
import org.nomenlex.export.page.ComparisonPage;
import org.nomenlex.export.page.LawPage;
import org.nomenlex.export.pdf.PdfComparison;
import org.nomenlex.export.pdf.PdfText;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.export.word.WordComparison;
import org.nomenlex.export.word.WordTable;
import org.nomenlex.export.word.WordText;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * Writes the law in the form that a request asks for. Articles are read and written one after another: memory does not grow
 * with what is exported.
 */
public final class Exporter {

    /** A title names so many units; of more it names the first and the last. */
    private static final int NAMED = 6;

    private final Library library;
    private final @Nullable List<Gap> gaps;
    private final EliAddresses addresses;

    /**
     * An exporter.
     *
     * @param gaps the acts that the corpus is known to lack, or null where nobody checked
     * @param addresses what our addresses start with
     */
    public Exporter(Library library, @Nullable List<Gap> gaps, EliAddresses addresses) {
        this.library = library;
        this.gaps = gaps == null ? null : List.copyOf(gaps);
        this.addresses = addresses;
    }

    /**
     * Finds what is asked for, ready to be written.
     *
     * @throws NothingThere where there is no text for what was asked
     * @throws IllegalArgumentException where the form cannot show it
     */
    public Download prepare(ExportRequest request) {
        ExportFormat format = request.format();
        if (request.moment() instanceof Moment.Between && !format.comparesDays()) {
            throw new IllegalArgumentException("a comparison is written as html, pdf or docx, not as " + format.word());
        }
        Run run = new Run(request);
        return new Download(format.mediaType(), FileNames.of(request), run::write);
    }

    /**
     * Finds an amending act, ready to be written as Akoma Ntoso.
     *
     * @throws NothingThere where no act of that number is known then
     */
    public Download prepareAct(Numac numac, Language language, LocalDate knownAt) {
        ActRecord act = library.act(numac, knownAt)
                .orElseThrow(() -> new NothingThere("no act " + numac + " is known on " + knownAt));
        return new Download(
                ExportFormat.AKN.mediaType(),
                FileNames.ofAct(numac.value(), ExportFormat.AKN),
                out -> writeAct(act, language, knownAt, out));
    }

    /**
     * Writes what is asked for; the stream stays open.
     *
     * @throws NothingThere where there is no text for what was asked
     * @throws IllegalArgumentException where the form cannot show it
     * @throws IOException where the stream fails
     */
    public void write(ExportRequest request, OutputStream out) throws IOException {
        prepare(request).write(out);
    }

    /**
     * Writes an amending act as Akoma Ntoso; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public void writeAct(ActRecord act, Language language, LocalDate knownAt, OutputStream out) throws IOException {
        List<Statement.NotUnderstood> unparsed = notUnderstood(List.of(act));
        Statement statement = new Statement(
                act.parsed().header().title(),
                null,
                null,
                knownAt,
                library.edition(),
                gaps,
                0,
                List.of(),
                List.of(),
                unparsed);
        AknAct.write(act, language, statement, new Citations(List.of(act)), out);
    }

    private static List<Statement.NotUnderstood> notUnderstood(List<ActRecord> acts) {
        List<Statement.NotUnderstood> all = new ArrayList<>();
        for (ActRecord act : acts) {
            String numac = act.parsed().header().numac().value();
            act.parsed()
                    .unparsed()
                    .forEach(u -> all.add(new Statement.NotUnderstood(numac, u.id(), u.text(), u.reason())));
        }
        return all;
    }

    /** One request with what it needs. */
    private final class Run {

        private final ExportRequest request;
        private final Extract extract;
        private final List<ActRecord> acts;
        private final Citations citations;
        private final Statement statement;

        Run(ExportRequest request) {
            this.request = request;
            this.extract = new Extract(library, request);
            this.acts = library.acts(request.knownAt());
            this.citations = new Citations(acts);
            this.statement = statement();
        }

        private Statement statement() {
            Set<Refusal> refusals = new LinkedHashSet<>();
            Set<Remark> remarks = new LinkedHashSet<>();
            boolean any = false;
            for (ArticleNumber article : extract.articles()) {
                for (ArticleVersion version : extract.versions(article, request.moment())) {
                    any = true;
                    refusals.addAll(version.refusals());
                    remarks.addAll(version.remarks());
                }
            }
            if (!any) {
                throw new NothingThere(extract.subject(NAMED) + " has no text then; 'history' tells when it has one");
            }
            boolean everything = request.units().isEmpty();
            return new Statement(
                    extract.subject(NAMED),
                    asOf(),
                    request.moment() instanceof Moment.Between days ? days.after() : null,
                    request.knownAt(),
                    library.edition(),
                    concerned(everything),
                    everything ? 0 : unplaced(),
                    List.copyOf(refusals),
                    List.copyOf(remarks),
                    everything ? notUnderstood(acts) : List.of());
        }

        private @Nullable List<Gap> concerned(boolean everything) {
            List<ArticleNumber> articles = extract.articles();
            return gaps == null
                    ? null
                    : gaps.stream()
                            .filter(g -> everything || g.concerns(articles))
                            .filter(g -> g.isBy(lastDay()))
                            .toList();
        }

        private int unplaced() {
            return gaps == null
                    ? 0
                    : (int) gaps.stream()
                            .filter(g -> g.articles().isEmpty() && g.isBy(lastDay()))
                            .count();
        }

        /** No act published later says anything of the texts that are exported. */
        private LocalDate lastDay() {
            LocalDate last = request.knownAt();
            LocalDate day = asOf();
            if (request.moment() instanceof Moment.Between days) {
                day = days.after();
            }
            return day != null && day.isBefore(last) ? day : last;
        }

        private @Nullable LocalDate asOf() {
            if (request.moment() instanceof Moment.AsOf moment) {
                return moment.day();
            }
            return request.moment() instanceof Moment.Between days ? days.before() : null;
        }

        void write(OutputStream out) throws IOException {
            if (request.moment() instanceof Moment.Between days) {
                comparison(days, out);
                return;
            }
            switch (request.format()) {
                case AKN ->
                    new AknLaw(request.language(), statement, citations, acts)
                            .write(extract.articles(), a -> extract.versions(a, request.moment()), out);
                case HTML -> page(out);
                case PDF -> {
                    PdfText pdf = new PdfText(out, request.language(), statement, citations);
                    eachArticle(pdf::add);
                    pdf.end();
                }
                case DOCX -> {
                    WordText word = new WordText(out, request.language(), statement, citations);
                    eachArticle(word::add);
                    word.end();
                }
                case JSON -> LawJson.write(this::eachArticle, request.language(), statement, citations, out);
                case CSV -> csv(CodesCsv.Dialect.STANDARD, out);
                case CSV_EXCEL -> csv(CodesCsv.Dialect.SPREADSHEET, out);
                case FHIR ->
                    Fhir.write(
                            this::eachArticle,
                            request.units().isEmpty(),
                            request.language(),
                            statement,
                            citations,
                            out);
                case TTL -> {
                    Turtle turtle = new Turtle(out);
                    turtle.add(eli().ofExport(statement, request.language()));
                    eachArticle(v -> turtle.add(eli().of(v, null)));
                    turtle.end();
                }
                case JSONLD -> {
                    JsonLd json = new JsonLd(out);
                    json.add(eli().ofExport(statement, request.language()));
                    eachArticle(v -> json.add(eli().of(v, null)));
                    json.end();
                }
            }
        }

        private EliStatements eli() {
            LocalDate asOf = asOf();
            return new EliStatements(addresses, citations, asOf == null ? request.knownAt() : asOf);
        }

        private void csv(CodesCsv.Dialect dialect, OutputStream out) throws IOException {
            CodesCsv table = new CodesCsv(out, dialect, request.language(), statement, citations);
            // A service of a day has stood since a day of its own, not since the day of the article's last change.
            for (ArticleNumber article : extract.articles()) {
                table.add(extract.versions(article, new Moment.History()));
            }
            table.end();
        }

        private void page(OutputStream out) throws IOException {
            LawPage page = new LawPage(out, request.language(), statement, citations, eli());
            eachArticle(page::add);
            page.end();
        }

        private void eachArticle(Articles.Reader reader) throws IOException {
            for (ArticleNumber article : extract.articles()) {
                reader.read(extract.versions(article, request.moment()));
            }
        }

        private void comparison(Moment.Between days, OutputStream out) throws IOException {
            Language language = request.language();
            switch (request.format()) {
                case HTML -> comparisonPage(days, out);
                case PDF -> {
                    PdfComparison pdf = new PdfComparison(out, language, statement, citations, days.sideBySide());
                    eachComparison(days, pdf::add);
                    pdf.end();
                }
                case DOCX -> {
                    if (days.sideBySide()) {
                        WordTable word = new WordTable(out, language, statement, citations);
                        eachComparison(days, word::add);
                        word.end();
                    } else {
                        WordComparison word = new WordComparison(out, language, statement, citations);
                        eachComparison(days, word::add);
                        word.end();
                    }
                }
                default ->
                    throw new IllegalStateException("prepare() lets no comparison through as " + request.format());
            }
        }

        private void comparisonPage(Moment.Between days, OutputStream out) throws IOException {
            ComparisonPage page = new ComparisonPage(out, request.language(), statement, citations, days.sideBySide());
            eachComparison(days, page::add);
            page.end();
        }

        private void eachComparison(Moment.Between days, ComparisonWriter writer) throws IOException {
            for (ArticleNumber article : extract.articles()) {
                List<ArticleVersion> versions = library.versions(article, request.language(), request.knownAt());
                for (UnitReference unit : extract.unitsOf(article)) {
                    TextDiff diff =
                            TextDiff.of(article, request.language(), versions, unit, days.before(), days.after());
                    if (request.units().isEmpty() && !diff.differs()) {
                        continue;
                    }
                    writer.write(diff);
                }
            }
        }
    }

    @FunctionalInterface
    private interface ComparisonWriter {
        void write(TextDiff diff) throws IOException;
    }
}
