package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nomenlex.act.Act;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.source.Relevance;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.justel.JustelPage;
import org.nomenlex.source.justel.PageReading;
import org.nomenlex.source.justel.RegisterFile;
import org.nomenlex.source.lexiterata.ActShelf;
import org.nomenlex.source.lexiterata.LexIterataWriter;
import org.nomenlex.source.raw.RawStore;

/** Saved pages of eJustice. */
final class PageIntake implements Intake {

    private final ActShelf shelf;
    private final RawStore raw;
    private final ImportOptions options;

    PageIntake(ActShelf shelf, RawStore raw, ImportOptions options) {
        this.shelf = shelf;
        this.raw = raw;
        this.options = options;
    }

    @Override
    public boolean takes(String name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body");
    }

    @Override
    public List<Outcome> take(Path file, byte[] content) throws IOException {
        PageReading reading = JustelPage.read(content, options.hints());
        if (reading instanceof PageReading.Refused refused) {
            return List.of(Importer.refused(file, refused.reason()));
        }
        PageReading.Read page = (PageReading.Read) reading;
        raw.keepFile(file, content, options.clock().instant());
        if (page.act().header().numac().equals(Relevance.NOMENCLATURE)) {
            return register(file, page);
        }
        return act(file, page.act(), shelf, options);
    }

    /** The page of the nomenclature holds no text, but the list of the acts that amended it. */
    private List<Outcome> register(Path file, PageReading.Read page) throws IOException {
        RegisterFile.write(options.corpus(), page.register(), page.modifications());
        return List.of(new Outcome(
                file,
                Outcome.Status.ADDED,
                "register of the nomenclature: " + page.register().size() + " changes noted, "
                        + page.modifications().size() + " acts on the sheet of modifications"));
    }

    /** Writes an act that was read, and reads it again as the build will. */
    static List<Outcome> act(Path file, SourceAct source, ActShelf shelf, ImportOptions options) throws IOException {
        String text = LexIterataWriter.write(source);
        ReadResult read = LexIterataReader.read(file.getFileName().toString(), text);
        if (read.acts().isEmpty()) {
            String why = read.problems().isEmpty()
                    ? ""
                    : ": " + read.problems().get(0).message();
            return List.of(Importer.refused(file, "no act can be made of it" + why));
        }
        Act act = read.acts().get(0);
        ActShelf.Placed placed = shelf.put(act.header().numac(), act.language(), source.origin(), text);
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(Placement.of(file, act, placed, shelf, options));
        read.problems().forEach(p -> outcomes.add(new Outcome(file, Outcome.Status.NOTE, p.message())));
        return outcomes;
    }
}
