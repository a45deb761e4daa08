package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads headings as addresses: "sous l'intitulé 1/Sang", "la rubrique "Extractions"", "l'intitulé qui précède la prestation
 * X", "l'intitulé du § 1er".
 */
final class Headings {

    private final Cursor c;
    private final String text;
    private final UnitReader units;

    Headings(Cursor c, String text, UnitReader units) {
        this.c = c;
        this.text = text;
        this.units = units;
    }

    @Nullable
    Units named(Token noun) {
        return switch (noun.norm()) {
            case "rubrique",
                    "rubriques",
                    "sous-rubrique",
                    "rubriek",
                    "intitule",
                    "intitules",
                    "titre",
                    "titres",
                    "sous-titre",
                    "opschrift",
                    "sous-intitule" -> heading(noun);
            default -> null;
        };
    }

    private @Nullable Units heading(Token noun) {
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED)) {
            c.next();
            if (noun.isWord("intitules", "rubriques", "titres") && anotherName() > 0) {
                return several(t);
            }
            preceding();
            return rubric(Names.clean(t.text())).named().expecting(t.text());
        }
        if (t.startsWith("suivant", "redig", "libell", "nouve")) {
            return null;
        }
        if (t.isWord("qui", "precedant", "dat", "figurant") || t.startsWith("preced")) {
            return before();
        }
        if (t.is(TokenKind.POINT)) {
            c.next();
            return new UnitTitles(c, units).titled(Units.of(SegmentKind.POINT, t.norm()));
        }
        if (t.is(TokenKind.SLASHED)) {
            c.next();
            return rubric(Names.clean(t.text())).named();
        }
        if (isNameless(t)) {
            return own(noun);
        }
        // "l'intitulé néerlandais du § 2": the heading in that version.
        Optional<LanguageScope> version = LanguageReader.read(c);
        if (version.isPresent()) {
            return own(noun).in(version.get());
        }
        return rubric(Names.unquoted(c, text)).named();
    }

    /** "les intitulés "A", "B" et "C"": each of them. */
    private Units several(Token first) {
        List<UnitPath> all = new ArrayList<>();
        all.add(UnitPath.of(Segment.of(SegmentKind.RUBRIC, Names.clean(first.text()))));
        while (anotherName() > 0) {
            c.skip(anotherName());
            all.add(UnitPath.of(
                    Segment.of(SegmentKind.RUBRIC, Names.clean(c.next().text()))));
        }
        return Units.of(all).named();
    }

    /** How many tokens stand before the next name of a row; 0 where none follows. */
    private int anotherName() {
        int i = c.peek().is(TokenKind.COMMA) ? 1 : 0;
        i += c.peek(i).isWord("et", "ou", "en", "of") ? 1 : 0;
        return i > 0 && c.peek(i).is(TokenKind.QUOTED) ? i : 0;
    }

    /** "l'intitulé du § 1er", "la rubrique, les mots", "l'intitulé est remplacé": no name follows the noun. */
    private static boolean isNameless(Token t) {
        return isGenitive(t)
                || t.isWord("le", "la", "les", "l", "il", "un", "une", "et", "ou")
                || Verbs.isAuxiliary(t)
                || Verbs.isSplitParticiple(t)
                || t.text().isEmpty()
                || t.is(TokenKind.COMMA)
                || t.is(TokenKind.COLON)
                || t.is(TokenKind.SEMICOLON)
                || t.is(TokenKind.PERIOD);
    }

    /** "de", "d'": not the letter of "D. - Psychothérapie". */
    private static boolean isGenitive(Token t) {
        boolean letter = t.text().length() == 1 && t.end() - t.start() == 1;
        return t.isWord("de", "du", "des", "d", "dudit", "van") && !letter;
    }

    private static Units rubric(String name) {
        return Units.of(SegmentKind.RUBRIC, name);
    }

    /** "l'intitulé du § 1er" is its heading; "la rubrique est complétée" the rubric named before. */
    private Units own(Token noun) {
        boolean rubric = noun.norm().startsWith("rubri") || noun.norm().startsWith("sous-rubri");
        boolean alone = !c.peek().isWord("de", "du", "des", "d", "dudit", "van");
        String value = c.peek(-2).isWord("meme", "zelfde", "dezelfde") ? Units.AGAIN : Units.SAME;
        return rubric || alone
                ? Units.of(List.of(UnitPath.of(Segment.of(SegmentKind.RUBRIC, value))))
                : Units.of(SegmentKind.HEADING);
    }

    /** "l'intitulé "X" inséré avant la prestation Y", "précédant la prestation Y": it goes by its words. */
    private void preceding() {
        int mark = c.mark();
        boolean names = c.peek().startsWith("insere", "precedant", "figurant", "repris")
                || c.peek().isWord("qui");
        if (names && !Verbs.isAuxiliary(c.peek(-2))) {
            c.next();
            if (c.peek().startsWith("preced")) {
                c.next();
            }
            c.takeWord("avant", "devant", "sous");
            Optional<Units> unit = units.read();
            if (unit.isPresent()) {
                return;
            }
        }
        c.reset(mark);
    }

    /** "l'intitulé qui précède les prestations A et B": anchored on the first. */
    private @Nullable Units before() {
        if (c.takeWord("dat", "die") && !c.peek().startsWith("voorafga")) {
            return beforeDutch();
        }
        c.takeWord("qui", "dat");
        if (c.peek().isWord("la", "les", "le", "l") && c.peek(1).startsWith("preced")) {
            c.skip(2);
            return Units.of(SegmentKind.HEADING_BEFORE, Units.SAME);
        }
        if (!c.peek().startsWith("preced", "voorafgaa", "figur", "se")) {
            return null;
        }
        c.next();
        c.takeWord("avant", "devant", "aan");
        return units.read().map(Headings::anchoredOn).orElse(null);
    }

    /** "het opschrift dat de verstrekking X voorafgaat", "dat aan de verstrekking X voorafgaat". */
    private @Nullable Units beforeDutch() {
        if (c.takeWord("eraan", "daaraan", "haar", "ervan")
                && (c.takeWord("voorafgaat") || c.takeWords("vooraf", "gaat"))) {
            return Units.of(SegmentKind.HEADING_BEFORE, Units.SAME);
        }
        c.takeWord("aan");
        Optional<Units> unit = units.read();
        return unit.isPresent() && (c.takeWord("voorafgaat", "voorafgaan") || c.takeWords("vooraf", "gaat"))
                ? anchoredOn(unit.get())
                : null;
    }

    private static Units anchoredOn(Units unit) {
        UnitPath first = unit.paths().get(0);
        Segment last = first.last().orElse(Segment.of(SegmentKind.CODE, Units.SAME));
        return Units.of(SegmentKind.HEADING_BEFORE, last.toString());
    }
}
