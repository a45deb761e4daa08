package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Words;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Words give way to others: "les mots A sont remplacés par les mots B", "la phrase A est remplacée par ce qui suit", "les
 * dispositions A et B sont respectivement remplacées par C et D", "les mots A sont supprimés et remplacés par B".
 */
final class ReplaceWords implements Formula {

    /** Nouns for a part of what a service is worth. */
    private static final List<String> NAMES_OF_VALUES = List.of("coefficient", "lettre", "sleutelletter");

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean becomes = c.does(Action.BECOME) && c.newWords() != null;
        boolean changes = c.does(Action.REPLACE) || c.does(Action.MODIFY) || isRaised(c) || becomes;
        boolean now = c.newWords() != null
                || isRaised(c)
                || !c.newCodes().isEmpty()
                || !s.content().isEmpty();
        return changes && c.words() != null && now && !isTitle(c);
    }

    /** le nombre "3" est porté à "4". */
    private static boolean isRaised(Clause c) {
        return c.does(Action.RAISE)
                && c.words() != null
                && c.words().texts().size() == 1
                && c.newWords() == null
                && !c.raised().isEmpty();
    }

    /** le "a) Examens : " est remplacé par ce qui suit: a unit named by its number and title. */
    private static boolean isTitle(Clause c) {
        return c.words().noun().isEmpty()
                && c.newWords() == null
                && c.newCodes().isEmpty();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<String> now = now(c, s);
        List<String> old = c.words().texts();
        @Nullable Position at = s.wordsPlace(c);
        List<Operation> all = new ArrayList<>();
        boolean value = NAMES_OF_VALUES.stream().anyMatch(c.words().noun()::startsWith);
        List<UnitPath> units = s.targets(c);
        boolean each = old.size() == 1
                && units.size() == now.size()
                && (s.words().contains("respectivement") || s.words().contains("respectievelijk"));
        if (now.size() > 1 && old.size() != now.size() && !each) {
            // Which of the words come for which the act does not say.
            return List.of();
        }
        for (int n = 0; n < units.size(); n++) {
            UnitPath unit = units.get(n);
            boolean service =
                    unit.last().filter(x -> x.kind() == SegmentKind.CODE).isPresent();
            UnitPath target = value && service ? unit.plus(Segment.of(SegmentKind.VALUE)) : unit;
            if (now.size() == 1 && (value && isWholeValue(old) || ReplaceValue.isValue(target) && isValue(old))) {
                all.add(new Operation.Replace(s.on(target, c, String.join(" ", old)), now, c.everywhere()));
                continue;
            }
            for (int i = 0; i < old.size(); i++) {
                String replacement = each ? now.get(n) : now.get(now.size() == 1 ? 0 : i);
                all.add(new Operation.ReplaceWords(s.on(target, c), old.get(i), replacement, at, c.everywhere()));
            }
        }
        return all;
    }

    /** la lettre-clé "N" et le coefficient "12" sont remplacés par "K 15": both together are the value. */
    private static boolean isWholeValue(List<String> old) {
        return old.size() == 2
                && old.get(0).chars().allMatch(Character::isLetter)
                && old.get(1).chars().noneMatch(Character::isLetter);
    }

    /** "K 30" of a value is all that stands there. */
    private static boolean isValue(List<String> old) {
        return old.size() == 1 && WHOLE_VALUE.matcher(old.get(0).strip()).matches();
    }

    /** Example: "K 30", "N 12,5". */
    private static final Pattern WHOLE_VALUE = Pattern.compile("\\p{Lu} ?\\d[\\d.,]*");

    private static List<String> now(Clause c, Scene s) {
        Words words = c.newWords();
        if (words != null) {
            return words.texts();
        }
        if (isRaised(c)) {
            return List.of(c.raised());
        }
        return c.newCodes().isEmpty()
                ? List.of(String.join("\n\n", s.content()))
                : List.of(String.join(", ", c.newCodes()));
    }
}
