package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.source.Origin;
import org.nomenlex.source.Relevance;
import org.nomenlex.source.lexiterata.ActShelf;

/** Markdown of Lex Iterata: taken as it is, byte for byte. */
final class LexIterataIntake implements Intake {

    private final ActShelf shelf;
    private final ImportOptions options;

    LexIterataIntake(ActShelf shelf, ImportOptions options) {
        this.shelf = shelf;
        this.options = options;
    }

    @Override
    public boolean takes(String name, byte[] head) {
        return new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("---");
    }

    /** In a folder: whether the file need not be looked at further. */
    boolean passesOver(Path file, ImportOptions options) throws IOException {
        String name = file.getFileName().toString();
        boolean markdown = name.endsWith(".md");
        if (!markdown) {
            return !name.matches("(?i).*\\.(?:html?|pdf|xml|txt)");
        }
        return !options.all() && !concerns(file, Files.readAllBytes(file));
    }

    private static boolean concerns(Path file, byte[] bytes) {
        return Relevance.possible(bytes) && read(file, bytes).acts().stream().anyMatch(LexIterataIntake::concerns);
    }

    private static boolean concerns(Act act) {
        List<String> openings = act.articles().stream()
                .filter(a -> !a.blocks().isEmpty() && !a.blocks().get(0).lines().isEmpty())
                .map(a -> a.blocks().get(0).lines().get(0))
                .toList();
        return Relevance.of(act.header().title(), act.header().modifies(), openings);
    }

    private static ReadResult read(Path file, byte[] bytes) {
        return LexIterataReader.read(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public List<Outcome> take(Path file, byte[] content) throws IOException {
        ReadResult result = read(file, content);
        List<Outcome> outcomes = new ArrayList<>();
        for (ReadProblem p : result.problems()) {
            Outcome.Status status = p.fatal() && result.acts().isEmpty() ? Outcome.Status.REFUSED : Outcome.Status.NOTE;
            outcomes.add(new Outcome(file, status, "line " + p.place().line() + ": " + p.message()));
        }
        if (result.acts().size() == 1) {
            Act act = result.acts().get(0);
            String text = new String(content, StandardCharsets.UTF_8);
            ActShelf.Placed placed = shelf.put(act.header().numac(), act.language(), Origin.LEX_ITERATA, text);
            outcomes.add(0, Placement.of(file, act, placed, shelf, options));
        } else if (result.acts().size() > 1) {
            outcomes.add(Importer.refused(file, "it holds several acts: one file each, please"));
        } else if (outcomes.isEmpty()) {
            outcomes.add(Importer.refused(file, "no act was found in it"));
        }
        return outcomes;
    }
}
