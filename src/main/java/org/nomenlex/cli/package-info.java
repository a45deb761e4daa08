/**
 * The command line: one class per subcommand, the habits they share ({@link org.nomenlex.cli.Terminal}, {@link
 * org.nomenlex.cli.CommandFailure}), and {@link org.nomenlex.cli.Main}, which composes the program. The only package that
 * prints, and the only one that uses picocli.
 *
 * <p>May use: everything.
 */
@NullMarked
package org.nomenlex.cli;

import org.jspecify.annotations.NullMarked;
