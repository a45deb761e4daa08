package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads services by their order numbers: "la prestation 453574-453585", "les prestations A, B et C", "la prestation
 * "470050-470061"", "les prestations qui le suivent".
 */
final class ServiceNumbers {

    private final Cursor c;
    private final UnitReader units;

    ServiceNumbers(Cursor c, UnitReader units) {
        this.c = c;
        this.units = units;
    }

    private static final String RANGE =
            "les num\u00e9ros d'ordre entre le premier et le dernier de la s\u00e9rie ne sont pas connus de l'acte";

    /** The services named behind "prestation"; null where they are announced ("les prestations suivantes"). */
    @Nullable
    Units services() {
        underNumber();
        c.takeWord("n");
        c.takeWord("no", "nos", "numero", "numeros", "nr", "nrs");
        if (c.peek().startsWith("suivant", "ci-apres")) {
            return listedBelow();
        }
        List<String> codes = codes();
        if (c.peek().isWord("qui", "qu") && codes.isEmpty()) {
            belonging();
        }
        if (codes.isEmpty()) {
            return quotedServices()
                    .orElseGet(() -> c.peek().is(TokenKind.QUOTED) ? null : Units.of(SegmentKind.CODE, Units.SAME));
        }
        return of(SegmentKind.CODE, codes);
    }

    /** "des prestations suivantes", "aux prestations suivantes": a place whose order numbers follow; null for what comes in. */
    private @Nullable Units listedBelow() {
        if (!c.peek(-2).isWord("des", "aux", "van")) {
            return null;
        }
        c.next();
        return Units.of(SegmentKind.CODE, Units.BELOW);
    }

    /** "la prestation portant le numéro d'ordre 102034", "reprise sous le numéro 102034": the number names it. */
    private void underNumber() {
        int mark = c.mark();
        boolean leads = c.peek().isWord("portant", "sous", "onder", "met")
                || c.peek().startsWith("repris", "figur", "repertori", "inscrit", "mentionn", "vise", "vermeld");
        if (leads) {
            c.next();
            c.takeWord("a", "au", "aux", "sous", "onder");
            c.takeWord("le", "les", "het", "de");
            if (c.takeWord("numero", "numeros", "no", "nos", "code", "codes", "nummer", "nummers", "rangnummer")) {
                c.takeWord("d", "de");
                c.takeWord("ordre", "code", "nomenclature");
                if (c.peek().is(TokenKind.CODE) || c.peek().is(TokenKind.QUOTED)) {
                    return;
                }
            }
        }
        c.reset(mark);
    }

    /** "les prestations qui (le) suivent", "les prestations qu'il comporte": they go with the unit named before. */
    private void belonging() {
        int mark = c.mark();
        c.next();
        c.takeWord("le", "la", "les", "l", "y", "il", "elle");
        if (c.peek().startsWith("suiv", "comport", "comprend", "contient", "figur", "compos")) {
            c.next();
        } else {
            c.reset(mark);
        }
    }

    static Units of(SegmentKind kind, List<String> codes) {
        return Units.of(
                codes.stream().map(v -> UnitPath.of(Segment.of(kind, v))).toList());
    }

    /** "nr.", "nrs.", "n\u00b0", before an order number. */
    private void numberSign() {
        int mark = c.mark();
        c.takeWord("n", "no", "nos", "nr", "nrs", "nummer", "nummers");
        c.take(TokenKind.PERIOD);
        if (!c.peek().is(TokenKind.CODE)) {
            c.reset(mark);
        }
    }

    /** Order numbers in a row: "A, B et C", "A ou B". */
    List<String> codes() {
        List<String> all = new ArrayList<>();
        // "de la prestation A à la prestation B"
        boolean from =
                c.peek(-1).isWord("prestation", "verstrekking") && c.peek(-3).isWord("de", "van", "depuis");
        numberSign();
        while (c.peek().is(TokenKind.CODE)) {
            all.add(c.next().norm());
            int mark = c.mark();
            if (c.takeWord("a", "tot", "jusqu")
                    && c.mayTakeWord("a", "et")
                    && c.peek().is(TokenKind.CODE)) {
                units.refuse(RANGE);
            }
            c.reset(mark);
            if (from
                    && c.takeWord("a", "tot")
                    && c.mayTakeWord("la", "de")
                    && c.peek().startsWith("prestation", "verstrek")) {
                units.refuse(RANGE);
            }
            c.reset(mark);
            c.take(TokenKind.COMMA);
            c.takeWord("et", "ou", "en", "of", "ainsi");
            c.takeWord("que");
            if (!c.peek().is(TokenKind.CODE)) {
                c.reset(mark);
                break;
            }
        }
        return all;
    }

    /** "la prestation "470050-470061"": the number in quotes. */
    private Optional<Units> quotedServices() {
        if (!c.peek().is(TokenKind.QUOTED)) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>(onlyCodes(c.peek().text()));
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        c.next();
        while (true) {
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en");
            List<String> more =
                    and && c.peek().is(TokenKind.QUOTED) ? onlyCodes(c.peek().text()) : List.of();
            if (more.isEmpty()) {
                c.reset(mark);
                break;
            }
            codes.addAll(more);
            c.next();
        }
        return Optional.of(of(SegmentKind.CODE, codes).named());
    }

    /** The order numbers of a text that holds nothing else; none where it holds anything else. */
    static List<String> onlyCodes(String words) {
        List<String> codes = new ArrayList<>();
        for (Token t : Lexer.lex(words)) {
            if (t.is(TokenKind.CODE)) {
                codes.add(t.norm());
            } else if (!t.is(TokenKind.COMMA)
                    && !t.is(TokenKind.PERIOD)
                    && !t.is(TokenKind.SEMICOLON)
                    && !t.isWord("et", "ou", "en", "nos")) {
                return List.of();
            }
        }
        return codes;
    }
}
