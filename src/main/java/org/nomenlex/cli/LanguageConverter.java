package org.nomenlex.cli;

import org.nomenlex.law.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Languages on the command line. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + code + "' is no language of the law: write fr or nl");
        }
    }
}
