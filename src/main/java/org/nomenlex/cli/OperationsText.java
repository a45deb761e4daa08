package org.nomenlex.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Position;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.amend.Warning;
import org.nomenlex.law.LanguageScope;

/** An act's operations for people. */
final class OperationsText {

    private final Terminal terminal;

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
                + Notices.count(act.unparsed().count(), "instruction") + " not understood");
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

    private void print(Operation o) {
        String language = o.instruction().language() == LanguageScope.BOTH
                ? ""
                : " [" + o.instruction().language().code() + "]";
        String amended = o.instruction().amended().isNomenclature()
                ? ""
                : " of " + o.instruction().amended();
        terminal.print("  " + o.instruction().id() + "  " + o.kind() + "  "
                + o.instruction().target() + amended + language + change(o));
        o.instruction().warnings().forEach(this::print);
    }

    private void print(Warning w) {
        terminal.print("    to check (line " + w.place().line() + "): " + w.message()
                + (w.likely().isEmpty() ? "" : "; likely: " + w.likely()));
    }

    private static String change(Operation o) {
        if (o instanceof Operation.Replace r) {
            return "  := " + words(r.content());
        }
        if (o instanceof Operation.Restore r) {
            return "  := " + words(r.content());
        }
        if (o instanceof Operation.Insert i) {
            return (i.unit() == null ? "" : "  " + i.unit()) + place(i.position()) + "  := " + words(i.content());
        }
        if (o instanceof Operation.ReplaceWords r) {
            return "  " + quoted(r.old()) + " -> " + quoted(r.replacement()) + each(r.everywhere());
        }
        if (o instanceof Operation.InsertWords i) {
            return place(i.position()) + "  " + quoted(i.words()) + each(i.everywhere());
        }
        if (o instanceof Operation.DeleteWords d) {
            return "  " + quoted(d.words()) + each(d.everywhere());
        }
        if (o instanceof Operation.InsertCodes i) {
            return place(i.position()) + "  " + i.codes();
        }
        if (o instanceof Operation.DeleteCodes d) {
            return "  " + d.codes();
        }
        if (o instanceof Operation.ReplaceCodes r) {
            return "  " + r.codes() + " -> " + r.newCodes();
        }
        return o instanceof Operation.Renumber r ? "  -> " + r.to() : "";
    }

    private static String words(List<String> content) {
        return Notices.shortened(quoted(String.join(" / ", content)));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private static String each(boolean everywhere) {
        return everywhere ? " (each time)" : "";
    }

    private static String place(@Nullable Position position) {
        if (position instanceof Position.After p) {
            return "  after " + name(p.anchor());
        }
        if (position instanceof Position.Before p) {
            return "  before " + name(p.anchor());
        }
        if (position instanceof Position.Between p) {
            return "  between " + name(p.first()) + " and " + name(p.second());
        }
        if (position instanceof Position.AtStart) {
            return "  at the start";
        }
        return position instanceof Position.AtEnd ? "  at the end" : "";
    }

    private static String name(Anchor anchor) {
        if (anchor instanceof Anchor.OfUnit unit) {
            return unit.path().toString();
        }
        if (anchor instanceof Anchor.OfCode code) {
            return code.code().toString();
        }
        return anchor instanceof Anchor.OfWords words ? quoted(words.words()) : "";
    }
}
