package org.nomenlex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.Removal;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** Whatever any act of the cases took away is charged to one instruction that was applied, or to the end of a temporary one. */
class RemovedWordsTest {

    private static final LocalDate KNOWN = LocalDate.of(2060, 1, 1);

    @Test
    void allThatWentNamesTheInstructionThatTookIt() {
        List<String> doubtful = new ArrayList<>();
        int removals = 0;
        for (CaseFolder folder : CaseFolder.in(Path.of("src/test/resources/cases"))) {
            try (Library law = folder.law()) {
                for (ArticleNumber article : law.articles(Language.FR, KNOWN)) {
                    List<ArticleVersion> versions = law.versions(article, Language.FR, KNOWN);
                    for (Removal r : Removal.of(versions, UnitReference.ofArticle(article), KNOWN)) {
                        removals++;
                        boolean taken = r.by().size() == 1 && isApplied(law, r.by().get(0));
                        if (!taken && !isEnded(law, r)) {
                            doubtful.add(folder + ": " + r.words() + " by " + r.by());
                        }
                    }
                }
            }
        }
        assertThat(removals).isGreaterThan(900);
        assertThat(doubtful).isEmpty();
    }

    /** Words of an act that a judgment annulled from that day on: no instruction took them. */
    private static boolean isEnded(Library law, Removal removal) {
        return removal.by().isEmpty()
                && law.acts(KNOWN).stream().anyMatch(a -> a.status().contains("annulé à partir du " + removal.until()));
    }

    private static boolean isApplied(Library law, DiffCause cause) {
        if (cause.operation().isEmpty()) {
            return cause.numac().startsWith("base:");
        }
        ActRecord act = law.act(new Numac(cause.numac()), KNOWN).orElseThrow();
        return act.outcomes().stream()
                .filter(o -> o.operation().instruction().id().equals(cause.operation()))
                .anyMatch(o -> o.state() == OperationOutcome.State.APPLIED);
    }
}
