/**
 * The law in forms that others use: Akoma Ntoso, ELI metadata, Word, PDF, HTML, JSON, CSV and FHIR. Each form has a package
 * of its own.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code json}.
 */
@NullMarked
package org.nomenlex.export;

import org.jspecify.annotations.NullMarked;
