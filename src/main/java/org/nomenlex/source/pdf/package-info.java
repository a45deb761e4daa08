/**
 * PDFs as lines of words with their places on the page: columns told apart, headers, footers and footnotes set aside,
 * paragraphs and rows of services put together again.
 *
 * <p>May use: PDFBox, {@code source}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.pdf;

import org.jspecify.annotations.NullMarked;
