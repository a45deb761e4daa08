package org.nomenlex.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.nomenlex.law.Language;

/** The language of the pages, as apart from the language of the law. */
public enum UiLanguage {
    /** French. */
    FR("fr", "Français", Locale.FRENCH, Language.FR),
    /** Dutch. */
    NL("nl", "Nederlands", Locale.forLanguageTag("nl"), Language.NL),
    /** English, for which the law is shown in French. */
    EN("en", "English", Locale.ENGLISH, Language.FR);

    private final String code;
    private final String label;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final Language law;

    UiLanguage(String code, String label, Locale locale, Language law) {
        this.code = code;
        this.label = label;
        this.days = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.months = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.law = law;
    }

    /** {@code fr}, {@code nl} or {@code en}: the first step of an address. */
    public String code() {
        return code;
    }

    /** Its own name. */
    public String label() {
        return label;
    }

    /** The language in which the law is shown unless the reader chooses. */
    public Language law() {
        return law;
    }

    /** A day as people who speak it write it: "1er août 2012", "1 augustus 2012", "1 August 2012". */
    public String date(LocalDate day) {
        String text = day.format(days);
        return this == FR && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /** A month: "août 2012". */
    public String month(LocalDate day) {
        return day.format(months);
    }

    /** The language of that code. */
    public static Optional<UiLanguage> of(String code) {
        for (UiLanguage language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first language of an {@code Accept-Language} header that the pages speak; French where there is none. */
    public static UiLanguage preferred(String header) {
        for (String part : header.split(",")) {
            String tag = part.strip().split("[;-]")[0].toLowerCase(Locale.ROOT);
            Optional<UiLanguage> found = of(tag);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return FR;
    }
}
