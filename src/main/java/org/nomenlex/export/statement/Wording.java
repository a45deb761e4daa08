package org.nomenlex.export.statement;

import org.nomenlex.law.Language;

/** A sentence in both languages of the law; which one is printed depends on the text that is exported. */
record Wording(String fr, String nl) {

    String in(Language language, Object... values) {
        return String.format(language == Language.FR ? fr : nl, values);
    }
}
