package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.law.ActDates;
import org.nomenlex.law.ArticleNumber;

/** Finds what an act recalls of the past of the articles that it amends. Text in quotes is not the act's own. */
public final class Recitals {

    /** An article named: {@code article 17}, {@code l'article 24bis}, {@code articles 8}, {@code artikel 5}. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:articles?|artikel(?:en)?)\\s?(\\d+(?:er|[a-z]{3,10}\\b)?(?:/\\d+)?)");

    /**
     * The acts behind a change: {@code arrêté royal du 5 avril 2011}, {@code arrêtés royaux des ... et ...}, {@code koninklijk
     * besluit van 5 april 2011}; a space or an accent may be lost ({@code du14 juillet 2010}).
     */
    private static final Pattern ACTS = Pattern.compile("(?:arr[êe]t[ée]s? (?:royal|royaux|ministériels?) (?:du|des)"
            + "|koninklijke? besluit(?:en)? van) ?(" + ActDates.LIST + ")");

    /** What was done then: {@code modifié}, {@code inséré}, {@code remplacée}, {@code laatst gewijzigd}. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:modifi|remplac|insér|complét|rétabli|abrog|renuméroté)\\p{L}*"
                    + "|\\b(?:laatst\\p{L}* )?(?:gewijzigd|vervangen|ingevoegd|aangevuld|hersteld|opgeheven|vernummerd)\\b");

    /** That the change was the last one. */
    private static final Pattern LAST = Pattern.compile("en dernier lieu|\\blaatst");

    /** What an act recalls of the decree itself is no change of an article. */
    private static final Pattern OTHER_TEXT =
            Pattern.compile("(?:annexe (?:à|de) l'arrêté royal|arrêté royal) du 14 septembre 1984[^,;]*"
                    + "|(?:bijlage bij het )?koninklijk besluit van 14 september 1984[^,;]*");

    /** The start of text in quotes that goes on over paragraphs: the new text of an article of another act. */
    private static final Pattern QUOTE = Pattern.compile("\\s*[\"«“]");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");

    private Recitals() {}

    /** The recitals of an act, in its order; of one article several words are taken together. */
    public static List<Recital> in(Act act) {
        List<Recital> found = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            Map<ArticleNumber, Set<LocalDate>> days = new LinkedHashMap<>();
            Set<ArticleNumber> last = new LinkedHashSet<>();
            for (ActBlock block : article.blocks()) {
                if (block instanceof ActBlock.Paragraph p
                        && !QUOTE.matcher(p.text()).lookingAt()) {
                    read(p.text(), days, last);
                }
            }
            days.forEach((number, all) -> found.add(new Recital(
                    act.header().numac(),
                    article.number(),
                    number,
                    all.stream().sorted().toList(),
                    last.contains(number))));
        }
        return found;
    }

    private static void read(String paragraph, Map<ArticleNumber, Set<LocalDate>> days, Set<ArticleNumber> last) {
        String text =
                OTHER_TEXT.matcher(QUOTED.matcher(paragraph).replaceAll("")).replaceAll("annexe");
        Matcher m = ACTS.matcher(text);
        while (m.find()) {
            int from = Math.max(0, m.start() - 400);
            String before = text.substring(from, m.start());
            Optional<ArticleNumber> article = article(before);
            int change = lastMatch(CHANGE, before);
            if (article.isPresent() && change >= 0 && change > lastMatch(ARTICLE, before)) {
                days.computeIfAbsent(article.get(), a -> new LinkedHashSet<>()).addAll(ActDates.of(m.group(1)));
                if (LAST.matcher(before.substring(change)).find()) {
                    last.add(article.get());
                }
            }
        }
        days.values().removeIf(Set::isEmpty);
    }

    private static Optional<ArticleNumber> article(String before) {
        Matcher m = ARTICLE.matcher(before);
        Optional<ArticleNumber> found = Optional.empty();
        while (m.find()) {
            found = Optional.of(new ArticleNumber(m.group(1)));
        }
        return found;
    }

    private static int lastMatch(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int at = -1;
        while (m.find()) {
            at = m.start();
        }
        return at;
    }
}
