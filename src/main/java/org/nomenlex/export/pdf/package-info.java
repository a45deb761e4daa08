/**
 * PDF files, written object by object: pages, tags and fonts go to the stream as they are made, and only where each object
 * stands is kept, so that memory does not grow with the text. Tagged by PDF/UA-1 (ISO 14289-1), fonts embedded, heads of
 * tables repeated on each page.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.markup}, {@code
 * export.statement}, {@code export.compared}; PDFBox's reader of fonts.
 */
@NullMarked
package org.nomenlex.export.pdf;

import org.jspecify.annotations.NullMarked;
