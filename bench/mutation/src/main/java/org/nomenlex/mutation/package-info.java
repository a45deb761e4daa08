/**
 * Mutation tests in the time there is: a plug-in of PIT that tries a seeded draw of the mutants of each package, and the page
 * that tells what became of them. Uses PIT and the JDK, nothing of the program.
 */
@NullMarked
package org.nomenlex.mutation;

import org.jspecify.annotations.NullMarked;
