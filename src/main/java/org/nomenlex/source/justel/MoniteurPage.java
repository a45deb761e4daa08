package org.nomenlex.source.justel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.ArticleChain;
import org.nomenlex.source.Origin;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.WrittenDate;
import org.nomenlex.source.html.Flow;
import org.nomenlex.source.html.FlowItem;

/**
 * The Moniteur's own page of an act: the text as published, which is the one that counts. It has no anchors: title,
 * preamble, articles and signatures follow each other as lines.
 */
final class MoniteurPage {

    /** Example: {@code /eli/arrete/2011/10/26/2011022405/moniteur}, {@code numac_search=2011022405}. */
    private static final Pattern NUMAC_LINK =
            Pattern.compile("(?:/eli/\\w+/\\d{4}/\\d{2}/\\d{2}/|numac(?:_search)?=)(\\d{4}[0-9A-Z]\\d{5})");

    /** Example: {@code numac : 2011022405}, {@code [C − 2011/22405]}. */
    private static final Pattern NUMAC_TEXT = Pattern.compile(
            "(?i)\\bnumac\\s*:?\\s*(\\d{4}[0-9A-Z]\\d{5})|\\[C\\s*[-\u2212\u2013]\\s*(\\d{4}/[0-9A-Z]?\\d{5})]");

    /** Example: {@code publié le : 2011-11-25}, {@code gepubliceerd op 25 november 2011}. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)(?:publié(?:e)? le|gepubliceerd op|publication|publicatie)\\s*:?\\s*(.{8,20})");

    /** Example: {@code /mopdf/2011/11/25_3.pdf#Page35}. */
    private static final Pattern PDF = Pattern.compile("/mopdf/(\\d{4})/(\\d{2})/(\\d{2})_\\d+\\.pdf");

    /** Example: {@code pd_search=2011-11-25}. */
    private static final Pattern DAY_LINK = Pattern.compile("(?:pd_search|pub_date)=(\\d{4}-\\d{2}-\\d{2})");

    private MoniteurPage() {}

    /** Whether a page without Justel's boxes holds an act: a dated title and a first article. */
    static boolean holdsAct(Document page) {
        List<String> lines = lines(page);
        return lines.stream().anyMatch(ActTitle::isDated)
                && !ArticleChain.split(lines).isEmpty();
    }

    static PageReading read(Document page, ActHints hints) throws IOException {
        ArticleChain.Cut cut = ArticleChain.cut(lines(page));
        String line =
                cut.before().stream().filter(ActTitle::isDated).findFirst().orElse("");
        ActTitle title = ActTitle.of(line);
        Language language = title.words().matches("(?i)(koninklijk|ministerieel|besluit|wet|decreet|programmawet).*")
                ? Language.NL
                : Language.FR;
        ActHeader header = new ActHeader(
                numac(page, hints),
                "",
                title.kind(),
                title.promulgated(),
                published(page, hints),
                title.words(),
                "",
                hints.url().isEmpty() ? JustelPage.link(page, "a[href*=/eli/]") : hints.url(),
                JustelPage.link(page, "a[href*=/mopdf/]"),
                "",
                List.of());
        SourceAct act = new SourceAct(
                header, service(cut.before(), line), "", language, cut.articles(), cut.signatures(), Origin.MONITEUR);
        return new PageReading.Read(PageKind.MONITEUR, act, List.of(), List.of(), 0);
    }

    private static List<String> lines(Document page) {
        Element main = page.selectFirst("main.article-text");
        List<String> lines = new java.util.ArrayList<>();
        for (FlowItem item : Flow.of(main == null ? page.body() : main)) {
            if (item instanceof FlowItem.Line l) {
                lines.add(l.text());
            } else if (item instanceof FlowItem.Table t) {
                t.rows().forEach(r -> lines.add("| " + String.join(" | ", r) + " |"));
            } else if (item instanceof FlowItem.Preformatted p) {
                lines.addAll(p.lines());
            }
        }
        return lines;
    }

    private static Numac numac(Document page, ActHints hints) throws IOException {
        if (hints.numac() != null) {
            return hints.numac();
        }
        Matcher text = NUMAC_TEXT.matcher(page.text());
        if (text.find()) {
            return text.group(1) != null ? new Numac(text.group(1)) : JustelPage.numac(fromSlash(text.group(2)));
        }
        for (Element a : page.select("a[href], link[href]")) {
            Matcher link = NUMAC_LINK.matcher(a.attr("href"));
            if (link.find()) {
                return new Numac(link.group(1));
            }
        }
        throw new IOException("it does not say its NUMAC: give it with --numac");
    }

    /** {@code 2011/22405} is the NUMAC 2011022405: a zero was left out. */
    static String fromSlash(String printed) {
        String[] parts = printed.split("/", 2);
        return parts[0] + "0".repeat(Math.max(0, 6 - parts[1].length())) + parts[1];
    }

    private static LocalDate published(Document page, ActHints hints) throws IOException {
        if (hints.published() != null) {
            return hints.published();
        }
        Matcher text = PUBLISHED.matcher(page.text());
        Optional<LocalDate> day = text.find() ? WrittenDate.first(text.group(1)) : Optional.empty();
        if (day.isEmpty()) {
            String html = page.select("a[href], link[href], form[action]").outerHtml();
            Matcher pdf = PDF.matcher(html);
            Matcher link = DAY_LINK.matcher(html);
            day = pdf.find()
                    ? WrittenDate.first(pdf.group(1) + "-" + pdf.group(2) + "-" + pdf.group(3))
                    : link.find() ? WrittenDate.first(link.group(1)) : Optional.empty();
        }
        return day.orElseThrow(() -> new IOException("it does not say when it was published: give --published DATE"));
    }

    private static String service(List<String> before, String title) {
        int at = before.indexOf(title);
        for (int i = at - 1; i >= 0; i--) {
            if (before.get(i)
                    .matches("(?:SERVICE PUBLIC|MINISTERE|FEDERALE OVERHEIDSDIENST|MINISTERIE|INSTITUT|RIJKS).*")) {
                return before.get(i);
            }
        }
        return "";
    }
}
