package org.nomenlex.cli;

import java.util.List;
import org.nomenlex.ask.UnitText;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/** What a reader must be told beside a text, on standard error so that the text stays the text and nothing else. */
final class Notices {

    private Notices() {}

    static void tell(Terminal terminal, UnitText text) {
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
        for (Remark r : remarks) {
            terminal.tell(
                    "  " + word(r.kind()) + ": " + r.numac() + (r.operation().isEmpty() ? "" : " art. " + r.operation())
                            + (r.effect() == null ? "" : ", from " + r.effect()) + ": " + shortened(r.text()));
        }
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
