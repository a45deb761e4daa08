package org.nomenlex.law;

/** Which language versions an instruction changes. The two texts of an act are law alike, and an act may change one. */
public enum LanguageScope {
    /** Both texts: nothing else is said. */
    BOTH,
    /** The French text alone ("dans le texte français"). */
    FR,
    /** The Dutch text alone ("dans le texte néerlandais"). */
    NL;

    /** {@code both}, {@code fr} or {@code nl}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a text in that language is changed. */
    public boolean covers(Language language) {
        return this == BOTH || name().equals(language.name());
    }

    /**
     * Reads {@code both}, {@code fr} or {@code nl}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static LanguageScope of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
