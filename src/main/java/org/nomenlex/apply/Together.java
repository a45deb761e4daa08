package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.UnitPath;

/**
 * Operations of one sentence. Units that it names one by one are changed one by one, and what was applied tells that the rest
 * was not. Units that it names by a range or a number ("les alinéas 2 à 4", "les deux premières phrases"), or that one text
 * replaces together, are changed all or not at all: half of it would be what nobody said.
 */
public final class Together {

    /** "les deux premières phrases", "les trois derniers alinéas". */
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:deux|trois|quatre|cinq|six|sept|huit) (?:premi|derni)\\p{L}+");

    /** "les alinéas 2 à 4", "les points 1° à 3°", "les a) à d)", "les §§ 1er à 3". */
    private static final Pattern RANGE =
            Pattern.compile("(?:\\d(?:er|re|e|\u00b0)?|\\b[a-z]\\)) \u00e0 (?:l')?(?:\\d|[a-z]\\))");

    /** A sentence that replaces one unit and repeals another says two things. */
    private static final Pattern REPEALS = Pattern.compile("abrog|supprim|opgeheven|geschrapt");

    private Together() {}

    /** The operations that are changed all or not at all; of one sentence each, at least two. */
    static List<List<Operation>> wholes(List<Operation> operations) {
        return sentences(operations).stream().filter(Together::isWhole).toList();
    }

    /** The operations of sentences that name a range of units, in the order of the act; at least two each. */
    static List<List<Operation>> ranges(List<Operation> operations) {
        return wholes(operations).stream()
                .filter(whole ->
                        RANGE.matcher(whole.get(0).instruction().words()).find())
                .toList();
    }

    /** Whether a part of a sentence that forms a whole with the operation is among others. */
    public static boolean binds(Operation operation, List<Operation> all, List<Operation> others) {
        return wholes(all).stream()
                .anyMatch(whole -> whole.contains(operation) && whole.stream().anyMatch(others::contains));
    }

    /** Whether the act says both in one sentence. */
    static boolean areOneSentence(Operation one, Operation other) {
        return sentence(one).equals(sentence(other));
    }

    /** Whether the sentence speaks of something that goes. */
    static boolean saysRepeal(Operation operation) {
        return REPEALS.matcher(operation.instruction().words()).find();
    }

    private static List<List<Operation>> sentences(List<Operation> operations) {
        Map<Object, List<Operation>> bySentence = new LinkedHashMap<>();
        for (Operation operation : operations) {
            bySentence
                    .computeIfAbsent(sentence(operation), s -> new ArrayList<>())
                    .add(operation);
        }
        return bySentence.values().stream().filter(s -> s.size() > 1).toList();
    }

    private static Object sentence(Operation operation) {
        Instruction i = operation.instruction();
        int end = i.id().lastIndexOf('.');
        return List.of(i.id().substring(0, Math.max(end, 0)), i.place(), i.words());
    }

    private static boolean isWhole(List<Operation> sentence) {
        Set<String> kinds = sentence.stream()
                .map(o -> o.instruction().target())
                .map(t -> t.parent() + " " + t.last().map(s -> s.kind().name()).orElse(""))
                .collect(Collectors.toSet());
        boolean units =
                sentence.stream().allMatch(o -> o instanceof Operation.Repeal || o instanceof Operation.Replace);
        if (kinds.size() > 1 || !units) {
            return false;
        }
        boolean oneText =
                sentence.stream().filter(Operation.Replace.class::isInstance).count() == 1;
        String words = sentence.get(0).instruction().words();
        return oneText && !saysRepeal(sentence.get(0))
                || COUNTED.matcher(words).find()
                || RANGE.matcher(words).find();
    }

    /** The verdicts, where of one sentence some operations were applied and some not with a word on that. */
    public static List<Verdict> told(List<Verdict> verdicts) {
        Map<Object, Set<String>> refused = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Refused no) {
                refused.computeIfAbsent(sentence(no.operation()), s -> new TreeSet<>())
                        .add(French.name(target(no.operation())));
            }
        }
        return verdicts.stream()
                .map(v -> {
                    Set<String> rest = refused.get(sentence(v.operation()));
                    return rest != null && v instanceof Verdict.Applied applied ? partly(applied, rest) : v;
                })
                .toList();
    }

    private static UnitPath target(Operation operation) {
        return operation.instruction().target();
    }

    private static Verdict partly(Verdict.Applied applied, Set<String> rest) {
        List<String> tolerances = new ArrayList<>(applied.tolerances());
        tolerances.add("appliqu\u00e9 en partie : de la m\u00eame phrase, " + String.join(", ", rest)
                + (rest.size() == 1 ? " n'a pas pu l'\u00eatre" : " n'ont pas pu l'\u00eatre"));
        return new Verdict.Applied(applied.operation(), tolerances);
    }
}
