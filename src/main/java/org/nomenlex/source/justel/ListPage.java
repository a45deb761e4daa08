package org.nomenlex.source.justel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;
import org.nomenlex.source.WrittenDate;
import org.nomenlex.source.html.HtmlPage;
import org.nomenlex.text.Encoding;

/**
 * A page that lists acts: the acts of a year, the contents of a day, the results of a search, recent consolidations. Each
 * act once, in the order of the page.
 *
 * @param items the acts
 * @param next the address of the next page of results, empty on the last
 */
public record ListPage(List<ListItem> items, String next) {

    /** Example: {@code /eli/arrete/2024/01/07/2024000164/justel}, {@code ?language=fr&numac_search=2024000164&...}. */
    private static final Pattern NUMAC =
            Pattern.compile("(?:/eli/\\w+/\\d{4}/\\d{2}/\\d{2}/|numac_search=|[?&]numac=)(\\d{4}[0-9A-Z]\\d{5})");

    /** Example: {@code cn_search=2011102606}. */
    private static final Pattern DOSSIER = Pattern.compile("cn_search=(\\d{10})");

    /** A row of a year's list: {@code 12 7 JANVIER 2024. - Loi modifiant ... Publié le : 17-01-2024 Source : ...}. */
    private static final Pattern ROW = Pattern.compile(
            "^\\s*\\d*\\s*(.*?)\\s*(?:Publié(?:e)? le|Gepubliceerd op|Bekendgemaakt op)\\s*:?\\s*(\\d{2}-\\d{2}-\\d{4})?.*",
            Pattern.DOTALL);

    /** Example: {@code sum_date=2024-01-17}. */
    private static final Pattern DAY = Pattern.compile("(?:sum_date|pd_search)=(\\d{4}-\\d{2}-\\d{2})");

    /** Copies the items. */
    public ListPage {
        items = List.copyOf(items);
    }

    /** Reads a list; empty where the page is none. */
    public static ListPage read(byte[] bytes) {
        Document page = HtmlPage.parse(Encoding.decode(bytes));
        Map<String, ListItem> found = new LinkedHashMap<>();
        for (Element a : page.select("a[href]")) {
            String href = a.attr("href");
            Matcher numac = NUMAC.matcher(href);
            Matcher dossier = DOSSIER.matcher(href);
            boolean numbered = numac.find();
            if (numbered) {
                add(found, numac.group(1), item(a, new Numac(numac.group(1)), "", href));
            } else if (dossier.find() && a.hasClass("list-item--title")) {
                add(found, dossier.group(1), item(a, null, dossier.group(1), href));
            }
        }
        return new ListPage(new ArrayList<>(found.values()), nextPage(page));
    }

    /** The entry that says more wins: a list links each act several times. */
    private static void add(Map<String, ListItem> found, String key, ListItem item) {
        ListItem before = found.get(key);
        if (before == null || before.title().length() < item.title().length()) {
            found.put(key, item);
        }
    }

    private static ListItem item(Element a, @Nullable Numac numac, String dossier, String href) {
        Element entry = a.closest(".list-item");
        if (entry != null) {
            String title = Optional.ofNullable(entry.selectFirst(".list-item--title"))
                    .map(e -> e.text().strip())
                    .orElse(a.text().strip());
            LocalDate day = Optional.ofNullable(entry.selectFirst(".list-item--date"))
                    .flatMap(e -> WrittenDate.first(e.text()))
                    .orElse(day(href));
            return new ListItem(numac, dossier, title, day);
        }
        Element tr = a.closest("tr");
        Matcher row = ROW.matcher(tr == null ? "" : tr.text().replace('\u00a0', ' '));
        if (row.matches()) {
            LocalDate day = row.group(2) == null
                    ? null
                    : WrittenDate.first(row.group(2)).orElse(null);
            return new ListItem(numac, dossier, row.group(1).strip(), day);
        }
        return new ListItem(numac, dossier, a.text().strip(), day(href));
    }

    private static @Nullable LocalDate day(String href) {
        Matcher day = DAY.matcher(href);
        return day.find() ? WrittenDate.first(day.group(1)).orElse(null) : null;
    }

    private static String nextPage(Document page) {
        Element next = page.selectFirst("a.pagination-next[href]");
        Element active = page.selectFirst(".pagination-button.active");
        Element last = page.selectFirst("a.pagination-last[href]");
        boolean onLast = next == null
                || last != null
                        && active != null
                        && last.attr("href").matches(".*[?&]page=" + active.text() + "(?:&.*)?");
        return onLast ? "" : next.attr("href");
    }
}
