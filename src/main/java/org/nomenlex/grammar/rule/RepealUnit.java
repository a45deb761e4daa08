package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Units go: "le § 3 est abrogé", "les prestations A et B sont supprimées", "la prestation X et les règles d'application qui la
 * suivent sont abrogées", "l'intitulé "A" est abrogé" (its words, not what stands under it), "l'article 3 du même arrêté est
 * rapporté".
 */
final class RepealUnit implements Formula {

    /** The heading and what stands under it: {@code et les prestations qui s'y rapportent}, {@code et ses prestations}. */
    private static final Pattern WITH_SERVICES = Pattern.compile(
            "prestations qui suivent|\\bet (?:toutes )?(?:les|ses) (?:\\p{L}+ )?prestations?\\b(?! \\d)");

    @Override
    public boolean fits(Clause c, Scene s) {
        return (c.does(Action.REPEAL) || c.does(Action.WITHDRAW))
                && c.spot() == null
                && !c.does(Action.REPLACE)
                && c.words() == null
                && !c.subjects().isEmpty()
                && c.newcomers().isEmpty();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : s.targets(c)) {
            all.add(new Operation.Repeal(s.on(heading(c, s, target), c)));
        }
        return all;
    }

    private static UnitPath heading(Clause c, Scene s, UnitPath target) {
        boolean named = c.subjects().stream().anyMatch(Units::quoted);
        boolean rubric =
                target.last().filter(x -> x.kind() == SegmentKind.RUBRIC).isPresent();
        String words = s.words().toLowerCase(java.util.Locale.ROOT);
        boolean heading = words.contains("intitul\u00e9") || words.contains("titre") || words.contains("opschrift");
        boolean whole = words.contains("rubrique \"")
                || words.contains("la rubrique")
                || WITH_SERVICES.matcher(words).find();
        return named && rubric && heading && !whole ? target.plus(Segment.of(SegmentKind.HEADING)) : target;
    }
}
