package org.nomenlex.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Reach;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/** Operations of which only all articles, or all acts, can tell what they change: on every article, on a chapter. */
final class WideReach {

    private WideReach() {}

    /** Whether what an operation does can only be told with all articles, or all acts, in sight. */
    static boolean needsAll(Operation op) {
        return op.instruction().amended().isNomenclature() && (Reach.isWide(op) || repealsChapter(op));
    }

    /** Whether an operation repeals a whole chapter, whatever its articles. */
    static boolean repealsChapter(Operation op) {
        return op instanceof Operation.Repeal
                && op.instruction()
                        .target()
                        .last()
                        .filter(s -> s.kind() == SegmentKind.CHAPTER)
                        .isPresent();
    }

    /**
     * The articles that known acts put into the repealed chapter, with it or later: the nomenclature itself does not say
     * which chapter an article stands in.
     */
    static List<ArticleNumber> ofChapter(Operation repeal, Collection<Standing> known) {
        Segment chapter = repeal.instruction().target().last().orElseThrow();
        Set<ArticleNumber> articles = new TreeSet<>();
        for (Standing act : known) {
            act.last()
                    .says()
                    .act()
                    .operations()
                    .filter(o -> puts(o, chapter))
                    .forEach(o -> articles.addAll(Reach.of(o, List.of())));
        }
        return List.copyOf(articles);
    }

    private static boolean puts(Operation op, Segment chapter) {
        boolean unit = op instanceof Operation.Insert insert
                && insert.unit() != null
                && insert.unit().segments().contains(chapter);
        boolean writes =
                op instanceof Operation.Insert || op instanceof Operation.Replace || op instanceof Operation.Restore;
        return unit || writes && op.instruction().target().segments().contains(chapter);
    }
}
