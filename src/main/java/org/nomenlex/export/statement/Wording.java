package org.nomenlex.export.statement;

import org.nomenlex.law.Language;

/**
 * A sentence or name in both languages of the law; which one is printed depends on the text that is exported.
 *
 * @param fr in French; as {@link String#format} has it where it is filled in
 * @param nl in Dutch
 */
public record Wording(String fr, String nl) {

    /** The words in that language, with values filled in. */
    public String in(Language language, Object... values) {
        String words = language == Language.FR ? fr : nl;
        return values.length == 0 ? words : String.format(words, values);
    }
}
