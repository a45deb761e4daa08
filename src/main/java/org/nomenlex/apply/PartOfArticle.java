package org.nomenlex.apply;

import org.nomenlex.amend.Operation;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * "Dans l'annexe, il est inséré un article 14, n)": the act speaks of the annex, and means a unit of an article that is there
 * already. Such an insertion is one into the article.
 */
final class PartOfArticle {

    private PartOfArticle() {}

    /** The operation with the article as its target, where it inserts a part of one; every other operation as it is. */
    static Operation placed(Operation operation) {
        if (!(operation instanceof Operation.Insert insert)
                || insert.unit() == null
                || insert.instruction().target().article().isPresent()) {
            return operation;
        }
        UnitPath unit = insert.unit();
        boolean part = unit.segments().size() > 1 && unit.segments().get(0).kind() == SegmentKind.ARTICLE;
        if (!part) {
            return operation;
        }
        UnitPath article = new UnitPath(unit.segments().subList(0, 1));
        UnitPath rest = new UnitPath(unit.segments().subList(1, unit.segments().size()));
        return new Operation.Insert(insert.instruction().withTarget(article), insert.content(), null, rest);
    }
}
