package org.nomenlex.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.UnitText;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/** What a reader must be told beside a text, on standard error so that the text stays the text and nothing else. */
final class Notices {

    /** Of operations that are told the same of, the first so many are named. */
    private static final int NAMED = 8;

    private Notices() {}

    static void tell(Terminal terminal, UnitText text) {
        List<String> bearers = text.bearers();
        if (bearers.size() > 1) {
            terminal.tell(
                    "  " + bearers.size() + " units are called " + text.asked() + ", shown one behind the other:");
            bearers.forEach(line -> terminal.tell("    \"" + shortened(line) + "\""));
        }
        tell(terminal, text.refusals(), text.remarks());
    }

    static void tell(Terminal terminal, List<Refusal> refusals, List<Remark> remarks) {
        if (!refusals.isEmpty()) {
            terminal.tell(
                    "NOT COMPLETE: " + count(refusals.size(), "instruction") + " in effect could not be applied:");
        }
        for (Refusal r : refusals) {
            terminal.tell("  refused: " + r.numac() + " art. " + r.operation() + ", from " + r.effect() + ", on "
                    + r.target() + ": " + r.reason());
            if (!r.instruction().isBlank()) {
                terminal.tell("    \"" + shortened(r.instruction()) + "\"");
            }
        }
        remarks.stream().filter(Notices::isMissingAct).forEach(r -> tell(terminal, List.of(r)));
        remarks.stream()
                .filter(r -> !isMissingAct(r))
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> tell(terminal, alike));
    }

    /** What a text lacks counts more than how it was made. */
    private static boolean isMissingAct(Remark remark) {
        return remark.kind() == Remark.Kind.WARNING && remark.operation().isEmpty();
    }

    /** What an act says in one breath: one line tells it of all its operations. */
    private record Alike(
            Remark.Kind kind, String numac, @Nullable LocalDate effect, String text) {
        static Alike of(Remark r) {
            return new Alike(r.kind(), r.numac(), r.effect(), r.text());
        }
    }

    private static void tell(Terminal terminal, List<Remark> alike) {
        Remark first = alike.get(0);
        List<String> operations = alike.stream()
                .map(Remark::operation)
                .filter(o -> !o.isEmpty())
                .distinct()
                .toList();
        terminal.tell("  " + (isMissingAct(first) ? "missing" : word(first.kind())) + ": " + first.numac()
                + (operations.isEmpty() ? "" : " art. " + listed(operations))
                + (first.effect() == null ? "" : ", from " + first.effect()) + ": " + shortened(first.text()));
    }

    private static String listed(List<String> operations) {
        int rest = operations.size() - NAMED;
        String named = String.join(", ", operations.subList(0, Math.min(NAMED, operations.size())));
        return rest > 0 ? named + " and " + rest + " more" : named;
    }

    private static String word(Remark.Kind kind) {
        return switch (kind) {
            case PENDING -> "pending";
            case TRANSITIONAL -> "transitional";
            case WARNING -> "to check";
            case DECISION -> "decided";
            case ERRATUM -> "corrected";
        };
    }

    static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** One line of a terminal, cut at a word. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= 160) {
            return line;
        }
        int cut = line.lastIndexOf(' ', 157);
        return line.substring(0, cut < 100 ? 157 : cut) + "...";
    }
}
