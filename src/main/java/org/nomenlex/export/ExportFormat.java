package org.nomenlex.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which the law is exported. */
public enum ExportFormat {
    /** Akoma Ntoso 3.0. */
    AKN("akn.xml", "application/akn+xml", true),
    /** One HTML file. */
    HTML("html", "text/html;charset=utf-8", true),
    /** Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    /** PDF. */
    PDF("pdf", "application/pdf", false),
    /** Versions and order numbers with their history. */
    JSON("json", "application/json", true),
    /** Order numbers with their history, a line a period. */
    CSV("csv", "text/csv;charset=utf-8", true),
    /** The same as a Belgian spreadsheet opens it: semicolons, decimal commas, a byte order mark. */
    CSV_EXCEL("excel.csv", "text/csv;charset=utf-8", true),
    /** ELI metadata in Turtle. */
    TTL("ttl", "text/turtle;charset=utf-8", true),
    /** ELI metadata in JSON-LD. */
    JSONLD("jsonld", "application/ld+json", true),
    /** Order numbers as FHIR CodeSystem and ConceptMap. */
    FHIR("fhir.json", "application/fhir+json", true);

    private final String extension;
    private final String mediaType;
    private final boolean text;

    ExportFormat(String extension, String mediaType, boolean text) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.text = text;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the comparison of two days can be written in it. */
    public boolean comparesDays() {
        return this == HTML || this == DOCX || this == PDF;
    }

    /** Whether an amending act can be written in it. */
    public boolean showsActs() {
        return this == AKN;
    }

    /** Whether it is text, in UTF-8. */
    public boolean isText() {
        return text;
    }

    /** The name on the command line and in addresses: {@code akn}, {@code csv-excel}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException with the list of names where there is none
     */
    public static ExportFormat of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no such format: " + word + " (" + String.join(", ", words()) + ")"));
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }
}
