package org.nomenlex.amend;

import java.util.List;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * What every operation has: where it stands in the act, what it is about, and the words that it was read from.
 *
 * @param id the act's article, then its enumerators, joined with dots ({@code 3.1.b}; {@code 5.1.1} where one instruction
 *     gives several operations)
 * @param amended the text that is amended
 * @param target the unit that is amended
 * @param language which language versions are changed
 * @param expected what the act says stands there before the change, empty where it says nothing
 * @param words the instruction as the act writes it (its sentence, without quoted blocks of new text)
 * @param place where it stands in the act
 * @param warnings doubts; an operation without any is meant to be certain
 */
public record Instruction(
        String id,
        AmendedText amended,
        UnitPath target,
        LanguageScope language,
        String expected,
        String words,
        Place place,
        List<Warning> warnings) {

    /** Copies the list. */
    public Instruction {
        warnings = List.copyOf(warnings);
    }

    /** Tells operations of an act apart as well as all of it would, and sooner. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + words.hashCode();
    }

    /** The same with another target. */
    public Instruction withTarget(UnitPath other) {
        return new Instruction(id, amended, other, language, expected, words, place, warnings);
    }
}
