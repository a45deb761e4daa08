package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Enumerations;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * A unit gets a new text: "le 5° est remplacé par ce qui suit", "le libellé ... est adapté comme suit". Several units that
 * get one text: the first is replaced, the others go; where the new text carries their numbers, each gets its part.
 */
final class ReplaceUnit implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean changes = c.does(Action.REPLACE) || c.does(Action.MODIFY);
        return changes
                && c.spot() == null
                && c.codes().isEmpty()
                && (c.words() == null || c.words().noun().isEmpty())
                && !content(c, s).isEmpty();
    }

    private static List<String> content(Clause c, Scene s) {
        return c.newWords() != null && s.content().isEmpty()
                ? paragraphs(c.newWords().texts())
                : s.content();
    }

    /** Quoted words that span lines are paragraphs. */
    private static List<String> paragraphs(List<String> texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(t -> List.of(t.split("\n\n")).forEach(p -> all.add(p.strip())));
        return all;
    }

    @Override
    public List<Operation> read(Clause c, Scene scene) {
        List<String> content = content(c, scene);
        List<UnitPath> targets = new ArrayList<>();
        for (UnitPath t : scene.targets(c)) {
            targets.add(named(c, t, content));
        }
        if (targets.stream().anyMatch(t -> t.isEmpty())) {
            return List.of();
        }
        List<List<String>> parts = targets.size() > 1 ? parts(targets, lines(targets, content)) : List.of();
        if (targets.size() > 1 && parts.isEmpty()) {
            parts = respectively(c, scene, targets.size());
        }
        if (parts.isEmpty() && isUnshared(c, scene, targets)) {
            return List.of();
        }
        if (parts.isEmpty() && areUnlike(targets)) {
            parts = PartsOfText.ofService(targets, content);
            if (parts.isEmpty()) {
                return List.of();
            }
        }
        boolean listed = targets.size() > 1 && parts.isEmpty() && namesServices(targets, content);
        Scene s = listed
                ? scene.doubt("le nouveau texte semble dire pour chaque prestation ce qui lui revient", "")
                : scene;
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (!parts.isEmpty() && parts.get(i).isEmpty()) {
                all.add(new Operation.Repeal(s.on(targets.get(i), c)));
            } else if (!parts.isEmpty()) {
                all.add(new Operation.Replace(s.on(targets.get(i), c), parts.get(i), c.everywhere()));
            } else if (i == 0 || separate(targets.get(0), targets.get(i))) {
                all.add(new Operation.Replace(s.on(targets.get(i), c), content, c.everywhere()));
            } else {
                all.add(new Operation.Repeal(s.on(targets.get(i), c)));
            }
        }
        return all;
    }

    /** "les libellés de A et B sont remplacés respectivement par "C" et "D"": one text each, in order. */
    private static List<List<String>> respectively(Clause c, Scene s, int units) {
        List<String> texts = List.of();
        if (c.newWords() != null && s.content().isEmpty()) {
            texts = c.newWords().texts();
        } else if (s.words().contains("respectivement") || s.words().contains("respectievelijk")) {
            texts = s.content().stream().map(p -> Bare.unquoted(p).strip()).toList();
        }
        return texts.size() == units
                ? texts.stream().map(t -> paragraphs(List.of(t))).toList()
                : List.of();
    }

    /** "les valeurs relatives de A et B sont remplacées par "C", "D" et "E"": which of them is whose the act does not say. */
    private static boolean isUnshared(Clause c, Scene s, List<UnitPath> targets) {
        return c.newWords() != null
                && s.content().isEmpty()
                && c.newWords().texts().size() > 1
                && targets.size() > 1
                && separate(targets.get(0), targets.get(1));
    }

    /** Whether labels or values of several services get a text in which each of them is named. */
    private static boolean namesServices(List<UnitPath> targets, List<String> content) {
        String text = String.join(" ", content);
        return targets.stream()
                .allMatch(t -> separate(t, t)
                        && Paths.lastService(t)
                                .filter(x -> text.contains(x.value()))
                                .isPresent());
    }

    /** "le libellé et la règle d'application": parts that cannot have the same text. */
    private static boolean areUnlike(List<UnitPath> targets) {
        return targets.size() > 1
                && targets.get(0).last().filter(x -> x.kind().bare()).isPresent()
                && targets.stream()
                                .map(t -> t.last().map(Segment::kind))
                                .distinct()
                                .count()
                        > 1;
    }

    /** "le libellé des prestations A et B est remplacé": each gets the whole text. */
    private static boolean separate(UnitPath first, UnitPath other) {
        return first.last().filter(x -> x.kind().bare()).isPresent()
                && other.last().isPresent();
    }

    /** le "a) Examens histologiques : " est remplacé: the letter names the unit. A rubric whose text is one line: its heading. */
    private static UnitPath named(Clause c, UnitPath target, List<String> content) {
        if (c.words() != null) {
            Optional<Units> unit = Enumerations.leading(c.words().texts().get(0));
            return unit.map(u -> Paths.join(target, u.paths().get(0))).orElse(UnitPath.EMPTY);
        }
        boolean rubric =
                target.last().filter(x -> x.kind() == SegmentKind.RUBRIC).isPresent();
        boolean heading = rubric && content.size() == 1 && !holdsCode(content.get(0));
        return heading ? target.plus(Segment.of(SegmentKind.HEADING)) : target;
    }

    static boolean holdsCode(String text) {
        for (Token t : Lexer.lex(text)) {
            if (t.is(TokenKind.CODE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The part of each unit, where paragraphs of the new text start with the units' numbers, in order; an empty one for a unit
     * whose number does not come again ("les \u00a7\u00a7 3 \u00e0 5 sont remplac\u00e9s par les \u00a7\u00a7 3 et 4"). None where the text does not carry the numbers.
     */
    private static List<List<String>> parts(List<UnitPath> targets, List<String> content) {
        if (content.isEmpty() || !starts(content.get(0), targets.get(0))) {
            return List.of();
        }
        List<List<String>> parts = new ArrayList<>();
        targets.forEach(t -> parts.add(new ArrayList<>()));
        int unit = 0;
        for (int i = 0; i < content.size(); i++) {
            int next = i == 0 ? 0 : startOf(content.get(i), targets, unit + 1);
            unit = next < 0 ? unit : next;
            parts.get(unit).add(content.get(i));
        }
        return parts.stream().filter(p -> !p.isEmpty()).count() > 1 ? parts : List.of();
    }

    /** "a) les gaines; b) les gants;" on one line: a line for each unit. */
    private static List<String> lines(List<UnitPath> targets, List<String> content) {
        if (content.size() != 1) {
            return content;
        }
        List<String> lines = new ArrayList<>();
        String rest = content.get(0);
        for (UnitPath target : targets.subList(1, targets.size())) {
            int at = rest.indexOf("; " + sign(target));
            if (at >= 0) {
                lines.add(rest.substring(0, at + 1).strip());
                rest = rest.substring(at + 1).strip();
            }
        }
        lines.add(rest);
        return lines;
    }

    /** The number or letter with its sign: "b)", "2\u00b0"; what stands in no text where the unit has none. */
    private static String sign(UnitPath target) {
        Segment last = target.last().orElse(Segment.of(SegmentKind.ANNEX));
        return switch (last.kind()) {
            case LETTER -> last.value() + ")";
            case POINT -> last.value() + "\u00b0";
            default -> "\u0000";
        };
    }

    /** The first of the units from that one on with whose number the paragraph starts, or -1. */
    private static int startOf(String paragraph, List<UnitPath> targets, int from) {
        for (int i = from; i < targets.size(); i++) {
            if (starts(paragraph, targets.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(String paragraph, UnitPath target) {
        Segment last = target.last().orElse(Segment.of(SegmentKind.ANNEX));
        if (last.kind() == SegmentKind.CODE) {
            List<Token> tokens = Lexer.lex(paragraph);
            return !tokens.isEmpty()
                    && tokens.get(0).is(TokenKind.CODE)
                    && tokens.get(0).norm().equals(last.value());
        }
        if (last.kind() == SegmentKind.RULE) {
            return paragraph.strip().startsWith(last.value());
        }
        boolean numbered = last.kind() == SegmentKind.ALINEA
                || last.kind() == SegmentKind.SENTENCE
                || last.kind() == SegmentKind.DASH;
        return !numbered
                && Enumerations.leading(paragraph)
                        .flatMap(u -> u.paths().get(0).last())
                        .filter(x -> x.value().equals(last.value()))
                        .isPresent();
    }
}
