package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.ServiceCard;
import org.nomenlex.ask.Whereabouts;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.compare.TextFiles;
import org.nomenlex.source.compare.WordComparison;
import org.nomenlex.source.nomensoft.NomensoftComparison;
import org.nomenlex.source.nomensoft.NomensoftFiles;
import org.nomenlex.source.nomensoft.NomensoftRecord;

/** Where the consolidation and the witnesses of the corpus differ: coordinated texts word by word, NomenSoft by code. */
final class WitnessReport {

    private static final int MOST_DIFFERENCES = 20;

    private final Library library;
    private final @Nullable Whereabouts numbers;
    private final LocalDate knownAt;

    /**
     * A report on a library as known on a day.
     *
     * @param numbers where order numbers are named in it; null where all of it is to be read for each
     */
    WitnessReport(Library library, @Nullable Whereabouts numbers, LocalDate knownAt) {
        this.library = library;
        this.numbers = numbers;
        this.knownAt = knownAt;
    }

    /** Whether corpus folders hold any. */
    static boolean any(List<Path> corpora) throws IOException {
        for (Path corpus : corpora) {
            if (!TextFiles.witnesses(corpus).isEmpty()
                    || !NomensoftFiles.of(corpus).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The report on the witnesses of corpus folders, a line each; empty where there are none. */
    List<String> lines(List<Path> corpora) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path corpus : corpora) {
            for (ArticleText witness : TextFiles.witnesses(corpus)) {
                article(witness, lines);
            }
            for (NomensoftRecord record : NomensoftFiles.of(corpus)) {
                service(record, lines);
            }
        }
        return lines;
    }

    private void article(ArticleText witness, List<String> lines) {
        String name = "article " + witness.article() + " on " + witness.date() + " ("
                + witness.language().code() + "), " + witness.origin() + ": ";
        Optional<ArticleVersion> version =
                library.version(witness.article(), witness.language(), witness.date(), knownAt);
        if (version.isEmpty()) {
            lines.add(name + "the consolidation has no text of it");
            return;
        }
        WordComparison comparison = WordComparison.of(version.get().lines(), witness.lines());
        if (comparison.equal()) {
            lines.add(name + "the same, word for word");
            return;
        }
        lines.add(name + comparison.same() + " of " + comparison.words() + " words agree, "
                + Notices.count(comparison.differences().size(), "difference") + " (consolidation | witness)");
        comparison.differences().stream().limit(MOST_DIFFERENCES).forEach(d -> lines.add("  " + d));
        int more = comparison.differences().size() - MOST_DIFFERENCES;
        if (more > 0) {
            lines.add("  and " + more + " more");
        }
    }

    private void service(NomensoftRecord record, List<String> lines) {
        if (record.kind() != NomensoftRecord.Kind.DETAIL || !OrderNumber.isOrderNumber(record.code())) {
            return;
        }
        LocalDate day = record.from() == null ? knownAt : record.from();
        try {
            ServiceCard card =
                    ServiceCard.find(library, numbers, ServiceCode.of(record.code()), Language.FR, day, knownAt);
            lines.addAll(NomensoftComparison.differences(record, known(record.code(), card)));
        } catch (NothingThere e) {
            lines.add(record.code() + ": NomenSoft has it from " + record.from() + ", the consolidation does not");
        }
    }

    private static NomensoftComparison.Known known(String code, ServiceCard card) {
        ServiceCard.Entry entry = card.entry();
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        for (ServiceCard.Spell spell : card.spells()) {
            from = from == null || spell.period().from().isBefore(from)
                    ? spell.period().from()
                    : from;
            to = spell.period().to() == null ? null : spell.period().to().minusDays(1);
        }
        return new NomensoftComparison.Known(code, from, to, Language.FR, entry == null ? "" : entry.label());
    }
}
