package org.nomenlex.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;

/**
 * Writes an amending act: its instructions as {@code mod} with the text that they bring in {@code quotedStructure} or
 * {@code quotedText}, and {@code activeModifications} that name each provision changed and the day of effect. What the
 * consolidation does not keep of the act (its preamble, articles that change nothing) is not there, and its articles say
 * so by {@code status="incomplete"}.
 */
public final class AknAct {

    private static final String SOURCE = "#nomenlex";

    private final XmlOut xml;
    private final ActRecord act;
    private final ActHeader header;
    private final Language language;
    private final Map<String, LocalDate> effects = new HashMap<>();

    /** Operations that an act numbers alike (it says "1°" twice) get a letter more. */
    private final Map<Operation, String> ids = new IdentityHashMap<>();

    private AknAct(XmlOut xml, ActRecord act, Language language) {
        this.xml = xml;
        this.act = act;
        this.header = act.parsed().header();
        this.language = language;
        Set<String> used = new HashSet<>();
        act.parsed().operations().forEach(o -> ids.put(o, unique(o.instruction().id(), used)));
        for (OperationOutcome outcome : act.outcomes()) {
            LocalDate effect = outcome.effect();
            if (effect != null) {
                effects.put(outcome.operation().instruction().id(), effect);
            }
        }
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(
            ActRecord act, Language language, Statement statement, Citations citations, OutputStream stream)
            throws IOException {
        AknAct writer = new AknAct(new XmlOut(stream), act, language);
        writer.document(statement.lines(language, citations));
    }

    private static String unique(String id, Set<String> used) {
        String candidate = id;
        for (int n = 2; !used.add(candidate); n++) {
            candidate = id + "-n" + n;
        }
        return candidate;
    }

    private String id(Operation operation) {
        return ids.getOrDefault(operation, operation.instruction().id());
    }

    /** The element of an act that holds an operation. */
    static String provisionId(String operation) {
        return "mod_" + AknUris.token(operation);
    }

    private void document(List<String> statement) throws IOException {
        xml.root("akomaNtoso", AknUris.NAMESPACE);
        xml.open("act", "name", "act", "contains", "originalVersion");
        xml.open("meta");
        xml.newLine();
        identification();
        xml.empty(
                "publication",
                "date",
                header.published().toString(),
                "name",
                "Moniteur belge",
                "number",
                header.page(),
                "showAs",
                "Moniteur belge");
        xml.newLine();
        lifecycle();
        analysis();
        temporalData();
        references();
        xml.closeLine();
        AknPreface.write(xml, header.title(), statement);
        body();
        xml.close();
        xml.close();
        xml.end();
    }

    private void identification() throws IOException {
        String work = AknUris.work(header);
        String expression = AknUris.expression(work, language, header.published());
        xml.open("identification", "source", SOURCE);
        xml.open("FRBRWork");
        Frbr.common(xml, work, work, header.date().toString(), "enactment", "#author");
        xml.empty("FRBRcountry", "value", "be");
        xml.empty("FRBRsubtype", "value", AknUris.subtype(header.kind()));
        xml.empty("FRBRnumber", "value", header.numac().value());
        xml.empty("FRBRname", "value", header.title());
        xml.empty("FRBRprescriptive", "value", "true");
        xml.empty("FRBRauthoritative", "value", "false");
        xml.closeLine();
        xml.open("FRBRExpression");
        Frbr.common(xml, expression, expression, header.published().toString(), "publication", "#author");
        xml.empty("FRBRauthoritative", "value", "false");
        xml.empty("FRBRlanguage", "language", AknUris.threeLetters(language));
        xml.closeLine();
        Frbr.manifestation(xml, expression, expression, header.published());
        xml.closeLine();
    }

    private void lifecycle() throws IOException {
        xml.open("lifecycle", "source", SOURCE);
        event("generation", header.date(), "generation");
        for (LocalDate day : days()) {
            event(AknHead.eventId(day), day, "generation");
        }
        xml.closeLine();
    }

    private void event(String id, LocalDate day, String type) throws IOException {
        xml.empty("eventRef", "eId", id, "date", day.toString(), "source", "#original", "type", type);
    }

    private TreeSet<LocalDate> days() {
        return new TreeSet<>(effects.values());
    }

    private void analysis() throws IOException {
        if (act.parsed().operations().findAny().isEmpty()) {
            return;
        }
        xml.open("analysis", "source", SOURCE);
        xml.open("activeModifications");
        xml.newLine();
        for (Operation operation : act.parsed().operations().toList()) {
            textualMod(operation);
        }
        xml.close();
        xml.closeLine();
    }

    private void textualMod(Operation operation) throws IOException {
        Instruction instruction = operation.instruction();
        LocalDate effect = effects.get(instruction.id());
        xml.open(
                "textualMod",
                "eId",
                "amod_" + AknUris.token(id(operation)),
                "type",
                Modification.typeOf(operation),
                "incomplete",
                refused(instruction.id()) ? "true" : "");
        xml.empty("source", "href", "#" + provisionId(id(operation)));
        xml.empty("destination", "href", destination(instruction), "pos", Modification.posOf(operation));
        if (effect != null) {
            xml.empty("efficacy", "period", "#" + group(effect));
        }
        if (!Modification.previousOf(operation).isEmpty()) {
            xml.empty("previous", "href", Modification.previousOf(operation));
        }
        if (!Quoted.contentOf(operation).isEmpty()) {
            xml.empty("new", "href", "#" + quotedId(operation));
        }
        xml.closeLine();
    }

    private boolean refused(String operation) {
        return act.outcomes().stream()
                .anyMatch(o -> o.state() == OperationOutcome.State.REFUSED
                        && o.operation().instruction().id().equals(operation));
    }

    private static String destination(Instruction instruction) {
        UnitPath target = instruction.target();
        String work = instruction.amended().isNomenclature()
                ? AknUris.NOMENCLATURE
                : "/akn/be/act/arrete-royal/"
                        + AknUris.token(instruction.amended().value());
        return target.isEmpty() ? work : work + "/~" + AknUris.unit(target);
    }

    private static String group(LocalDate day) {
        return "tg_" + day;
    }

    private void temporalData() throws IOException {
        if (effects.isEmpty()) {
            return;
        }
        xml.open("temporalData", "source", SOURCE);
        for (LocalDate day : days()) {
            xml.open("temporalGroup", "eId", group(day));
            xml.empty("timeInterval", "start", "#" + AknHead.eventId(day), "refersTo", "#inForce");
            xml.closeLine();
        }
        xml.closeLine();
    }

    private void references() throws IOException {
        xml.open("references", "source", SOURCE);
        xml.empty("original", "eId", "original", "href", AknUris.work(header), "showAs", header.title());
        xml.empty(
                "activeRef", "eId", "nomenclature", "href", AknUris.NOMENCLATURE, "showAs", "AR du 14 septembre 1984");
        xml.empty(
                "TLCOrganization",
                "eId",
                "nomenlex",
                "href",
                "/akn/ontology/organization/be/nomenlex",
                "showAs",
                "Nomenlex");
        xml.empty(
                "TLCOrganization", "eId", "author", "href", "/akn/ontology/organization/be/etat", "showAs", "Belgique");
        xml.empty("TLCConcept", "eId", "inForce", "href", "/akn/ontology/concept/be/inForce", "showAs", "in force");
        xml.closeLine();
    }

    private void body() throws IOException {
        xml.open("body", "eId", "body");
        xml.newLine();
        if (act.parsed().articles().isEmpty()) {
            xml.open("hcontainer", "eId", "nothing", "name", "nothing", "status", "incomplete");
            paragraph("nothing", "");
            xml.closeLine();
        }
        int n = 0;
        for (ParsedArticle article : act.parsed().articles()) {
            article(article, ++n);
        }
        xml.closeLine();
    }

    private void article(ParsedArticle article, int position) throws IOException {
        String id = "art_" + AknUris.token(article.number()) + (repeated(article, position) ? "_n" + position : "");
        boolean whole = article.operations().isEmpty() && article.unparsed().isEmpty();
        xml.open("article", "eId", id, "status", "incomplete");
        xml.element("num", "Art. " + article.number());
        xml.newLine();
        if (whole) {
            paragraph(id, commencement(article.number()));
        }
        String words = "";
        for (Operation operation : article.operations()) {
            Instruction instruction = operation.instruction();
            boolean again = !words.isEmpty() && words.equals(instruction.words());
            words = instruction.words();
            xml.open("point", "eId", "pt_" + AknUris.token(id(operation)));
            xml.open("content", "eId", "pt_" + AknUris.token(id(operation)) + "__content");
            xml.open("p");
            mod(operation, again);
            xml.close();
            xml.close();
            xml.closeLine();
        }
        int n = 0;
        for (Unparsed unparsed : article.unparsed()) {
            String own = id + "__unparsed_" + ++n;
            xml.open("hcontainer", "eId", own, "name", "notUnderstood", "status", "unknown");
            paragraph(own, unparsed.text());
            xml.closeLine();
        }
        xml.closeLine();
    }

    private boolean repeated(ParsedArticle article, int position) {
        return act.parsed().articles().subList(0, position - 1).stream()
                .anyMatch(a -> a.number().equals(article.number()));
    }

    private void paragraph(String parent, String words) throws IOException {
        xml.open("content", "eId", parent + "__content");
        xml.element("p", words);
        xml.close();
    }

    private String commencement(String article) {
        return act.parsed().commencements().stream()
                .filter(c -> c.source().equals(article))
                .map(Commencement::derivation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** An instruction; several operations of one instruction give its words once. */
    private void mod(Operation operation, boolean again) throws IOException {
        Instruction instruction = operation.instruction();
        xml.open("mod", "eId", provisionId(id(operation)));
        List<String> content = Quoted.contentOf(operation);
        boolean inline = Quoted.inline(operation);
        if (!again) {
            Quoted.words(xml, instruction.words(), inline ? content : List.of(), quotedId(operation));
        }
        boolean missing = inline && (again || !instruction.words().contains(content.get(0)));
        if (missing) {
            xml.element("quotedText", content.get(0), "eId", quotedId(operation));
        } else if (!inline && !content.isEmpty()) {
            Quoted.structure(xml, content, quotedId(operation));
        }
        xml.close();
    }

    private String quotedId(Operation operation) {
        return "quoted_" + AknUris.token(id(operation));
    }
}
