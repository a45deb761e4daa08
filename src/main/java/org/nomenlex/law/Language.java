package org.nomenlex.law;

/** A language in which the law is authentic: French or Dutch. */
public enum Language {
    /** French (<i>français</i>). */
    FR,
    /** Dutch (<i>néerlandais</i>). */
    NL;

    /** {@code fr} or {@code nl}, as commands and files write it. */
    public String code() {
        return this == FR ? "fr" : "nl";
    }

    /** Dutch for French, French for Dutch. */
    public Language other() {
        return this == FR ? NL : FR;
    }

    /**
     * Reads {@code fr} or {@code nl}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Language of(String code) {
        return switch (code.toLowerCase(java.util.Locale.ROOT)) {
            case "fr" -> FR;
            case "nl" -> NL;
            default -> throw new IllegalArgumentException("no such language (fr or nl): " + code);
        };
    }
}
