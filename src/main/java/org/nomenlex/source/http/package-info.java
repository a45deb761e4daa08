/**
 * Asking a web site politely: one request at a time, a pause between two, robots.txt obeyed, answers bounded in size and
 * time, every answer kept.
 *
 * <p>May use: java.net.http, Failsafe, crawler-commons, {@code source.raw}.
 */
@NullMarked
package org.nomenlex.source.http;

import org.jspecify.annotations.NullMarked;
