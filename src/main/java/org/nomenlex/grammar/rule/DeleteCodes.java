package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Order numbers leave a list: "les numéros d'ordre A et B sont supprimés (de la liste)", "les numéros suivants sont
 * supprimés : ...", "au deuxième alinéa, les prestations "A, B" sont supprimées".
 */
final class DeleteCodes implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        return c.does(Action.REPEAL)
                && (!c.codes().isEmpty()
                        || !announced(c, s).isEmpty()
                        || !listed(c, s).isEmpty());
    }

    private static List<String> announced(Clause c, Scene s) {
        boolean noNoun =
                c.newcomers().isEmpty() && c.words() == null && (c.subjects().isEmpty() || c.subjectIsPlace());
        if (noNoun && c.spot() == null && !c.does(Action.REPLACE)) {
            // "sont supprimés :", then order numbers alone
            return Bare.codes(s.content());
        }
        boolean numbers = c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("numero")
                        || n.noun().endsWith("nummers")
                        || n.noun().startsWith("code"));
        if (!numbers) {
            return List.of();
        }
        List<String> bare = Bare.codes(s.content());
        return bare.isEmpty() ? RepealAnnounced.codes(s.content()) : bare;
    }

    /** Services in quotes inside an alinéa or a heading: entries of a list there. */
    private static List<String> listed(Clause c, Scene s) {
        List<String> services = c.subjects().stream().anyMatch(u -> u.kindOrNull() == SegmentKind.CODE)
                ? ReplaceCodes.services(c)
                : List.of();
        if (!services.isEmpty() && headsList(s.targets(c).get(0).parent())) {
            return services;
        }
        boolean quoted = c.subjects().stream().anyMatch(u -> u.quoted() && u.kindOrNull() == SegmentKind.CODE);
        List<String> codes = quoted ? ReplaceCodes.services(c) : List.of();
        boolean inText = !codes.isEmpty()
                && s.targets(c).get(0).parent().segments().stream()
                        .anyMatch(x -> x.kind() == SegmentKind.ALINEA
                                || x.kind() == SegmentKind.RULE
                                || x.kind() == SegmentKind.HEADING
                                || x.kind() == SegmentKind.HEADING_BEFORE
                                || x.kind() == SegmentKind.SENTENCE);
        return inText || codes.size() > 1 && quoted ? codes : List.of();
    }

    /** "- 20 % pour les prestations": a heading that a list of order numbers follows. */
    private static boolean headsList(UnitPath container) {
        return container
                .last()
                .filter(x -> x.kind() == SegmentKind.RUBRIC
                        && (x.value().strip().endsWith("prestations")
                                || x.value().strip().endsWith("verstrekkingen")))
                .isPresent();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<String> listed = c.codes().isEmpty() ? listed(c, s) : List.of();
        List<String> codes = !c.codes().isEmpty() ? c.codes() : listed.isEmpty() ? announced(c, s) : listed;
        List<UnitPath> targets =
                listed.isEmpty() ? s.targets(c) : List.of(s.targets(c).get(0).parent());
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : targets) {
            all.add(new Operation.DeleteCodes(
                    s.on(target, c), codes, c.spot() == null ? null : s.listPlace(c), c.everywhere()));
        }
        return all;
    }
}
