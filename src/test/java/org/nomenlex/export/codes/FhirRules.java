package org.nomenlex.export.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What FHIR R4 asks of a bundle with a CodeSystem and a ConceptMap: the JSON form (no empty strings, arrays, objects or
 * nulls), the data types, the required elements, the bound codes, and the invariants of the resources.
 */
public final class FhirRules {

    private static final String CODE = "[^\\s]+(\\s[^\\s]+)*";
    private static final String ID = "[A-Za-z0-9\\-.]{1,64}";
    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final String ADDRESS = "(https?://|urn:)\\S+";

    private FhirRules() {}

    /** Fails with the place where a rule is broken. */
    public static void check(JsonNode bundle) {
        json("Bundle", bundle);
        assertThat(bundle.at("/resourceType").asText()).isEqualTo("Bundle");
        assertThat(bundle.at("/type").asText()).isEqualTo("collection");
        Set<String> addresses = new HashSet<>();
        for (JsonNode entry : bundle.get("entry")) {
            assertThat(entry.at("/fullUrl").asText()).matches(ADDRESS);
            assertThat(addresses.add(entry.at("/fullUrl").asText()))
                    .as("bdl-7: one full address each")
                    .isTrue();
        }
        resource(bundle.at("/entry/0/resource"));
        resource(bundle.at("/entry/1/resource"));
        codeSystem(bundle.at("/entry/0/resource"));
        conceptMap(bundle.at("/entry/1/resource"), codes(bundle.at("/entry/0/resource")));
    }

    private static void json(String path, JsonNode node) {
        assertThat(node.isNull()).as(path).isFalse();
        if (node.isContainerNode()) {
            assertThat(node.isEmpty()).as(path + " is not empty").isFalse();
        }
        if (node.isTextual()) {
            String text = node.asText();
            assertThat(text).as(path).isNotBlank().isEqualTo(text.strip()).hasSizeLessThan(1_048_576);
            assertThat(text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t' || c == '\r'))
                    .as(path)
                    .isTrue();
        }
        node.fields().forEachRemaining(f -> json(path + "." + f.getKey(), f.getValue()));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                json(path + "[" + i + "]", node.get(i));
            }
        }
    }

    /** Elements that all canonical resources share. */
    private static void resource(JsonNode resource) {
        assertThat(resource.at("/id").asText()).matches(ID);
        assertThat(resource.at("/url").asText()).matches(ADDRESS).doesNotContain("|");
        assertThat(resource.at("/name").asText()).as("csd-0, cmd-0").matches("[A-Z][A-Za-z0-9_]{0,254}");
        assertThat(resource.at("/status").asText()).isIn("draft", "active", "retired", "unknown");
        assertThat(resource.at("/date").asText()).matches(DATE);
        assertThat(resource.at("/language").asText()).matches("(fr|nl)-BE");
        assertThat(resource.at("/description").asText()).contains("\n");
    }

    private static void codeSystem(JsonNode system) {
        assertThat(system.at("/resourceType").asText()).isEqualTo("CodeSystem");
        assertThat(system.at("/content").asText()).isIn("complete", "fragment");
        Map<String, String> types = new HashMap<>();
        for (JsonNode property : system.get("property")) {
            assertThat(property.at("/code").asText()).matches(CODE);
            assertThat(property.at("/type").asText())
                    .isIn("code", "Coding", "string", "integer", "boolean", "dateTime", "decimal");
            types.put(property.at("/code").asText(), property.at("/type").asText());
        }
        if (system.at("/content").asText().equals("complete")) {
            assertThat(system.path("concept").size())
                    .isEqualTo(system.at("/count").asInt());
        }
        assertThat(codes(system))
                .as("csd-1: each code once")
                .hasSize(system.path("concept").size());
        system.path("concept").forEach(c -> concept(c, types));
    }

    private static Set<String> codes(JsonNode system) {
        Set<String> codes = new HashSet<>();
        system.path("concept").forEach(c -> codes.add(c.at("/code").asText()));
        return codes;
    }

    private static void concept(JsonNode concept, Map<String, String> types) {
        String code = concept.at("/code").asText();
        assertThat(code).matches(CODE);
        for (JsonNode property : concept.get("property")) {
            String type = types.get(property.at("/code").asText());
            assertThat(type)
                    .as(code + ": property " + property + " is declared")
                    .isNotNull();
            String field = "value" + Character.toUpperCase(type.charAt(0)) + type.substring(1);
            assertThat(property.has(field))
                    .as(code + ": " + property + " has " + field)
                    .isTrue();
            if (type.equals("code")) {
                assertThat(property.at("/valueCode").asText()).matches(CODE);
            } else if (type.equals("decimal")) {
                assertThat(property.at("/valueDecimal").isNumber()).isTrue();
            }
        }
        concept.path("designation")
                .forEach(d -> assertThat(d.at("/value").asText()).isNotBlank());
        concept.path("extension").forEach(e -> extension(code, e));
    }

    private static void extension(String code, JsonNode extension) {
        boolean nested = extension.has("extension");
        boolean valued =
                extension.properties().stream().anyMatch(f -> f.getKey().startsWith("value"));
        assertThat(nested ^ valued).as(code + ": ext-1: extensions or a value").isTrue();
        assertThat(extension.at("/url").asText()).isNotBlank();
        JsonNode period = extension.path("valuePeriod");
        if (period.has("end")) {
            LocalDate start = LocalDate.parse(period.at("/start").asText());
            assertThat(LocalDate.parse(period.at("/end").asText()))
                    .as(code + ": per-1")
                    .isAfterOrEqualTo(start);
        }
        extension.path("extension").forEach(e -> extension(code, e));
    }

    private static void conceptMap(JsonNode map, Set<String> codes) {
        assertThat(map.at("/resourceType").asText()).isEqualTo("ConceptMap");
        for (JsonNode group : map.path("group")) {
            assertThat(group.at("/source").asText()).matches(ADDRESS);
            assertThat(group.at("/target").asText()).matches(ADDRESS);
            assertThat(group.get("element")).isNotEmpty();
            for (JsonNode element : group.get("element")) {
                assertThat(codes).contains(element.at("/code").asText());
                for (JsonNode target : element.get("target")) {
                    assertThat(codes).contains(target.at("/code").asText());
                    assertThat(target.at("/equivalence").asText())
                            .isIn(
                                    "relatedto",
                                    "equivalent",
                                    "equal",
                                    "wider",
                                    "subsumes",
                                    "narrower",
                                    "specializes",
                                    "inexact",
                                    "unmatched",
                                    "disjoint");
                }
            }
        }
    }
}
