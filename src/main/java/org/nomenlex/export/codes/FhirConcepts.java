package org.nomenlex.export.codes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * The concepts of the CodeSystem, a number each: its present or last words and worth as properties, every period of its
 * history as an extension, which {@code validity.json} defines.
 */
final class FhirConcepts {

    private static final String VALIDITY = "urn:nomenlex:fhir:StructureDefinition:validity";

    /** Properties that FHIR itself defines. */
    private static final String STANDARD = "http://hl7.org/fhir/concept-properties#";

    private static final String OURS = "urn:nomenlex:fhir:property:";

    private static final List<Property> PROPERTIES = List.of(
            new Property("status", STANDARD, "active while the number stands in the text, else retired", "code"),
            new Property("effectiveDate", STANDARD, "first day in force of the present words", "dateTime"),
            new Property(
                    "deprecationDate",
                    STANDARD,
                    "first day on which the number no longer stands in the text",
                    "dateTime"),
            new Property("article", OURS, "article of the nomenclature", "string"),
            new Property("keyLetter", OURS, "key letter (lettre-clé, sleutelletter)", "code"),
            new Property("coefficient", OURS, "coefficient (valeur relative)", "decimal"),
            new Property("setting", OURS, "ambulatory, hospitalised or any", "code"),
            new Property("pairedWith", OURS, "the other number of the pair", "code"));

    private record Property(String code, String space, String description, String type) {}

    private final FhirOut out;
    private final NumberIndex index;
    private final Language language;
    private final Citations citations;
    private final LocalDate day;

    /**
     * Concepts as they are on a day.
     *
     * @param day on which a number is active or not
     */
    FhirConcepts(FhirOut out, NumberIndex index, Language language, Citations citations, LocalDate day) {
        this.out = out;
        this.index = index;
        this.language = language;
        this.citations = citations;
        this.day = day;
    }

    void declareProperties() throws IOException {
        out.openList("property");
        for (Property property : PROPERTIES) {
            out.open();
            out.text("code", property.code());
            out.text("uri", property.space() + property.code());
            out.text("description", property.description());
            out.text("type", property.type());
            out.close();
        }
        out.closeList();
    }

    /** The concepts that an article tells of. */
    void write(List<ArticleVersion> versions) throws IOException {
        Map<OrderNumber, List<Spell>> numbers = new TreeMap<>();
        for (Spell spell : Services.of(versions).spells()) {
            for (OrderNumber number : spell.code().numbers()) {
                if (index.at(number, versions)) {
                    numbers.computeIfAbsent(number, k -> new ArrayList<>()).add(spell);
                }
            }
        }
        for (Map.Entry<OrderNumber, List<Spell>> number : numbers.entrySet()) {
            List<Spell> spells = number.getValue();
            spells.addAll(index.elsewhere(number.getKey()));
            spells.sort(Comparator.comparing(s -> s.period().from()));
            concept(number.getKey(), spells);
        }
    }

    private void concept(OrderNumber number, List<Spell> spells) throws IOException {
        Spell now = spells.stream()
                .filter(s -> s.period().contains(day))
                .findFirst()
                .orElse(spells.get(spells.size() - 1));
        out.open();
        out.openList("extension");
        for (Spell spell : spells) {
            validity(spell);
        }
        out.closeList();
        out.text("code", number.digits());
        if (!now.label().isEmpty()) {
            out.text("display", now.label());
            out.openList("designation");
            out.open();
            out.text("language", language.code() + "-BE");
            out.text("value", now.label());
            out.close();
            out.closeList();
        }
        properties(number, now);
        out.close();
    }

    private void properties(OrderNumber number, Spell now) throws IOException {
        LocalDate end = now.period().to();
        boolean active = now.period().contains(day);
        out.openList("property");
        property("status", "valueCode", active ? "active" : "retired");
        property("effectiveDate", "valueDateTime", now.period().from().toString());
        if (!active && end != null) {
            property("deprecationDate", "valueDateTime", end.toString());
        }
        property("article", "valueString", now.article().value());
        for (KeyValue value : now.values()) {
            property("keyLetter", "valueCode", value.keyLetter());
            out.open();
            out.text("code", "coefficient");
            out.number("valueDecimal", value.coefficient());
            out.close();
        }
        property("setting", "valueCode", Setting.of(now.code(), number).word());
        for (OrderNumber other : now.code().numbers()) {
            if (!other.equals(number)) {
                property("pairedWith", "valueCode", other.digits());
            }
        }
        out.closeList();
    }

    private void property(String code, String field, String value) throws IOException {
        out.open();
        out.text("code", code);
        out.text(field, value);
        out.close();
    }

    private void validity(Spell spell) throws IOException {
        LocalDate end = spell.period().to();
        out.open();
        out.openList("extension");
        out.open();
        out.text("url", "period");
        out.open("valuePeriod");
        out.text("start", spell.period().from().toString());
        if (end != null) {
            // The end of a FHIR period is the last day within it.
            out.text("end", end.minusDays(1).toString());
        }
        out.close();
        out.close();
        out.extension("article", "valueString", spell.article().value());
        if (!spell.label().isEmpty()) {
            out.extension("display", "valueString", spell.label());
        }
        if (!spell.value().isEmpty()) {
            out.extension("value", "valueString", spell.value());
        }
        for (String act : spell.acts()) {
            out.extension("act", "valueString", citations.act(act, language));
        }
        out.closeList();
        out.text("url", VALIDITY);
        out.close();
    }
}
