package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Expiry;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.LastAmendment;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.amend.Warning;

/** All that a reading of an act tells, as lines of text that a person can check ({@code golden/README.md}). */
final class Told {

    /** How much of new text is shown: its start and its end. */
    private static final int START = 50;

    private static final int END = 20;

    private Told() {}

    static List<String> of(ParsedAct act) {
        List<String> lines = new ArrayList<>();
        act.commencements().forEach(c -> lines.add(of(c)));
        act.expiries().forEach(e -> lines.add(of(e)));
        act.articles().forEach(a -> lines.addAll(of(a)));
        act.warnings().forEach(w -> lines.add(of(w)));
        return lines;
    }

    private static String of(Commencement c) {
        return "> " + String.join(", ", c.scope()) + " " + c.rule() + " " + c.date() + " (" + c.source() + ") "
                + c.derivation();
    }

    private static String of(Expiry e) {
        return "< " + String.join(", ", e.scope()) + " " + e.date() + " (" + e.source() + ") " + e.words();
    }

    /** The article with its role and how many of its characters were understood, then what stands in it. */
    private static List<String> of(ParsedArticle a) {
        List<String> lines = new ArrayList<>();
        String lacking = a.withoutText() == 0 ? "" : ", " + a.withoutText() + " without their text";
        lines.add("article " + a.number() + ", " + a.role().word() + ", " + a.claimed() + " of " + a.characters()
                + lacking);
        a.recalled().forEach(r -> lines.add("  " + of(r)));
        a.operations().forEach(o -> lines.addAll(of(o)));
        a.unparsed().forEach(u -> lines.add("  " + of(u)));
        return lines;
    }

    private static String of(LastAmendment r) {
        return "^ " + r.place() + " " + r.amended() + " " + r.unit() + " " + r.date() + (r.last() ? " last" : "");
    }

    private static String of(Unparsed u) {
        return "! " + u.id() + " " + u.place() + " " + u.reason() + " : " + cut(u.text());
    }

    private static String of(Warning w) {
        return "~ " + w.place() + " " + w.message() + (w.likely().isEmpty() ? "" : " : " + w.likely());
    }

    /** The operation as a French instruction, from which words of the act it was read, and the doubts. */
    private static List<String> of(Operation o) {
        Instruction i = o.instruction();
        List<String> lines = new ArrayList<>();
        lines.add("  " + i.id() + " " + i.place() + " "
                + FrenchPrinter.printShort(o, Told::cut).replace("\n", "|"));
        lines.add("    from " + cut(i.words().replace("\n", "|")));
        if (!i.expected().isEmpty()) {
            lines.add("    = " + i.expected());
        }
        i.warnings().forEach(w -> lines.add("    " + of(w)));
        return lines;
    }

    /** Long text without its middle, of which the number of characters is told. */
    private static String cut(String text) {
        int left = text.length() - START - END;
        return left <= 0 ? text : text.substring(0, START) + " [" + left + "] " + text.substring(START + left);
    }
}
