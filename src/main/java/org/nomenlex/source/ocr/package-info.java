/**
 * Scans: tesseract run on pages that are pictures, and the cleaning of what any such program read, by rules that can be
 * explained. Each repair is listed; what stays doubtful is marked in the text with {@code [?]}.
 *
 * <p>May use: {@code source}, {@code source.pdf}, PDFBox to draw pages, {@code law}.
 */
@NullMarked
package org.nomenlex.source.ocr;

import org.jspecify.annotations.NullMarked;
