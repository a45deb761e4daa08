package org.nomenlex.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;

/**
 * Writes the comparison of two days as the earlier text with tracked changes: Word shows them with the act as author and
 * its day of effect; with all of them accepted the text is the later one, with all of them rejected the earlier. A row of a
 * table is a paragraph here: what becomes of the borders of a half-accepted table differs from program to program.
 */
public final class WordComparison {

    private final WordFile file;
    private final Language language;
    private final Citations citations;
    private final Runs runs = new Runs();

    /** Starts a file. */
    public WordComparison(Language language, Statement statement, Citations citations) throws IOException {
        this.file = new WordFile(language, statement, citations, false);
        this.language = language;
        this.citations = citations;
    }

    /** Writes the comparison of an article. */
    public void add(TextDiff diff) {
        file.paragraph("Heading1", Labels.ARTICLE.in(language) + " " + diff.article());
        if (!diff.differs()) {
            file.paragraph("Note", Labels.NO_DIFFERENCE.in(language));
        }
        ParagraphEnds ends = new ParagraphEnds(diff.rows());
        for (int i = 0; i < diff.rows().size(); i++) {
            row(diff.rows().get(i), ends.of(i), diff);
        }
        // The end of a paragraph that went or came joins it to the next: there must be one that stays.
        file.paragraph("Note", "—");
    }

    private void row(DiffRow row, ParagraphEnds.End end, TextDiff diff) {
        XWPFParagraph paragraph = file.paragraph(LawStyle.of(row.style()));
        LawStyle.indent(paragraph, row.depth());
        boolean here = ParagraphEnds.came(row);
        boolean gone = ParagraphEnds.went(row);
        for (DiffRun run : row.runs()) {
            if (here && run.inAfter()) {
                runs.inserted(paragraph, run.text(), author(run, row, diff));
            } else if (gone && run.inBefore()) {
                runs.deleted(paragraph, run.text(), author(run, row, diff));
            } else if (!here && !gone) {
                changed(paragraph, run, row, diff);
            }
        }
        switch (end) {
            case CAME -> runs.insertedEnd(paragraph, rowAuthor(row, diff));
            case WENT -> runs.deletedEnd(paragraph, rowAuthor(row, diff));
            case STAYS -> {
                // Nothing is to be said.
            }
        }
    }

    private void changed(XWPFParagraph paragraph, DiffRun run, DiffRow row, TextDiff diff) {
        if (run.inBefore() && run.inAfter()) {
            Runs.plain(paragraph, run.text());
        } else if (run.inAfter()) {
            runs.inserted(paragraph, run.text(), author(run, row, diff));
        } else {
            runs.deleted(paragraph, run.text(), author(run, row, diff));
        }
    }

    private Author author(DiffRun run, DiffRow row, TextDiff diff) {
        return run.causes().isEmpty()
                ? rowAuthor(row, diff)
                : Author.of(run.causes(), diff.after(), language, citations);
    }

    private Author rowAuthor(DiffRow row, TextDiff diff) {
        List<DiffCause> causes =
                row.runs().stream().flatMap(r -> r.causes().stream()).distinct().toList();
        return Author.of(causes, diff.after(), language, citations);
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        file.write(stream);
    }
}
