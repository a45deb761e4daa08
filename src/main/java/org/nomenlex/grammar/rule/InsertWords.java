package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Spot;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Words come in: "les mots A sont insérés entre les mots B et C", "le mot A est ajouté"; words at no named place come at
 * the end.
 */
final class InsertWords implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean comes = c.does(Action.INSERT) || c.does(Action.ADD);
        return comes && (c.words() != null || announced(c) && !s.content().isEmpty());
    }

    /** "les mots suivants sont insérés : ...". */
    private static boolean announced(Clause c) {
        return c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("mot") || n.noun().startsWith("terme"));
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        if (c.words() != null && c.words().noun().startsWith("prestation")) {
            return asUnit(c, s, s.unitPlace(c), String.join(" ", c.words().texts()));
        }
        if (c.words() != null
                && c.words().noun().startsWith("regle")
                && !s.content().isEmpty()) {
            // la règle de cumul "343" est insérée, rédigée comme suit : the number names it, the text is below
            return s.targets(c).stream()
                    .<Operation>map(t -> new Operation.Insert(s.on(t, c), s.content(), s.unitPlace(c), null))
                    .toList();
        }
        Position place = WordPlaces.of(s.listPlace(c));
        Position at = place == null ? new Position.AtEnd() : place;
        String words = c.words() == null
                ? String.join("\n\n", s.content())
                : String.join(" ", c.words().texts());
        boolean sentence = c.words() != null && isSentence(c.words().noun()) && !isAmongWords(at);
        if (sentence || c.words() != null && byUnit(place) && !c.words().noun().startsWith("mot")) {
            return asUnit(c, s, at, words);
        }
        List<Operation> all = new ArrayList<>();
        boolean value = c.spot() != null && c.spot().kind() == Spot.Kind.UNDER_VALUE;
        for (UnitPath target : s.targets(c)) {
            UnitPath unit = value ? target.plus(Segment.of(SegmentKind.VALUE)) : target;
            all.add(new Operation.InsertWords(s.on(unit, c), words, at, c.everywhere()));
        }
        return all;
    }

    /** A sentence is a unit, also where it is quoted: "la phrase "A" est insérée à la fin de l'alinéa". */
    static boolean isSentence(String noun) {
        return noun.startsWith("phrase") || noun.startsWith("zin") && !noun.startsWith("zinsn");
    }

    private static boolean isAmongWords(Position place) {
        return !(place instanceof Position.AtEnd || place instanceof Position.AtStart || byUnit(place));
    }

    private static boolean byUnit(Position place) {
        return place instanceof Position.Between b && b.first() instanceof Anchor.OfUnit
                || place instanceof Position.After a && a.anchor() instanceof Anchor.OfUnit
                || place instanceof Position.Before x && x.anchor() instanceof Anchor.OfUnit;
    }

    /** "la phrase "A" est insérée entre la première et la deuxième phrase": placed among units, it is one. */
    private static List<Operation> asUnit(Clause c, Scene s, Position place, String words) {
        return s.targets(c).stream()
                .<Operation>map(t -> new Operation.Insert(s.on(t, c), List.of(words), place, null))
                .toList();
    }
}
