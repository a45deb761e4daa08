package org.nomenlex.source.justel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActBlock;
import org.nomenlex.source.ArticleChain;
import org.nomenlex.source.SourceArticle;
import org.nomenlex.source.html.FlowItem;
import org.nomenlex.text.Place;

/**
 * Cuts the text of a Justel page into articles at its anchors ({@code <A NAME='Art.2'>}), and keeps the footers that name
 * later changes as notes.
 */
public final class ActText {

    /** The word before an article's number: "Article 1er.", "Art. 2.", "Artikel 1." */
    private static final Pattern WORD = Pattern.compile("(?i)(?:article|artikel|art)\\.?\\s*");

    /** A number where the anchor's name does not say: "136 Quinquies", "1er", "5/1", "N1". */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)N?\\d*(?:er)?(?:/\\d+)*\\s?(?:\\w*(?:bis|ter|quater|ies))?(?:/\\d+)*");

    /** The line that separates an article from its footers. */
    private static final Pattern RULE = Pattern.compile("-{5,}");

    /** Example: {@code (1)<AR 2011-12-19/08, art. 1, 002; En vigueur : 28-12-2011>}. */
    private static final Pattern FOOTER = Pattern.compile("\\(\\d+\\)\\s*<.*>");

    private final List<SourceArticle> articles = new ArrayList<>();
    private final List<String> preamble = new ArrayList<>();
    /** Headings, and lines outside any article, that wait for the next article. */
    private final List<String> headings = new ArrayList<>();

    private List<String> ownHeadings = List.of();
    private final List<ActBlock> blocks = new ArrayList<>();
    private String label = "";
    private String anchor = "";
    private boolean starting;
    private boolean inHeading;
    private int number;

    private ActText() {}

    /** The articles of a text; one without a number ({@code unique}) where the text has lines and no article. */
    public static List<SourceArticle> articles(List<FlowItem> flow) {
        ActText text = new ActText();
        for (FlowItem item : flow) {
            text.number++;
            text.take(item);
        }
        text.endArticle();
        text.keepRest();
        return text.articles.isEmpty() ? ArticleChain.split(text.preamble) : text.articles;
    }

    private void take(FlowItem item) {
        if (item instanceof FlowItem.Anchor a) {
            anchor(a.name());
        } else if (item instanceof FlowItem.Line line) {
            line(line);
        } else if (item instanceof FlowItem.Table table) {
            inHeading = false;
            block(new ActBlock.Table(
                    place(), table.rows().stream().map(ActText::row).toList()));
        } else if (item instanceof FlowItem.Preformatted pre) {
            inHeading = false;
            block(new ActBlock.Preformatted(place(), pre.lines()));
        }
    }

    private void anchor(String name) {
        if (name.toUpperCase(Locale.ROOT).startsWith("LNK")) {
            endArticle();
            inHeading = true;
            headings.add("");
            return;
        }
        endArticle();
        inHeading = false;
        starting = true;
        ownHeadings = List.copyOf(headings);
        headings.clear();
        anchor = name.substring(4).strip();
    }

    private void line(FlowItem.Line line) {
        String text = line.text();
        if (RULE.matcher(text).matches()) {
            return;
        }
        if (inHeading && headingGoesOn(line)) {
            int last = headings.size() - 1;
            if (!FOOTER.matcher(text).matches()) {
                headings.set(last, (headings.get(last) + " " + text).strip());
            }
            return;
        }
        inHeading = false;
        if (starting) {
            String body = start(text);
            if (!body.isEmpty()) {
                block(paragraph(place(), body));
            }
        } else if (label.isEmpty()) {
            outside(text);
        } else {
            block(paragraph(place(), text));
        }
    }

    private boolean headingGoesOn(FlowItem.Line line) {
        return headings.get(headings.size() - 1).isEmpty() || !line.newBlock();
    }

    /** Takes "Art. 2." off the first line of an article; the number is the anchor's where the two agree. */
    private String start(String text) {
        Matcher word = WORD.matcher(text);
        String rest = word.lookingAt() ? text.substring(word.end()) : text;
        String clean = anchor.replaceAll("[.\\s]+$", "").strip();
        starting = false;
        if (!rest.regionMatches(true, 0, clean, 0, clean.length()) || clean.isEmpty()) {
            Matcher own = NUMBER.matcher(rest);
            clean = own.lookingAt() && own.end() > 0 ? own.group() : clean;
            rest = own.lookingAt() ? rest.substring(own.end()) : rest;
        } else {
            rest = rest.substring(clean.length());
        }
        label = clean.replace(" ", "").replace("Quinquies", "quinquies");
        return rest.replaceFirst("^\\s*\\.", "").strip();
    }

    /** The indent that Lex Iterata gives to the letters of an enumeration ("a) ..."). */
    static ActBlock.Paragraph paragraph(Place place, String text) {
        String noted = FOOTER.matcher(text).matches() ? "`" + text.replace(")\u0020<", ")<") + "`" : text;
        return new ActBlock.Paragraph(place, noted.matches("[a-z]{1,2}\\) .*") ? 3 : 0, noted);
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ", cells.stream().map(c -> c.replace("|", "\\|")).toList()) + " |";
    }

    private void block(ActBlock block) {
        if (label.isEmpty()) {
            block.lines().forEach(this::outside);
        } else {
            blocks.add(block);
        }
    }

    private Place place() {
        return new Place(number, 1);
    }

    private void keepRest() {
        if (!articles.isEmpty() && !headings.isEmpty()) {
            SourceArticle last = articles.remove(articles.size() - 1);
            List<ActBlock> all = new ArrayList<>(last.blocks());
            headings.forEach(h -> all.add(paragraph(place(), h)));
            articles.add(new SourceArticle(last.label(), last.headings(), all));
        }
    }

    /** Nothing is dropped: what stands outside the articles goes with the headings of the next one. */
    private void outside(String line) {
        preamble.add(line);
        headings.add(line);
    }

    private void endArticle() {
        if (!label.isEmpty()) {
            articles.add(new SourceArticle(label, ownHeadings, blocks));
            blocks.clear();
            label = "";
        }
    }
}
