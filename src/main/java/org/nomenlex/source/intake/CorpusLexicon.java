package org.nomenlex.source.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.nomenlex.source.ocr.Lexicon;

/** The words that the acts of a corpus use. */
final class CorpusLexicon {

    /** So many acts hold the words of the field. */
    private static final int ENOUGH = 400;

    private CorpusLexicon() {}

    static Lexicon of(Path corpus) throws IOException {
        Lexicon lexicon = new Lexicon();
        Path acts = corpus.resolve("acts");
        if (Files.isDirectory(acts)) {
            try (Stream<Path> files = Files.walk(acts)) {
                files.filter(f -> f.toString().endsWith(".md"))
                        .sorted()
                        .limit(ENOUGH)
                        .forEach(f -> learn(lexicon, f));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return lexicon;
    }

    private static void learn(Lexicon lexicon, Path file) {
        try {
            lexicon.learn(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
