package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.UnitReader;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.UnitPath;

/** Reads places: "après la prestation X", "entre les mots A et B", "avant le premier alinéa", "in fine", "à la fin". */
final class SpotReader {

    private final Cursor c;
    private final UnitReader units;
    private final Operands operands;
    private final OrderNumbers orderNumbers;
    private final List<String> doubts;

    SpotReader(Reading reading) {
        this.c = reading.cursor;
        this.units = reading.units;
        this.operands = reading.operands;
        this.orderNumbers = reading.orderNumbers;
        this.doubts = reading.doubts;
    }

    /** The place named at the cursor; unmoved where there is none. */
    Optional<Spot> read() {
        int mark = c.mark();
        Optional<Spot> edge = edge();
        if (edge.isPresent()) {
            return edge;
        }
        c.takeWord("juste", "immediatement", "directement");
        Spot.Kind side = side();
        if (side == null) {
            c.reset(mark);
            return Optional.empty();
        }
        List<Anchored> anchors = anchors(side);
        if (anchors.isEmpty()) {
            c.reset(mark);
            return Optional.empty();
        }
        if (side == Spot.Kind.BETWEEN && anchors.size() == 1) {
            doubts.add("un seul des deux rep\u00e8res de \u00ab entre \u00bb a \u00e9t\u00e9 compris");
        }
        return Optional.of(new Spot(
                side,
                side == Spot.Kind.BETWEEN && anchors.size() == 1 ? List.of(anchors.get(0), anchors.get(0)) : anchors));
    }

    private Optional<Spot> edge() {
        int mark = c.mark();
        if (c.takeWords("in", "fine")
                || c.takeWords("a", "la", "fin")
                || c.takeWords("en", "fin")
                || c.takeWords("op", "het", "einde")
                || c.takeWords("aan", "het", "einde")) {
            return Optional.of(Spot.END);
        }
        if (c.takeWords("in", "limine")
                || c.takeWords("au", "debut")
                || c.takeWords("en", "tete")
                || c.takeWords("au", "commencement")) {
            return Optional.of(new Spot(Spot.Kind.START, List.of()));
        }
        if (c.takeWord("sous") && c.takeWords("la", "lettre-cle")) {
            while (c.peek().is(TokenKind.WORD)
                    && c.peek().isWord("et", "le", "nombre-coefficient", "coefficient", "nombre", "la", "son")) {
                c.next();
            }
            return Optional.of(Spot.UNDER_VALUE);
        }
        c.reset(mark);
        return Optional.empty();
    }

    private Spot.Kind side() {
        if (c.takeWord("apres", "na", "derriere") || c.takeWords("a", "la", "suite")) {
            c.takeWord("de", "du", "des");
            return Spot.Kind.AFTER;
        }
        if (c.takeWord("avant", "devant", "voor", "precedant")) {
            return Spot.Kind.BEFORE;
        }
        return c.takeWord("entre", "tussen") ? Spot.Kind.BETWEEN : null;
    }

    private List<Anchored> anchors(Spot.Kind side) {
        List<Anchored> all = new ArrayList<>(some(side == Spot.Kind.BETWEEN));
        if (side == Spot.Kind.BETWEEN && all.size() == 1) {
            int mark = c.mark();
            c.take(TokenKind.COMMA);
            if (c.takeWord("et", "en")) {
                List<Anchored> second = some(false);
                if (!second.isEmpty()) {
                    all.add(ofFirst(second.get(0), all.get(0)));
                    all.set(0, ofSecond(all.get(0), all.get(1)));
                    return all;
                }
            }
            c.reset(mark);
        }
        return all;
    }

    /** "entre la prestation X et la règle d'application qui la suit": that of X. */
    private static Anchored ofFirst(Anchored second, Anchored first) {
        UnitPath rules = second.unit();
        UnitPath service = first.unit();
        boolean same = rules != null
                && service != null
                && rules.toString().equals("rules-after:" + Units.SAME)
                && Paths.lastService(service).isPresent();
        return same ? Anchored.ofUnit(asRules(service)) : second;
    }

    /** "entre l'alin\u00e9a 1er et l'alin\u00e9a 2 des r\u00e8gles qui suivent X": both alin\u00e9as of these rules. */
    private static Anchored ofSecond(Anchored first, Anchored second) {
        UnitPath one = first.unit();
        UnitPath two = second.unit();
        boolean alike = one != null
                && two != null
                && one.segments().size() == 1
                && two.segments().size() > 1
                && one.segments().get(0).kind()
                        == two.segments().get(two.segments().size() - 1).kind();
        return alike ? Anchored.ofUnit(two.parent().plus(one)) : first;
    }

    private List<Anchored> some(boolean two) {
        Optional<OrderNumbers.Codes> codes = orderNumbers.codes();
        if (codes.isPresent()) {
            return codes.get().codes().stream()
                    .map(Anchored::ofCode)
                    .limit(two ? 2 : Integer.MAX_VALUE)
                    .toList();
        }
        int mark = c.mark();
        Optional<Units> unit = units.read();
        if (unit.isPresent() && !c.peek().is(TokenKind.QUOTED)) {
            return byUnits(unit.get(), two);
        }
        c.reset(mark);
        List<Anchored> quotedServices = quotedServices(two);
        if (!quotedServices.isEmpty()) {
            return quotedServices;
        }
        return byWords(two);
    }

    private List<Anchored> byUnits(Units unit, boolean two) {
        List<UnitPath> paths = unit.paths();
        if (!two) {
            withRules();
        }
        if (!two && rulesToo) {
            return List.of(Anchored.ofUnit(asRules(paths.get(paths.size() - 1))));
        }
        return paths.stream()
                .map(Anchored::ofUnit)
                .limit(two ? 2 : Integer.MAX_VALUE)
                .toList();
    }

    private boolean rulesToo;

    /** "après la prestation X et les règles d'application qui la suivent": after the rules. */
    private void withRules() {
        rulesToo = false;
        int mark = c.mark();
        if (c.takeWord("et")) {
            Optional<Units> rules = units.read();
            if (rules.isPresent() && rules.get().paths().get(0).toString().equals("rules-after:" + Units.SAME)) {
                rulesToo = true;
                return;
            }
        }
        c.reset(mark);
    }

    private static UnitPath asRules(UnitPath service) {
        String value = service.last().map(s -> s.value()).orElse(Units.SAME);
        return UnitPath.parse("rules-after:" + value);
    }

    /** "entre les prestations "712353 Séance ..." et "712375 Séance ..."": services quoted with their label. */
    private List<Anchored> quotedServices(boolean two) {
        int mark = c.mark();
        c.takeWord("la", "les", "l");
        if (!c.takeWord("prestation", "prestations")) {
            c.reset(mark);
            return List.of();
        }
        List<Anchored> all = new ArrayList<>();
        while (c.peek().is(TokenKind.QUOTED)) {
            List<String> codes = OrderNumbers.codesIn(c.peek().text().strip().split("\\s", 2)[0]);
            all.add(
                    codes.isEmpty()
                            ? Anchored.ofWords(c.peek().text())
                            : Anchored.ofUnit(UnitPath.parse("code:" + codes.get(0))));
            c.next();
            int sep = c.mark();
            if (!two || all.size() == 2 || !c.takeWord("et", "en") || !c.peek().is(TokenKind.QUOTED)) {
                c.reset(sep);
                break;
            }
        }
        if (all.isEmpty()) {
            c.reset(mark);
        }
        return all;
    }

    private List<Anchored> byWords(boolean two) {
        int mark = c.mark();
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED)) {
            Optional<Words> bare = bare(two);
            return bare.get().texts().stream().map(Anchored::ofWords).toList();
        }
        Optional<Words> words = operands.words(!two, two ? 2 : 1);
        if (words.isEmpty()) {
            c.reset(mark);
            return List.of();
        }
        if (!two && anotherPlace()) {
            units.refuse("les mots viennent \u00e0 plusieurs endroits, qu'une op\u00e9ration ne peut pas exprimer");
        }
        return words.get().texts().stream()
                .map(Anchored::ofWords)
                .limit(two ? 2 : 1)
                .toList();
    }

    /** après les mots "c" et "d", après les mots "c" et après les mots "d": words that do not start a clause of their own. */
    private boolean anotherPlace() {
        int mark = c.mark();
        boolean another = false;
        if (c.takeWord("et", "ou", "en", "of")) {
            c.takeWord("apres", "avant", "na", "voor");
            c.takeWord("les", "le", "de", "het");
            c.takeWord("mots", "mot", "woorden", "woord");
            another = c.take(TokenKind.QUOTED)
                    && !Verbs.isAuxiliary(c.peek())
                    && !c.peek().isWord("apres", "avant", "entre", "na", "voor", "tussen");
        }
        c.reset(mark);
        return another;
    }

    private Optional<Words> bare(boolean two) {
        List<String> texts = new ArrayList<>();
        texts.add(c.next().text());
        int mark = c.mark();
        if (two && c.takeWord("et", "en") && c.peek().is(TokenKind.QUOTED)) {
            texts.add(c.next().text());
        } else {
            c.reset(mark);
        }
        return Optional.of(new Words(texts, ""));
    }
}
