package org.nomenlex.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.OrderNumber;

/** Order numbers that disagree with themselves. */
final class Codes {

    /** Numbers at the head of a row or of a line of a block: {@code | 224011 | 224022 | ...}, {@code 711351-711362 ...}. */
    private static final Pattern HEAD =
            Pattern.compile("[\\s|]*(\\d{6})(?:[\\s|-]+(\\d{6}))?(?!\\d).*", Pattern.DOTALL);

    private Codes() {}

    /** What is wrong with the numbers defined in the versions of an article; each is told once, with its first day. */
    static List<Finding> findings(List<ArticleVersion> versions) {
        Map<String, Finding> found = new TreeMap<>();
        for (ArticleVersion version : versions) {
            Map<String, Integer> count = new HashMap<>();
            for (String number : defined(version, EnumSet.of(Passage.Kind.ROW))) {
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
    static List<Finding> undefined(Collection<ArticleFacts> articles) {
        Set<String> everDefined = new HashSet<>();
        articles.forEach(a -> everDefined.addAll(a.defined()));
        List<Finding> found = new ArrayList<>();
        for (ArticleFacts article : articles) {
            article.referred().stream()
                    .filter(n -> !everDefined.contains(n))
                    .forEach(n -> found.add(new Finding(
                            Finding.Kind.CODE_UNDEFINED,
                            n,
                            "cité dans l'article " + article.article() + " et défini nulle part")));
        }
        return found;
    }

    /** The numbers that any of the versions defines. */
    static Set<String> definedIn(List<ArticleVersion> versions) {
        Set<String> defined = new TreeSet<>();
        versions.forEach(v -> defined.addAll(defined(v)));
        return defined;
    }

    /** The numbers that a version refers to, of families (the same first three digits) of which it defines some. */
    static Set<String> referredIn(ArticleVersion version) {
        Set<String> families = new TreeSet<>();
        defined(version).forEach(n -> families.add(n.substring(0, 3)));
        Set<String> referred = new TreeSet<>(referred(version));
        referred.removeIf(n -> !families.contains(n.substring(0, 3)));
        return referred;
    }

    /** Blocks hold services and lists of numbers alike; both may define, for whoever looks for a definition at all. */
    private static List<String> defined(ArticleVersion version) {
        return defined(version, EnumSet.of(Passage.Kind.ROW, Passage.Kind.PREFORMATTED));
    }

    private static List<String> defined(ArticleVersion version, Set<Passage.Kind> withHeads) {
        List<String> numbers = new ArrayList<>();
        for (Passage passage : version.passages()) {
            if (passage.kind() == Passage.Kind.CODE) {
                Matcher m = OrderNumber.IN_TEXT.matcher(passage.text());
                while (m.find()) {
                    numbers.add(m.group());
                }
            } else if (withHeads.contains(passage.kind())) {
                Matcher m = HEAD.matcher(passage.text());
                if (m.matches()) {
                    numbers.add(m.group(1));
                    Optional.ofNullable(m.group(2)).ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    private static Set<String> referred(ArticleVersion version) {
        Set<String> numbers = new TreeSet<>();
        for (Passage passage : version.passages()) {
            if (passage.kind() != Passage.Kind.CODE) {
                Matcher m = OrderNumber.IN_TEXT.matcher(passage.text());
                while (m.find()) {
                    numbers.add(m.group());
                }
            }
        }
        return numbers;
    }
}
