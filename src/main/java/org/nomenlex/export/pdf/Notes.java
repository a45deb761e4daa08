package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.DayWords;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;

/** The notes of a text on who put which words there: each sign leads to its note, each note back to its first sign. */
final class Notes {

    private final PdfObjects objects;
    private final Language language;
    private final Map<Provenance, Note> notes = new LinkedHashMap<>();

    private record Note(int number, int sign, int text) {}

    Notes(PdfObjects objects, Language language) {
        this.objects = objects;
        this.language = language;
    }

    /** The sign behind words of that origin. */
    Span sign(Provenance provenance) {
        Note note = notes.computeIfAbsent(
                provenance, p -> new Note(notes.size() + 1, objects.reserve(), objects.reserve()));
        String number = String.valueOf(note.number());
        Jump jump = new Jump(note.text(), note.sign(), Labels.NOTE.in(language) + " " + number);
        return new Span(number, Look.NOTE_SIGN.leading(jump));
    }

    /** Prints the notes, where there are any. */
    void print(Flow flow, Tag part, Citations citations) throws IOException {
        if (!notes.isEmpty()) {
            flow.paragraph(part, Look.NOTES, Labels.NOTES.in(language));
        }
        for (Map.Entry<Provenance, Note> entry : notes.entrySet()) {
            Provenance p = entry.getKey();
            Note note = entry.getValue();
            Jump back = new Jump(note.sign(), note.text(), Labels.NOTE_SIGN.in(language) + " " + note.number());
            String words = " " + citations.withGazette(p.numac(), p.operation(), p.published(), p.page(), language)
                    + ", " + Labels.EFFECT.in(language) + " " + DayWords.inWords(p.effect(), language) + ".";
            flow.paragraph(
                    part,
                    Look.NOTE,
                    List.of(
                            new Span(
                                    note.number() + ".",
                                    Look.NOTE
                                            .ink()
                                            .in(Ink.BLUE, Ink.Stroke.NONE)
                                            .leading(back)),
                            Span.of(words, Look.NOTE.ink())));
        }
    }
}
