package org.nomenlex.cli;

import org.nomenlex.ask.UnitReference;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Articles, units inside them and order numbers on the command line. */
final class UnitConverter implements ITypeConverter<UnitReference> {

    @Override
    public UnitReference convert(String value) {
        try {
            return UnitReference.read(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
