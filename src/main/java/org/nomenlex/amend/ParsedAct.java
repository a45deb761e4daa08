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
 * @param expiries what is in force for a time only
 */
public record ParsedAct(
        ActHeader header,
        List<Commencement> commencements,
        List<ParsedArticle> articles,
        List<Warning> warnings,
        List<Expiry> expiries) {

    /** Copies the lists. */
    public ParsedAct {
        commencements = List.copyOf(commencements);
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
        expiries = List.copyOf(expiries);
    }

    /** An act that does not expire. */
    public ParsedAct(
            ActHeader header, List<Commencement> commencements, List<ParsedArticle> articles, List<Warning> warnings) {
        this(header, commencements, articles, warnings, List.of());
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

    /** The clause by which an operation or article ceases to be in force; the first that is about its place. */
    public Optional<Expiry> expiryOf(String operationId) {
        return expiries.stream().filter(e -> e.covers(operationId)).findFirst();
    }
}
