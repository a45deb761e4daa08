package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.compare.TextFiles;
import org.nomenlex.source.ocr.Cleaned;
import org.nomenlex.source.ocr.Repair;

/** Puts the text of an article where it belongs: base text or witness. */
final class ArticleIntake {

    private final ImportOptions options;

    ArticleIntake(ImportOptions options) {
        this.options = options;
    }

    /** Puts it, with what cleaning did to it where it was read from a picture. */
    List<Outcome> put(Path file, ArticleText text, Cleaned cleaned) throws IOException {
        TextFiles.Role given = options.article().role();
        boolean doubtful = !cleaned.doubts().isEmpty();
        TextFiles.Role role = Objects.requireNonNullElseGet(given, () -> roleOf(text, doubtful));
        Path place = TextFiles.place(options.corpus(), text, role);
        boolean there = Files.exists(place);
        TextFiles.write(options.corpus(), text, role);
        List<Outcome> outcomes = new ArrayList<>();
        String what = role == TextFiles.Role.BASE ? "base text" : "witness";
        outcomes.add(new Outcome(
                file,
                there ? Outcome.Status.REPLACED : Outcome.Status.ADDED,
                what + " of article " + text.article() + " at " + text.date() + " ("
                        + text.language().code() + "), " + text.lines().size() + " paragraphs -> "
                        + options.corpus().relativize(place)));
        outcomes.addAll(notes(file, cleaned));
        return outcomes;
    }

    private TextFiles.Role roleOf(ArticleText text, boolean doubtful) {
        try {
            boolean base = !doubtful && !TextFiles.hasBase(options.corpus(), text);
            return base ? TextFiles.Role.BASE : TextFiles.Role.WITNESS;
        } catch (IOException e) {
            return TextFiles.Role.WITNESS;
        }
    }

    static List<Outcome> notes(Path file, Cleaned cleaned) {
        List<Outcome> notes = new ArrayList<>();
        for (Repair r : cleaned.repairs()) {
            notes.add(note(file, "repaired in paragraph " + r.paragraph() + ": " + r.before() + " -> " + r.after(), r));
        }
        for (Repair d : cleaned.doubts()) {
            notes.add(note(file, "doubtful in paragraph " + d.paragraph() + ": " + d.before(), d));
        }
        return notes;
    }

    private static Outcome note(Path file, String what, Repair repair) {
        return new Outcome(file, Outcome.Status.NOTE, what + " (" + repair.rule() + ")");
    }
}
