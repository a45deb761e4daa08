package org.nomenlex.export.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/** Which of the acts that are missing an export names: those that texts there are may lack. */
class GapsTest {

    private static final ArticleNumber A36 = new ArticleNumber("36");
    private static final ArticleNumber A9 = new ArticleNumber("9");

    private static List<Gap> gaps(MissingAct... registered) {
        return Gaps.of(new Health(
                List.of(),
                List.of(registered),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(A36, LocalDate.of(2003, 5, 15))));
    }

    private static MissingAct act(LocalDate signed, LocalDate published, ArticleNumber... articles) {
        return new MissingAct(signed, List.of(), List.of(published), Set.of(articles), List.of(), List.of());
    }

    @Test
    void anActOlderThanTheFirstWholeTextOfTheArticleIsNoGapOfIt() {
        LocalDate signed = LocalDate.of(1999, 4, 26);
        assertThat(gaps(act(signed, signed.plusDays(9), A36))).isEmpty();
        assertThat(gaps(act(signed, signed.plusDays(9), A36, A9)))
                .singleElement()
                .satisfies(g -> assertThat(g.articles()).containsExactly(A9));
    }

    @Test
    void aTextOfADayBeforeThePublicationLacksNothingOfIt() {
        Gap gap = gaps(act(LocalDate.of(2008, 2, 19), LocalDate.of(2008, 2, 28), A36))
                .get(0);
        assertThat(gap.isBy(LocalDate.of(2008, 2, 27))).isFalse();
        assertThat(gap.isBy(LocalDate.of(2008, 2, 28))).isTrue();
    }

    @Test
    void anActWithoutADayOfSignatureIsNamedByItsPublication() {
        assertThat(gaps(act(null, LocalDate.of(2018, 12, 28))).get(0).act().in(Language.FR))
                .isEqualTo("acte paru au M.B. du 2018-12-28");
    }
}
