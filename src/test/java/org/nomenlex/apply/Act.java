package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;
import org.nomenlex.tree.ArticleText;

/** An invented act in the making: operations in their order, applied to the lines of an article. */
final class Act {

    static final Provenance OLD = new Provenance("2030000001", "1", LocalDate.of(2030, 1, 1), null, "");

    private final List<Operation> operations = new ArrayList<>();
    private LanguageScope language = LanguageScope.BOTH;
    private String words = "";
    private String expected = "";

    static Act act() {
        return new Act();
    }

    // What the next operation is about
    // ------------------------------------------------------------------------------------

    Act inDutch() {
        language = LanguageScope.NL;
        return this;
    }

    Act saying(String instruction) {
        words = instruction;
        return this;
    }

    Act expecting(String there) {
        expected = there;
        return this;
    }

    private Instruction instruction(String target) {
        Instruction instruction = new Instruction(
                "1." + (operations.size() + 1),
                AmendedText.NOMENCLATURE,
                UnitPath.parse(target),
                language,
                expected,
                words,
                Place.START,
                List.of());
        language = LanguageScope.BOTH;
        words = "";
        expected = "";
        return instruction;
    }

    private Act with(Operation operation) {
        operations.add(operation);
        return this;
    }

    /** Another act's operations behind those of this one, as its further points. */
    Act and(Act other) {
        operations.addAll(other.operations);
        return this;
    }

    // Kinds
    // -----------------------------------------------------------------------------------------------------------------

    Act replace(String target, String... content) {
        return with(new Operation.Replace(instruction(target), List.of(content)));
    }

    Act restore(String target, String... content) {
        return with(new Operation.Restore(instruction(target), List.of(content)));
    }

    Act repeal(String target) {
        return with(new Operation.Repeal(instruction(target)));
    }

    Act renumber(String target, String to) {
        return with(new Operation.Renumber(instruction(target), to));
    }

    Act insert(String target, @Nullable Position position, String unit, String... content) {
        UnitPath path = unit.isEmpty() ? null : UnitPath.parse(unit);
        return with(new Operation.Insert(instruction(target), List.of(content), position, path));
    }

    Act replaceWords(String target, String old, String replacement) {
        return with(new Operation.ReplaceWords(instruction(target), old, replacement, false));
    }

    Act replaceWordsEverywhere(String target, String old, String replacement) {
        return with(new Operation.ReplaceWords(instruction(target), old, replacement, true));
    }

    Act insertWords(String target, @Nullable Position position, String words) {
        return with(new Operation.InsertWords(instruction(target), words, position, false));
    }

    Act deleteWords(String target, String words) {
        return with(new Operation.DeleteWords(instruction(target), words, null, false));
    }

    Act deleteLastWords(String target, String words) {
        return with(new Operation.DeleteWords(instruction(target), words, new Position.AtEnd(), false));
    }

    Act insertCodes(String target, @Nullable Position position, String... codes) {
        return with(new Operation.InsertCodes(instruction(target), List.of(codes), position, false));
    }

    Act deleteCodes(String target, String... codes) {
        return with(new Operation.DeleteCodes(instruction(target), List.of(codes), false));
    }

    Act replaceCodes(String target, List<String> codes, List<String> newCodes) {
        return with(new Operation.ReplaceCodes(instruction(target), codes, newCodes, false));
    }

    // Places
    // ----------------------------------------------------------------------------------------------------------------

    static Position after(String unit) {
        return new Position.After(anchor(unit));
    }

    static Position before(String unit) {
        return new Position.Before(anchor(unit));
    }

    static Position between(String first, String second) {
        return new Position.Between(anchor(first), anchor(second));
    }

    static Position afterWords(String words) {
        return new Position.After(new Anchor.OfWords(words));
    }

    static Position beforeWords(String words) {
        return new Position.Before(new Anchor.OfWords(words));
    }

    static Position betweenWords(String first, String second) {
        return new Position.Between(new Anchor.OfWords(first), new Anchor.OfWords(second));
    }

    static Position start() {
        return new Position.AtStart();
    }

    static Position end() {
        return new Position.AtEnd();
    }

    private static Anchor anchor(String text) {
        return ServiceCode.isServiceCode(text)
                ? new Anchor.OfCode(ServiceCode.of(text))
                : new Anchor.OfUnit(UnitPath.parse(text));
    }

    // Applying
    // --------------------------------------------------------------------------------------------------------------

    /** The article after the act. */
    ApplyResult on(@Nullable String article) {
        ArticleNumber number = new ArticleNumber("60");
        ArticleText before = article == null ? null : ArticleText.read(number, lines(article), OLD);
        return new Applier(Language.FR)
                .apply(
                        before,
                        number,
                        operations,
                        o -> new Provenance(
                                "2030000002",
                                o.instruction().id(),
                                LocalDate.of(2030, 7, 1),
                                LocalDate.of(2030, 6, 1),
                                "12"));
    }

    /** The lines of a text block; blank ones do not count. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(l -> !l.isBlank()).toList();
    }

    /** The lines after the act, as one text. */
    static String textOf(ApplyResult result) {
        ArticleText after = result.after();
        return after == null ? "" : after.lines().stream().collect(Collectors.joining("\n"));
    }

    /** The reasons for what was refused, joined. */
    static String reasonsOf(ApplyResult result) {
        return result.verdicts().stream()
                .filter(v -> v instanceof Verdict.Refused)
                .map(v -> ((Verdict.Refused) v).reason())
                .collect(Collectors.joining("\n"));
    }

    /** The tolerances used, joined. */
    static String tolerancesOf(ApplyResult result) {
        return result.verdicts().stream()
                .filter(v -> v instanceof Verdict.Applied)
                .flatMap(v -> ((Verdict.Applied) v).tolerances().stream())
                .collect(Collectors.joining("\n"));
    }
}
