package org.nomenlex.law;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of unit that a path can name, with the word that the operations format writes for them. */
public enum SegmentKind {
    /** Article (<i>article</i>), {@code art:17ter}; {@code art:*} where the act names none. */
    ARTICLE("art"),
    /** Paragraph (<i>paragraphe</i>, §). */
    PARAGRAPH("par"),
    /** Point (<i>point</i>, 5°). */
    POINT("pt"),
    /** Letter (<i>littera</i>, e)). */
    LETTER("let"),
    /** A division by capital letter or Roman number (A., II.). */
    DIVISION("div"),
    /** Other numbering (6.3, 1., 2)). */
    NUMBER("num"),
    /** Alinéa: by ordinal (negative from the end), or by its first words after {@code ~}. */
    ALINEA("al"),
    /** Dash (<i>tiret</i>). */
    DASH("tiret"),
    /** Sentence (<i>phrase</i>). */
    SENTENCE("sent"),
    /** Introductory sentence (<i>phrase introductive, liminaire</i>). */
    INTRO("intro"),
    /** A service (<i>prestation</i>) named by its order number or pair. */
    CODE("code"),
    /** The wording (<i>libellé</i>) of a service. */
    LABEL("label"),
    /** Key letter and coefficient (<i>valeur relative</i>) of a service. */
    VALUE("value"),
    /** Wording, key letter and coefficient together. */
    LABEL_AND_VALUE("label+value"),
    /** The rules of application that follow a service or unit. */
    RULES_AFTER("rules-after"),
    /** The rules of application that precede a service or unit. */
    RULES_BEFORE("rules-before"),
    /** A heading (<i>rubrique, intitulé</i>) and what stands under it, named by its words. */
    RUBRIC("rubric"),
    /** A numbered rule of a rubric (<i>règle de cumul 77</i>). */
    RULE("rule"),
    /** The heading (<i>intitulé</i>) of the unit. */
    HEADING("heading"),
    /** The heading that precedes a service or unit. */
    HEADING_BEFORE("heading-before"),
    /** A chapter of the annex. */
    CHAPTER("chap"),
    /** The whole annex. */
    ANNEX("annex"),
    /** The table of the unit. */
    TABLE("table"),
    /** The note of the unit. */
    NOTE("note");

    private static final Map<String, SegmentKind> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(SegmentKind::word, k -> k));

    private final String word;

    SegmentKind(String word) {
        this.word = word;
    }

    /** The word of the operations format. */
    public String word() {
        return word;
    }

    /** Whether the kind stands alone, without a value ({@code label}, {@code heading}, {@code annex}). */
    public boolean bare() {
        return switch (this) {
            case LABEL, VALUE, LABEL_AND_VALUE, HEADING, ANNEX, TABLE, NOTE, INTRO -> true;
            default -> false;
        };
    }

    /** The kind that the word names. */
    public static Optional<SegmentKind> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
