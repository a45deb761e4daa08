package org.nomenlex.export.codes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Labels;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * Order numbers as FHIR R4: a Bundle of a CodeSystem (a concept a number; its present or last words and worth as
 * properties, every period of its history as an extension) and a ConceptMap (the two numbers of a pair, and numbers that
 * followed others). The system is that of the Belgian naming system {@code be-ns-nihdi-nomenclature}.
 */
public final class Fhir {

    /** The identifier of the nomenclature's numbers in the specifications of the Belgian eHealth platform. */
    static final String SYSTEM = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-nomenclature";

    private static final String VALIDITY = "urn:nomenlex:fhir:StructureDefinition:validity";

    private final JsonGenerator out;
    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final LocalDate day;

    private Fhir(JsonGenerator out, Language language, Statement statement, Citations citations) {
        this.out = out;
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        LocalDate asOf = statement.asOf();
        this.day = asOf == null ? statement.knownAt() : asOf;
    }

    /**
     * Writes the bundle; the stream stays open.
     *
     * @param complete whether these are all the services of the nomenclature
     */
    public static void write(
            Services services,
            boolean complete,
            Language language,
            Statement statement,
            Citations citations,
            OutputStream stream)
            throws IOException {
        JsonGenerator out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        Fhir fhir = new Fhir(out, language, statement, citations);
        fhir.bundle(services, complete);
        out.writeRaw('\n');
        out.close();
    }

    private void bundle(Services services, boolean complete) throws IOException {
        out.writeStartObject();
        text("resourceType", "Bundle");
        text("type", "collection");
        out.writeArrayFieldStart("entry");
        out.writeStartObject();
        text("fullUrl", "urn:nomenlex:fhir:CodeSystem:nihdi-nomenclature");
        out.writeObjectFieldStart("resource");
        codeSystem(byNumber(services), complete);
        out.writeEndObject();
        out.writeEndObject();
        out.writeStartObject();
        text("fullUrl", "urn:nomenlex:fhir:ConceptMap:nihdi-nomenclature-pairs");
        out.writeObjectFieldStart("resource");
        conceptMap(services);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A number may stand in several articles, or alone at one time and in a pair at another. */
    private static Map<OrderNumber, List<Spell>> byNumber(Services services) {
        Map<OrderNumber, List<Spell>> numbers = new TreeMap<>();
        for (Spell spell : services.spells()) {
            for (OrderNumber number : spell.code().numbers()) {
                numbers.computeIfAbsent(number, k -> new ArrayList<>()).add(spell);
            }
        }
        numbers.values()
                .forEach(l ->
                        l.sort(java.util.Comparator.comparing(s -> s.period().from())));
        return numbers;
    }

    private void head(String type, String id, String url, String name) throws IOException {
        text("resourceType", type);
        text("id", id);
        text("language", language.code() + "-BE");
        text("url", url);
        text("version", statement.edition().tag());
        text("name", name);
        text("title", Labels.NOMENCLATURE.in(language) + " – " + statement.subject());
        text("status", "draft");
        out.writeBooleanField("experimental", false);
        text("date", statement.knownAt().toString());
        text("publisher", "Nomenlex");
        text("description", String.join("\n", statement.lines(language, citations)));
    }

    private void codeSystem(Map<OrderNumber, List<Spell>> numbers, boolean complete) throws IOException {
        head("CodeSystem", "nihdi-nomenclature", SYSTEM, "NihdiNomenclature");
        out.writeBooleanField("caseSensitive", true);
        text("content", complete ? "complete" : "fragment");
        out.writeNumberField("count", numbers.size());
        out.writeArrayFieldStart("property");
        for (String[] property : PROPERTIES) {
            out.writeStartObject();
            text("code", property[0]);
            text("description", property[1]);
            text("type", property[2]);
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!numbers.isEmpty()) {
            out.writeArrayFieldStart("concept");
            for (Map.Entry<OrderNumber, List<Spell>> number : numbers.entrySet()) {
                concept(number.getKey(), number.getValue());
            }
            out.writeEndArray();
        }
    }

    private static final String[][] PROPERTIES = {
        {"status", "active while the number stands in the text, retired before and after", "code"},
        {"effectiveDate", "first day in force of the present words", "dateTime"},
        {"deprecationDate", "first day on which the number no longer stands in the text", "dateTime"},
        {"article", "article of the nomenclature", "string"},
        {"keyLetter", "key letter (lettre-clé, sleutelletter)", "code"},
        {"coefficient", "coefficient (valeur relative)", "decimal"},
        {"setting", "ambulatory, hospitalised or any", "code"},
        {"pairedWith", "the other number of the pair", "code"},
    };

    private void concept(OrderNumber number, List<Spell> spells) throws IOException {
        Spell now = spells.stream()
                .filter(s -> s.period().contains(day))
                .findFirst()
                .orElse(spells.get(spells.size() - 1));
        boolean active = now.period().contains(day);
        out.writeStartObject();
        out.writeArrayFieldStart("extension");
        for (Spell spell : spells) {
            validity(spell);
        }
        out.writeEndArray();
        text("code", number.digits());
        if (!now.label().isEmpty()) {
            text("display", now.label());
            out.writeArrayFieldStart("designation");
            out.writeStartObject();
            text("language", language.code() + "-BE");
            text("value", now.label());
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeArrayFieldStart("property");
        property("status", "valueCode", active ? "active" : "retired");
        property("effectiveDate", "valueDateTime", now.period().from().toString());
        if (!active && now.period().to() != null) {
            property("deprecationDate", "valueDateTime", now.period().to().toString());
        }
        property("article", "valueString", now.article().value());
        for (KeyValue value : now.values()) {
            property("keyLetter", "valueCode", value.keyLetter());
            out.writeStartObject();
            text("code", "coefficient");
            out.writeNumberField("valueDecimal", value.coefficient());
            out.writeEndObject();
        }
        property("setting", "valueCode", Setting.of(now.code(), number).word());
        for (OrderNumber other : now.code().numbers()) {
            if (!other.equals(number)) {
                property("pairedWith", "valueCode", other.digits());
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void property(String code, String field, String value) throws IOException {
        out.writeStartObject();
        text("code", code);
        text(field, value);
        out.writeEndObject();
    }

    private void validity(Spell spell) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("extension");
        out.writeStartObject();
        text("url", "period");
        out.writeObjectFieldStart("valuePeriod");
        text("start", spell.period().from().toString());
        if (spell.period().to() != null) {
            // The end of a FHIR period is the last day within it.
            text("end", spell.period().to().minusDays(1).toString());
        }
        out.writeEndObject();
        out.writeEndObject();
        extension("article", "valueString", spell.article().value());
        if (!spell.label().isEmpty()) {
            extension("display", "valueString", spell.label());
        }
        if (!spell.value().isEmpty()) {
            extension("value", "valueString", spell.value());
        }
        for (String act : spell.acts()) {
            extension("act", "valueString", citations.act(act, language));
        }
        out.writeEndArray();
        text("url", VALIDITY);
        out.writeEndObject();
    }

    private void extension(String url, String field, String value) throws IOException {
        out.writeStartObject();
        text("url", url);
        text(field, value);
        out.writeEndObject();
    }

    private void conceptMap(Services services) throws IOException {
        head(
                "ConceptMap",
                "nihdi-nomenclature-pairs",
                "urn:nomenlex:fhir:ConceptMap:nihdi-nomenclature-pairs",
                "NihdiNomenclaturePairs");
        Map<String, List<String[]>> targets = new TreeMap<>();
        for (Spell spell : services.spells()) {
            OrderNumber second = spell.code().second();
            if (second != null) {
                target(
                        targets,
                        spell.code().first().digits(),
                        second.digits(),
                        "ambulatory -> hospitalised, since " + spell.period().from());
            }
        }
        for (Services.Succession s : services.successions()) {
            target(targets, s.before().first().digits(), s.after().first().digits(), "followed by, since " + s.since());
        }
        if (targets.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("group");
        out.writeStartObject();
        text("source", SYSTEM);
        text("target", SYSTEM);
        out.writeArrayFieldStart("element");
        for (Map.Entry<String, List<String[]>> element : targets.entrySet()) {
            out.writeStartObject();
            text("code", element.getKey());
            out.writeArrayFieldStart("target");
            for (String[] target : element.getValue()) {
                out.writeStartObject();
                text("code", target[0]);
                text("equivalence", "relatedto");
                text("comment", target[1]);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private static void target(Map<String, List<String[]>> targets, String from, String to, String comment) {
        List<String[]> list = targets.computeIfAbsent(from, k -> new ArrayList<>());
        if (list.stream().noneMatch(t -> t[0].equals(to))) {
            list.add(new String[] {to, comment});
        }
    }

    private void text(String field, String value) throws IOException {
        // A FHIR string has no white space at its ends and is never empty.
        out.writeStringField(
                field,
                value.lines()
                        .map(Printable::of)
                        .collect(java.util.stream.Collectors.joining("\n"))
                        .strip());
    }
}
