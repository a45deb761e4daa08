package org.nomenlex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;

/**
 * The health of the consolidation: what is missing, what could not be done, what does not agree.
 *
 * @param missing acts that the acts present recall, latest first ("en dernier lieu")
 * @param registered acts of Justel's lists that the corpus lacks and no act recalls, latest first
 * @param refused operations that could not be applied
 * @param unparsed instructions that gave no operation; the reason says why
 * @param pending operations that wait, counted by reason
 * @param withoutText articles that acts change and that have no text to begin with, with the number of operations waiting
 * @param findings what does not agree
 * @param unreadable what could not be read of the corpus, a line each
 * @param begun from which day on there is a whole text of an article: what was published before is in it, or undone by it
 */
public record Health(
        List<MissingAct> missing,
        List<MissingAct> registered,
        List<Refusal> refused,
        List<Refusal> unparsed,
        Map<String, Integer> pending,
        Map<ArticleNumber, Integer> withoutText,
        List<Finding> findings,
        List<String> unreadable,
        Map<ArticleNumber, LocalDate> begun) {

    /** Copies the lists. */
    public Health {
        missing = List.copyOf(missing);
        registered = List.copyOf(registered);
        refused = List.copyOf(refused);
        unparsed = List.copyOf(unparsed);
        findings = List.copyOf(findings);
        unreadable = List.copyOf(unreadable);
        begun = Map.copyOf(begun);
    }

    /** Of a law of which it is not known since when its articles are whole. */
    public Health(
            List<MissingAct> missing,
            List<MissingAct> registered,
            List<Refusal> refused,
            List<Refusal> unparsed,
            Map<String, Integer> pending,
            Map<ArticleNumber, Integer> withoutText,
            List<Finding> findings,
            List<String> unreadable) {
        this(missing, registered, refused, unparsed, pending, withoutText, findings, unreadable, Map.of());
    }
}
