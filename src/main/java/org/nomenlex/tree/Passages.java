package org.nomenlex.tree;

import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Turns the lines of an article into passages. */
final class Passages {

    private Passages() {}

    static List<Passage> of(ArticleText text) {
        UnitPath path =
                UnitPath.of(Segment.of(SegmentKind.ARTICLE, text.number().value()));
        return text.lawLines().stream()
                .map(line -> new Passage(path, line.id(), Passage.Kind.TEXT, 0, line.pieces()))
                .toList();
    }
}
