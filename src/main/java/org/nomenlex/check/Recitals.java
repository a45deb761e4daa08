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

    /** A point of an enumeration of changes: {@code 3° le § 4, modifié par ...}, {@code b) ...}. */
    private static final Pattern POINT = Pattern.compile("\\s*(?:\\d{1,2}\\s?[°.)/]|[a-z]{1,2}\\)|[A-Z]\\.|- )");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");

    /** Characters in front of an act in which the article stands that it changed: lists of acts by letter are long. */
    private static final int REACH = 4_000;

    /** The last quotation mark of a paragraph closes: with an odd number of them one too many was opened in the same line. */
    private static final Pattern STRAY = Pattern.compile("[\"»”]\\s?[,;.)][^\"«“»”]*$");

    private Recitals() {}

    /** The recitals of an act, in its order; of one article several words are taken together. */
    public static List<Recital> in(Act act) {
        List<Recital> found = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            Reader reader = new Reader();
            for (ActBlock block : article.blocks()) {
                if (block instanceof ActBlock.Paragraph p) {
                    reader.read(p.text());
                }
            }
            reader.days.forEach((number, all) -> found.add(new Recital(
                    act.header().numac(),
                    article.number(),
                    number,
                    all.stream().sorted().toList(),
                    reader.last.contains(number))));
        }
        return found;
    }

    /** Reads the paragraphs of an article of an act. */
    private static final class Reader {

        private final Map<ArticleNumber, Set<LocalDate>> days = new LinkedHashMap<>();
        private final Set<ArticleNumber> last = new LinkedHashSet<>();

        /** The article that the points below speak of: "A l'article 5 ... sont apportées les modifications suivantes". */
        private Optional<ArticleNumber> above = Optional.empty();

        /** Whether a new text goes on from the paragraph before. */
        private boolean quoted;

        void read(String paragraph) {
            boolean point = !quoted && POINT.matcher(paragraph).lookingAt();
            String text =
                    OTHER_TEXT.matcher(QUOTED.matcher(paragraph).replaceAll("")).replaceAll("annexe");
            if (!QUOTE.matcher(paragraph).lookingAt()) {
                recitals(text, point);
            }
            if (!quoted && !point) {
                above = article(text).or(() -> above);
            }
            quoted = opensOrCloses(paragraph)
                    ? !quoted && !STRAY.matcher(paragraph).find()
                    : quoted;
        }

        private void recitals(String text, boolean point) {
            Matcher m = ACTS.matcher(text);
            while (m.find()) {
                int from = Math.max(0, m.start() - REACH);
                String before = text.substring(from, m.start());
                Optional<ArticleNumber> article =
                        article(before).or(() -> point && from == 0 ? above : Optional.empty());
                int change = lastMatch(CHANGE, before);
                if (article.isPresent() && change >= 0 && change > lastMatch(ARTICLE, before)) {
                    List<LocalDate> named = List.copyOf(ActDates.of(m.group(1)));
                    if (!named.isEmpty()) {
                        days.computeIfAbsent(article.get(), a -> new LinkedHashSet<>())
                                .addAll(named);
                    }
                    if (LAST.matcher(before.substring(change)).find()) {
                        last.add(article.get());
                    }
                }
            }
        }

        /** Whether a paragraph leaves a quote open, or closes one that was. */
        private static boolean opensOrCloses(String paragraph) {
            long straight = paragraph.chars().filter(c -> c == '"').count();
            long opened = paragraph.chars().filter(c -> c == '«' || c == '“').count();
            long closed = paragraph.chars().filter(c -> c == '»' || c == '”').count();
            return (straight + opened + closed) % 2 == 1;
        }
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
