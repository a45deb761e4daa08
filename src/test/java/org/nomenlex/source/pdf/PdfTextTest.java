package org.nomenlex.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.nomenlex.source.PdfMaker;
import org.nomenlex.source.PdfMaker.Piece;

class PdfTextTest {

    @Test
    void rowsOfServicesAreRebuiltFromTheirColumns() throws IOException {
        List<String> lines = paragraphs(new PdfMaker("MONITEUR BELGE")
                .column(
                        List.of(
                                Piece.of(
                                        "Sont considérées comme prestations qui requièrent la qualification du médecin :"),
                                new Piece(
                                        "Traitement d'un orteil, y compris le contrôle pendant quinze jours et les"
                                                + " pansements qui sont posés . . . . . . .",
                                        "589094-589105",
                                        "K 120"),
                                new Piece("Supplément . . . . . . . .", "589116 - 589120", "N 8 + Q 30"),
                                new Piece("Supplément sans points", "589131", "K 15"),
                                Piece.of("La prestation 589131 n'est pas cumulable.")),
                        60,
                        240)
                .bytes());
        assertThat(lines)
                .containsExactly(
                        "Sont considérées comme prestations qui requièrent la qualification du médecin :",
                        "589094-589105",
                        "Traitement d'un orteil, y compris le contrôle pendant quinze jours et les pansements qui sont posés"
                                + " . . . . . K 120",
                        "589116-589120",
                        "Supplément . . . . . N 8 + Q 30",
                        "| 589131 | Supplément sans points | K 15 |",
                        "La prestation 589131 n'est pas cumulable.");
    }

    @Test
    void headsPageNumbersAndFootnotesGo() throws IOException {
        byte[] file = new PdfMaker("MONITEUR BELGE")
                .write(0, 60, 100, "Le texte qui reste sur la page, et qui est long.", 10)
                .write(0, 60, 700, "(1) Une note de bas de page.", 7)
                .write(0, 60, 710, "qui continue.", 7)
                .write(0, 290, 815, "- 3 -", 10)
                .bytes();
        assertThat(paragraphs(file)).containsExactly("Le texte qui reste sur la page, et qui est long.");
    }

    @Test
    void dividedWordsAreJoinedButRangesAndCompoundsKeepTheirHyphen() throws IOException {
        byte[] file = new PdfMaker("MONITEUR BELGE")
                .write(0, 60, 100, "Le médecin-conseil demande les documents des presta-", 10)
                .write(0, 60, 111, "tions 589013-589024 et 589035-", 10)
                .write(0, 60, 122, "589046 et les envoie ensuite aussitôt au médecin-", 10)
                .write(0, 60, 133, "conseil.", 10)
                .bytes();
        assertThat(paragraphs(file))
                .containsExactly(
                        "Le médecin-conseil demande les documents des prestations 589013-589024 et 589035-589046 et les"
                                + " envoie ensuite aussitôt au médecin-conseil.");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThatThrownBy(() -> PdfText.read(withStream("/FlateDecode", deflated(zeros(200)))))
                .isInstanceOf(PdfBombException.class)
                .hasMessage("a stream in it unpacks to more than 128 MB: not read");
        assertThatThrownBy(
                        () -> PdfText.read(withStream("[/FlateDecode /FlateDecode]", deflated(deflated(zeros(200))))))
                .isInstanceOf(PdfBombException.class);
    }

    @Test
    void aFileThatIsNoPdfOrLockedIsRefusedInALine() throws IOException {
        assertThatThrownBy(() -> PdfText.read("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThatThrownBy(() -> PdfText.read(out.toByteArray())).hasMessage("it is locked with a password");
        }
    }

    private static List<String> paragraphs(byte[] file) throws IOException {
        List<PdfPage> pages = Furniture.removed(PdfText.read(file));
        return Paragraphs.of(pages.stream().flatMap(p -> p.lines().stream()).toList());
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes << 20];
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] withStream(String filter, byte[] body) {
        String start =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Length " + body.length
                        + "/Filter " + filter
                        + ">>\nstream\n";
        byte[] head = start.getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + body.length + tail.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        System.arraycopy(tail, 0, all, head.length + body.length, tail.length);
        return all;
    }
}
