package org.nomenlex.source.lexiterata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.act.ActHeader;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.Origin;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.SourceArticle;
import org.nomenlex.text.Place;

/**
 * Writes an act as a Lex Iterata file, which {@code LexIterataReader} reads back to the same articles. The words are the
 * source's, untouched: a line-initial "1°", which Lex Iterata itself turns into "1.", stays "1°".
 */
public final class LexIterataWriter {

    /** Lines that would be taken for structure: headings, tables, the head of an article, fences, notes. */
    private static final Pattern STRUCTURE = Pattern.compile("^(?:#|\\||\\*\\*(?:Art|Article|Artikel)\\b).*");

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|---\\s*$)");

    private LexIterataWriter() {}

    /** The file of an act as a source delivered it, marks of the database kept for the reader to take apart. */
    public static String write(SourceAct act) {
        return write(act, List.of());
    }

    private static String write(SourceAct act, List<String> notes) {
        StringBuilder out = new StringBuilder(frontMatter(act));
        notes.forEach(n -> paragraph(n, out));
        List<SourceArticle> own =
                act.articles().stream().filter(a -> !a.annex()).toList();
        own.forEach(a -> article(a, act.language(), out));
        act.signatures().forEach(s -> paragraph(s, out));
        act.articles().stream().filter(SourceArticle::annex).forEach(a -> article(a, act.language(), out));
        return out.toString();
    }

    /**
     * The file of an act already read. The words that stood between marks are written without them; the footers that name
     * the later acts are written, so that the article is known as changed when it is read again.
     */
    public static String write(Act act) {
        List<SourceArticle> articles = act.articles().stream()
                .map(a -> new SourceArticle(label(a.number()), headings(a), withNotes(a, act.notes())))
                .toList();
        SourceAct source =
                new SourceAct(titled(act), "", "", act.language(), articles, act.signatures(), Origin.LEX_ITERATA);
        return write(source, notesOf("", act.notes()));
    }

    /** The particulars, with what the title tells of the last change of the act. */
    private static ActHeader titled(Act act) {
        String notes = act.notes().stream()
                .filter(n -> n.kind() == EditorialNote.Kind.UPDATED)
                .map(n -> " (" + n.text() + ")")
                .collect(Collectors.joining());
        ActHeader h = act.header();
        return notes.isEmpty()
                ? h
                : new ActHeader(
                        h.numac(),
                        h.dossier(),
                        h.kind(),
                        h.promulgated(),
                        h.published(),
                        h.title() + notes,
                        h.page(),
                        h.url(),
                        h.pdf(),
                        h.startsField(),
                        h.modifies());
    }

    private static List<String> headings(ActArticle article) {
        return article.heading().isEmpty() ? List.of() : List.of(article.heading());
    }

    private static String label(String number) {
        return number.equals("1") ? "1er" : number.equals("annex") ? "N1" : number;
    }

    private static List<ActBlock> withNotes(ActArticle article, List<EditorialNote> notes) {
        List<ActBlock> blocks = new ArrayList<>(article.blocks());
        notesOf(article.number(), notes).forEach(n -> blocks.add(new ActBlock.Paragraph(Place.START, 0, n)));
        return blocks;
    }

    /** The notes of an article as the database writes them, each on a line. */
    private static List<String> notesOf(String article, List<EditorialNote> notes) {
        List<String> lines = new ArrayList<>();
        int mark = 0;
        String withdrawal = "";
        for (EditorialNote note : notes) {
            if (!note.articleNumber().equals(article) || withdrawal.contains(note.text())) {
                continue;
            }
            switch (note.kind()) {
                case AMENDED, INSERTED -> lines.add("`(" + ++mark + ")<" + note.text() + ">`");
                case UPDATED -> {}
                case ERRATUM -> lines.add("<" + note.text() + ">");
                case WITHDRAWN, OTHER -> {
                    withdrawal = note.text();
                    lines.add(note.text().startsWith("NOTE") ? "(" + note.text() + ")" : note.text());
                }
            }
        }
        return lines;
    }

    private static String frontMatter(SourceAct act) {
        ActHeader h = act.header();
        String title = act.language() == Language.NL ? "title-nl" : "title-fr";
        String modifies = h.modifies().stream().map(Numac::value).collect(Collectors.joining(", "));
        return "---\n"
                + field("url", h.url())
                + field(title, "\"" + h.title().replace("\"", "\\\"") + "\"")
                + field("date", h.promulgated())
                + field("source", act.service())
                + field("number", h.numac())
                + field("page", h.page())
                + field("case", h.dossier())
                + field("publication", h.published())
                + field("starts", h.startsField())
                + field("modifies", modifies)
                + field("pdf-original", h.pdf())
                + field("pdf-consolidated", act.consolidatedPdf())
                + field("origin", act.origin().code())
                + "---\n";
    }

    private static String field(String name, @Nullable Object value) {
        String text =
                value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
        return name + ":" + (text.isEmpty() ? "" : " " + text) + "\n";
    }

    private static void article(SourceArticle article, Language language, StringBuilder out) {
        for (String heading : article.headings()) {
            out.append("\n### ").append(heading.strip()).append('\n');
        }
        if (article.annex() && article.headings().isEmpty()) {
            out.append("\n### ")
                    .append(language == Language.NL ? "Bijlage." : "Annexe.")
                    .append('\n');
        }
        String word =
                article.label().matches("1(?:er)?") ? (language == Language.NL ? "Artikel " : "Article ") : "Art. ";
        out.append("\n**").append(word).append(article.label()).append(".**");
        List<ActBlock> blocks = article.blocks();
        int from = 0;
        if (!blocks.isEmpty()
                && blocks.get(0) instanceof ActBlock.Paragraph first
                && first.indent() == 0
                && !first.text().startsWith("`")) {
            out.append(' ').append(first.text());
            from = 1;
        }
        out.append('\n');
        blocks.subList(from, blocks.size()).forEach(b -> block(b, out));
    }

    private static void block(ActBlock block, StringBuilder out) {
        if (block instanceof ActBlock.Paragraph p) {
            paragraph(" ".repeat(p.indent()) + p.text(), out);
        } else if (block instanceof ActBlock.Preformatted pre) {
            out.append("\n```\n");
            pre.lines().forEach(l -> out.append(harmless(l)).append('\n'));
            out.append("```\n");
        } else if (block instanceof ActBlock.Table table) {
            table(table.lines(), out);
        }
    }

    private static void table(List<String> rows, StringBuilder out) {
        out.append("\n_Table:_\n\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append(rows.get(i)).append('\n');
            if (i == 0) {
                long columns = rows.get(0)
                                .replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        - 1;
                out.append('|')
                        .append(" --- |".repeat((int) Math.max(1, columns)))
                        .append('\n');
            }
        }
    }

    private static void paragraph(String line, StringBuilder out) {
        out.append('\n').append(harmless(line)).append('\n');
    }

    /** Words that happen to look like structure are kept from being read as such. */
    private static String harmless(String line) {
        if (STRUCTURE.matcher(line).matches()) {
            return " " + line;
        }
        return FENCE.matcher(line).find() ? line.replace("```", "'''").replace("---", "\u2014\u2014\u2014") : line;
    }
}
