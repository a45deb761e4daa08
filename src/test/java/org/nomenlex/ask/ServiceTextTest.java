package org.nomenlex.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.UnitPath;

/** Number, wording and worth, however the law prints a service. */
class ServiceTextTest {

    private static final Provenance ACT = new Provenance("2030000001", "1", LocalDate.of(2030, 1, 1), null, "");

    private static Passage line(Passage.Kind kind, String text) {
        return new Passage(UnitPath.parse("art:60"), "x", kind, 0, List.of(new Piece(text, ACT)));
    }

    private static ServiceText of(Passage... passages) {
        return ServiceText.of(List.of(passages));
    }

    @Test
    void onLinesOfTheirOwn() {
        assertThat(of(
                        line(Passage.Kind.CODE, "660015-660026"),
                        line(Passage.Kind.LABEL, "Examen du pied . . . . . K 22,5"),
                        line(Passage.Kind.LABEL, "N 12"),
                        line(Passage.Kind.RULE, "La prestation 660015-660026 est annuelle.")))
                .isEqualTo(new ServiceText("660015-660026", "Examen du pied", "K 22,5 + N 12"));
    }

    @Test
    void theSecondNumberOfAPairAlone() {
        assertThat(of(
                        line(Passage.Kind.CODE, "- 660041"),
                        line(Passage.Kind.LABEL, "Examen de la marche . . . . . K 30")))
                .isEqualTo(new ServiceText("660041", "Examen de la marche", "K 30"));
    }

    @Test
    void onOneLine() {
        assertThat(of(line(Passage.Kind.CODE, "660015-660026 Dosage de l'acide (AU) : B 200")))
                .isEqualTo(new ServiceText("660015-660026", "Dosage de l'acide (AU)", "B 200"));
        assertThat(of(line(Passage.Kind.CODE, "660030 Examen = K 12 + N 4")))
                .isEqualTo(new ServiceText("660030", "Examen", "K 12 + N 4"));
        assertThat(of(line(Passage.Kind.CODE, "660041 Séance individuelle")))
                .isEqualTo(new ServiceText("660041", "Séance individuelle", ""));
    }

    @Test
    void inARow() {
        assertThat(of(line(Passage.Kind.ROW, "| 660052 | 660063 | Attelle | S | 416 |")))
                .isEqualTo(new ServiceText("660052-660063", "Attelle", "S 416"));
        assertThat(of(
                        line(Passage.Kind.ROW, "| 660074 | Consultation | N | 8 | + |"),
                        line(Passage.Kind.LABEL, "| | | Q | 30 | |")))
                .isEqualTo(new ServiceText("660074", "Consultation", "N 8 + Q 30"));
    }

    @Test
    void inAPreformattedBlock() {
        assertThat(of(
                        line(Passage.Kind.PREFORMATTED, "  660085   Seance au cabinet        R 18,5"),
                        line(Passage.Kind.PREFORMATTED, "           du podologue")))
                .isEqualTo(new ServiceText("660085", "Seance au cabinet du podologue", "R 18,5"));
    }
}
