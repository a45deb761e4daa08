package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.ocr.Cleaned;
import org.nomenlex.source.ocr.OcrCleaner;
import org.nomenlex.source.pdf.Tongue;
import org.nomenlex.source.raw.RawStore;
import org.nomenlex.text.Encoding;

/** Plain text that a program for scans read: the text of an article of the nomenclature. */
final class ScanTextIntake implements Intake {

    /** Example: {@code Article 34 — PRESTATIONS INTERVENTIONNELLES}, {@code Art. 17bis.}. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:Article|Artikel|Art\\.?)\\s*(\\d{1,3}(?:bis|ter|quater|quinquies|sexies)?)\\b.*", Pattern.DOTALL);

    /** Control characters that no text has. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    private final RawStore raw;
    private final ImportOptions options;

    ScanTextIntake(RawStore raw, ImportOptions options) {
        this.raw = raw;
        this.options = options;
    }

    @Override
    public boolean takes(String name, byte[] head) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt")
                && !BINARY.matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .find();
    }

    @Override
    public List<Outcome> take(Path file, byte[] content) throws IOException {
        Cleaned cleaned = OcrCleaner.cleanText(Encoding.decode(content), CorpusLexicon.of(options.corpus()));
        Optional<ArticleNumber> article =
                Optional.ofNullable(options.article().article()).or(() -> articleOf(cleaned));
        LocalDate date = options.article().date();
        if (article.isEmpty()) {
            return List.of(Importer.refused(file, "it does not say which article it is: give --article"));
        }
        if (date == null) {
            return List.of(Importer.refused(
                    file, "a text without a date proves nothing: give --date, the day on which it" + " is in force"));
        }
        raw.keepFile(file, content, options.clock().instant());
        ArticleText text = new ArticleText(
                article.get(),
                date,
                Tongue.ofText(String.join(" ", cleaned.paragraphs())),
                "scan, " + file.getFileName(),
                cleaned.paragraphs());
        return new ArticleIntake(options).put(file, text, cleaned);
    }

    private static Optional<ArticleNumber> articleOf(Cleaned cleaned) {
        return cleaned.paragraphs().stream()
                .limit(3)
                .map(ARTICLE::matcher)
                .filter(Matcher::matches)
                .map(m -> new ArticleNumber(m.group(1)))
                .findFirst();
    }
}
