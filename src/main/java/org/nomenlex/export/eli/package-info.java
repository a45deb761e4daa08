/**
 * Metadata of the European Legislation Identifier (ontology {@code http://data.europa.eu/eli/ontology#}): statements about
 * articles, their versions and the acts that made them, as Turtle, JSON-LD and RDFa.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.markup}, {@code
 * export.statement}.
 */
@NullMarked
package org.nomenlex.export.eli;

import org.jspecify.annotations.NullMarked;
