package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Language;
import org.nomenlex.law.ServiceCode;

/**
 * The answer to a question about an order number: the service, and where it stands in no text of the day, the instructions of
 * acts that name it and whose words stand in no text. Nobody is told that a number does not exist which an act brings.
 *
 * @param card the service
 * @param outstanding operations that name it and are not applied; empty where the service is in force
 */
public record ServiceAnswer(ServiceCard card, List<Outstanding> outstanding) {

    /** Copies the list. */
    public ServiceAnswer {
        outstanding = List.copyOf(outstanding);
    }

    /**
     * An operation that is not applied.
     *
     * @param numac its act
     * @param outcome what became of it
     */
    public record Outstanding(String numac, OperationOutcome outcome) {}

    /**
     * Looks the number up.
     *
     * @param known where numbers are named in this edition; null where all of the law is to be read for it
     * @throws NothingThere where nothing in the law and no instruction names it
     */
    public static ServiceAnswer find(
            Library library,
            @Nullable Whereabouts known,
            ServiceCode asked,
            Language language,
            LocalDate asOf,
            LocalDate knownAt) {
        Reach reach = new Reach(library, knownAt, known);
        try {
            ServiceCard card = ServiceCard.find(library, reach, asked, language, asOf, knownAt);
            return new ServiceAnswer(card, card.entry() == null ? naming(reach, asked) : List.of());
        } catch (NothingThere nothing) {
            List<Outstanding> outstanding = naming(reach, asked);
            if (outstanding.isEmpty()) {
                throw nothing;
            }
            return new ServiceAnswer(ServiceCard.absent(asked, asOf), outstanding);
        }
    }

    private static List<Outstanding> naming(Reach reach, ServiceCode asked) {
        Pattern number = asked.inText();
        List<Outstanding> found = new ArrayList<>();
        for (ActRecord act : reach.acts(asked)) {
            for (OperationOutcome outcome : act.outcomes()) {
                if (outcome.state() != OperationOutcome.State.APPLIED && names(outcome, number)) {
                    found.add(new Outstanding(act.parsed().header().numac().value(), outcome));
                }
            }
        }
        return found;
    }

    private static boolean names(OperationOutcome outcome, Pattern number) {
        String target = outcome.operation().instruction().target().toString();
        return number.matcher(target).find()
                || outcome.words().stream()
                        .anyMatch(line -> number.matcher(line).find());
    }
}
