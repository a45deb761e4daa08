package org.nomenlex.source.moniteur;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.ArticleChain;
import org.nomenlex.source.Origin;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.WrittenDate;
import org.nomenlex.source.justel.ActHints;
import org.nomenlex.source.justel.ActTitle;
import org.nomenlex.source.ocr.Cleaned;
import org.nomenlex.source.pdf.Columns;
import org.nomenlex.source.pdf.Furniture;
import org.nomenlex.source.pdf.Paragraphs;
import org.nomenlex.source.pdf.PdfPage;
import org.nomenlex.source.pdf.TextLine;

/** An issue of the Moniteur, or some pages of one. */
public final class MoniteurIssue {

    /** The mark of an act: {@code [C − 2011/22405]}, {@code [2011/22405]}, {@code [C - 2024/B02078]}. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\s*(?:[A-Z]\\s*)?[-\u2013\u2014\u2212]?\\s*(\\d{4})/([0-9A-Z]\\d{4,5})\\s*]");

    /** The running head: {@code 69951 MONITEUR BELGE — 25.11.2011 — Ed. 3 — BELGISCH STAATSBLAD}. */
    private static final Pattern HEAD = Pattern.compile("(?i).*(?:moniteur belge|belgisch staatsblad).*");

    /** The page number in the running head: not the day, not the edition. */
    private static final Pattern PAGE = Pattern.compile("(?:^|\\s)(\\d{4,6})(?:\\s|$)");

    /** What stands between two acts: {@code F. 2011 — 3010}, {@code SERVICE PUBLIC FEDERAL SECURITE SOCIALE}. */
    private static final Pattern BETWEEN = Pattern.compile("[FN]\\.\\s*\\d{4}\\s*[-\u2013\u2014]\\s*\\d+.*"
            + "|(?:SERVICE PUBLIC|MINISTERE|FEDERALE OVERHEIDSDIENST|MINISTERIE|INSTITUT|RIJKSINSTITUUT)\\b.*");

    private final List<PdfPage> pages;
    private final Optional<LocalDate> published;
    private final Function<List<String>, Cleaned> clean;

    /**
     * Takes the pages of an issue, heads included: these tell the day.
     *
     * @param hints the day, where the user says it
     * @param clean what is done to the paragraphs of an act before they are understood: scans are cleaned
     */
    public MoniteurIssue(List<PdfPage> pages, ActHints hints, Function<List<String>, Cleaned> clean) {
        this.pages = List.copyOf(pages);
        this.clean = clean;
        this.published = hints.published() == null ? dayOf(pages) : Optional.of(hints.published());
    }

    /**
     * An act that was found.
     *
     * @param act the act
     * @param cleaned its paragraphs, with what cleaning did
     */
    public record Found(SourceAct act, Cleaned cleaned) {}

    /** Paragraphs that need no cleaning: they were printed, not read from a picture. */
    public static Cleaned asPrinted(List<String> paragraphs) {
        return new Cleaned(paragraphs, List.of(), List.of());
    }

    /** Whether pages are of the Moniteur: a mark of an act is there. */
    public static boolean recognised(List<PdfPage> pages) {
        return pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(TextLine::text)
                .anyMatch(t -> REFERENCE.matcher(t).find());
    }

    private static Optional<LocalDate> dayOf(List<PdfPage> pages) {
        return pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(TextLine::text)
                .filter(t -> HEAD.matcher(t).matches())
                .flatMap(t -> WrittenDate.first(t).stream())
                .findFirst();
    }

    /** The acts of the issue in a language, in their order. */
    public List<Found> acts(Language language) throws IOException {
        LocalDate day = published.orElseThrow(
                () -> new IOException("it does not say when it was published: give --published DATE"));
        List<TextLine> lines = Columns.of(Furniture.removed(pages), language);
        List<Found> acts = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean mark =
                    i < lines.size() && REFERENCE.matcher(lines.get(i).text()).find();
            if ((mark || i == lines.size()) && from >= 0) {
                act(lines.subList(from, i), language, day).ifPresent(acts::add);
            }
            from = mark ? i : from;
        }
        return acts;
    }

    private Optional<Found> act(List<TextLine> lines, Language language, LocalDate day) {
        Matcher mark = REFERENCE.matcher(lines.get(0).text());
        if (!mark.find()) {
            return Optional.empty();
        }
        String digits = mark.group(2).length() == 5 ? "0" + mark.group(2) : mark.group(2);
        if (!Numac.isNumac(mark.group(1) + digits)) {
            return Optional.empty();
        }
        List<TextLine> body = new ArrayList<>(lines.subList(1, lines.size()));
        Cleaned cleaned = clean.apply(Paragraphs.of(body));
        ArticleChain.Cut cut = ArticleChain.cut(cleaned.paragraphs());
        Optional<String> title = cut.before().stream().filter(ActTitle::isDated).findFirst();
        if (title.isEmpty() || cut.articles().isEmpty()) {
            return Optional.empty();
        }
        ActTitle words = ActTitle.of(title.get());
        ActHeader header = new ActHeader(
                new Numac(mark.group(1) + digits),
                "",
                words.kind(),
                words.promulgated(),
                day,
                words.words(),
                printedPage(lines.get(0).page()),
                "",
                "",
                "",
                List.of());
        SourceAct act = new SourceAct(
                header, "", "", language, cut.articles(), untilNextAct(cut.signatures()), Origin.MONITEUR_PDF);
        return Optional.of(new Found(act, cleaned));
    }

    private static List<String> untilNextAct(List<String> lines) {
        return lines.stream().takeWhile(l -> !BETWEEN.matcher(l).matches()).toList();
    }

    private String printedPage(int page) {
        return pages.stream()
                .filter(p -> p.number() == page)
                .flatMap(p -> p.lines().stream())
                .map(TextLine::text)
                .filter(t -> HEAD.matcher(t).matches())
                .map(PAGE::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .orElse("");
    }
}
