package org.nomenlex.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;

/**
 * Finds where an act withdraws others (<i>rapporté, retiré</i>): "Les arrêtés royaux des 23 avril 1997 et 3 septembre 2000
 * ..., sont rapportés." A withdrawn act has never applied.
 */
final class Withdrawals {

    /** The verb: {@code est rapporté}, {@code sont retirés}, {@code wordt ingetrokken}. */
    private static final Pattern VERB =
            Pattern.compile("\\b(?:est|sont) (?:rapporté|retiré)e?s?\\b|\\b(?:wordt|worden) ingetrokken\\b");

    /** Articles named before the act: {@code L'article 2 de l'arrêté royal}, {@code Les articles 2 et 3 de l'arrêté}. */
    private static final Pattern ARTICLES =
            Pattern.compile("^\\W*L(?:'|es )articles? ([\\d er,a-z/]+?) (?:de|du) (?:l'|la |même )?arrêté");

    private static final String MONTH_NAMES =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

    private static final List<String> MONTHS = List.of(MONTH_NAMES.split("\\|"));

    /** One day of a list; month and year may stand only at the end ({@code 26 et 27 mars 2003}). */
    private static final String ONE_DAY = "(?:1er|\\d{1,2})(?: (?:" + MONTH_NAMES + "))?(?: \\d{4})?";

    private static final Pattern DAY = Pattern.compile("(1er|\\d{1,2})(?: (" + MONTH_NAMES + "))?(?: (\\d{4}))?");

    /** The days of the acts: {@code arrêté royal du 23 avril 1997}, {@code arrêtés royaux des 23 avril 1997 et ...}. */
    private static final Pattern ACT = Pattern.compile(
            "arrêtés? (?:royal|royaux|ministériels?) (?:du|des) (" + ONE_DAY + "(?:(?:, | et )" + ONE_DAY + ")*)");

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
            if (VERB.matcher(text).find()) {
                for (LocalDate day : days(text)) {
                    found.add(new Found(article.number(), day, articles(text), text));
                }
            }
        }
        return found;
    }

    private static List<String> articles(String text) {
        Matcher m = ARTICLES.matcher(text);
        if (!m.find()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        for (String part : m.group(1).split(",|\\bet\\b", -1)) {
            String number = part.strip().replaceAll("^(\\d+)er$", "$1");
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static List<LocalDate> days(String text) {
        Matcher m = ACT.matcher(text);
        return m.find() ? daysOf(m.group(1)) : List.of();
    }

    /** Read from the end, so that a bare day takes month and year of the one behind it. */
    static List<LocalDate> daysOf(String list) {
        List<String[]> parts = new ArrayList<>();
        Matcher m = DAY.matcher(list);
        while (m.find()) {
            parts.add(new String[] {m.group(1).replace("er", ""), m.group(2), m.group(3)});
        }
        List<LocalDate> days = new ArrayList<>();
        String month = null;
        String year = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            String[] part = parts.get(i);
            month = part[1] == null ? month : part[1];
            year = part[2] == null ? year : part[2];
            if (month != null && year != null) {
                day(part[0], month, year).ifPresent(d -> days.add(0, d));
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
