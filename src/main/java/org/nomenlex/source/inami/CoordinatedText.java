package org.nomenlex.source.inami;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.source.WrittenDate;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.pdf.Furniture;
import org.nomenlex.source.pdf.Paragraphs;
import org.nomenlex.source.pdf.PdfPage;
import org.nomenlex.source.pdf.TextLine;
import org.nomenlex.source.pdf.Tongue;
import org.nomenlex.source.pdf.Word;

/**
 * A coordinated text of an article.
 *
 * @param text the article's text
 * @param decrees the notes that name the decrees, each once, as written ({@code A.R. 22.10.2010 (en vigueur 1.1.2011)})
 */
public record CoordinatedText(ArticleText text, List<String> decrees) {

    /** Example: {@code A.R. 22.10.2010 (en vigueur 1.1.2011)}, {@code K.B. 15.5.2003 + K.B. 4.6.2024}. */
    private static final Pattern NOTE = Pattern.compile(NoteForm.ONE + "(?:\\s*\\+\\s*" + NoteForm.ONE + ")*");

    /** The name INAMI gives its files: {@code nomenclatureart36_20240801_01.pdf}, {@code nomenclatuurart17bis_...}. */
    private static final Pattern FILE = Pattern.compile(
            "(?i)nomencla\\w*?art(\\d+(?:bis|ter|quater|quinquies|sexies)?)_(\\d{4})(\\d{2})(\\d{2}).*");

    /** Example: {@code Art. 36 pag. 3}; the foot of a page. */
    private static final Pattern FOOT = Pattern.compile(".*\\bArt\\.?\\s*(\\d+(?:bis|ter|quater)?)\\s+pag.*");

    /** Example: {@code Version du 01.08.2024}, {@code en vigueur au 1er août 2024}. */
    private static final Pattern DATED =
            Pattern.compile("(?i).*(?:version|vigueur|coordination|toestand|inwerking)\\D{0,40}(\\d.{7,20})");

    /** The first line of the article's own text. */
    private static final Pattern BEGIN = Pattern.compile("(?i)[\"\u00ab\u201c]?\\s*Art(?:icle|ikel|\\.)\\s*\\d+.*");

    /** How a note is written. */
    private static final class NoteForm {
        static final String ONE =
                "[\"\u00ab]?(?:A\\.?R\\.?|K\\.?B\\.?|A\\.?M\\.?|M\\.?B\\.?)\\s\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
                        + "(?:\\s?\\((?:en vigueur|in werking|inwerkingtreding)[^)]*\\))?[\"\u00bb]?";

        private NoteForm() {}
    }

    /** Copies the list. */
    public CoordinatedText {
        decrees = List.copyOf(decrees);
    }

    /** Whether pages are INAMI's: notes of decrees in the text, or the foot that it prints. */
    public static boolean recognised(String fileName, List<PdfPage> pages) {
        List<String> lines = pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(TextLine::text)
                .toList();
        return FILE.matcher(fileName).matches()
                || lines.stream().anyMatch(l -> FOOT.matcher(l).matches())
                || lines.stream().filter(l -> NOTE.matcher(l).find()).count() > 2;
    }

    /**
     * Reads it.
     *
     * @param fileName its name: INAMI's own names tell article and day
     * @param article the article, where the user says it
     * @param date the day, where the user says it
     * @throws IOException where article or day cannot be told
     */
    public static CoordinatedText of(
            String fileName, List<PdfPage> pages, @Nullable ArticleNumber article, @Nullable LocalDate date)
            throws IOException {
        ArticleNumber number = article != null
                ? article
                : articleOf(fileName, pages)
                        .orElseThrow(() -> new IOException("it does not say which article it is: give --article"));
        LocalDate day = date != null
                ? date
                : dayOf(fileName, pages)
                        .orElseThrow(() -> new IOException("it does not say from when it is: give --date"));
        Set<String> notes = new LinkedHashSet<>();
        List<TextLine> lines = new ArrayList<>();
        for (PdfPage page : Furniture.removed(pages)) {
            for (TextLine line : page.lines()) {
                withoutNotes(line, notes).ifPresent(lines::add);
            }
        }
        List<String> paragraphs = fromArticle(Paragraphs.of(lines));
        Language language = Tongue.ofText(String.join(" ", paragraphs));
        String origin = "INAMI, " + fileName;
        return new CoordinatedText(new ArticleText(number, day, language, origin, paragraphs), List.copyOf(notes));
    }

    private static Optional<ArticleNumber> articleOf(String fileName, List<PdfPage> pages) {
        Matcher name = FILE.matcher(fileName);
        if (name.matches()) {
            return Optional.of(new ArticleNumber(name.group(1)));
        }
        return pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(l -> FOOT.matcher(l.text()))
                .filter(Matcher::matches)
                .map(m -> new ArticleNumber(m.group(1)))
                .findFirst();
    }

    private static Optional<LocalDate> dayOf(String fileName, List<PdfPage> pages) {
        Matcher name = FILE.matcher(fileName);
        if (name.matches()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(name.group(2)),
                        Integer.parseInt(name.group(3)),
                        Integer.parseInt(name.group(4))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return pages.stream()
                .limit(1)
                .flatMap(p -> p.lines().stream())
                .filter(l -> !NOTE.matcher(l.text()).find())
                .map(l -> DATED.matcher(l.text()))
                .filter(Matcher::matches)
                .flatMap(m -> WrittenDate.first(m.group(1)).stream())
                .findFirst();
    }

    /** A line without the notes in it; empty where it was all note. */
    private static Optional<TextLine> withoutNotes(TextLine line, Set<String> notes) {
        Matcher note = NOTE.matcher(line.text());
        boolean[] taken = new boolean[line.words().size()];
        while (note.find()) {
            notes.add(note.group().replaceAll("[\"\u00ab\u00bb]", ""));
            mark(line.words(), note.start(), note.end(), taken);
        }
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                kept.add(line.words().get(i));
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new TextLine(kept, line.page()));
    }

    private static void mark(List<Word> words, int from, int to, boolean[] taken) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = at + words.get(i).text().length();
            taken[i] |= at >= from && end <= to;
            at = end + 1;
        }
    }

    /** Title and subject stand before the article's own first line. */
    private static List<String> fromArticle(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (BEGIN.matcher(paragraphs.get(i)).matches()) {
                return paragraphs.subList(i, paragraphs.size());
            }
        }
        return paragraphs;
    }
}
