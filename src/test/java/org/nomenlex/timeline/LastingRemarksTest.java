package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.history.Remark;
import org.nomenlex.shared.CorpusFolder;

/** How an operation was applied is told as long as it matters: while words that it brought stand, or at its own version. */
class LastingRemarksTest {

    private static final String LATE = "2035-01-01";

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleInForceFromMarch() {
        corpus = new CorpusFolder(folder)
                .article150("Art. 150. § 1er. Séances :\n\n```\n  790016 - 790020   Seance a l'hopital    N 10\n"
                        + "  790031 - 790042   Seance a l'ecole      N 12\n```\n\n"
                        + "§ 2. Le dossier est conservé pendant cinq ans.")
                .act(
                        "2032010009",
                        "2032-01-10",
                        "2032-01-20",
                        "A l'article 150, § 2, de " + annex()
                                + ", les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                        from("1er mars 2032"));
    }

    private List<String> warnings(String asOf) {
        return corpus.version("150", asOf, LATE).remarks().stream()
                .filter(r -> r.kind() == Remark.Kind.WARNING)
                .map(Remark::numac)
                .toList();
    }

    @Test
    void asLongAsItsWordsStand() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + annex()
                        + ", les mots \"Séance à l'hôpital\" sont remplacés par les mots \"Séance à la clinique\".",
                from("1er juillet 2030"));
        assertThat(warnings("2030-07-01")).containsExactly("2030010002");
        assertThat(warnings("2032-03-01")).as("its words still stand").containsExactly("2030010002");

        corpus.act(
                "2033010003",
                "2033-05-02",
                "2033-05-20",
                "A l'article 150, § 1er, de " + annex() + ", la prestation 790016-790020 est abrogée.",
                from("1er juillet 2033"));
        assertThat(warnings("2033-07-01")).as("they are gone").isEmpty();
        assertThat(warnings("2032-03-01")).containsExactly("2030010002");
    }

    @Test
    void whatOnlyTakesAwayIsToldOnce() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + annex() + ", les mots \"à l'école\" sont supprimés.",
                from("1er juillet 2030"));
        assertThat(warnings("2030-07-01")).containsExactly("2030010002");
        assertThat(warnings("2032-03-01")).isEmpty();
    }
}
