package org.nomenlex.apply;

import java.util.List;
import java.util.Map;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/** Operations that concern an article as a whole: it begins, is replaced, ends. */
final class WholeArticles {

    private WholeArticles() {}

    /** Whether the operation brings the whole text of the article. */
    static boolean brings(Operation operation, ArticleNumber article) {
        boolean writes = operation instanceof Operation.Insert
                || operation instanceof Operation.Replace
                || operation instanceof Operation.Restore;
        return writes && (isWhole(operation, article) || isWithin(operation, article));
    }

    /** Whether the operation repeals the whole article. */
    static boolean repeals(Operation operation, ArticleNumber article) {
        return operation instanceof Operation.Repeal && (isWhole(operation, article) || isChapter(operation));
    }

    /** Whether the operation is about a chapter as a whole: what it does, it does to each of its articles. */
    private static boolean isChapter(Operation operation) {
        return operation.instruction().target().article().isEmpty()
                && operation
                        .instruction()
                        .target()
                        .last()
                        .filter(s -> s.kind() == SegmentKind.CHAPTER)
                        .isPresent();
    }

    /** Whether the target is the article and nothing in it, and the content is its text. */
    private static boolean isWhole(Operation operation, ArticleNumber article) {
        List<Segment> segments = operation.instruction().target().segments().stream()
                .filter(s -> s.kind() != SegmentKind.CHAPTER && s.kind() != SegmentKind.ANNEX)
                .toList();
        boolean named = segments.size() == 1
                && segments.get(0).kind() == SegmentKind.ARTICLE
                && !segments.get(0).value().equals("*")
                && new ArticleNumber(segments.get(0).value()).equals(article);
        if (operation instanceof Operation.Insert insert) {
            return named && Reach.bornIn(insert.content()).containsKey(article);
        }
        return named;
    }

    /** Whether the article comes with the annex or a chapter. */
    private static boolean isWithin(Operation operation, ArticleNumber article) {
        boolean above = operation.instruction().target().article().isEmpty();
        return above && !bringsPart(operation) && Reach.of(operation, List.of()).contains(article);
    }

    /** "Dans l'annexe, il est inséré à l'article 14 un n)": the unit is deeper than an article. */
    private static boolean bringsPart(Operation operation) {
        return operation instanceof Operation.Insert insert
                && insert.unit() != null
                && insert.unit()
                        .last()
                        .filter(s -> s.kind() != SegmentKind.ARTICLE && s.kind() != SegmentKind.CHAPTER)
                        .isPresent();
    }

    /** The lines of the article within what the operation brings. */
    static List<String> textOf(Operation operation, ArticleNumber article) {
        List<String> content = operation.content();
        Map<ArticleNumber, List<String>> born = Reach.bornIn(content);
        List<String> own = born.get(article);
        boolean several =
                born.size() > 1 || operation.instruction().target().article().isEmpty();
        List<String> text = own != null && several ? own : content;
        return UnitEdits.trimmed(text);
    }
}
