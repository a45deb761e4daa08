package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Warning;
import org.nomenlex.grammar.address.Enumerations;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.outline.Enumerator;
import org.nomenlex.grammar.outline.Marks;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Doubts that show only in the finished operation: a new text that bears another number than the unit it is for, an instruction
 * that stands in the new text of another, a name with a quote left in it.
 */
final class Doubts {

    /** Words without which a paragraph is no amending instruction, in both languages. */
    private static final String[] FORMULAS = {
        "rempla",
        "ins\u00e9r",
        "abrog",
        "supprim",
        "compl\u00e9t",
        "ajout",
        "vervang",
        "ingevoegd",
        "opgeheven",
        "geschrapt",
        "aangevuld"
    };

    private Doubts() {}

    static List<Operation> settle(List<Operation> operations) {
        Set<String> numbers = new HashSet<>();
        for (Operation o : operations) {
            if (o instanceof Operation.Renumber r) {
                numbers.add(o.instruction().target() + " " + r.to());
            }
        }
        return operations.stream().map(o -> marked(o, numbers)).toList();
    }

    /** @param numbers the units that get another number in the same article, each with that number */
    private static Operation marked(Operation o, Set<String> numbers) {
        List<String> doubts = new ArrayList<>();
        name(o.instruction().target(), doubts);
        service(o.instruction().target(), doubts);
        if (o instanceof Operation.Replace r) {
            number(o.instruction().target(), r.content(), numbers, doubts);
            swallowed(o, r.content(), doubts);
            if (isValue(o.instruction().target())
                    && String.join("", r.content()).contains("\n\n")) {
                doubts.add("la nouvelle valeur va au-del\u00e0 de sa ligne");
            }
        } else if (o instanceof Operation.Insert i) {
            if (i.unit() != null) {
                number(i.unit(), i.content(), numbers, doubts);
            }
            swallowed(o, i.content(), doubts);
        } else if (o instanceof Operation.ReplaceWords r) {
            swallowed(o, List.of(r.old(), r.replacement()), doubts);
        } else if (o instanceof Operation.InsertWords i) {
            swallowed(o, List.of(i.words()), doubts);
        }
        if (o instanceof Operation.ReplaceWords r && r.old().equals(r.replacement())) {
            doubts.add("les mots remplac\u00e9s et les nouveaux mots sont les m\u00eames");
        }
        return doubts.isEmpty() ? o : o.with(warned(o.instruction(), doubts));
    }

    private static Instruction warned(Instruction i, List<String> doubts) {
        List<Warning> warnings = new ArrayList<>(i.warnings());
        doubts.forEach(d -> warnings.add(new Warning(i.place(), d)));
        return new Instruction(
                i.id(), i.amended(), i.target(), i.language(), i.expected(), i.words(), i.place(), warnings);
    }

    /** "la valeur relative est port\u00e9e \u00e0 K 30" where no service was named. */
    private static void service(UnitPath target, List<String> doubts) {
        if (isValue(target) && target.segments().stream().noneMatch(s -> s.kind() == SegmentKind.CODE)) {
            doubts.add("la prestation dont la valeur change n'est pas nomm\u00e9e");
        }
    }

    private static boolean isValue(UnitPath target) {
        return target.last()
                .filter(s -> s.kind() == SegmentKind.VALUE || s.kind() == SegmentKind.LABEL_AND_VALUE)
                .isPresent();
    }

    /** A heading whose closing quote is missing swallows what follows it. */
    private static void name(UnitPath target, List<String> doubts) {
        boolean quote = target.segments().stream()
                .filter(s -> s.kind() == SegmentKind.RUBRIC)
                .anyMatch(s -> Marks.count(s.value()) % 2 == 1);
        if (quote) {
            doubts.add("guillemets douteux : l'intitul\u00e9 cit\u00e9 contient un guillemet");
        }
    }

    /** "le § 3 est remplacé par : "§ 4. ..."". */
    private static void number(UnitPath unit, List<String> content, Set<String> numbers, List<String> doubts) {
        Optional<Segment> named = unit.last();
        Optional<Segment> printed = content.isEmpty()
                ? Optional.empty()
                : Enumerations.leading(content.get(0))
                        .flatMap(u -> u.paths().get(0).last());
        boolean other = named.isPresent()
                && printed.isPresent()
                && named.get().kind() == printed.get().kind()
                && isNumbered(named.get().kind())
                && !named.get().value().equalsIgnoreCase(printed.get().value())
                && !numbers.contains(unit + " " + printed.get());
        if (other) {
            doubts.add("le nouveau texte porte un autre num\u00e9ro ("
                    + printed.get().value() + ") que l'unit\u00e9 nomm\u00e9e ("
                    + named.get().value() + ")");
        }
    }

    private static boolean isNumbered(SegmentKind kind) {
        return switch (kind) {
            case PARAGRAPH, POINT, LETTER -> true;
            default -> false;
        };
    }

    /** An instruction inside the new text of the nomenclature: a quote that was not closed before it. */
    private static void swallowed(Operation o, List<String> content, List<String> doubts) {
        if (!o.instruction().amended().isNomenclature()) {
            return;
        }
        List<String> paragraphs =
                content.stream().flatMap(p -> Stream.of(p.split("\n\n"))).toList();
        for (String paragraph : paragraphs) {
            if (isInstruction(paragraph)) {
                doubts.add("le nouveau texte contient ce qui semble \u00eatre une instruction : "
                        + paragraph.substring(0, Math.min(60, paragraph.length())));
                return;
            }
        }
    }

    private static boolean isInstruction(String paragraph) {
        if (paragraph.length() > 600 || !speaks(paragraph)) {
            return false;
        }
        int start = Enumerator.of(paragraph).map(Enumerator::length).orElse(0);
        String words = paragraph.substring(Math.min(start, paragraph.length()));
        Sentence s = ClauseReader.read(words, words.length());
        return s.hasVerb() && s.residue().size() < 2;
    }

    private static boolean speaks(String paragraph) {
        for (String formula : FORMULAS) {
            if (paragraph.contains(formula)) {
                return true;
            }
        }
        return false;
    }
}
