package org.nomenlex.source.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** The addresses of eJustice, relative to the site. */
final class Addresses {

    /** The words that the titles of acts on the nomenclature have in common. */
    private static final String WORDS_FR = "nomenclature des prestations de santé";

    private static final String WORDS_NL = "nomenclatuur van de geneeskundige verstrekkingen";

    private Addresses() {}

    /** Justel's page of an act. */
    static URI justel(Numac numac, Language language) {
        return URI.create("/cgi_loi/article.pl?language=" + language.code() + "&numac_search=" + numac + "&lg_txt="
                + language.code().charAt(0) + "&caller=list");
    }

    /** Justel's page by dossier ({@code 2011102606}): lists of consolidations give no number. */
    static URI dossier(String dossier, Language language) {
        return URI.create("/cgi_loi/article.pl?language=" + language.code() + "&cn_search=" + dossier + "&lg_txt="
                + language.code().charAt(0) + "&caller=list");
    }

    /** The Moniteur's page of an act. */
    static URI moniteur(Numac numac, LocalDate published, Language language) {
        return URI.create("/cgi/article.pl?language=" + language.code() + "&sum_date=&pd_search=" + published
                + "&numac_search=" + numac + "&page=&lg_txt=" + (language == Language.FR ? "F" : "N") + "&caller=list");
    }

    /** The decrees of a year. */
    static URI year(int year, Language language) {
        return URI.create("/eli/" + (language == Language.FR ? "arrete" : "besluit") + "/" + year);
    }

    /** The contents of a day of the Moniteur. */
    static URI day(LocalDate day, Language language) {
        return URI.create("/cgi/summary.pl?language=" + language.code() + "&sum_date=" + day + "&view_numac=");
    }

    /** The latest consolidations of Justel. */
    static URI recent(Language language) {
        return URI.create("/cgi_loi/summary.pl?language=" + language.code() + "&type=cons&sort=date_upd");
    }

    /** Acts on the nomenclature published from one day to another. Words travel in ISO-8859-1: UTF-8 finds nothing. */
    static URI search(LocalDate from, LocalDate to, Language language) {
        String words = URLEncoder.encode(language == Language.FR ? WORDS_FR : WORDS_NL, StandardCharsets.ISO_8859_1);
        return URI.create(
                "/cgi_loi/list.pl?language=" + language.code() + "&pdd=" + from + "&pdf=" + to + "&text1=" + words
                        + "&choix1=et&choix2=et&chercher=t&" + (language == Language.FR ? "fr=f" : "nl=n")
                        + "&trier=promulgation&page=1");
    }
}
