package org.nomenlex.source.nomensoft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.WrittenDate;

/**
 * An entry of NomenSoft: an order number with its label, a fee, or a sentence of the rules.
 *
 * @param kind which
 * @param code the order number, empty where the entry has none
 * @param from the first day, or null
 * @param to the last day, or null where it is open (absent, nil, 2999-12-31)
 * @param reference the rule's reference without its padding ({@code A17§01_28}), or the kind of fee
 * @param words the label or rule in each language that the entry has
 * @param author the act or circular that made it, as written ({@code KB2011022405}), empty where it does not say
 */
public record NomensoftRecord(
        Kind kind,
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String reference,
        Map<Language, String> words,
        String author) {

    /** What an entry is. */
    public enum Kind {
        /** An order number with its label. */
        DETAIL,
        /** A fee. */
        FEE,
        /** A sentence of the rules. */
        RULE
    }

    /** Example: {@code KB1999022425}: KB and the number of the decree. */
    private static final Pattern DECREE = Pattern.compile("(?:KB|AR|MB|AM)\\s?(\\d{4}[0-9A-Z]\\d{5})");

    /** NomenSoft's word for "open". */
    private static final int OPEN_YEAR = 2999;

    /** Copies the words. */
    public NomensoftRecord {
        words = Map.copyOf(words);
    }

    /** The amending decree, where the author is one. */
    public Optional<Numac> decree() {
        Matcher m = DECREE.matcher(author);
        return m.matches() ? Optional.of(new Numac(m.group(1))) : Optional.empty();
    }

    /** Makes an entry of the fields of an element; empty where it holds none of the three. */
    static Optional<NomensoftRecord> of(Map<String, String> f) {
        if (f.containsKey("rule_ref")) {
            return Optional.of(
                    entry(Kind.RULE, f, "dbegin_rule", "dend_rule", f.getOrDefault("rule_ref", ""), "rule_desc"));
        }
        if (f.containsKey("fee")) {
            return Optional.of(
                    entry(Kind.FEE, f, "dbegin_fee", "dend_fee", f.getOrDefault("fee_code_cat", ""), "fee_code_desc"));
        }
        return f.containsKey("nomen_desc_fr") || f.containsKey("nomen_desc_nl")
                ? Optional.of(entry(Kind.DETAIL, f, "dbegin", "dend", "", "nomen_desc"))
                : Optional.empty();
    }

    private static NomensoftRecord entry(
            Kind kind, Map<String, String> f, String begin, String end, String reference, String description) {
        Map<Language, String> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String text =
                    f.getOrDefault(description + "_" + language.code(), "").strip();
            if (!text.isEmpty()) {
                words.put(language, text);
            }
        }
        LocalDate to = day(f.getOrDefault(end, ""));
        return new NomensoftRecord(
                kind,
                f.getOrDefault("nomen_code", "").strip(),
                day(f.getOrDefault(begin, "")),
                to == null || to.getYear() >= OPEN_YEAR ? null : to,
                reference.replace(" ", ""),
                words,
                f.getOrDefault("author_doc", "").strip());
    }

    private static @Nullable LocalDate day(String text) {
        return WrittenDate.first(text).orElse(null);
    }
}
