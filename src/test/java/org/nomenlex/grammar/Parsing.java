package org.nomenlex.grammar;

import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.Position;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.read.LexIterataReader;

/** Acts of one article, and operations on one line each, for the tests of the grammar. */
final class Parsing {

    /** How the article names the text that it amends. */
    static final String ANNEX =
            " de l'annexe \u00e0 l'arr\u00eat\u00e9 royal du 14 septembre 1984 \u00e9tablissant la nomenclature des prestations de sant\u00e9";

    private Parsing() {}

    /** The act whose only article holds those paragraphs. */
    static ParsedAct act(String... paragraphs) {
        String text = "---\nnumber: 2031200101\npublication: 2031-02-01\n---\n\n**Article 1er.** "
                + String.join("\n\n", paragraphs) + "\n";
        Act act = LexIterataReader.read("x.md", text).acts().get(0);
        return AmendmentParser.parse(act);
    }

    /** The operations of that article, shown. */
    static List<String> operations(String... paragraphs) {
        return act(paragraphs).operations().map(Parsing::shown).toList();
    }

    /** Kind, target and what changes: {@code replace-words art:25/par:1 [A] [B]}. */
    static String shown(Operation o) {
        String language = o.instruction().language() == LanguageScope.BOTH
                ? ""
                : " " + o.instruction().language().code();
        String amended = o.instruction().amended().isNomenclature()
                ? ""
                : " of " + o.instruction().amended();
        return o.kind() + " " + o.instruction().target() + amended + language + change(o);
    }

    private static String change(Operation o) {
        if (o instanceof Operation.Replace r) {
            return " " + r.content() + all(r.everywhere());
        }
        if (o instanceof Operation.Restore r) {
            return " " + r.content();
        }
        if (o instanceof Operation.Insert i) {
            return place(i.position()) + (i.unit() == null ? "" : " " + i.unit()) + " " + i.content();
        }
        if (o instanceof Operation.ReplaceWords r) {
            return " [" + r.old() + "]" + place(r.position()) + " [" + r.replacement() + "]" + all(r.everywhere());
        }
        if (o instanceof Operation.InsertWords i) {
            return place(i.position()) + " [" + i.words() + "]" + all(i.everywhere());
        }
        if (o instanceof Operation.DeleteWords d) {
            return " [" + d.words() + "]" + place(d.position()) + all(d.everywhere());
        }
        if (o instanceof Operation.InsertCodes i) {
            return place(i.position()) + " " + i.codes() + all(i.everywhere());
        }
        if (o instanceof Operation.DeleteCodes d) {
            return " " + d.codes() + place(d.position()) + all(d.everywhere());
        }
        if (o instanceof Operation.ReplaceCodes r) {
            return " " + r.codes() + " " + r.newCodes() + all(r.everywhere());
        }
        return o instanceof Operation.Renumber r ? " -> " + r.to() : "";
    }

    private static String all(boolean everywhere) {
        return everywhere ? " all" : "";
    }

    private static String place(Position p) {
        if (p instanceof Position.After a) {
            return " after " + anchor(a.anchor());
        }
        if (p instanceof Position.Before b) {
            return " before " + anchor(b.anchor());
        }
        if (p instanceof Position.Between b) {
            return " between " + anchor(b.first()) + " and " + anchor(b.second());
        }
        return p instanceof Position.AtStart ? " at start" : p == null ? "" : " at end";
    }

    private static String anchor(Anchor a) {
        if (a instanceof Anchor.OfUnit u) {
            return u.path().toString();
        }
        return a instanceof Anchor.OfCode c ? "<" + c.code() + ">" : "[" + ((Anchor.OfWords) a).words() + "]";
    }
}
