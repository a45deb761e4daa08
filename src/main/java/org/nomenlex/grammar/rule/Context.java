package org.nomenlex.grammar.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.TooManyPlaces;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Spot;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * What the items around an instruction have named: "A l'article 17, § 1er, ... : 1. au 11°, a) à la prestation X".
 *
 * @param text the text that is amended
 * @param paths the unit; several where services are named together
 * @param language the language versions
 * @param spot a place named for what stands below ("après la prestation X,"), or null
 * @param annex whether the annex as a whole was named
 * @param expected what must stand there
 */
public record Context(
        AmendedText text,
        List<UnitPath> paths,
        LanguageScope language,
        @Nullable Spot spot,
        boolean annex,
        String expected) {

    /** Copies the list. */
    public Context {
        paths = List.copyOf(paths);
    }

    /** Before anything was named. */
    public static Context start(AmendedText text) {
        return new Context(text, List.of(UnitPath.EMPTY), LanguageScope.BOTH, null, false, "");
    }

    /** The same within a unit. */
    public Context within(UnitPath unit) {
        return within(List.of(unit));
    }

    /** The same within these units. */
    public Context within(List<UnitPath> units) {
        return new Context(text, units, language, spot, annex, expected);
    }

    /**
     * What holds below an item with that address.
     *
     * @throws TooManyPlaces where the two multiply beyond what an act can mean
     */
    public Context below(Clause c) {
        TooManyPlaces.unless(paths.size(), c.address().size());
        List<UnitPath> all = new java.util.ArrayList<>();
        for (UnitPath base : paths) {
            for (UnitPath p : c.address()) {
                all.add(Paths.join(base, p));
            }
        }
        boolean services = all.size() > 1 && all.stream().allMatch(Context::isService);
        List<UnitPath> named = all.size() == 1 || services ? all : List.of(Paths.common(all));
        return new Context(
                c.texts().isEmpty() ? text : c.texts().get(0),
                named,
                c.language() == null ? language : c.language(),
                c.spot() == null ? spot : c.spot(),
                annex || c.annexNamed(),
                c.expected());
    }

    private static boolean isService(UnitPath p) {
        return p.segments().stream().anyMatch(s -> s.kind() == SegmentKind.CODE);
    }

    /** The same about another text. */
    public Context about(AmendedText other) {
        return new Context(other, paths, language, spot, annex, expected);
    }
}
