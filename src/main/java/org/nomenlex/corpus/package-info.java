/**
 * The corpus: a folder (or several) of acts, base texts, lawyers' decisions, judgments and errata. Everything is found and
 * decoded here; each kind of file is read by its own reader; what cannot be read gives one clear line and the rest goes on.
 *
 * <p>May use: {@code text} to {@code amend}, {@code read}, {@code json} (operations inside decisions), Jackson and the YAML reader.
 */
@NullMarked
package org.nomenlex.corpus;

import org.jspecify.annotations.NullMarked;
