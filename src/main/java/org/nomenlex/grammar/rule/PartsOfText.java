package org.nomenlex.grammar.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Cuts one new text that is for several parts of a service. */
final class PartsOfText {

    /** A paragraph that ends with key letter and coefficient: {@code Consultation N 12,5}, {@code K 120 + Q 30}. */
    private static final Pattern VALUE = Pattern.compile("(?:^|.*[\\s|])[A-Z]{1,2} ?\\d+(?:[.,]\\d+)?\\W*$");

    private PartsOfText() {}

    /**
     * "le libellé, la valeur relative et la règle d'application de la prestation X": up to the value the wording, behind it the
     * rules. None where the text has not one value with something behind it.
     */
    static List<List<String>> ofService(List<UnitPath> targets, List<String> content) {
        boolean wordingAndRules = targets.size() == 2
                && isWording(targets.get(0))
                && targets.get(1)
                        .last()
                        .filter(s -> s.kind() == SegmentKind.RULES_AFTER)
                        .isPresent()
                && service(targets.get(0)).equals(service(targets.get(1)));
        List<Integer> values = IntStream.range(0, content.size())
                .filter(i -> VALUE.matcher(content.get(i)).matches())
                .boxed()
                .toList();
        int end = values.size() == 1 ? values.get(0) + 1 : content.size();
        return wordingAndRules && end < content.size()
                ? List.of(content.subList(0, end), content.subList(end, content.size()))
                : List.of();
    }

    private static boolean isWording(UnitPath p) {
        return p.last()
                .filter(s -> s.kind() == SegmentKind.LABEL || s.kind() == SegmentKind.LABEL_AND_VALUE)
                .isPresent();
    }

    private static String service(UnitPath p) {
        return Paths.lastService(p).map(Segment::value).orElse("");
    }
}
