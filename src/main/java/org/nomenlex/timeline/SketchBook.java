package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.text.Place;

/**
 * Makes sketches of the acts of a large law. What many of them have in common (the numbers of their articles, the days of
 * the Moniteur, the articles that they change) is held once. May be used by several threads.
 */
public final class SketchBook {

    private final Map<Object, Object> once = new ConcurrentHashMap<>();

    /** What to remember of an act. */
    public ActSketch sketch(HeldAct held) {
        return ActSketch.of(held, this);
    }

    /** The one object for all that are equal to it. */
    private <T> T one(T value) {
        @SuppressWarnings(
                "unchecked") // Equal values are of one class, but for sets and lists, which are asked for as such.
        T known = (T) once.putIfAbsent(value, value);
        return known == null ? value : known;
    }

    /** Articles without their words. */
    List<ActArticle> articles(List<ActArticle> articles) {
        return one(List.copyOf(articles.stream()
                .map(a -> one(new ActArticle(a.number(), "", List.of(), a.amended(), Place.START)))
                .toList()));
    }

    Set<ArticleNumber> numbers(Set<ArticleNumber> numbers) {
        return one(Set.copyOf(numbers));
    }

    /** What others find an act by. */
    ActHeader header(ActHeader h) {
        LocalDate signed = h.promulgated();
        return new ActHeader(
                h.numac(),
                h.dossier(),
                "",
                signed == null ? null : one(signed),
                one(h.published()),
                h.title(),
                h.page(),
                "",
                "",
                "",
                h.modifies());
    }
}
