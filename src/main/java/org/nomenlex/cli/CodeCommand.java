package org.nomenlex.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.ServiceAnswer;
import org.nomenlex.ask.ServiceCard;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.search.NumberIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code code NUMBER}. */
@Command(
        name = "code",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "An order number: its label, key letter and coefficient, where it stands, from when to when, and every"
                        + " rule that names it.")
final class CodeCommand extends LibraryCommand {

    @Parameters(paramLabel = "NUMBER", description = "589735 or 589735-589746.")
    private String number = "";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CodeCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) {
        if (!ServiceCode.isServiceCode(number)) {
            throw CommandFailure.wrongUse(
                    "'" + number + "' is no order number: write six digits (589735) or a pair (589735-589746)");
        }
        ServiceCode code = ServiceCode.of(number);
        var knownAt = time().knownAt(terminal());
        ServiceAnswer answer = find(library, code, knownAt);
        ServiceCard card = answer.card();
        code.numbers().stream()
                .filter(n -> !n.controlDigitHolds())
                .map(OrderNumber::digits)
                .forEach(n -> terminal().tell("the last digit of " + n + " does not agree with the others"));
        if (format.isJson()) {
            terminal().out().print(AnswersJson.write(new AnswersJson(library, knownAt).service(answer)));
        } else {
            print(card);
            print(answer.outstanding());
        }
        Notices.tell(terminal(), card.refusals(), card.remarks());
        if (card.entry() == null && card.mentions().isEmpty()) {
            throw new NothingThere("no service " + code + " is in force on " + card.asOf());
        }
        return ExitCodes.DONE;
    }

    private ServiceAnswer find(Library library, ServiceCode code, LocalDate knownAt) {
        try (@Nullable NumberIndex index = Libraries.numbers(folder(), library)) {
            return ServiceAnswer.find(library, index, code, time().language(), asOf.day(terminal()), knownAt);
        }
    }

    private void print(ServiceCard card) {
        printEntry(card.entry());
        if (!card.spells().isEmpty()) {
            terminal().print("from        to          stands in");
        }
        for (ServiceCard.Spell s : card.spells()) {
            String to = s.period().end().map(Object::toString).orElse("-         ");
            String value = s.value().isEmpty() ? "" : "  " + s.value();
            terminal()
                    .print(s.period().from() + "  " + to + "  article " + s.article() + value + "  ("
                            + String.join(", ", s.madeBy()) + ")");
        }
        if (!card.mentions().isEmpty()) {
            terminal().print("named by, on " + card.asOf() + ":");
        }
        for (ServiceCard.Mention m : card.mentions()) {
            terminal()
                    .print("  " + m.passage().path() + ": " + m.passage().text().strip());
        }
    }

    private void print(List<ServiceAnswer.Outstanding> outstanding) {
        if (!outstanding.isEmpty()) {
            terminal().print("named by instructions whose words stand in no text:");
        }
        for (ServiceAnswer.Outstanding o : outstanding) {
            Operation operation = o.outcome().operation();
            LocalDate effect = o.outcome().effect();
            terminal()
                    .print("  " + o.numac() + " art. " + operation.instruction().id() + ", "
                            + (effect == null ? "date of effect unknown" : "from " + effect) + ", on "
                            + operation.instruction().target() + ": "
                            + Notices.shortened(operation.instruction().words()));
            terminal().print("    " + o.outcome().reason());
        }
    }

    private void printEntry(ServiceCard.@Nullable Entry e) {
        if (e == null) {
            return;
        }
        terminal()
                .print((e.code().isEmpty() ? number : e.code().strip()) + "  article " + e.article() + "  (" + e.path()
                        + ")");
        terminal().print(e.label());
        if (!e.value().isEmpty()) {
            terminal().print(e.value());
        }
        e.rules().forEach(r -> terminal().print("  " + r.text()));
    }
}
