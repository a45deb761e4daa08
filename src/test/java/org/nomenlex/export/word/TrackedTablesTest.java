package org.nomenlex.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nomenlex.ask.FixtureLibrary.passage;
import static org.nomenlex.ask.FixtureLibrary.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Passage.Kind;
import org.nomenlex.law.Language;

/** Tables whose rows, cells and columns come, go and change among paragraphs that do so too, in every order. */
class TrackedTablesTest {

    private static final int CASES = 60;
    private static final String[] WORDS = {"zinc", "dosage", "séance", "N 270", "K 12", "maximum", "par jour", ""};

    private static String words(Random random) {
        return WORDS[random.nextInt(WORDS.length)] + (random.nextBoolean() ? " " + random.nextInt(100) : "");
    }

    private static String line(Random random, boolean row) {
        if (!row) {
            return "Le " + words(random) + " est remboursé" + (random.nextBoolean() ? " deux fois." : ".");
        }
        StringBuilder text = new StringBuilder("|");
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            String cell = words(random).strip();
            text.append(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        return text.toString();
    }

    private static Passage made(int identity, String text) {
        return passage(
                "art:71", "base#" + identity, text.startsWith("|") ? Kind.ROW : Kind.TEXT, 0, text, Specimen.BASE);
    }

    /** Two states of an article: each line of the first stays, changes, goes, or has new ones before it. */
    private static List<ArticleVersion> article(int number, Random random) {
        List<Passage> before = new ArrayList<>();
        List<Passage> after = new ArrayList<>();
        boolean row = false;
        for (int i = 0; i < 12; i++) {
            row = random.nextInt(3) == 0 ? !row : row;
            int fate = random.nextInt(6);
            Passage line = made(i, line(random, row));
            if (fate != 0) {
                before.add(line);
            }
            if (fate == 2) {
                after.add(made(i, line(random, random.nextInt(8) == 0 ? !row : row)));
            } else if (fate != 1) {
                after.add(line);
            }
        }
        String article = String.valueOf(100 + number);
        return List.of(
                version(article, Language.FR, "2010-01-01", "2012-01-01", before, "base"),
                version(article, Language.FR, "2012-01-01", null, after, "2011022901"));
    }

    private static byte[] compare(List<ArticleVersion> article) throws IOException {
        FixtureLibrary library = new FixtureLibrary();
        article.forEach(library::with);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Moment days = new Moment.Between(LocalDate.of(2011, 1, 1), LocalDate.of(2013, 1, 1), false);
        new Exporter(library, List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(
                                List.of(UnitReference.ofArticle(article.get(0).article())),
                                ExportFormat.DOCX,
                                Language.FR,
                                days,
                                Specimen.NOW),
                        out);
        return out.toByteArray();
    }

    private static List<String> body(List<String> lines, ArticleVersion version) {
        List<String> body = new ArrayList<>(
                lines.subList(lines.indexOf("Article " + version.article()) + 1, lines.lastIndexOf("—")));
        body.removeIf(l -> l.startsWith("Aucune différence"));
        return body;
    }

    @Test
    void bothTextsComeOutOfEachComparison() throws IOException {
        for (int i = 0; i < CASES; i++) {
            List<ArticleVersion> article = article(i, new Random(i));
            byte[] docx = compare(article);
            assertThat(body(TrackedText.rejected(docx), article.get(0)))
                    .as("case " + i)
                    .isEqualTo(TrackedText.expected(article.get(0)));
            assertThat(body(TrackedText.accepted(docx), article.get(1)))
                    .as("case " + i)
                    .isEqualTo(TrackedText.expected(article.get(1)));
        }
    }

    @Test
    void tablesBetweenWhichAParagraphTookThePlaceOfAnotherStayTwo() throws IOException {
        List<Passage> before = List.of(
                made(1, "| 711013 | Dosage | N 10 |"),
                made(2, "Le dosage du zinc est remboursé une fois par an."),
                made(3, "Il est attesté par un laboratoire."),
                made(4, "| 712015 | Bilan |"));
        List<Passage> after =
                List.of(before.get(0), made(5, "Quiconque veut son bilan le demande au médecin."), before.get(3));
        List<ArticleVersion> article = List.of(
                version("99", Language.FR, "2010-01-01", "2012-01-01", before, "base"),
                version("99", Language.FR, "2012-01-01", null, after, "2011022901"));
        byte[] docx = compare(article);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables())
                    .extracting(t -> t.getRows().size())
                    .as("rows of each table")
                    .containsExactly(1, 1);
        }
        assertThat(body(TrackedText.rejected(docx), article.get(0))).isEqualTo(TrackedText.expected(article.get(0)));
        assertThat(body(TrackedText.accepted(docx), article.get(1))).isEqualTo(TrackedText.expected(article.get(1)));
    }

    @Test
    void libreOfficeComesToTheSame(@TempDir Path folder) throws Exception {
        Optional<LibreOffice> office = LibreOffice.installed(folder);
        assumeTrue(office.isPresent() || "true".equals(System.getenv("CI")), "LibreOffice is not installed (soffice)");
        List<List<ArticleVersion>> articles = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            articles.add(article(i, new Random(i)));
            files.add(compare(articles.get(i)));
        }
        List<LibreOffice.Settled> settled = office.orElseThrow().settle(files);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            List<ArticleVersion> article = articles.get(i);
            check(i + " rejected", body(settled.get(i).rejected(), article.get(0)), article.get(0), wrong);
            check(i + " accepted", body(settled.get(i).accepted(), article.get(1)), article.get(1), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String what, List<String> found, ArticleVersion version, List<String> wrong) {
        List<String> expected = TrackedText.expectedByCell(version);
        if (!found.equals(expected)) {
            wrong.add(what + "\n   found " + found + "\nexpected " + expected);
        }
    }
}
