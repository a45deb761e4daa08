package org.nomenlex.source.justel;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of eJustice is, told by its content: the site answers "200 OK" to everything, and says in the page itself
 * that nothing was found, that the database failed or that another text is meant.
 */
public enum PageKind {
    /** Justel's page of an act, layout since 2024. */
    JUSTEL("Justel's page of an act"),
    /** Justel's page of an act, layout before 2024. */
    JUSTEL_OLD("Justel's page of an act (layout before 2024)"),
    /** The Moniteur's page of an act: the text as published. */
    MONITEUR("the Moniteur's page of an act"),
    /** The acts of a year. */
    YEAR_LIST("a list of the acts of a year: acts are fetched from it with \"fetch --list YEAR\""),
    /** Results of a search, contents of a day, recent consolidations. */
    RESULT_LIST("a list of results, not an act"),
    /** A notice of a company in the annexes of the Moniteur. */
    COMPANY("a notice of the annexes for companies, not an act"),
    /** The help page on ELI, which stands for "not found". */
    NOT_FOUND("the site's \"not found\" page (help on ELI addresses)"),
    /** The database's own error, shown as a page. */
    SQL_ERROR("an error of the site's database (SQL error page)"),
    /** The site is being serviced. */
    MAINTENANCE("a maintenance page of the site"),
    /** The page ends before its text does. */
    TRUNCATED("a page that was cut off before its end"),
    /** Nothing known. */
    UNKNOWN("not a page of eJustice that holds an act");

    private final String words;

    PageKind(String words) {
        this.words = words;
    }

    /** Names the kind in a sentence: "this is ...". */
    public String words() {
        return words;
    }

    /** Whether the page holds the text of an act. */
    public boolean act() {
        return this == JUSTEL || this == JUSTEL_OLD || this == MONITEUR;
    }

    /** Whether the same address may well answer rightly later. */
    public boolean passing() {
        return this == SQL_ERROR || this == MAINTENANCE || this == TRUNCATED || this == UNKNOWN;
    }

    /** Recognises a page. {@code html} is its source: whether it is complete can only be seen there. */
    public static PageKind of(Document page, String html) {
        PageKind kind = byContent(page, html);
        boolean cut = !html.regionMatches(true, Math.max(0, html.stripTrailing().length() - 7), "</html>", 0, 7);
        return cut && (kind.act() || kind == YEAR_LIST || kind == RESULT_LIST) ? TRUNCATED : kind;
    }

    private static PageKind byContent(Document page, String html) {
        if (html.contains("error select ") || html.contains("from loi_all where")) {
            return SQL_ERROR;
        }
        if (page.selectFirst("#list-title-1 .list-item--content") != null) {
            return page.selectFirst("#list-title-3") == null ? TRUNCATED : JUSTEL;
        }
        if (page.selectFirst("a[name=texte], a[name=tekst]") != null && html.contains("LNKR")
                || page.selectFirst("a[name=titre], a[name=titel]") != null) {
            return JUSTEL_OLD;
        }
        String text = page.text();
        if (text.contains("pas trouvé de réponse") || text.contains("geen resultaat opgeleverd")) {
            return NOT_FOUND;
        }
        if (page.selectFirst("a[href~=/eli/.*/\\d{4}[0-9A-Z]\\d{5}/]") != null
                && page.title().startsWith("ELI")) {
            return YEAR_LIST;
        }
        return byMain(page, text);
    }

    private static PageKind byMain(Document page, String text) {
        Element article = page.selectFirst("main.article-text");
        if (MoniteurPage.holdsAct(page)) {
            return MONITEUR;
        }
        if (article != null) {
            return article.text().matches("(?s).*(IMAGE|BEELD).*") ? COMPANY : UNKNOWN;
        }
        if (page.selectFirst(".list-item--title[href], .pagination-container") != null) {
            return RESULT_LIST;
        }
        return text.matches("(?is).*(maintenance|onderhoud|momentanément indisponible|tijdelijk niet beschikbaar).*")
                ? MAINTENANCE
                : UNKNOWN;
    }
}
