/**
 * The consolidated law as a Git repository that any Git tool reads, and the library that answers from it.
 *
 * <p>Branch {@code main} grows in order of publication, a commit per act; its tree holds the versions of every article by
 * day of effect, each with the origin of its words. Branch {@code in-force} is derived from its last commit: a commit per
 * day of effect, a readable file per article. The same corpus gives the same commit ids on any machine: no clock, no name,
 * no locale, no order of files enters a commit.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code json}, Jackson; the only
 * package (with {@code export}'s publication) that knows of JGit.
 */
@NullMarked
package org.nomenlex.store;

import org.jspecify.annotations.NullMarked;
