package org.nomenlex.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;

/** A PDF file with what it says of itself; the text is put in by others, and goes to the stream as it is put in. */
final class PdfFile {

    private final PdfObjects objects;
    private final Letters letters;
    private final Sheets sheets;
    private final Flow flow;
    private final int structure;
    private final Tag document;
    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final String title;
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private record Bookmark(String words, int page, float y) {}

    /** Starts a file on a stream. */
    PdfFile(OutputStream stream, Language language, Statement statement, Citations citations) throws IOException {
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        this.title = Printable.of(Labels.NOMENCLATURE.in(language) + " – " + statement.subject());
        this.objects = new PdfObjects(stream);
        this.letters = new Letters(objects);
        this.structure = objects.reserve();
        this.document = Tag.document(objects, structure);
        this.sheets = new Sheets(objects, letters, title, statement.noLegalValue(language));
        this.flow = new Flow(sheets, letters);
        flow.paragraph(document, Look.TITLE, title);
        flow.paragraph(document, Look.BOX_TITLE, Labels.STATEMENT.in(language));
        flow.paragraphs(document, Look.BOX, statement.summary(language));
    }

    Notes notes() {
        return new Notes(objects, language);
    }

    Flow flow() {
        return flow;
    }

    /** Opens the part of an article, with its heading and bookmark. */
    Tag article(String number) throws IOException {
        Tag section = document.child("Sect");
        String words = Labels.ARTICLE.in(language) + " " + number;
        flow.paragraph(section, Look.ARTICLE, words);
        bookmarks.add(new Bookmark(
                words, sheets.page(), Math.min(sheets.y() + 2 * Look.ARTICLE.leading(), Sheets.HEIGHT)));
        return section;
    }

    /** Writes the list of what was not applied or understood, and ends the file; the stream stays open. */
    void end() throws IOException {
        List<String> details = statement.details(language, citations);
        if (!details.isEmpty()) {
            flow.paragraph(document, asSection(), details.get(0));
            flow.paragraphs(document, Look.REFUSED, details.subList(1, details.size()));
        }
        int parents = sheets.end();
        document.close();
        objects.object(
                structure,
                "<< /Type /StructTreeRoot /K [" + document.id() + " 0 R] /ParentTree " + parents
                        + " 0 R /ParentTreeNextKey " + sheets.keys() + " >>");
        for (Face face : letters.all()) {
            face.write(objects);
        }
        int metadata = objects.reserve();
        objects.plainStream(metadata, "/Type /Metadata /Subtype /XML", metadata());
        int catalog = objects.object("<< /Type /Catalog /Pages " + sheets.root() + " 0 R /StructTreeRoot " + structure
                + " 0 R /MarkInfo << /Marked true >> /Lang (" + language.code()
                + ") /ViewerPreferences << /DisplayDocTitle true >> /Metadata " + metadata + " 0 R" + outlines()
                + " >>");
        int info = objects.object("<< /Title " + PdfObjects.text(title) + " /Producer (Nomenlex) /Subject "
                + PdfObjects.text(String.join(" ", statement.times(language))) + " >>");
        objects.end(catalog, info, identifier());
    }

    /** A heading of the same rank as those of articles. */
    private static Look asSection() {
        Look look = Look.REFUSED_TITLE;
        return new Look("H2", look.ink(), look.indent(), 12, 0, true, null, look.bar());
    }

    /** The same for the same export: it must not tell when the file was made. */
    private String identifier() {
        String words = title + statement.times(language);
        return String.format(
                        Locale.ROOT,
                        "%08x%08x",
                        words.hashCode(),
                        statement.edition().commit().hashCode())
                .repeat(2);
    }

    private String outlines() throws IOException {
        if (bookmarks.isEmpty()) {
            return "";
        }
        int root = objects.reserve();
        int first = objects.reserve();
        for (int i = 1; i < bookmarks.size(); i++) {
            objects.reserve();
        }
        int last = first + bookmarks.size() - 1;
        for (int id = first; id <= last; id++) {
            Bookmark mark = bookmarks.get(id - first);
            objects.object(
                    id,
                    "<< /Title " + PdfObjects.text(mark.words()) + " /Parent " + root + " 0 R"
                            + (id > first ? " /Prev " + (id - 1) + " 0 R" : "")
                            + (id < last ? " /Next " + (id + 1) + " 0 R" : "") + " /Dest [" + mark.page()
                            + " 0 R /XYZ null " + PdfObjects.number(mark.y()) + " null] >>");
        }
        objects.object(
                root,
                "<< /Type /Outlines /First " + first + " 0 R /Last " + last + " 0 R /Count " + bookmarks.size()
                        + " >>");
        return " /Outlines " + root + " 0 R /PageMode /UseOutlines";
    }

    private byte[] metadata() {
        String xml =
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>Nomenlex</pdf:Producer>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(title), escaped(String.join(" ", statement.summary(language))), language.code());
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return Printable.of(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
