package org.nomenlex.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nomenlex.export.eli.EliStatements;
import org.nomenlex.export.eli.Rdfa;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;

/** Writes versions of articles as a page: the text, who put which words there, what could not be applied. */
public final class LawPage {

    private static final int LONGEST_WORD = 24;

    private final XmlOut xml;
    private final Language language;
    private final Citations citations;
    private final Statement statement;
    private final EliStatements eli;

    /** Opens a page on a stream. */
    public LawPage(OutputStream stream, Language language, Statement statement, Citations citations, EliStatements eli)
            throws IOException {
        this.xml = PageFrame.open(stream, language, statement);
        this.language = language;
        this.citations = citations;
        this.statement = statement;
        this.eli = eli;
    }

    /** Writes the versions of an article, the oldest first. */
    public void add(List<ArticleVersion> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        String number = versions.get(0).article().value();
        xml.open("article", "id", "art-" + number);
        xml.newLine();
        xml.element("h2", Labels.ARTICLE.in(language) + " " + number);
        Rdfa.write(xml, eli.of(versions, null));
        for (ArticleVersion version : versions) {
            version(version);
        }
        xml.closeLine();
    }

    /** Ends the page; the stream stays open. */
    public void end() throws IOException {
        PageFrame.close(xml, language, statement, citations);
    }

    private void version(ArticleVersion version) throws IOException {
        String anchor = "art-" + version.article() + "-" + version.period().from();
        xml.open("section", "id", anchor);
        List<String> acts =
                version.madeBy().stream().map(a -> citations.act(a, language)).toList();
        String by = acts.isEmpty() ? "" : " – " + String.join("; ", acts);
        xml.element("p", Labels.period(version.period(), language) + by + ".", "class", "period");
        refusals(version);
        remarks(version);
        OriginNotes notes = new OriginNotes(anchor + "-n");
        xml.open("div", "class", "law");
        xml.newLine();
        if (version.passages().isEmpty()) {
            xml.element("p", Labels.NO_TEXT.in(language), "class", "period");
        }
        text(version.passages(), notes);
        xml.closeLine();
        notes.write(xml, language, citations);
        xml.closeLine();
    }

    private void refusals(ArticleVersion version) throws IOException {
        if (!version.refusals().isEmpty()) {
            xml.open("div", "class", "refused");
            xml.element("h3", Labels.NOT_APPLIED.in(language));
            PageFrame.paragraphs(
                    xml,
                    version.refusals().stream()
                            .map(r -> Statement.refusal(r, language, citations))
                            .toList());
            xml.closeLine();
        }
    }

    private void remarks(ArticleVersion version) throws IOException {
        if (!version.remarks().isEmpty()) {
            xml.open("div", "class", "remarks");
            xml.element("h3", Labels.REMARKS.in(language));
            for (Remark remark : version.remarks()) {
                xml.element("p", Statement.remark(remark, language, citations));
            }
            xml.closeLine();
        }
    }

    private void text(List<Passage> passages, OriginNotes notes) throws IOException {
        List<Passage> block = new ArrayList<>();
        for (Passage passage : passages) {
            boolean joins = !block.isEmpty() && blockKind(block.get(0)) == blockKind(passage);
            if (!block.isEmpty() && !joins) {
                block(block, notes);
                block.clear();
            }
            if (blockKind(passage) != Passage.Kind.TEXT) {
                block.add(passage);
            } else {
                paragraph(passage, notes);
            }
        }
        if (!block.isEmpty()) {
            block(block, notes);
        }
    }

    /** What shares an element with its neighbours: rows (a rule may stand in one), preformatted lines; else text. */
    private static Passage.Kind blockKind(Passage passage) {
        if (passage.kind() == Passage.Kind.PREFORMATTED) {
            return Passage.Kind.PREFORMATTED;
        }
        boolean row = passage.kind() == Passage.Kind.ROW || Rows.isRow(passage.text());
        return row ? Passage.Kind.ROW : Passage.Kind.TEXT;
    }

    private void paragraph(Passage passage, OriginNotes notes) throws IOException {
        String kind =
                passage.kind() == Passage.Kind.TEXT ? "" : passage.kind().name().toLowerCase(Locale.ROOT);
        String depth = passage.depth() > 0 ? "d" + Math.min(passage.depth(), 5) : "";
        xml.open("p", "class", (kind + " " + depth).strip());
        pieces(passage, 0, passage.text().length(), notes);
        xml.closeLine();
    }

    private void block(List<Passage> block, OriginNotes notes) throws IOException {
        if (blockKind(block.get(0)) == Passage.Kind.PREFORMATTED) {
            for (Passage line : block) {
                xml.open("pre");
                pieces(line, 0, line.text().length(), notes);
                xml.closeLine();
            }
            return;
        }
        xml.open("table");
        boolean head = block.size() > 1 && Rows.isHead(block.get(0).text());
        if (head) {
            xml.open("thead");
            row(block.get(0), "th", notes);
            xml.closeLine();
        }
        xml.open("tbody");
        for (Passage row : block.subList(head ? 1 : 0, block.size())) {
            row(row, "td", notes);
        }
        xml.close();
        xml.closeLine();
    }

    private void row(Passage row, String cellElement, OriginNotes notes) throws IOException {
        List<int[]> cells = Rows.cells(row.text());
        String scope = cellElement.equals("th") ? "col" : "";
        xml.open("tr");
        if (cells.isEmpty()) {
            xml.open(cellElement, "scope", scope);
            pieces(row, 0, row.text().length(), notes);
            xml.close();
        }
        for (int[] cell : cells) {
            xml.open(cellElement, "scope", scope, "class", longWord(row.text(), cell[0], cell[1]) ? "long" : "");
            pieces(row, cell[0], cell[1], notes);
            xml.close();
        }
        xml.closeLine();
    }

    /** A word that no column can hold may be broken; others keep their column as wide as they need. */
    private static boolean longWord(String text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ' ') {
                if (i - start > LONGEST_WORD) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private void pieces(Passage passage, int from, int to, OriginNotes notes) throws IOException {
        int at = 0;
        for (Piece piece : passage.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                xml.text(piece.text().substring(start - at, end - at));
                notes.mark(xml, piece.provenance());
            }
            at += piece.text().length();
        }
    }
}
