package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.law.Language;
import org.nomenlex.source.Origin;
import org.nomenlex.source.Relevance;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.inami.CoordinatedText;
import org.nomenlex.source.lexiterata.ActShelf;
import org.nomenlex.source.moniteur.MoniteurIssue;
import org.nomenlex.source.ocr.Cleaned;
import org.nomenlex.source.ocr.Lexicon;
import org.nomenlex.source.ocr.OcrCleaner;
import org.nomenlex.source.ocr.Tesseract;
import org.nomenlex.source.pdf.PdfPage;
import org.nomenlex.source.pdf.PdfText;
import org.nomenlex.source.raw.RawStore;

/** PDFs: issues of the Moniteur, coordinated texts of INAMI, with or without a text layer. */
final class PdfIntake implements Intake {

    private final ActShelf shelf;
    private final RawStore raw;
    private final ImportOptions options;

    PdfIntake(ActShelf shelf, RawStore raw, ImportOptions options) {
        this.shelf = shelf;
        this.raw = raw;
        this.options = options;
    }

    @Override
    public boolean takes(String name, byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public List<Outcome> take(Path file, byte[] content) throws IOException {
        List<PdfPage> pages = PdfText.read(content);
        boolean scanned = pages.stream().anyMatch(PdfPage::scanned);
        if (scanned) {
            pages = scan(content, pages);
        }
        List<Outcome> outcomes = understood(file, pages, scanned);
        if (outcomes.stream().anyMatch(o -> o.status() != Outcome.Status.REFUSED)) {
            raw.keepFile(file, content, options.clock().instant());
        }
        return outcomes;
    }

    private List<PdfPage> scan(byte[] content, List<PdfPage> pages) throws IOException {
        try {
            return new Tesseract(options.tesseract()).read(content, pages);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private List<Outcome> understood(Path file, List<PdfPage> pages, boolean scanned) throws IOException {
        String name = file.getFileName().toString();
        if (options.article().article() == null && MoniteurIssue.recognised(pages)) {
            return issue(file, pages, scanned);
        }
        if (options.article().article() != null || CoordinatedText.recognised(name, pages)) {
            CoordinatedText text = CoordinatedText.of(
                    name, pages, options.article().article(), options.article().date());
            return coordinated(file, text, scanned);
        }
        return List.of(Importer.refused(
                file,
                "neither an issue of the Moniteur (no mark such as [C - 2011/22405]) nor a coordinated text of INAMI; for the"
                        + " text of an article give --article and --date"));
    }

    private List<Outcome> coordinated(Path file, CoordinatedText read, boolean scanned) throws IOException {
        ArticleText text = read.text();
        Cleaned cleaned = scanned
                ? OcrCleaner.clean(text.lines(), CorpusLexicon.of(options.corpus()))
                : new Cleaned(text.lines(), List.of(), List.of());
        ArticleText clean =
                new ArticleText(text.article(), text.date(), text.language(), text.origin(), cleaned.paragraphs());
        List<Outcome> outcomes = new ArrayList<>(new ArticleIntake(options).put(file, clean, cleaned));
        if (!read.decrees().isEmpty()) {
            outcomes.add(
                    new Outcome(file, Outcome.Status.NOTE, "its notes name: " + String.join("; ", read.decrees())));
        }
        return outcomes;
    }

    private List<Outcome> issue(Path file, List<PdfPage> pages, boolean scanned) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Lexicon lexicon = scanned ? CorpusLexicon.of(options.corpus()) : new Lexicon();
        MoniteurIssue issue = new MoniteurIssue(
                pages, options.hints(), p -> scanned ? OcrCleaner.clean(p, lexicon) : MoniteurIssue.asPrinted(p));
        for (Language language : Language.values()) {
            for (MoniteurIssue.Found found : issue.acts(language)) {
                if (wanted(found.act())) {
                    outcomes.addAll(PageIntake.act(file, scanned ? scan(found.act()) : found.act(), shelf, options));
                    outcomes.addAll(ArticleIntake.notes(file, found.cleaned()));
                }
            }
        }
        if (outcomes.isEmpty()) {
            String what = options.hints().numac() == null
                    ? "no act on the nomenclature was found in this issue; name one with --numac, or take all with --all"
                    : "the act " + options.hints().numac() + " was not found in this issue";
            outcomes.add(Importer.refused(file, what));
        }
        return outcomes;
    }

    private boolean wanted(SourceAct act) {
        if (options.hints().numac() != null) {
            return act.header().numac().equals(options.hints().numac());
        }
        List<String> openings = act.articles().stream()
                .filter(a -> !a.lines().isEmpty())
                .map(a -> a.lines().get(0))
                .toList();
        return options.all() || Relevance.of(act.header().title(), act.header().modifies(), openings);
    }

    private static SourceAct scan(SourceAct act) {
        return new SourceAct(
                act.header(), act.service(), "", act.language(), act.articles(), act.signatures(), Origin.SCAN);
    }
}
