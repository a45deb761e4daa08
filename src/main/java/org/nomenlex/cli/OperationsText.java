package org.nomenlex.cli;

import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.amend.Warning;
import org.nomenlex.grammar.FrenchPrinter;

/** An act's operations for people: what it says, and what was understood, said back in plain French. */
final class OperationsText {

    private final Terminal terminal;

    private String lastWords = "";

    OperationsText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ParsedAct act) {
        terminal.print(ActNames.of(act.header().numac().value(), act.header()));
        terminal.print(act.header().title());
        act.commencements().forEach(this::print);
        act.articles().forEach(this::print);
        act.warnings().forEach(this::print);
        terminal.print(Notices.count(act.operations().count(), "operation") + ", "
                + Notices.count(act.unparsed().count(), "instruction") + " not understood" + understood(act));
    }

    /** The share of the amending text that was understood. */
    private static String understood(ParsedAct act) {
        long all = 0;
        long claimed = 0;
        for (ParsedArticle a : act.articles()) {
            if (a.role() == ArticleRole.AMENDING) {
                all += a.characters();
                claimed += a.claimed();
            }
        }
        return all == 0 ? "" : ", " + Math.round(100.0 * claimed / all) + " % of the amending text understood";
    }

    private void print(Commencement c) {
        String scope = c.scope().contains(Commencement.REST) ? "" : " (" + String.join(", ", c.scope()) + ")";
        String day = c.day().map(Object::toString).orElse("no date yet");
        terminal.print("in force" + scope + ": " + day + "  [" + c.rule() + "]  " + c.derivation());
    }

    private void print(ParsedArticle article) {
        if (article.role() != ArticleRole.AMENDING
                && article.operations().isEmpty()
                && article.unparsed().isEmpty()) {
            terminal.print("art. " + article.number() + ": " + article.role().word());
            return;
        }
        terminal.print("art. " + article.number() + ":");
        for (Operation o : article.operations()) {
            print(o);
        }
        for (Unparsed u : article.unparsed()) {
            terminal.print("  NOT UNDERSTOOD " + u.id() + " (line " + u.place().line() + "): " + u.reason());
            terminal.print("    \"" + Notices.shortened(u.text()) + "\"");
            if (!u.likely().isEmpty()) {
                terminal.print("    likely: " + u.likely());
            }
        }
    }

    /** The instruction's own words with their place, then what was understood, in plain French. */
    private void print(Operation o) {
        Instruction i = o.instruction();
        if (!i.words().equals(lastWords)) {
            terminal.print("  " + i.id() + " (line " + i.place().line() + "): \u00ab "
                    + Notices.shortened(flat(i.words())) + " \u00bb");
            lastWords = i.words();
        }
        terminal.print("    " + o.kind() + "  " + i.target());
        terminal.print("    = " + FrenchPrinter.printShort(o, Notices::shortened));
        if (!i.expected().isEmpty()) {
            terminal.print("      expected there: \u00ab " + Notices.shortened(flat(i.expected())) + " \u00bb");
        }
        i.warnings().forEach(this::print);
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void print(Warning w) {
        terminal.print("    to check (line " + w.place().line() + "): " + w.message()
                + (w.likely().isEmpty() ? "" : "; likely: " + w.likely()));
    }
}
