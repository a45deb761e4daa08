package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                && c.newcomers().isEmpty()
                && !(c.subjectIsPlace() && !s.content().isEmpty());
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
        String words = s.words().toLowerCase(Locale.ROOT);
        boolean whole = WITH_SERVICES.matcher(words).find();
        return named && rubric && isCalledHeading(words, target) && !whole
                ? target.plus(Segment.of(SegmentKind.HEADING))
                : target;
    }

    /** dans la rubrique "A", l'intitulé "B" est supprimé: the noun nearest before the name tells what B is. */
    private static boolean isCalledHeading(String words, UnitPath target) {
        String name = target.last().map(Segment::value).orElse("").toLowerCase(Locale.ROOT);
        int at = words.lastIndexOf(name);
        String before = at < 0 ? words : words.substring(0, at);
        int heading = Math.max(
                before.lastIndexOf("intitul\u00e9"),
                Math.max(before.lastIndexOf("titre"), before.lastIndexOf("opschrift")));
        return heading >= 0 && heading > Math.max(before.lastIndexOf("rubrique"), before.lastIndexOf("rubriek"));
    }
}
