/**
 * Web pages as lines of text: decoding, bounded parsing, line breaks, anchors, tables.
 *
 * <p>May use: jsoup, {@code source}, {@code act}, {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.html;

import org.jspecify.annotations.NullMarked;
