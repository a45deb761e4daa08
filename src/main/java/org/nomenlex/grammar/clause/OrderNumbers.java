package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.law.SegmentKind;

/** Reads order numbers as entries of a list: "les numéros d'ordre "453132" et "464133"", "les numéros suivants : ...". */
final class OrderNumbers {

    private static final Set<String> CODE_NOUNS = WordList.of("""
            numero numeros nos code codes no nummer nummers rangnummer rangnummers codenummer
            codenummers verstrekkingsnummer verstrekkingsnummers volgnummer volgnummers numeros-code""");

    private final Cursor c;
    private final List<String> flaws;

    OrderNumbers(Cursor c, List<String> flaws) {
        this.c = c;
        this.flaws = flaws;
    }

    /** What a list of order numbers gave: the numbers, and whether the act announces them below ("suivants"). */
    record Codes(List<String> codes, boolean below) {}

    /** Order numbers with their noun at the cursor; unmoved where there are none. */
    Optional<Codes> codes() {
        int mark = c.mark();
        Determiners.skip(c);
        boolean announced = c.peek().isWord("volgende") && c.next() != null;
        Token noun = c.peek();
        if (!noun.is(TokenKind.WORD) || !CODE_NOUNS.contains(noun.norm())) {
            c.reset(mark);
            return Optional.empty();
        }
        c.next();
        qualifier();
        if (announced) {
            return Optional.of(new Codes(List.of(), true));
        }
        if (c.peek().startsWith("suivant", "volgende")) {
            c.next();
            c.take(TokenKind.COLON);
            List<String> here = numbers();
            return Optional.of(new Codes(here, here.isEmpty()));
        }
        List<String> codes = numbers();
        if (codes.isEmpty()) {
            c.reset(mark);
            return Optional.empty();
        }
        return Optional.of(new Codes(codes, false));
    }

    /** "d'ordre", "de prestation", "de code de nomenclature". */
    private void qualifier() {
        while (c.peek().isWord("d", "de", "des", "van")
                && c.peek(1)
                        .isWord(
                                "ordre",
                                "prestation",
                                "prestations",
                                "code",
                                "codes",
                                "nomenclature",
                                "la",
                                "les",
                                "reference",
                                "verstrekking")) {
            c.skip(2);
            c.takeWord("prestation", "prestations");
        }
        c.takeWord("d");
        c.takeWord("ordre");
    }

    /** "A", "B" et "C"; A, B et C; "A, B et C". */
    List<String> numbers() {
        List<String> all = new ArrayList<>();
        while (true) {
            Token t = c.peek();
            List<String> here =
                    t.is(TokenKind.CODE) ? List.of(t.norm()) : t.is(TokenKind.QUOTED) ? codesIn(t.text()) : List.of();
            if (here.isEmpty()) {
                return all;
            }
            if (!t.flaw().isEmpty()) {
                flaws.add(t.flaw());
            }
            all.addAll(here);
            c.next();
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en", "of");
            c.takeWord("ainsi");
            c.takeWord("que");
            if (!and || !c.peek().is(TokenKind.CODE) && !c.peek().is(TokenKind.QUOTED)) {
                c.reset(mark);
                return all;
            }
        }
    }

    static List<String> codesOnly(String words) {
        List<String> codes = codesIn(words);
        boolean numbers = codes.stream()
                .allMatch(x -> Character.isDigit(x.charAt(0))
                        && x.length() >= 6
                        && x.chars().allMatch(ch -> Character.isDigit(ch) || ch == '-'));
        return numbers ? codes : List.of();
    }

    /** The order numbers of quoted words; words that are no order number stay as written. */
    static List<String> codesIn(String words) {
        List<String> all = new ArrayList<>();
        for (Token t : Lexer.lex(words)) {
            if (t.is(TokenKind.CODE)) {
                all.add(t.norm());
            } else if (!t.is(TokenKind.COMMA)
                    && !t.is(TokenKind.PERIOD)
                    && !t.is(TokenKind.SEMICOLON)
                    && !t.isWord("et", "ou", "en", "of", "nos")) {
                String plain = words.replaceAll("\\s", "");
                return plain.isEmpty() || plain.length() > 24 ? List.of() : List.of(plain);
            }
        }
        return all;
    }

    /** The order numbers of units that are services and nothing else. */
    static List<String> servicesOf(Units units) {
        boolean services = units.paths().stream()
                .allMatch(p -> p.segments().size() == 1
                        && p.segments().get(0).kind() == SegmentKind.CODE
                        && !Units.isOpen(p.segments().get(0).value()));
        return services
                ? units.paths().stream().map(p -> p.segments().get(0).value()).toList()
                : List.of();
    }
}
