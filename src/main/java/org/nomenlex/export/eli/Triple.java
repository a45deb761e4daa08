package org.nomenlex.export.eli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement about a resource.
 *
 * @param subject the address of the resource
 * @param property the property, a short name of ELI ({@code version_date}) or one with its prefix: {@code rdf:type}, {@code
 *     rdfs:comment}, {@code schema:legislationLegalForce}
 * @param value what is said
 */
public record Triple(String subject, String property, Value value) {

    /** The prefixes of names, with what they stand for; names without one are ELI's. */
    static final Map<String, String> PREFIXES = prefixes();

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "http://schema.org/");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** The property with its prefix. */
    String prefixed() {
        return property.contains(":") ? property : "eli:" + property;
    }

    /** What a statement says. */
    public sealed interface Value {}

    /** Another resource. */
    public record Link(String address) implements Value {}

    /** A term of the ELI ontology ({@code InForce}). */
    public record Term(String name) implements Value {}

    /** A day. */
    public record Day(String iso) implements Value {}

    /** Words in a language ({@code fr}); none where it is empty. */
    public record Words(String text, String language) implements Value {}
}
