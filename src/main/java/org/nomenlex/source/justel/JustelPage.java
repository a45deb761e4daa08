package org.nomenlex.source.justel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.Origin;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.SourceArticle;
import org.nomenlex.source.WrittenDate;
import org.nomenlex.source.html.Flow;
import org.nomenlex.source.html.HtmlPage;
import org.nomenlex.text.Encoding;

/** Reads any page of eJustice: the one entry to this package. */
public final class JustelPage {

    /** Where the site's own links point to. */
    static final String SITE = "https://www.ejustice.just.fgov.be";

    /** Example: {@code 166 versions archivées}. */
    private static final Pattern VERSIONS = Pattern.compile("(\\d+)\\s+(?:versions? archiv|gearchiveerde versies?)");

    private JustelPage() {}

    /**
     * Reads a page as served.
     *
     * @param bytes the page
     * @param hints what the caller knows of the act, for pages that do not tell (the Moniteur's)
     */
    public static PageReading read(byte[] bytes, ActHints hints) {
        try {
            String html = Encoding.decode(bytes);
            return bytes.length > HtmlPage.LARGEST ? tooLarge() : read(HtmlPage.parse(html), html, hints);
        } catch (RuntimeException e) {
            return new PageReading.Refused(PageKind.UNKNOWN, "the page cannot be parsed: " + e.getMessage());
        }
    }

    /** Reads a page for which nothing else is known. */
    public static PageReading read(byte[] bytes) {
        return read(bytes, ActHints.NONE);
    }

    private static PageReading tooLarge() {
        return new PageReading.Refused(
                PageKind.UNKNOWN, "the page has more than " + (HtmlPage.LARGEST >> 20) + " MB: not read");
    }

    private static PageReading read(Document page, String html, ActHints hints) {
        PageKind kind = PageKind.of(page, html);
        try {
            return switch (kind) {
                case JUSTEL -> justel(page);
                case JUSTEL_OLD -> OldJustelPage.read(page);
                case MONITEUR -> MoniteurPage.read(page, hints);
                default -> new PageReading.Refused(kind, "this is " + kind.words());
            };
        } catch (IOException e) {
            return new PageReading.Refused(kind, "this is " + kind.words() + ", but " + e.getMessage());
        }
    }

    private static PageReading justel(Document page) throws IOException {
        Element box = first(page, "#list-title-1 .list-item--content", "it has no particulars");
        Map<String, String> fields = fields(box);
        Language language = fields.containsKey("dossiernummer") ? Language.NL : Language.FR;
        String title = Flow.lines(first(box, ".list-item--title", "it has no title")).stream()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        ActTitle read = ActTitle.of(title);
        String numac = Optional.ofNullable(box.selectFirst("span.tag"))
                .map(e -> e.text().strip())
                .orElse(field(fields, "numéro", "nummer"));
        ActHeader header = new ActHeader(
                numac(numac),
                field(fields, "dossier numéro", "dossiernummer"),
                read.kind(),
                read.promulgated(),
                published(field(fields, "publication", "publicatie")),
                read.words(),
                field(fields, "page", "bladzijde"),
                link(page, "#link-text"),
                link(page, "a.links-link[href*=/mopdf/]"),
                starts(field(fields, "entrée en vigueur", "inwerkingtreding")),
                modified(box));
        Element text = first(page, "#list-title-3", "it has no text");
        List<SourceArticle> articles = ActText.articles(Flow.of(text));
        if (articles.isEmpty()) {
            throw new IOException("no article was found in its text");
        }
        SourceAct act = new SourceAct(
                header,
                field(fields, "source", "bron"),
                link(page, "a.links-link[href*=/img_l/pdf/]"),
                language,
                articles,
                signatures(page),
                Origin.JUSTEL);
        return new PageReading.Read(
                PageKind.JUSTEL, act, ModificationSheet.of(page), register(articles), versions(box.text()));
    }

    static Element first(Element root, String selector, String missing) throws IOException {
        Element found = root.selectFirst(selector);
        if (found == null) {
            throw new IOException(missing);
        }
        return found;
    }

    static Numac numac(String text) throws IOException {
        String value = text.strip().toUpperCase(Locale.ROOT);
        if (!Numac.isNumac(value)) {
            throw new IOException("it gives no NUMAC (found \"" + text + "\")");
        }
        return new Numac(value);
    }

    static LocalDate published(String text) throws IOException {
        return WrittenDate.first(text)
                .orElseThrow(() -> new IOException("it gives no date of publication (found \"" + text + "\")"));
    }

    /** The field as an ISO day where it is one day, as written where it is a list per article. */
    static String starts(String field) {
        String day = field.strip();
        boolean single = day.matches("\\d{1,2}(?:er)? \\p{L}+ \\d{4}|\\d{2}-\\d{2}-\\d{4}");
        return single ? WrittenDate.first(day).map(LocalDate::toString).orElse(day) : day;
    }

    static int versions(String text) {
        Matcher m = VERSIONS.matcher(text);
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }

    /** The changes noted in the text, each once. */
    static List<RegisterEntry> register(List<SourceArticle> articles) {
        return articles.stream()
                .flatMap(a -> a.lines().stream())
                .flatMap(l -> RegisterEntry.in(l).stream())
                .distinct()
                .toList();
    }

    /** "Label: value" paragraphs, labels in small letters without colon. */
    private static Map<String, String> fields(Element box) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element p : box.select(".plain-text p:has(strong)")) {
            Element strong = p.selectFirst("strong");
            if (strong == null) {
                continue;
            }
            String label = strong.text()
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s*:\\s*$", "")
                    .strip();
            String all = String.join(" ", Flow.lines(p));
            String value = all.length() >= strong.text().length()
                    ? all.substring(strong.text().length())
                    : "";
            fields.putIfAbsent(
                    label.toLowerCase(Locale.ROOT),
                    value.replaceFirst("^\\s*:\\s*", "").strip());
        }
        return fields;
    }

    private static String field(Map<String, String> fields, String french, String dutch) {
        return fields.getOrDefault(french, fields.getOrDefault(dutch, ""));
    }

    private static List<Numac> modified(Element box) {
        List<Numac> found = new ArrayList<>();
        for (Element tag : box.select("span.tag-small")) {
            String value = tag.text().strip();
            if (Numac.isNumac(value) && !found.contains(new Numac(value))) {
                found.add(new Numac(value));
            }
        }
        return found;
    }

    private static List<String> signatures(Document page) {
        Element box = page.selectFirst("#list-title-sw_sign");
        return box == null ? List.of() : Flow.lines(box);
    }

    static String link(Document page, String selector) {
        Element a = page.selectFirst(selector);
        if (a == null) {
            return "";
        }
        String href = a.attr("href").strip();
        return href.startsWith("/") ? SITE + href : href;
    }
}
