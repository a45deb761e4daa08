package org.nomenlex.grammar.address;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads units that are counted: "deuxième alinéa", "1er et 4e tiret", "premier et le dernier alinéa", "deux derniers alinéas".
 */
final class CountedUnits {

    private final Cursor c;
    private final Numbering numbering;
    private final Services services;
    private final Beginnings beginnings;

    CountedUnits(Cursor c, Numbering numbering, Services services, Beginnings beginnings) {
        this.c = c;
        this.numbering = numbering;
        this.services = services;
        this.beginnings = beginnings;
    }

    /** Example: "deuxième alinéa", "1er et 4e tiret", "premier et le dernier alinéa", "deux derniers alinéas". */
    @Nullable
    Units read() {
        int mark = c.mark();
        List<Integer> ordinals = numbering.ordinals();
        if (ordinals.isEmpty()) {
            return null;
        }
        Units units = ordinalNoun(ordinals);
        if (units == null) {
            c.reset(mark);
        }
        return units;
    }

    private @Nullable Units ordinalNoun(List<Integer> ordinals) {
        Token noun = c.peek();
        if (noun.isWord("alinea", "alineas", "lid", "leden")) {
            c.next();
            return services.following(ordinals)
                    .orElseGet(() -> beginnings.starting(ordinalUnits(SegmentKind.ALINEA, ordinals)));
        }
        if (noun.startsWith("regle", "toepassingsregel")) {
            return services.rules(ordinals);
        }
        SegmentKind kind = kindOf(noun, c.peek(1));
        if (kind == null) {
            return null;
        }
        c.next();
        return ordinalUnits(kind, ordinals);
    }

    /** The kind of unit that the noun counts; older acts call an alinéa a paragraph. */
    private static @Nullable SegmentKind kindOf(Token noun, Token next) {
        return switch (noun.norm()) {
            case "tiret",
                    "tirets",
                    "subdivision",
                    "subdivisions",
                    "streepje",
                    "streepjes",
                    "gedachtestreepje",
                    "gedachtenstreepje" -> SegmentKind.DASH;
            case "phrase", "phrases", "zin", "zinnen" ->
                next.isWord("introductive", "liminaire") ? null : SegmentKind.SENTENCE;
            case "point", "points", "punt" -> SegmentKind.POINT;
            case "paragraphe", "paragraphes", "paragraaf" -> SegmentKind.ALINEA;
            case "disposition", "dispositions" -> next.is(TokenKind.QUOTED) ? null : SegmentKind.ALINEA;
            default -> null;
        };
    }

    private static Units ordinalUnits(SegmentKind kind, List<Integer> ordinals) {
        return Units.of(ordinals.stream()
                .map(n -> UnitPath.of(Segment.of(kind, String.valueOf(n))))
                .toList());
    }
}
