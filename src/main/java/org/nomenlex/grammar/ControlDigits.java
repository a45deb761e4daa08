package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.amend.Warning;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/** Marks operations whose order numbers break the rule of the control digit: a slip of the act, or of its transcription. */
final class ControlDigits {

    private static final int LENGTH = 6;

    private ControlDigits() {}

    static List<Operation> settle(List<Operation> operations) {
        return operations.stream().map(ControlDigits::marked).toList();
    }

    private static Operation marked(Operation o) {
        Set<String> bad = new LinkedHashSet<>();
        path(o.instruction().target(), bad);
        if (o instanceof Operation.Replace r) {
            content(r.content(), bad);
        } else if (o instanceof Operation.Restore r) {
            content(r.content(), bad);
        } else if (o instanceof Operation.Insert i) {
            content(i.content(), bad);
            position(i.position(), bad);
        } else if (o instanceof Operation.InsertCodes i) {
            numbers(String.join(" ", i.codes()), bad);
            position(i.position(), bad);
        } else if (o instanceof Operation.DeleteCodes d) {
            numbers(String.join(" ", d.codes()), bad);
        } else if (o instanceof Operation.ReplaceCodes r) {
            numbers(String.join(" ", r.codes()), bad);
            numbers(String.join(" ", r.newCodes()), bad);
        }
        return bad.isEmpty() ? o : o.with(warned(o.instruction(), bad));
    }

    private static Instruction warned(Instruction i, Set<String> bad) {
        List<Warning> warnings = new ArrayList<>(i.warnings());
        for (String number : bad) {
            warnings.add(new Warning(
                    i.place(), "le chiffre de contr\u00f4le du num\u00e9ro " + number + " ne se v\u00e9rifie pas"));
        }
        return new Instruction(
                i.id(), i.amended(), i.target(), i.language(), i.expected(), i.words(), i.place(), warnings);
    }

    private static void path(UnitPath path, Set<String> bad) {
        for (Segment s : path.segments()) {
            numbers(s.value(), bad);
        }
    }

    private static void position(@Nullable Position position, Set<String> bad) {
        if (position instanceof Position.After p) {
            anchor(p.anchor(), bad);
        } else if (position instanceof Position.Before p) {
            anchor(p.anchor(), bad);
        } else if (position instanceof Position.Between p) {
            anchor(p.first(), bad);
            anchor(p.second(), bad);
        }
    }

    private static void anchor(Anchor anchor, Set<String> bad) {
        if (anchor instanceof Anchor.OfUnit u) {
            path(u.path(), bad);
        } else if (anchor instanceof Anchor.OfCode c) {
            numbers(c.code().toString(), bad);
        }
    }

    /** Numbers that paragraphs of new text start with; those in running text may be anything. */
    private static void content(List<String> paragraphs, Set<String> bad) {
        for (String p : paragraphs) {
            String s = p.stripLeading();
            int end = 0;
            while (end < s.length() && (Character.isDigit(s.charAt(end)) || " -".indexOf(s.charAt(end)) >= 0)) {
                end++;
            }
            numbers(s.substring(0, end), bad);
        }
    }

    /** Runs of exactly six digits. */
    private static void numbers(String words, Set<String> bad) {
        int from = 0;
        while (from < words.length()) {
            int end = from;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            if (end - from == LENGTH && !new OrderNumber(words.substring(from, end)).controlDigitHolds()) {
                bad.add(words.substring(from, end));
            }
            from = Math.max(end, from + 1);
        }
    }
}
