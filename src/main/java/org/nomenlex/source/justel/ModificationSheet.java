package org.nomenlex.source.justel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nomenlex.source.WrittenDate;

/** Justel's sheet of modifications ("Fiche des modifications", "Wijziging(en)"), in both layouts. */
final class ModificationSheet {

    /** Example: {@code Loi du 08-02-2026 publié le 18-02-2026}, {@code WET VAN 15-10-2018 GEPUBL. OP 29-10-2018 (...)}. */
    private static final Pattern ENTRY = Pattern.compile("(?i)(.*?)\\s+(?:du|van)\\s+(\\d{2}-\\d{2}-\\d{4})(.*)");

    /** Example: {@code (ART. MODIFIES : 350; 351)}. */
    private static final Pattern ARTICLES = Pattern.compile("\\((?:[^:()]*:)?([^()]*)\\)");

    /** Example: {@code pdf_file=http://www.ejustice.just.fgov.be/mopdf/2018/10/29_1.pdf}. */
    private static final Pattern OLD_PDF = Pattern.compile("(/mopdf/\\d{4}/\\d{2}/\\d{2}_\\d+\\.pdf)");

    private ModificationSheet() {}

    /** The entries of the layout of 2024; the articles follow the entry they belong to. */
    static List<Modification> of(Document page) {
        Element sheet = page.selectFirst("#list-title-sw_mr ul");
        List<Modification> found = new ArrayList<>();
        boolean repeals = false;
        for (Element e : sheet == null ? List.<Element>of() : sheet.children()) {
            String text = e.text().replace('\u00a0', ' ').strip();
            if (e.normalName().equals("li")) {
                entry(text, repeals, href(e), found);
            } else if (text.matches("(?i)(ABROGE|OPGEHEVEN).*")) {
                repeals = true;
            } else if (text.matches("(?i)(MODIFIE|GEWIJZIGD) (PAR|DOOR).*")) {
                repeals = false;
            } else if (!text.isEmpty() && !found.isEmpty()) {
                Modification last = found.remove(found.size() - 1);
                found.add(withArticles(last, text));
            }
        }
        return found;
    }

    /** The entries of the layout before 2024: one list item each. */
    static List<Modification> ofOld(Element section) {
        List<Modification> found = new ArrayList<>();
        for (Element li : section.select("li")) {
            Element cell = li.closest("th, td");
            String pdf = cell == null ? "" : href(cell);
            entry(li.text().replace('\u00a0', ' ').strip(), false, pdf, found);
        }
        return found;
    }

    private static void entry(String text, boolean repeals, String pdf, List<Modification> found) {
        Matcher m = ENTRY.matcher(text);
        if (m.matches()) {
            Matcher articles = ARTICLES.matcher(m.group(3));
            found.add(new Modification(
                    m.group(1).strip(),
                    repeals,
                    date(m.group(2)),
                    date(m.group(3)),
                    articles.find() ? articles.group(1).strip() : "",
                    pdf));
        }
    }

    private static Modification withArticles(Modification m, String text) {
        String articles = text.replaceAll("(?i)(?:Articles? modifiés?|Gewijzigde? artikel(?:en|s)?)\\s*:\\s*", " ; ")
                .replaceFirst("^\\s*;\\s*", "")
                .replaceAll("\\s+", " ")
                .strip();
        return new Modification(m.kind(), m.repeals(), m.promulgated(), m.published(), articles, m.pdf());
    }

    private static @Nullable LocalDate date(String text) {
        return WrittenDate.first(text).orElse(null);
    }

    private static String href(Element e) {
        Element a = e.selectFirst("a[href]");
        String href = a == null ? "" : a.attr("href").strip();
        Matcher old = OLD_PDF.matcher(href);
        return href.startsWith("/mopdf") ? href : old.find() ? old.group(1) : href;
    }
}
