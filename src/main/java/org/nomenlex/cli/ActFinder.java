package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nomenlex.act.Act;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.ask.ActReference;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.text.Encoding;

/** Finds the acts that a command is asked about: files, or acts of the corpus by any of their names. */
final class ActFinder {

    private final Terminal terminal;
    private final CorpusOptions corpus;

    ActFinder(Terminal terminal, CorpusOptions corpus) {
        this.terminal = terminal;
        this.corpus = corpus;
    }

    /**
     * The acts that the argument names: those of a file; else the one act of the corpus.
     *
     * @throws CommandFailure where there is none, or more than one fits
     */
    List<Act> find(String argument) {
        Path file = terminal.resolve(Path.of(argument));
        if (Files.isDirectory(file)) {
            throw CommandFailure.because(
                    argument + " is a folder: name its files, or use 'build --corpus " + argument + "'");
        }
        if (Files.exists(file)) {
            return read(argument, file);
        }
        ActReference reference = reference(argument);
        if (reference instanceof ActReference.ByNumac byNumac) {
            List<Path> named = named(byNumac.numac());
            if (!named.isEmpty()) {
                return read(named.get(0).toString(), named.get(0));
            }
        }
        return inCorpus(argument, reference);
    }

    private ActReference reference(String argument) {
        try {
            return ActReference.read(argument);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.because(
                    "no such file: " + argument + " (and it names no act: a NUMAC has ten characters, 2011022405)");
        }
    }

    private List<Act> read(String name, Path file) {
        ReadResult result = LexIterataReader.read(name, text(file));
        result.problems().forEach(this::tell);
        if (result.acts().isEmpty()) {
            throw CommandFailure.because(name + ": no act could be read from it");
        }
        return result.acts();
    }

    private void tell(ReadProblem problem) {
        terminal.tell(problem.source() + ":" + problem.place() + ": " + problem.message());
    }

    static String text(Path file) {
        try {
            return Encoding.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw CommandFailure.because(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Path> named(Numac numac) {
        for (Path folder : corpus.folders(terminal)) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> found = files.filter(f -> f.getFileName()
                                .toString()
                                .toUpperCase(Locale.ROOT)
                                .equals(numac.value() + ".MD"))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            } catch (IOException e) {
                throw CommandFailure.because(folder + " cannot be read: " + e.getMessage(), e);
            }
        }
        return List.of();
    }

    private List<Act> inCorpus(String argument, ActReference reference) {
        List<Path> folders = corpus.folders(terminal);
        List<Act> acts = CorpusReader.open(folders).read().acts().stream()
                .filter(a -> reference.matches(a.header()))
                .toList();
        List<Numac> numacs =
                acts.stream().map(a -> a.header().numac()).distinct().toList();
        if (numacs.isEmpty()) {
            throw CommandFailure.because("no act " + argument + " in "
                    + String.join(", ", folders.stream().map(Path::toString).toList()) + " (another folder: --corpus)");
        }
        if (numacs.size() > 1) {
            throw CommandFailure.because("'" + argument + "' fits several acts: "
                    + String.join(", ", numacs.stream().map(Numac::value).toList()) + "; give one of these numbers");
        }
        return acts;
    }
}
