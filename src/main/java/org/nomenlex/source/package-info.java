/**
 * Acquiring the law: what the sources hold, in one form ({@link org.nomenlex.source.SourceAct}), whatever they are: pages
 * of eJustice, issues of the Moniteur, coordinated texts of INAMI, scans, Lex Iterata.
 *
 * <p>Each source has its package below this one; {@code intake} is the use case "import", {@code harvest} "fetch". What
 * they find ends in the corpus folder as Markdown and is read again by {@code read}.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}; packages below it also {@code read} and the libraries of their
 * format.
 */
@NullMarked
package org.nomenlex.source;

import org.jspecify.annotations.NullMarked;
