package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.UnitPath;

/**
 * Order numbers come into a list: "les numéros d'ordre A et B sont insérés entre les numéros d'ordre C et D", "les numéros
 * suivants sont insérés : ...", "les prestations "A, B" sont insérées entre les prestations "C" et "D"".
 */
final class InsertCodes implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean comes = c.does(Action.INSERT) || c.does(Action.ADD);
        return comes
                && (!c.codes().isEmpty()
                        || !announced(c, s).isEmpty()
                        || !named(c, s).isEmpty());
    }

    /** New services of which the text gives bare order numbers alone. */
    static List<String> announced(Clause c, Scene s) {
        boolean services = c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("prestation")
                        || n.noun().startsWith("numero")
                        || n.noun().startsWith("verstrekking"));
        boolean others = c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("intitule") || n.noun().startsWith("titre"));
        return services && !others ? Bare.codes(s.content()) : List.of();
    }

    private static List<String> named(Clause c, Scene s) {
        return s.content().isEmpty() && c.newcomers().isEmpty() ? ReplaceCodes.services(c) : List.of();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        Position place = s.listPlace(c);
        Position at = place == null && c.does(Action.ADD) ? new Position.AtEnd() : place;
        List<String> services = c.codes().isEmpty() ? named(c, s) : List.of();
        List<String> codes = !c.codes().isEmpty() ? c.codes() : services.isEmpty() ? announced(c, s) : services;
        List<UnitPath> targets =
                services.isEmpty() ? s.targets(c) : List.of(s.targets(c).get(0).parent());
        List<Operation> all = new ArrayList<>();
        List<Position> places = s.listPlaces(c);
        boolean respectively = codes.size() > 1
                && places.size() == codes.size()
                && (s.words().contains("respectivement") || s.words().contains("respectievelijk"));
        for (int i = 0; respectively && i < codes.size(); i++) {
            all.add(new Operation.InsertCodes(
                    s.on(targets.get(0), c), codes.subList(i, i + 1), places.get(i), c.everywhere()));
        }
        if (respectively || c.spots().size() > 1) {
            return all;
        }
        for (UnitPath target : targets) {
            all.add(new Operation.InsertCodes(s.on(target, c), codes, at, c.everywhere()));
        }
        return all;
    }
}
