package org.nomenlex.source.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.nomenlex.source.pdf.PdfPage;
import org.nomenlex.source.pdf.TextLine;
import org.nomenlex.source.pdf.Word;

/**
 * The program tesseract, run as a process of its own: what it reads comes back as words with their places, so that columns
 * and rows are found as in any PDF.
 */
public final class Tesseract {

    private static final int DPI = 300;
    private static final double POINTS = 72.0;
    private static final long MINUTES = 5;

    /** A page of A3 at 300 dpi; larger pictures are drawn smaller. */
    private static final double MOST_PIXELS = 18e6;

    private static final int MOST_PAGES = 400;

    private final String program;

    /** The program of that name or path. */
    public Tesseract(String program) {
        this.program = program;
    }

    /**
     * Reads the pages that are pictures; the others come back as they are.
     *
     * @throws IOException in one line that says what to install where the program or a language is missing
     */
    public List<PdfPage> read(byte[] file, List<PdfPage> pages) throws IOException, InterruptedException {
        requireInstalled();
        if (pages.stream().filter(PdfPage::scanned).count() > MOST_PAGES) {
            throw new IOException("more than " + MOST_PAGES + " scanned pages: split the file");
        }
        List<PdfPage> read = new ArrayList<>();
        Path folder = Files.createTempDirectory("nomenlex-scan");
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (PdfPage page : pages) {
                read.add(page.scanned() ? page(renderer, page, folder) : page);
            }
        } finally {
            delete(folder);
        }
        return read;
    }

    private void requireInstalled() throws IOException, InterruptedException {
        String languages;
        try {
            languages = run(List.of(program, "--list-langs"));
        } catch (IOException e) {
            throw new IOException(
                    "it has no text, only pictures, and the program tesseract that would read them is not there ("
                            + program
                            + "): install it with French and Dutch (Debian: apt-get install tesseract-ocr tesseract-ocr-fra"
                            + " tesseract-ocr-nld), or name it with --tesseract",
                    e);
        }
        for (String language : List.of("fra", "nld")) {
            if (languages.lines().noneMatch(l -> l.strip().equals(language))) {
                throw new IOException("tesseract lacks the language \"" + language
                        + "\": install it (Debian: apt-get install tesseract-ocr-" + language + ")");
            }
        }
    }

    private PdfPage page(PDFRenderer renderer, PdfPage page, Path folder) throws IOException, InterruptedException {
        double scale = DPI / POINTS;
        double pixels = page.width() * page.height() * scale * scale;
        float dpi = (float) (pixels > MOST_PIXELS ? DPI * Math.sqrt(MOST_PIXELS / pixels) : DPI);
        Path image = folder.resolve("page.png");
        ImageIO.write(renderer.renderImageWithDPI(page.number() - 1, dpi, ImageType.GRAY), "png", image.toFile());
        String tsv = run(List.of(program, image.toString(), "stdout", "-l", "fra+nld", "--psm", "1", "tsv"));
        return page.withLines(lines(tsv, page.number(), POINTS / dpi));
    }

    /**
     * Words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. It
     * goes block by block; here the lines of two columns that stand side by side become one, as on any other page.
     */
    static List<TextLine> lines(String tsv, int page, double scale) {
        Map<String, List<Word>> lines = new LinkedHashMap<>();
        for (String row : tsv.split("\\R")) {
            String[] cell = row.split("\t", -1);
            if (cell.length < 12 || !cell[0].equals("5") || cell[11].isBlank()) {
                continue;
            }
            double left = Double.parseDouble(cell[6]) * scale;
            double top = Double.parseDouble(cell[7]) * scale;
            double width = Double.parseDouble(cell[8]) * scale;
            double height = Double.parseDouble(cell[9]) * scale;
            lines.computeIfAbsent(cell[2] + "." + cell[3] + "." + cell[4], k -> new ArrayList<>())
                    .add(new Word(cell[11].strip(), left, left + width, top + height / 2, height));
        }
        double size = median(lines.values().stream().flatMap(List::stream).map(Word::size)) * HEIGHT_TO_SIZE;
        return sideBySide(new ArrayList<>(lines.values()), size, page);
    }

    /** The boxes around words are lower than their letters' size: most have no letter that goes both up and down. */
    private static final double HEIGHT_TO_SIZE = 1.2;

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.isEmpty() ? 1 : sorted.get(sorted.size() / 2);
    }

    private static List<TextLine> sideBySide(List<List<Word>> parts, double size, int page) {
        List<List<Word>> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(Tesseract::middle));
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double at = 0;
        for (List<Word> part : sorted) {
            if (!line.isEmpty() && middle(part) - at > size / 2) {
                lines.add(line(line, at, size, page));
                line.clear();
            }
            at = line.isEmpty() ? middle(part) : at;
            line.addAll(part);
        }
        if (!line.isEmpty()) {
            lines.add(line(line, at, size, page));
        }
        return lines;
    }

    private static double middle(List<Word> words) {
        return words.stream().mapToDouble(Word::baseline).average().orElse(0);
    }

    private static TextLine line(List<Word> words, double at, double size, int page) {
        return new TextLine(
                words.stream()
                        .sorted(Comparator.comparingDouble(Word::left))
                        .map(w -> new Word(w.text(), w.left(), w.right(), at + size / 3, size))
                        .toList(),
                page);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("nomenlex-scan", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("tesseract was not done after " + MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with code " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
