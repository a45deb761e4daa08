package org.nomenlex.export.pdf;

import org.nomenlex.export.markup.Printable;

/**
 * Words of one look.
 *
 * @param text with a line feed where a line must end
 * @param ink how they look
 */
record Span(String text, Ink ink) {

    private static final String TAB = "    ";

    /** Words of the law, every character made printable. */
    static Span of(String words, Ink ink) {
        return new Span(Letters.named(Printable.of(words)).replace("\t", TAB), ink);
    }
}
