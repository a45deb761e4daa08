/**
 * The two times. From acts, base texts, judgments, errata and decisions to the versions of every article as known on every
 * day: which acts were published, what later acts made of them, when each of their operations takes effect, in which order
 * they are applied. Pure: no file, no clock.
 *
 * <p>May use: {@code text} to {@code history}, {@code force}, {@code tree}, {@code apply}, {@code decide}.
 */
@NullMarked
package org.nomenlex.timeline;

import org.jspecify.annotations.NullMarked;
