package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.source.PdfMaker;
import org.nomenlex.source.intake.ImportOptions;
import org.nomenlex.source.intake.Importer;
import org.nomenlex.source.intake.Outcome;

class SpoiledPdfsTest {

    @TempDir
    private Path folder;

    @Test
    void aSpoiledPdfIsTakenOrRefusedWithAReasonForPeople() throws IOException {
        Path file = folder.resolve("spoiled.pdf");
        Importer importer = new Importer(ImportOptions.into(Files.createDirectories(folder.resolve("corpus"))));
        Fuzz.bytes("pdfs", 120, 6, pdfs(), bytes -> {
            Files.write(file, bytes);
            List<Outcome> outcomes = new ArrayList<>();
            importer.take(file, outcomes::add);
            assertThat(outcomes).isNotEmpty();
            assertThat(outcomes)
                    .allSatisfy(o -> assertThat(o.message())
                            .isNotBlank()
                            .doesNotContain("Exception")
                            .doesNotContain("null"));
        });
    }

    private static List<byte[]> pdfs() throws IOException {
        List<byte[]> pdfs = new ArrayList<>();
        try (PdfMaker maker = new PdfMaker("MONITEUR BELGE - 12.03.2031")) {
            pdfs.add(maker.column(pieces(), 50, 240).column(pieces(), 310, 240).bytes());
        }
        try (PdfMaker maker = new PdfMaker("Art. 34")) {
            pdfs.add(maker.column(pieces(), 60, 460).bytes());
        }
        return pdfs;
    }

    private static List<PdfMaker.Piece> pieces() {
        return List.of(
                PdfMaker.Piece.of("11 FEVRIER 2031. - Arrêté royal modifiant l'article 34 de l'annexe [2031/22001]"),
                PdfMaker.Piece.of(
                        "Article 1er. A l'article 34, § 1er, de l'annexe, le point a) est remplacé par ce qui suit :"),
                new PdfMaker.Piece("Ponction du genou sous contrôle d'une image", "990032-990043", "N 270"),
                PdfMaker.Piece.of("Art. 2. Le présent arrêté entre en vigueur le 1er avril 2031."));
    }
}
