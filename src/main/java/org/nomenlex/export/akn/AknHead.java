package org.nomenlex.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/**
 * The metadata of a document with texts of the nomenclature. Texts are added one by one and only what the metadata needs
 * is kept of them, so that the body can be written in a second pass without all of it in memory.
 */
final class AknHead {

    private static final String SOURCE = "#nomenlex";

    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final List<ActRecord> acts;
    private final String portion;
    private final TreeMap<LocalDate, Event> events = new TreeMap<>();
    private final Map<String, List<Interval>> articleGroups = new LinkedHashMap<>();
    private final Set<Period> periods = new TreeSet<>(
            Comparator.comparing(Period::from).thenComparing(p -> p.end().orElse(LocalDate.MAX)));
    private final Map<String, List<Modification>> modifications = new LinkedHashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<Refusal> refusals = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private int versions;

    private record Event(String type, String source) {}

    private record Interval(Period period, boolean removed) {}

    /**
     * Metadata for texts of one language.
     *
     * @param portion the identifier of the only article, or empty for several
     */
    AknHead(Language language, Statement statement, Citations citations, List<ActRecord> acts, String portion) {
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        this.acts = acts;
        this.portion = portion;
    }

    /** Takes note of a text. */
    void add(AknText text) {
        boolean exists = false;
        for (ArticleVersion version : text.versions()) {
            versions++;
            boolean removed = version.passages().isEmpty();
            String type = removed ? "repeal" : exists ? "amendment" : "generation";
            exists |= !removed;
            event(version.period(), type, version.madeBy());
            articleGroups
                    .computeIfAbsent(text.groupId(), k -> new java.util.ArrayList<>())
                    .add(new Interval(version.period(), removed));
            refusals.addAll(version.refusals());
            remarks.addAll(version.remarks());
        }
        if (!text.single()) {
            text.slots().forEach(s -> periods.add(text.periodOf(s)));
        }
        modifications.put(text.id(), AknModifications.of(text, acts));
    }

    private void event(Period period, String type, List<String> madeBy) {
        String source = madeBy.isEmpty() ? "" : madeBy.get(madeBy.size() - 1);
        events.merge(
                period.from(), new Event(type, source), (a, b) -> a.source().isEmpty() ? b : a);
        sources.addAll(madeBy);
        LocalDate end = period.to();
        if (end != null) {
            events.putIfAbsent(end, new Event("amendment", ""));
        }
    }

    void write(XmlOut xml) throws IOException {
        xml.open("meta");
        xml.newLine();
        identification(xml);
        lifecycle(xml);
        analysis(xml);
        temporalData(xml);
        references(xml);
        notes(xml);
        xml.closeLine();
    }

    private void identification(XmlOut xml) throws IOException {
        LocalDate version = statement.asOf() == null ? statement.knownAt() : statement.asOf();
        String tail = portion.isEmpty() ? "" : "/~" + portion;
        String work = AknUris.NOMENCLATURE;
        String expression = AknUris.expression(work, language, version);
        xml.open("identification", "source", SOURCE);
        xml.open("FRBRWork");
        Frbr.common(xml, work + tail, work, "1984-09-14", "enactment", "#roi");
        xml.empty("FRBRcountry", "value", "be");
        xml.empty("FRBRsubtype", "value", "arrete-royal");
        xml.empty("FRBRnumber", "value", "1984022288");
        xml.empty("FRBRname", "value", "nomenclature des prestations de santé");
        xml.empty("FRBRprescriptive", "value", "true");
        xml.empty("FRBRauthoritative", "value", "false");
        xml.closeLine();
        xml.open("FRBRExpression");
        xml.empty("FRBRthis", "value", expression + tail);
        xml.empty("FRBRuri", "value", expression);
        xml.empty("FRBRdate", "date", version.toString(), "name", statement.asOf() == null ? "history" : "inForce");
        xml.empty("FRBRdate", "date", statement.knownAt().toString(), "name", "knowledge");
        xml.empty("FRBRauthor", "href", SOURCE, "as", "#editor");
        xml.empty("FRBRversionNumber", "value", statement.edition().tag());
        xml.empty("FRBRauthoritative", "value", "false");
        xml.empty("FRBRlanguage", "language", AknUris.threeLetters(language));
        xml.closeLine();
        Frbr.manifestation(xml, expression + tail, expression, statement.knownAt());
        xml.closeLine();
    }

    private void lifecycle(XmlOut xml) throws IOException {
        xml.open("lifecycle", "source", SOURCE);
        for (Map.Entry<LocalDate, Event> e : events.entrySet()) {
            String source = e.getValue().source();
            xml.empty(
                    "eventRef",
                    "eId",
                    eventId(e.getKey()),
                    "date",
                    e.getKey().toString(),
                    "source",
                    source.isEmpty() ? "#ro_nomenclature" : "#" + sourceId(source),
                    "type",
                    e.getValue().type());
        }
        xml.closeLine();
    }

    private void analysis(XmlOut xml) throws IOException {
        if (modifications.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        xml.open("analysis", "source", SOURCE);
        xml.open("passiveModifications");
        xml.newLine();
        for (Map.Entry<String, List<Modification>> e : modifications.entrySet()) {
            for (Modification m : e.getValue()) {
                textualMod(xml, e.getKey(), m);
            }
        }
        for (Map.Entry<String, List<Modification>> e : modifications.entrySet()) {
            for (Modification m : e.getValue()) {
                retroactivity(xml, e.getKey(), m);
            }
        }
        xml.close();
        xml.closeLine();
    }

    private void textualMod(XmlOut xml, String article, Modification m) throws IOException {
        String reference = AknModifications.referenceId(m.numac(), m.operation());
        xml.open("textualMod", "eId", "pmod_" + article + "_" + reference, "type", m.type());
        xml.empty("source", "href", "#" + reference);
        destination(xml, article, m);
        if (!m.previous().isEmpty()) {
            xml.empty("previous", "href", m.previous());
        }
        if (!m.passages().isEmpty() && !m.type().equals("repeal")) {
            xml.empty("new", "href", "#" + m.passages().get(0));
        }
        xml.closeLine();
    }

    private void retroactivity(XmlOut xml, String article, Modification m) throws IOException {
        if (m.retroactive()) {
            String reference = AknModifications.referenceId(m.numac(), m.operation());
            xml.open("efficacyMod", "eId", "rmod_" + article + "_" + reference, "type", "retroactivity");
            xml.empty("source", "href", "#" + reference);
            destination(xml, article, m);
            xml.closeLine();
        }
    }

    private static void destination(XmlOut xml, String article, Modification m) throws IOException {
        List<String> passages = m.passages();
        String first = passages.isEmpty() ? article : passages.get(0);
        String last = passages.size() < 2 ? "" : "#" + passages.get(passages.size() - 1);
        xml.empty("destination", "href", "#" + first, "pos", m.pos(), "upTo", last);
    }

    private void temporalData(XmlOut xml) throws IOException {
        xml.open("temporalData", "source", SOURCE);
        for (Map.Entry<String, List<Interval>> e : articleGroups.entrySet()) {
            xml.open("temporalGroup", "eId", e.getKey());
            for (Interval interval : e.getValue()) {
                interval(xml, interval.period(), interval.removed() ? "#repealed" : "#inForce");
            }
            xml.closeLine();
        }
        for (Period period : periods) {
            xml.open("temporalGroup", "eId", AknText.groupId(period));
            interval(xml, period, "#inForce");
            xml.closeLine();
        }
        xml.closeLine();
    }

    private static void interval(XmlOut xml, Period period, String state) throws IOException {
        @Nullable LocalDate end = period.to();
        xml.empty(
                "timeInterval",
                "start",
                "#" + eventId(period.from()),
                "end",
                end == null ? "" : "#" + eventId(end),
                "refersTo",
                state);
    }

    private void references(XmlOut xml) throws IOException {
        xml.open("references", "source", SOURCE);
        xml.empty(
                "original",
                "eId",
                "ro_nomenclature",
                "href",
                AknUris.NOMENCLATURE,
                "showAs",
                "AR du 14 septembre 1984");
        for (String source : sources) {
            xml.empty(
                    "passiveRef",
                    "eId",
                    sourceId(source),
                    "href",
                    workOf(source),
                    "showAs",
                    citations.act(source, language));
        }
        Set<String> written = new LinkedHashSet<>();
        for (List<Modification> list : modifications.values()) {
            for (Modification m : list) {
                provision(xml, m, written);
            }
        }
        xml.newLine();
        xml.empty(
                "TLCOrganization",
                "eId",
                "nomenlex",
                "href",
                "/akn/ontology/organization/be/nomenlex",
                "showAs",
                "Nomenlex");
        xml.empty("TLCPerson", "eId", "roi", "href", "/akn/ontology/person/be/roi", "showAs", "Roi");
        xml.empty("TLCRole", "eId", "editor", "href", "/akn/ontology/role/be/editor", "showAs", "Editor");
        xml.empty("TLCConcept", "eId", "inForce", "href", "/akn/ontology/concept/be/inForce", "showAs", "in force");
        xml.empty(
                "TLCConcept",
                "eId",
                "repealed",
                "href",
                "/akn/ontology/concept/be/repealed",
                "showAs",
                "not in the text");
        xml.closeLine();
    }

    private void provision(XmlOut xml, Modification m, Set<String> written) throws IOException {
        String id = AknModifications.referenceId(m.numac(), m.operation());
        if (written.add(id)) {
            xml.empty(
                    "passiveRef",
                    "eId",
                    id,
                    "href",
                    workOf(m.numac()) + "/~" + AknAct.provisionId(m.operation()),
                    "showAs",
                    citations.provision(m.numac(), m.operation(), language));
            xml.newLine();
        }
    }

    private String workOf(String numac) {
        return citations.header(numac).map(AknUris::work).orElse("/akn/be/act/texte-de-base/" + AknUris.token(numac));
    }

    private static String sourceId(String source) {
        return "ro_" + AknUris.token(source);
    }

    static String eventId(LocalDate day) {
        return "evt_" + day;
    }

    private void notes(XmlOut xml) throws IOException {
        if (refusals.isEmpty() && remarks.isEmpty()) {
            return;
        }
        xml.open("notes", "source", SOURCE);
        int n = 0;
        for (Refusal refusal : refusals) {
            note(xml, "refusal_" + ++n, "refused", Statement.refusal(refusal, language, citations));
        }
        n = 0;
        for (Remark remark : remarks) {
            note(
                    xml,
                    "remark_" + ++n,
                    remark.kind().name().toLowerCase(java.util.Locale.ROOT),
                    Statement.remark(remark, language, citations));
        }
        xml.closeLine();
    }

    private static void note(XmlOut xml, String id, String kind, String words) throws IOException {
        xml.open("note", "eId", id, "class", kind);
        xml.element("p", words);
        xml.closeLine();
    }

    /** What the document holds: one version of each article, or several. */
    String contains() {
        return versions > articleGroups.size() ? "multipleVersions" : "singleVersion";
    }
}
