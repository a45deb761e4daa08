package org.nomenlex.export.eli;

/**
 * A statement about a resource.
 *
 * @param subject the address of the resource
 * @param property the property, a short name of ELI ({@code version_date}) or {@code rdf:type}
 * @param value what is said
 */
public record Triple(String subject, String property, Value value) {

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
