/**
 * The law in a browser, and the same over HTTP as JSON. A request becomes a {@link org.nomenlex.web.Visit} (language, days);
 * a page class asks the library and the index and fills a view record; a template shows it. Texts of acts are data: they
 * reach templates as strings, never as markup, and signs that would act on the reader's screen are made visible.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code json},
 * {@code search}, {@code export}, {@code check}, {@code build}, {@code store}; Javalin and jte, which nothing else uses.
 */
@NullMarked
package org.nomenlex.web;

import org.jspecify.annotations.NullMarked;
