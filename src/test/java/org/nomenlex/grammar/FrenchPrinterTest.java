package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
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

    /** Each instruction as a drafter writes it, and as the printer puts what it means; a star for an article that names its text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 1er, alinéa 2, les mots \"a\" sont chaque fois remplacés par les mots \"b\". ^ A l'article 25, au § 1er, à l'alinéa 2, les mots \"a\" sont chaque fois remplacés par les mots \"b\".",
                "au § 2, 1°, a), premier tiret, deuxième phrase, les mots \"a\" sont supprimés. ^ A l'article 25, au § 2, au 1°, au a), au premier tiret, à la 2e phrase, les mots \"a\" sont supprimés.",
                "au § 2, dernier tiret, la dernière phrase est abrogée. ^ A l'article 25, au § 2, au dernier tiret, la dernière phrase est abrogée.",
                "au § 2, l'avant-dernier alinéa est abrogé. ^ A l'article 25, au § 2, l'avant-dernier alinéa est abrogé.",
                "au § 2, l'antépénultième alinéa est abrogé. ^ A l'article 25, au § 2, l'antépénultième alinéa est abrogé.",
                "au § 2, alinéa 1er, la première phrase est abrogée. ^ A l'article 25, au § 2, à l'alinéa 1er, la première phrase est abrogée.",
                "au § 2, alinéa 1er, l'avant-dernière phrase est abrogée. ^ A l'article 25, au § 2, à l'alinéa 1er, l'avant-dernière phrase est abrogée.",
                "au § 2, l'alinéa commençant par les mots \"a b\" est abrogé. ^ A l'article 25, au § 2, l'alinéa commençant par les mots \"a b\" est abrogé.",
                "au § 2, in fine, les mots \"a\" sont supprimés. ^ A l'article 25, au § 2, les mots \"a\" in fine sont supprimés.",
                "au § 2, le mot \"a\" entre les mots \"b\" et \"c\" est supprimé. ^ A l'article 25, au § 2, les mots \"a\" entre les mots \"b\" et les mots \"c\" sont supprimés.",
                "au § 2, alinéa 2, les mots \"a\" sont insérés au commencement. ^ A l'article 25, au § 2, à l'alinéa 2, les mots \"a\" sont insérés au début.",
                "au § 2, les mots \"a\" sont ajoutés. ^ A l'article 25, au § 2, les mots \"a\" sont insérés in fine.",
                "au § 2, les mots \"a\" sont insérés avant les mots \"b\". ^ A l'article 25, au § 2, les mots \"a\" sont insérés avant les mots \"b\".",
                "dans le texte néerlandais du § 2, les mots \"a\" sont supprimés. ^ A l'article 25, au § 2, dans le texte néerlandais, les mots \"a\" sont supprimés.",
                "dans le texte français, le § 2 est abrogé. ^ A l'article 25, dans le texte français, le § 2 est abrogé.",
                "dans la phrase introductive du § 2, les mots \"a\" sont supprimés. ^ A l'article 25, dans la phrase introductive du § 2, les mots \"a\" sont supprimés.",
                "le libellé et la valeur relative de la prestation 102034 sont remplacés par ce qui suit : ¶ \"Un . . . . N 20\". ^ A l'article 25, le libellé et la valeur relative de la prestation 102034 sont remplacés par ce qui suit : ¶ \"Un . . . . N 20\".",
                "la valeur relative de la prestation 102034 est portée à N 20. ^ A l'article 25, la valeur relative de la prestation 102034 est remplacée par ce qui suit : ¶ \"N 20\".",
                "le libellé de la prestation 102034 est complété par les mots \"a\". ^ A l'article 25, dans le libellé de la prestation 102034, les mots \"a\" sont insérés in fine.",
                "dans le libellé de la prestation 102034, les mots \"a\" sont supprimés. ^ A l'article 25, dans le libellé de la prestation 102034, les mots \"a\" sont supprimés.",
                "les règles d'application qui suivent la prestation 102034 sont abrogées. ^ A l'article 25, les règles d'application qui suivent la prestation 102034 sont abrogées.",
                "les règles d'application précédant la prestation 102034 sont abrogées. ^ A l'article 25, les règles d'application qui précèdent la prestation 102034 sont abrogées.",
                "la première règle d'application qui suit la prestation 102034 est abrogée. ^ A l'article 25, dans les règles d'application qui suivent la prestation 102034, l'alinéa 1er est abrogé.",
                "l'intitulé qui précède la prestation 102034 est abrogé. ^ A l'article 25, l'intitulé qui précède la prestation 102034 est abrogé.",
                "la rubrique \"Divers\" est abrogée. ^ A l'article 25, la rubrique \"Divers\" est abrogée.",
                "l'intitulé \"Divers\" est remplacé par l'intitulé \"Autres\". ^ A l'article 25, l'intitulé de la rubrique \"Divers\" est remplacé par ce qui suit : ¶ \"Autres\".",
                "la règle de cumul 12 est abrogée. ^ A l'article 25, à la rubrique \"Règles de cumul\", la règle 12 est abrogée.",
                "au § 2, la note sous le tableau est abrogée. ^ A l'article 25, la note du § 2 est abrogée.",
                "au § 2, le tableau est remplacé par le tableau suivant : ¶ \"| A | B |\" ^ A l'article 25, le tableau du § 2 est remplacé par ce qui suit : ¶ \"| A | B |\".",
                "au point 6.3, les mots \"a\" sont supprimés. ^ A l'article 25, au point 6.3, les mots \"a\" sont supprimés.",
                "au A), les mots \"a\" sont supprimés. ^ A l'article 25, au point A, les mots \"a\" sont supprimés.",
                "le § 3 devient le § 4. ^ A l'article 25, le § 3 devient le § 4.",
                "le § 1er est abrogé. ^ A l'article 25, le § 1er est abrogé.",
                "il est inséré un § 2bis, rédigé comme suit : ¶ \"§ 2bis. Un.\" ^ A l'article 25, il est inséré un § 2bis : ¶ \"§ 2bis. Un.\".",
                "au § 2, il est inséré un 1°bis, rédigé comme suit : ¶ \"1°bis Un.\" ^ A l'article 25, au § 2, il est inséré un 1°bis : ¶ \"1°bis Un.\".",
                "au § 2, après l'alinéa 1er, il est inséré un alinéa, rédigé comme suit : ¶ \"Un. ¶ Deux.\" ^ A l'article 25, au § 2, la disposition suivante est insérée après l'alinéa 1er : ¶ \"Un. ¶ Deux.\".",
                "la prestation suivante est insérée avant la prestation 102034 : ¶ \"102056 ¶ Un . . . . N 10\" ^ A l'article 25, la disposition suivante est insérée avant la prestation 102034 : ¶ \"102056 ¶ Un . . . . N 10\".",
                "les prestations suivantes sont insérées entre les prestations 102034 et 102071 : ¶ \"102056 ¶ Un . . . . N 10\" ^ A l'article 25, la disposition suivante est insérée entre la prestation 102034 et la prestation 102071 : ¶ \"102056 ¶ Un . . . . N 10\".",
                "le § 2 est rétabli dans la rédaction suivante : ¶ \"§ 2. Un.\" ^ A l'article 25, le § 2 est rétabli dans la rédaction suivante : ¶ \"§ 2. Un.\".",
                "au § 2, les numéros d'ordre 102012, 102034 et 102056 sont supprimés. ^ A l'article 25, au § 2, les numéros d'ordre 102012, 102034 et 102056 sont supprimés.",
                "au § 2, le numéro d'ordre 102012 est inséré après le numéro d'ordre 102034. ^ A l'article 25, au § 2, les numéros d'ordre 102012 sont insérés après le numéro d'ordre 102034.",
                "au § 2, le numéro d'ordre 102012 est remplacé par le numéro d'ordre 102034. ^ A l'article 25, au § 2, les numéros d'ordre 102012 sont remplacés par les numéros d'ordre 102034.",
                "*Le chapitre III est abrogé. ^ Le chapitre III est abrogé.",
                "*L'arrêté royal du 5 mars 2030 est rapporté. ^ L'arrêté royal du 5 mars 2030 est abrogé.",
                "*L'article 2 de l'arrêté royal du 1er mars 2030 est abrogé. ^ L'article 2 de l'arrêté royal du 1er mars 2030 est abrogé.",
                "*A l'article 1er, 2°, de l'arrêté royal du 5 mars 2030, les mots \"a\" sont supprimés. ^ A l'article 1er de l'arrêté royal du 5 mars 2030, au 2°, les mots \"a\" sont supprimés.",
                "*Dans toute l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé, le mot \"a\" est chaque fois remplacé par le mot \"b\". ^ Dans la même annexe, les mots \"a\" sont chaque fois remplacés par les mots \"b\".",
                "*Dans l'arrêté royal du 5 mars 2030, le mot \"a\" est chaque fois remplacé par le mot \"b\". ^ Dans l'arrêté royal du 5 mars 2030, les mots \"a\" sont chaque fois remplacés par les mots \"b\".",
                "au § 2, l'avant-dernier tiret est abrogé. ^ A l'article 25, au § 2, l'avant-dernier tiret est abrogé."
            })
    void whatIsReadIsPrintedAndReadAgain(String instruction, String printed) {
        String article = instruction.startsWith("*")
                ? instruction.substring(1)
                : "A l'article 25" + Parsing.ANNEX + ", " + instruction;
        ParsedAct act = Parsing.act(article.split("\\s*\u00b6\\s*"));
        Operation read = act.operations().toList().get(0);

        assertThat(FrenchPrinter.print(read).replace("\n\n", " \u00b6 ")).isEqualTo(printed);
        assertThat(Parsing.operations(FrenchPrinter.print(read).split("\n\n"))).containsExactly(Parsing.shown(read));
    }

    @Test
    void forAListNewTextIsCut() {
        Operation o = op("art:25/par:3", new Operation.Replace(none(), List.of("Un.", "Deux.")));

        assertThat(FrenchPrinter.printShort(o, text -> text.substring(0, 5) + "..."))
                .isEqualTo("A l'article 25, le § 3 est remplacé par ce qui suit : \"Un. /...\"");
        assertThat(FrenchPrinter.printShort(op("art:25/par:3", new Operation.Repeal(none())), text -> "..."))
                .isEqualTo("A l'article 25, le § 3 est abrogé.");
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
