package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.law.ActDates;

/**
 * Finds where an act withdraws others (<i>rapporté, retiré</i>): "Les arrêtés royaux des 23 avril 1997 et 3 septembre 2000
 * ..., sont rapportés." A withdrawn act has never applied.
 */
final class Withdrawals {

    /** The verb: {@code est rapporté}, {@code sont retirés}, {@code wordt ingetrokken}. */
    private static final Pattern VERB =
            Pattern.compile("\\b(?:est|sont|Est|Sont) (?:rapporté|retiré)e?s?\\b|\\b(?:wordt|worden) ingetrokken\\b");

    /** Articles named before the act: {@code L'article 2 de l'arrêté royal}, {@code De artikelen 2 en 3 van het ... besluit}. */
    private static final Pattern ARTICLES = Pattern.compile("^[\\W\\d]*(?:[a-z]\\)\\s*)?"
            + "(?:[Ll](?:'|es )articles?|(?:[Dd]e )?[Aa]rtikel(?:en)?) ([\\d er,a-z/]+?)"
            + " (?:(?:de|du) (?:l'|la |même )?arrêté|van het (?:koninklijk|ministerieel) besluit)");

    /** The days of the acts: {@code arrêté royal du 23 avril 1997}, {@code arrêtés royaux des 23 avril 1997 et ...}. */
    private static final Pattern ACT = Pattern.compile("(?:arrêtés? (?:royal|royaux|ministériels?) (?:du|des)"
            + "|(?:[Kk]oninklijke?|[Mm]inisteriële?|[Mm]inisterieel) besluit(?:en)? van) (" + ActDates.LIST + ")");

    private Withdrawals() {}

    /**
     * A withdrawal.
     *
     * @param article the article of the withdrawing act
     * @param reference the day on which the withdrawn act was signed
     * @param articles the articles withdrawn; empty: the whole act
     * @param words the sentence
     */
    record Found(String article, LocalDate reference, List<String> articles, String words) {}

    static List<Found> in(Act act) {
        List<Found> found = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            String text = article.blocks().stream()
                    .filter(ActBlock.Paragraph.class::isInstance)
                    .flatMap(b -> b.lines().stream())
                    .collect(Collectors.joining(" "));
            if (mayWithdraw(text) && VERB.matcher(text).find()) {
                for (String sentence : sentences(article, text)) {
                    for (LocalDate day : days(sentence)) {
                        found.add(new Found(article.number(), day, articles(sentence), sentence));
                    }
                }
            }
        }
        return found;
    }

    /** Few acts withdraw others, and the letters of a verb are found sooner than the verb. */
    private static boolean mayWithdraw(String text) {
        return text.contains("rapporté") || text.contains("retiré") || text.contains("ingetrokken");
    }

    /** "Sont rapportés : 1° l'arrêté royal du ...; 2° l'arrêté royal du ...": each item by itself. */
    private static List<String> sentences(ActArticle article, String text) {
        List<String> lines = article.blocks().stream()
                .filter(ActBlock.Paragraph.class::isInstance)
                .flatMap(b -> b.lines().stream())
                .toList();
        boolean list = lines.size() > 1
                && lines.get(0).strip().endsWith(":")
                && VERB.matcher(lines.get(0)).find();
        return list ? lines.subList(1, lines.size()) : List.of(text);
    }

    private static List<String> articles(String text) {
        Matcher m = ARTICLES.matcher(text);
        if (!m.find()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        for (String part : m.group(1).split(",|\\bet\\b|\\ben\\b", -1)) {
            String number = part.strip().replaceAll("^(\\d+)er$", "$1");
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static List<LocalDate> days(String text) {
        Matcher m = ACT.matcher(text);
        return m.find() ? ActDates.of(m.group(1)) : List.of();
    }
}
