package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;

/**
 * The text of one article at one moment: its lines, and the units that they make up. Immutable.
 *
 * <p>{@code ArticleText.read(n, lines, p).lines()} equals {@code lines}: nothing is lost by reading.
 */
public final class ArticleText {

    private final ArticleNumber number;
    private final List<LawLine> lawLines;
    private final List<NumberChange> numberChanges;

    /** A text of those lines; their identifiers must differ. */
    public ArticleText(ArticleNumber number, List<LawLine> lawLines) {
        this(number, lawLines, List.of());
    }

    /** The same, of which units got other numbers in the past, in the order in which they did. */
    public ArticleText(ArticleNumber number, List<LawLine> lawLines, List<NumberChange> numberChanges) {
        this.number = number;
        this.lawLines = List.copyOf(lawLines);
        this.numberChanges = List.copyOf(numberChanges);
    }

    /**
     * Reads an article from its paragraphs.
     *
     * @param number the number of the article
     * @param lines a string per paragraph, row of a table or line of a preformatted block
     * @param provenance who put the text there
     */
    public static ArticleText read(ArticleNumber number, List<String> lines, Provenance provenance) {
        List<LawLine> result = new ArrayList<>();
        for (String line : lines) {
            String id = provenance.numac() + ":" + provenance.operation() + "#" + (result.size() + 1);
            result.add(LawLine.of(id, line, provenance));
        }
        return new ArticleText(number, result);
    }

    /** The number of the article. */
    public ArticleNumber number() {
        return number;
    }

    /** The lines with identity and origin. */
    public List<LawLine> lawLines() {
        return lawLines;
    }

    /** The numbers that units of it lost and got, in the order in which they did. */
    public List<NumberChange> numberChanges() {
        return numberChanges;
    }

    /** The text, a line per paragraph of law. */
    public List<String> lines() {
        return lawLines.stream().map(LawLine::text).toList();
    }

    /** The text as readers of a version get it. */
    public List<Passage> passages() {
        return Passages.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText text
                && number.equals(text.number)
                && lawLines.equals(text.lawLines)
                && numberChanges.equals(text.numberChanges);
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + lawLines.hashCode();
    }

    @Override
    public String toString() {
        return "article " + number + ", " + lawLines.size() + " lines";
    }
}
