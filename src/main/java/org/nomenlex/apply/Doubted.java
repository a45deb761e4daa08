package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Warning;

/**
 * What was doubted when an instruction was read does not end with the reading: words that were not understood keep a whole
 * unit from being taken away or replaced where they may name a part of it, and any other doubt is told with the text.
 */
final class Doubted {

    /** Example: {@code dernière}, {@code deux}, {@code seule}: of a unit, some part. */
    private static final Pattern PART = Pattern.compile("(?iuU)\\b(?:"
            + String.join(
                    "|",
                    "(?:avant-)?derni[eè]re?s?|premi[eè]re?s?|seconde?s?|\\p{L}+i[eè]mes?",
                    "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+",
                    "seule?s?|uniques?|autres?|certaine?s?|quelques|parties?|moiti[eé]|sauf|except[eé]e?s?|exception|hormis",
                    "eerste|tweede|derde|vierde|vijfde|laatste|enige|andere|sommige|gedeelte|deel|behalve|uitgezonderd",
                    "twee|drie|vier|vijf|zes")
            + ")\\b");

    /** Example: {@code , sauf en cas d'urgence.}, which ends a sentence and is none. */
    private static final Pattern GOES_ON = Pattern.compile("[,;)](?!\\s*$)");

    private Doubted() {}

    /** Why an operation is not applied as it was read, in French; empty where nothing speaks against it. */
    static String obstacle(Operation operation) {
        if (!(operation instanceof Operation.Repeal) && !(operation instanceof Operation.Replace)) {
            return "";
        }
        String content = String.join("\n", operation.content()).strip();
        if (GOES_ON.matcher(content).lookingAt()) {
            return "le nouveau texte commence au milieu d'une phrase : il ne remplace pas une unité entière";
        }
        if (runsOn(operation)) {
            return "un guillemet fermant manque : l'instruction en contient peut-être une autre";
        }
        return unreadPart(operation);
    }

    /** A quotation that is never closed takes the lines behind it along, and the instructions in them. */
    private static boolean runsOn(Operation operation) {
        boolean open = operation.instruction().warnings().stream()
                .anyMatch(w -> w.message().contains("guillemet fermant absent"));
        return open && operation.instruction().words().contains("\n");
    }

    private static String unreadPart(Operation operation) {
        return operation.instruction().warnings().stream()
                .map(Warning::unread)
                .filter(words -> PART.matcher(words).find())
                .findFirst()
                .map(words ->
                        "l'instruction vise une partie de l'unité nommée, par des mots non compris : « " + words + " »")
                .orElse("");
    }

    /** The verdict with what was doubted in the reading. */
    static Verdict told(Verdict verdict) {
        List<Warning> doubts = verdict.operation().instruction().warnings();
        if (!(verdict instanceof Verdict.Applied applied) || doubts.isEmpty()) {
            return verdict;
        }
        List<String> tolerances = new ArrayList<>(applied.tolerances());
        doubts.stream()
                .map(Warning::message)
                .filter(m -> !tolerances.contains(m))
                .forEach(tolerances::add);
        return new Verdict.Applied(applied.operation(), tolerances);
    }
}
