package org.nomenlex.source.inami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.law.Language;
import org.nomenlex.source.PdfMaker;
import org.nomenlex.source.PdfMaker.Piece;
import org.nomenlex.source.pdf.PdfPage;
import org.nomenlex.source.pdf.PdfText;

class CoordinatedTextTest {

    private static List<PdfPage> pages() throws IOException {
        PdfMaker maker = new PdfMaker("INAMI")
                .column(
                        List.of(
                                Piece.of("NOMENCLATURE DES PRESTATIONS DE SANTE"),
                                Piece.of(
                                        "Art. 63. § 1er. Sont considérées comme relevant de la compétence des orteillistes :"),
                                new Piece(
                                        "Traitement d'un orteil, y compris le contrôle . . . . . . . .",
                                        "589094 - 589105",
                                        "K 120"),
                                Piece.of("La prestation 589094-589105 ne peut être attestée qu'une fois par an."),
                                Piece.of("\"A.R. 5.5.2030 (en vigueur 1.7.2030)\""),
                                Piece.of("§ 2. Les prestations visées au § 1er sont attestées par le médecin.")),
                        60,
                        330);
        return PdfText.read(maker.write(0, 420, 81, "A.R. 22.10.2010 (en vigueur 1.1.2011)", 8)
                .write(0, 420, 114, "K.B. 15.5.2003 + K.B. 4.6.2024", 8)
                .write(0, 260, 815, "Art. 63 pag. 1", 9)
                .bytes());
    }

    @Test
    void theTextStandsWithoutItsNotesAndTheNotesAreListed() throws IOException {
        CoordinatedText read = CoordinatedText.of("nomenclatureart63_20310801_01.pdf", pages(), null, null);
        assertThat(read.text().article().value()).isEqualTo("63");
        assertThat(read.text().date()).isEqualTo(LocalDate.of(2031, 8, 1));
        assertThat(read.text().language()).isEqualTo(Language.FR);
        assertThat(read.text().lines())
                .containsExactly(
                        "Art. 63. § 1er. Sont considérées comme relevant de la compétence des orteillistes :",
                        "589094-589105",
                        "Traitement d'un orteil, y compris le contrôle . . . . . K 120",
                        "La prestation 589094-589105 ne peut être attestée qu'une fois par an.",
                        "§ 2. Les prestations visées au § 1er sont attestées par le médecin.");
        assertThat(read.decrees())
                .containsExactlyInAnyOrder(
                        "A.R. 22.10.2010 (en vigueur 1.1.2011)",
                        "K.B. 15.5.2003 + K.B. 4.6.2024",
                        "A.R. 5.5.2030 (en vigueur 1.7.2030)");
    }

    @Test
    void theArticleIsToldByTheFootAndTheDayMustBeSaid() throws IOException {
        List<PdfPage> pages = pages();
        assertThat(CoordinatedText.recognised("document.pdf", pages)).isTrue();
        CoordinatedText read = CoordinatedText.of("document.pdf", pages, null, LocalDate.of(2031, 8, 1));
        assertThat(read.text().article().value()).isEqualTo("63");
        assertThatThrownBy(() -> CoordinatedText.of("document.pdf", pages, null, null))
                .hasMessage("it does not say from when it is: give --date");
    }
}
