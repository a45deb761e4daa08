package org.nomenlex.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.OrderNumber;

/** Order numbers that disagree with themselves. */
final class Codes {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private Codes() {}

    /** What is wrong with the numbers defined in the versions of an article; each is told once, with its first day. */
    static List<Finding> findings(List<ArticleVersion> versions) {
        Map<String, Finding> found = new TreeMap<>();
        for (ArticleVersion version : versions) {
            Map<String, Integer> count = new HashMap<>();
            for (String number : defined(version)) {
                count.merge(number, 1, Integer::sum);
            }
            count.forEach((number, times) -> {
                if (times > 1) {
                    found.putIfAbsent(
                            number + " twice",
                            new Finding(
                                    Finding.Kind.CODE_TWICE,
                                    number,
                                    "défini " + times + " fois dans l'article " + version.article() + " à partir du "
                                            + version.period().from()));
                }
                if (!new OrderNumber(number).controlDigitHolds()) {
                    found.putIfAbsent(
                            number + " digit",
                            new Finding(
                                    Finding.Kind.CONTROL_DIGIT,
                                    number,
                                    "le sixième chiffre n'est pas le reste des cinq premiers par 7 (article "
                                            + version.article() + ", à partir du "
                                            + version.period().from() + ")"));
                }
            });
        }
        return List.copyOf(found.values());
    }

    /**
     * Numbers that a text in force refers to and none defines. Only numbers of an article that defines some itself and
     * whose neighbours (the same first three digits) are defined there are told: others belong to articles without a text.
     */
    static List<Finding> undefined(Collection<List<ArticleVersion>> articles) {
        Set<String> everDefined = new TreeSet<>();
        articles.forEach(versions -> versions.forEach(v -> everDefined.addAll(defined(v))));
        List<Finding> found = new ArrayList<>();
        for (List<ArticleVersion> versions : articles) {
            if (versions.isEmpty()) {
                continue;
            }
            ArticleVersion last = versions.get(versions.size() - 1);
            Set<String> families = new TreeSet<>();
            defined(last).forEach(n -> families.add(n.substring(0, 3)));
            Set<String> open = new TreeSet<>(referred(last));
            open.removeAll(everDefined);
            open.removeIf(n -> !families.contains(n.substring(0, 3)));
            ArticleNumber article = last.article();
            open.forEach(n -> found.add(new Finding(
                    Finding.Kind.CODE_UNDEFINED, n, "cité dans l'article " + article + " et défini nulle part")));
        }
        return found;
    }

    private static List<String> defined(ArticleVersion version) {
        List<String> numbers = new ArrayList<>();
        for (Passage passage : version.passages()) {
            if (passage.kind() == Passage.Kind.CODE) {
                Matcher m = NUMBER.matcher(passage.text());
                while (m.find()) {
                    numbers.add(m.group());
                }
            }
        }
        return numbers;
    }

    private static Set<String> referred(ArticleVersion version) {
        Set<String> numbers = new TreeSet<>();
        for (Passage passage : version.passages()) {
            if (passage.kind() != Passage.Kind.CODE) {
                Matcher m = NUMBER.matcher(passage.text());
                while (m.find()) {
                    numbers.add(m.group());
                }
            }
        }
        return numbers;
    }
}
