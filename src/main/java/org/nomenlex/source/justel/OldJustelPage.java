package org.nomenlex.source.justel;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;
import org.nomenlex.source.Origin;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.SourceArticle;
import org.nomenlex.source.html.Flow;

/** Justel's page before 2024: one table per section, labels in red. */
final class OldJustelPage {

    private static final Pattern PUBLISHED = Pattern.compile("(?:Publication|Publicatie)\\s*:\\s*(\\S+)");
    private static final Pattern NUMAC = Pattern.compile("(?:numéro|nummer)\\s*:\\s*(\\d{4}\\w\\d{5})");
    private static final Pattern PAGE = Pattern.compile("(?:page|bladzijde)\\s*:\\s*(\\d+)");
    private static final Pattern DOSSIER = Pattern.compile("Dossier\\s?(?:numéro|nummer)\\s*:\\s*([\\d/-]+)");
    private static final Pattern STARTS = Pattern.compile("(?:Entrée en vigueur|Inwerkingtreding)\\s*:\\s*(.*)$");
    private static final Pattern SERVICE = Pattern.compile("(?:Source|Bron)\\s*:\\s*(.*?)\\s*(?:Publica|$)");

    /** Example: {@code http://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel}. */
    private static final Pattern ELI = Pattern.compile("https?://\\S+/eli/\\S+/\\d{4}\\w\\d{5}/\\w+");

    /** The words by which the particulars start, behind the title. */
    private static final Pattern TITLE_END = Pattern.compile("\\s*(?:Source|Bron|Publication|Publicatie)\\s*:.*$");

    private OldJustelPage() {}

    static PageReading read(Document page) throws IOException {
        Element box = particulars(page);
        String all = String.join(" ", Flow.lines(box));
        boolean dutch = all.contains("Dossiernummer") || all.contains("Publicatie");
        ActTitle title = ActTitle.of(TITLE_END.matcher(all).replaceFirst("").strip());
        ActHeader header = new ActHeader(
                JustelPage.numac(group(NUMAC, all)),
                group(DOSSIER, all),
                title.kind(),
                title.promulgated(),
                JustelPage.published(group(PUBLISHED, all)),
                title.words(),
                group(PAGE, all),
                match(ELI, page.text()),
                "",
                JustelPage.starts(group(STARTS, all)),
                List.of());
        Element text = textOf(page);
        List<SourceArticle> articles = ActText.articles(Flow.of(text));
        SourceAct act = new SourceAct(
                header, group(SERVICE, all), "", dutch ? Language.NL : Language.FR, articles, List.of(), Origin.JUSTEL);
        return new PageReading.Read(
                PageKind.JUSTEL_OLD,
                act,
                ModificationSheet.ofOld(page),
                JustelPage.register(articles),
                JustelPage.versions(page.text()));
    }

    /** The cell that holds title and particulars. */
    private static Element particulars(Document page) throws IOException {
        for (Element cell : page.select("th, td")) {
            String own = cell.text();
            if (own.matches("(?s).*Dossier\\s?num.*")
                    && own.matches("(?s).*Publicat.*")
                    && cell.select("th, td").size() == 1) {
                return cell;
            }
        }
        throw new IOException("its particulars were not found");
    }

    /** The cell in which the first article stands. */
    private static Element textOf(Document page) throws IOException {
        for (Element a : page.select("a[name]")) {
            if (a.attr("name").matches("(?i)Art\\..*|LNK\\d+")) {
                Element cell = a.closest("th, td");
                return cell == null ? page.body() : cell;
            }
        }
        throw new IOException("no article was found in its text");
    }

    private static String group(Pattern form, String text) {
        Matcher m = form.matcher(text);
        return m.find() ? m.group(1).strip() : "";
    }

    private static String match(Pattern form, String text) {
        Matcher m = form.matcher(text);
        return m.find() ? m.group() : "";
    }
}
