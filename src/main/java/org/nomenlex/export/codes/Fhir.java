package org.nomenlex.export.codes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * Order numbers as FHIR R4: a Bundle of a CodeSystem (a concept a number), a ConceptMap (the two numbers of a pair, and
 * numbers that followed others) and the definition of the extension that holds a number's history. The system is that of
 * the Belgian naming system {@code be-ns-nihdi-nomenclature}. Articles are read several times and nothing of them is kept:
 * concepts come article by article, in each by number.
 */
public final class Fhir {

    /** The identifier of the nomenclature's numbers in the specifications of the Belgian eHealth platform. */
    static final String SYSTEM = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-nomenclature";

    private static final String PAIRS = "urn:nomenlex:fhir:ConceptMap:nihdi-nomenclature-pairs";

    private final FhirOut out;
    private final Articles articles;
    private final NumberIndex index;
    private final Language language;
    private final Statement statement;
    private final Citations citations;

    private Fhir(Articles articles, Language language, Statement statement, Citations citations, FhirOut out)
            throws IOException {
        this.out = out;
        this.articles = articles;
        this.index = NumberIndex.of(articles);
        this.language = language;
        this.statement = statement;
        this.citations = citations;
    }

    /**
     * Writes the bundle; the stream stays open.
     *
     * @param complete whether these are all the articles of the nomenclature
     */
    public static void write(
            Articles articles,
            boolean complete,
            Language language,
            Statement statement,
            Citations citations,
            OutputStream stream)
            throws IOException {
        FhirOut out = new FhirOut(stream);
        new Fhir(articles, language, statement, citations, out).bundle(complete);
        out.end();
    }

    private void bundle(boolean complete) throws IOException {
        out.open();
        out.text("resourceType", "Bundle");
        out.text("type", "collection");
        out.openList("entry");
        entry(SYSTEM);
        out.open("resource");
        codeSystem(complete);
        out.close();
        out.close();
        entry(PAIRS);
        out.open("resource");
        conceptMap();
        out.close();
        out.close();
        entry("urn:nomenlex:fhir:StructureDefinition:validity");
        out.resource("resource", "validity.json");
        out.close();
        out.closeList();
        out.close();
    }

    /** Opens an entry; the full address of a resource that no server holds is a UUID, here always the same. */
    private void entry(String url) throws IOException {
        out.open();
        out.text("fullUrl", "urn:uuid:" + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)));
    }

    private void head(String type, String id, String url, String name) throws IOException {
        out.text("resourceType", type);
        out.text("id", id);
        out.text("language", language.code() + "-BE");
        out.open("text");
        out.text("status", "generated");
        out.text("div", narrative());
        out.close();
        out.text("url", url);
        out.text("version", statement.edition().tag());
        out.text("name", name);
        out.text("title", title());
        out.text("status", "draft");
        out.flag("experimental", false);
        out.text("date", statement.knownAt().toString());
        out.text("publisher", "Nomenlex");
        out.text("description", String.join("\n", statement.lines(language, citations)));
    }

    private String title() {
        return Labels.NOMENCLATURE.in(language) + " – " + statement.subject();
    }

    /** What people read: the title, when, and that it has no legal value; the rest is in the description. */
    private String narrative() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOut xml = XmlOut.fragment(bytes);
        String tongue = language.code() + "-BE";
        xml.root("div", "http://www.w3.org/1999/xhtml", "lang", tongue, "xml:lang", tongue);
        xml.element("p", title());
        List<String> lines = new ArrayList<>(statement.times(language));
        lines.add(statement.noLegalValue(language));
        for (String line : lines) {
            xml.element("p", line);
        }
        xml.close();
        xml.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void codeSystem(boolean complete) throws IOException {
        head("CodeSystem", "nihdi-nomenclature", SYSTEM, "NihdiNomenclature");
        LocalDate asOf = statement.asOf();
        LocalDate day = asOf == null ? statement.knownAt() : asOf;
        FhirConcepts concepts = new FhirConcepts(out, index, language, citations, day);
        out.flag("caseSensitive", true);
        boolean whole = complete && index.count() > 0;
        out.text("content", whole ? "complete" : "fragment");
        if (whole) {
            out.number("count", index.count());
        }
        concepts.declareProperties();
        if (index.count() > 0) {
            out.openList("concept");
            articles.each(concepts::write);
            out.closeList();
        }
    }

    private void conceptMap() throws IOException {
        head("ConceptMap", "nihdi-nomenclature-pairs", PAIRS, "NihdiNomenclaturePairs");
        if (!index.anyFollowUp()) {
            return;
        }
        out.openList("group");
        out.open();
        out.text("source", SYSTEM);
        out.text("target", SYSTEM);
        out.openList("element");
        articles.each(this::followUps);
        out.closeList();
        out.close();
        out.closeList();
    }

    private void followUps(List<ArticleVersion> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        Map<OrderNumber, List<FollowUp>> found = FollowUp.of(Services.of(versions));
        index.addElsewhere(versions, found);
        for (Map.Entry<OrderNumber, List<FollowUp>> element : found.entrySet()) {
            if (index.at(element.getKey(), versions)) {
                followUps(element.getKey(), element.getValue());
            }
        }
    }

    private void followUps(OrderNumber number, List<FollowUp> followUps) throws IOException {
        out.open();
        out.text("code", number.digits());
        out.openList("target");
        for (FollowUp next : followUps) {
            out.open();
            out.text("code", next.number().digits());
            out.text("equivalence", "relatedto");
            out.text("comment", next.how());
            out.close();
        }
        out.closeList();
        out.close();
    }
}
