/**
 * The consolidated repository on a Git server: both branches and the tags of editions, pushed.
 *
 * <p>May use: the JDK and JGit.
 */
@NullMarked
package org.nomenlex.export.publish;

import org.jspecify.annotations.NullMarked;
