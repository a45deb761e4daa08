package org.nomenlex.amend;

/**
 * The text that an instruction amends.
 *
 * @param value {@code nomenclature}, or the date of another act ({@code 2011-10-26}), or its dossier where the act gives it
 */
public record AmendedText(String value) {

    /** The annex to the royal decree of 14 September 1984. */
    public static final AmendedText NOMENCLATURE = new AmendedText("nomenclature");

    /** Whether it is the nomenclature. */
    public boolean isNomenclature() {
        return value.equals(NOMENCLATURE.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
