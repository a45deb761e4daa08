package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/** What the printer writes, the parser reads. */
class FrenchPrinterTest {

    private static final String[] WORDS = {
        "le malade", "au cabinet", "une fois par an", "honoraires", "en cas d'urgence", "maximum 2", "hors de la salle"
    };
    private static final String[] CODES = {"102012", "102034", "102056", "102071", "102093", "102115-102126"};

    private final Random random = new Random(20260731);

    private static Operation op(String target, Operation shape) {
        return shape.with(new Instruction(
                "1",
                AmendedText.NOMENCLATURE,
                UnitPath.parse(target),
                LanguageScope.BOTH,
                "",
                "",
                new Place(1, 1),
                List.of()));
    }

    private static Instruction none() {
        return new Instruction(
                "1", AmendedText.NOMENCLATURE, UnitPath.EMPTY, LanguageScope.BOTH, "", "", new Place(1, 1), List.of());
    }

    @Test
    void anInstructionReadsAsADraftWouldBeWritten() {
        assertThat(FrenchPrinter.print(op("art:25/par:1/al:2", new Operation.ReplaceWords(none(), "A", "B", false))))
                .isEqualTo("A l'article 25, au § 1er, à l'alinéa 2, les mots \"A\" sont remplacés par les mots \"B\".");
        assertThat(FrenchPrinter.print(op("art:25/code:102034/label", new Operation.Replace(none(), List.of("X")))))
                .isEqualTo(
                        "A l'article 25, le libellé de la prestation 102034 est remplacé par ce qui suit :\n\n\"X\".");
    }

    @Test
    void printedOperationsAreReadBackAsTheSameOperations() {
        for (int i = 0; i < 400; i++) {
            Operation o = op(target(), shape());
            String printed = FrenchPrinter.print(o);
            assertThat(Parsing.operations(printed.split("\n\n"))).as(printed).containsExactly(Parsing.shown(o));
        }
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    /** An article, then some of §, point, letter, alinéa or service, from the outside in. */
    private String target() {
        List<Segment> steps = new ArrayList<>();
        steps.add(Segment.of(SegmentKind.ARTICLE, pick("1", "3", "17ter", "25", "36")));
        if (random.nextBoolean()) {
            steps.add(Segment.of(SegmentKind.PARAGRAPH, pick("1", "2", "4bis", "11")));
        }
        if (random.nextInt(3) == 0) {
            steps.add(Segment.of(SegmentKind.POINT, pick("1", "4", "5bis")));
        }
        if (random.nextInt(3) == 0) {
            steps.add(Segment.of(SegmentKind.LETTER, pick("a", "b", "e")));
        }
        switch (random.nextInt(4)) {
            case 0 -> steps.add(Segment.of(SegmentKind.ALINEA, pick("1", "2", "-1")));
            case 1 -> steps.add(Segment.of(SegmentKind.RULES_AFTER, pick(CODES)));
            case 2 -> {
                steps.add(Segment.of(SegmentKind.CODE, pick(CODES)));
                steps.add(Segment.of(SegmentKind.LABEL));
            }
            default -> {}
        }
        return new UnitPath(steps).toString();
    }

    private Operation shape() {
        return switch (random.nextInt(9)) {
            case 0 -> new Operation.ReplaceWords(none(), pick(WORDS), "x " + pick(WORDS), random.nextBoolean());
            case 1 -> new Operation.DeleteWords(none(), pick(WORDS), null, random.nextBoolean());
            case 2 -> new Operation.InsertWords(none(), pick(WORDS), position(), false);
            case 3 -> new Operation.Replace(none(), List.of("Un " + pick(WORDS) + ".", "Deux."));
            case 4 -> new Operation.Repeal(none());
            case 5 ->
                new Operation.InsertCodes(
                        none(),
                        List.of("475613", "475635"),
                        new Position.After(new Anchor.OfCode(ServiceCode.of(pick(CODES)))),
                        false);
            case 6 -> new Operation.DeleteCodes(none(), List.of("475613", "475635"), false);
            case 7 -> new Operation.ReplaceCodes(none(), List.of("475613"), List.of("475635"), false);
            default -> new Operation.DeleteWords(none(), "il " + pick(WORDS), null, false);
        };
    }

    private Position position() {
        Anchor first = new Anchor.OfWords("un " + pick(WORDS));
        return switch (random.nextInt(4)) {
            case 0 -> new Position.After(first);
            case 1 -> new Position.Before(first);
            case 2 -> new Position.Between(first, new Anchor.OfWords("deux"));
            default -> new Position.AtEnd();
        };
    }
}
