package org.nomenlex.amend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nomenlex.act.ActHeader;

/**
 * An amending act, understood.
 *
 * @param header its particulars
 * @param commencements when it takes effect: exceptions first, the rest last
 * @param articles its articles
 * @param warnings doubts that belong to no single operation
 */
public record ParsedAct(
        ActHeader header, List<Commencement> commencements, List<ParsedArticle> articles, List<Warning> warnings) {

    /** Copies the lists. */
    public ParsedAct {
        commencements = List.copyOf(commencements);
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
    }

    /** All operations in the act's order. */
    public Stream<Operation> operations() {
        return articles.stream().flatMap(a -> a.operations().stream());
    }

    /** All instructions that gave none. */
    public Stream<Unparsed> unparsed() {
        return articles.stream().flatMap(a -> a.unparsed().stream());
    }

    /** The rule for an operation or article: the first that names its place. */
    public Optional<Commencement> commencementOf(String operationId) {
        return commencements.stream().filter(c -> c.covers(operationId)).findFirst();
    }
}
