package org.nomenlex.source.lexiterata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.Origin;

/**
 * Where the acts of a corpus stand: {@code acts/2011/2011022405.md}, Dutch texts {@code 2011022405-nl.md}. An act that the
 * user keeps elsewhere below the corpus is found there and kept there: no act stands twice.
 */
public final class ActShelf {

    /** What became of an act that was put on the shelf. */
    public enum Placed {
        /** It was not there. */
        ADDED,
        /** It takes the place of a text from a lesser source. */
        REPLACED,
        /** The very same file is there. */
        UNCHANGED,
        /** A text from a better source, or a later state of the same, is there: it stays. */
        KEPT
    }

    /** Example: {@code 2011022405.md}, {@code 2011022405-nl.md}. */
    private static final Pattern NAME = Pattern.compile("(\\d{4}[0-9A-Z]\\d{5})(-nl)?\\.md");

    /** Example: {@code origin: moniteur-pdf}. */
    private static final Pattern ORIGIN = Pattern.compile("(?m)^origin: *(\\S+)");

    /** Justel's note behind the title: {@code mise à jour au 18-02-2026}, {@code tekstbijwerking tot 29-10-2018}. */
    private static final Pattern UPDATED =
            Pattern.compile("(?:mise à jour au|tekstbijwerking tot) (\\d{2})-(\\d{2})-(\\d{4})");

    private final Path corpus;
    private final Map<String, Path> known = new HashMap<>();

    /**
     * Opens the shelf of a corpus.
     *
     * @throws IOException where the folder cannot be read
     */
    public ActShelf(Path corpus) throws IOException {
        this.corpus = corpus;
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> files = Files.walk(corpus)) {
                files.forEach(this::know);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void know(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
            known.put(name.group(1) + (name.group(2) == null ? "" : name.group(2)), file);
        }
    }

    /** The file of an act, where it is there. */
    public Optional<Path> find(Numac numac, Language language) {
        return Optional.ofNullable(known.get(key(numac, language)));
    }

    /** Where an act stands, or will stand. */
    public Path place(Numac numac, Language language) {
        Path own = corpus.resolve("acts").resolve(numac.value().substring(0, 4)).resolve(key(numac, language) + ".md");
        return known.getOrDefault(key(numac, language), own);
    }

    /**
     * Puts the file of an act on the shelf.
     *
     * @throws IOException where it cannot be written
     */
    public Placed put(Numac numac, Language language, Origin origin, String text) throws IOException {
        Path file = place(numac, language);
        boolean there = Files.exists(file);
        if (there) {
            String present = Files.readString(file);
            if (present.equals(text)) {
                return Placed.UNCHANGED;
            }
            Matcher from = ORIGIN.matcher(present);
            Origin before = from.find() ? Origin.of(from.group(1)).orElse(Origin.LEX_ITERATA) : Origin.LEX_ITERATA;
            if (!origin.replaces(before) || origin == before && updated(present).compareTo(updated(text)) > 0) {
                return Placed.KEPT;
            }
        }
        write(file, text);
        known.put(key(numac, language), file);
        return there ? Placed.REPLACED : Placed.ADDED;
    }

    /** The day of Justel's last change in a file, as year, month, day; empty where it tells none. */
    private static String updated(String text) {
        Matcher m = UPDATED.matcher(text);
        return m.find() ? m.group(3) + m.group(2) + m.group(1) : "";
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", ".tmp");
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String key(Numac numac, Language language) {
        return numac + (language == Language.NL ? "-nl" : "");
    }
}
