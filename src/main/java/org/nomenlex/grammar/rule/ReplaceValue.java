package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Key letter and coefficient change: "la valeur relative "K 30" de la prestation X est remplacée par la valeur relative
 * "K 50"", "est portée à N 55", "est portée de "B 125" à "B 900"". The old value is a check.
 */
final class ReplaceValue implements Formula {

    private static final Segment VALUE = Segment.of(SegmentKind.VALUE);

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean changes =
                c.does(Action.REPLACE) || c.does(Action.MODIFY) || c.does(Action.RAISE) || c.does(Action.BECOME);
        boolean value = values(c, s).stream().allMatch(ReplaceValue::isValue);
        boolean words = c.words() != null && c.alsoUnits().isEmpty() && !c.does(Action.RAISE);
        return changes
                && value
                && !words
                && (c.newWords() != null || !c.raised().isEmpty());
    }

    /** The values named, also where words stand beside them ("la valeur relative "B 70" et la "Classe 5" de ..."). */
    private static List<UnitPath> values(Clause c, Scene s) {
        if (c.alsoUnits().isEmpty()) {
            return s.targets(c);
        }
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath t : s.targets(c)) {
            UnitPath target = isLabel(t) ? t.parent() : t;
            c.alsoUnits()
                    .forEach(v -> all.add(isValue(v) && !isValue(target) ? target.plus(VALUE) : Paths.join(target, v)));
        }
        return all;
    }

    private static boolean isLabel(UnitPath p) {
        return p.last().filter(x -> x.kind() == SegmentKind.LABEL).isPresent();
    }

    /** "le coefficient est porté de "75" à "90"": the number alone changes, the key letter stays. */
    private static boolean isNumber(String words) {
        return !words.isBlank() && words.chars().noneMatch(Character::isLetter);
    }

    static boolean isValue(UnitPath p) {
        return p.last().filter(x -> x.kind() == SegmentKind.VALUE).isPresent();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<String> now = new ArrayList<>();
        if (!c.raised().isEmpty()) {
            now.add(c.raised());
        }
        if (c.newWords() != null) {
            now.addAll(c.newWords().texts());
        }
        List<Operation> all = new ArrayList<>();
        List<UnitPath> values = values(c, s);
        if (c.words() == null && now.size() == 1 && isNumber(now.get(0)) && isNumber(c.expected())) {
            values.forEach(
                    v -> all.add(new Operation.ReplaceWords(s.on(v, c, ""), c.expected(), now.get(0), c.everywhere())));
            return all;
        }
        if (c.words() == null && now.size() > 1) {
            return respectively(c, s, values, now);
        }
        for (UnitPath target : values) {
            all.add(new Operation.Replace(s.on(target, c), List.of(now.get(0)), c.everywhere()));
            companions(c, s, target, now, all);
        }
        return all;
    }

    /** "les valeurs relatives de A et B sont remplacées respectivement par "N 10" et "N 20"": one each, in order. */
    private static List<Operation> respectively(Clause c, Scene s, List<UnitPath> values, List<String> now) {
        List<String> expected = c.expected().lines().toList();
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < values.size() && values.size() == now.size(); i++) {
            String standing = expected.size() == values.size() ? expected.get(i) : "";
            all.add(new Operation.Replace(s.on(values.get(i), c, standing), List.of(now.get(i)), c.everywhere()));
        }
        return all;
    }

    /** "la valeur relative "B 70" et la "Classe 5" ... sont modifiées en "B 80" et "Classe 6"": words beside the value. */
    private static void companions(Clause c, Scene s, UnitPath target, List<String> now, List<Operation> all) {
        if (c.words() == null || c.words().texts().size() != now.size() - 1) {
            return;
        }
        boolean label = s.words().contains("libell\u00e9");
        UnitPath unit = label ? target.parent().plus(Segment.of(SegmentKind.LABEL)) : target.parent();
        for (int i = 1; i < now.size(); i++) {
            all.add(new Operation.ReplaceWords(
                    s.on(unit, c, ""), c.words().texts().get(i - 1), now.get(i), c.everywhere()));
        }
    }
}
