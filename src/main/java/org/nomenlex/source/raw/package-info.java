/**
 * The evidence: every answer and every imported file, byte for byte, with its address, its date and its headers. Parsing can
 * be redone from it without asking anybody again.
 *
 * <p>May use: Jackson, {@code source}.
 */
@NullMarked
package org.nomenlex.source.raw;

import org.jspecify.annotations.NullMarked;
