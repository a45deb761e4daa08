package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Values that the act lists with their services: "les valeurs relatives des prestations suivantes sont remplacées comme suit :",
 * then a line for each, {@code 560210 : "M 23";}.
 */
final class ReplaceListedValues implements Formula {

    /** Key letter and coefficient alone: {@code K 12}, {@code N 36 + Q 30}. */
    private static final Pattern PLAIN_VALUE =
            Pattern.compile("\\s*[A-Z]{1,2} ?[0-9]+(?:[.,][0-9]+)?(?: ?\\+ ?[A-Z] ?[0-9.,]+)?[;.\\s]*");

    /** {@code de K 80 à K 90}, {@code van K 80 tot K 90}. */
    private static final Pattern FROM_TO = Pattern.compile("(?:de|van) [A-Z].*? (?:\u00e0|tot|op) ([A-Z].*)");

    /** A service and its new value. */
    private record Entry(String code, String value) {}

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean changes = c.does(Action.REPLACE) || c.does(Action.MODIFY) || c.does(Action.RAISE);
        return changes
                && !s.content().isEmpty()
                && value(c, s)
                && entries(s.content()).filter(e -> all(c, s, e)).isPresent();
    }

    private static boolean value(Clause c, Scene s) {
        return s.targets(c).stream().allMatch(ReplaceValue::isValue);
    }

    /** "les valeurs relatives des prestations A et B sont portées comme suit :": each of them, and no other, has its line. */
    private static boolean all(Clause c, Scene s, List<Entry> entries) {
        List<UnitPath> named = s.targets(c);
        return named.size() == 1
                || named.size() == entries.size()
                        && entries.stream()
                                .allMatch(e -> named.stream()
                                        .anyMatch(p -> p.segments().contains(Segment.of(SegmentKind.CODE, e.code()))));
    }

    /** One for each paragraph; empty where one of them is anything else. */
    private static Optional<List<Entry>> entries(List<String> content) {
        List<Entry> all = new ArrayList<>();
        for (String paragraph : content) {
            List<Token> tokens = Lexer.lex(Bare.unquoted(paragraph));
            boolean named = tokens.size() > 2 && tokens.get(0).is(TokenKind.CODE);
            boolean colon = named && tokens.get(1).is(TokenKind.COLON);
            String value = named
                    ? Bare.unquoted(paragraph)
                            .substring(tokens.get(colon ? 1 : 0).end())
                    : "";
            if (!colon && !PLAIN_VALUE.matcher(value).matches()) {
                return Optional.empty();
            }
            all.add(new Entry(tokens.get(0).norm(), raised(value)));
        }
        return Optional.of(all);
    }

    /** "de K 80 à K 90;": what comes is behind "à". */
    private static String raised(String value) {
        String plain = value.replaceAll("[;.\\s]+$", "").strip();
        Matcher from = FROM_TO.matcher(plain);
        return from.matches() ? from.group(1) : plain;
    }

    /** What is around the services: "§ 1er" of "la valeur relative des prestations suivantes du § 1er". */
    private static UnitPath around(UnitPath value) {
        UnitPath service = value.parent();
        return service.last().filter(x -> x.kind() == SegmentKind.CODE).isPresent() ? service.parent() : service;
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        UnitPath value = s.targets(c).get(0);
        List<Operation> all = new ArrayList<>();
        for (Entry e : entries(s.content()).orElseThrow()) {
            UnitPath target =
                    around(value).plus(Segment.of(SegmentKind.CODE, e.code())).plus(Segment.of(SegmentKind.VALUE));
            all.add(new Operation.Replace(s.on(target, c), List.of(e.value())));
        }
        return all;
    }
}
