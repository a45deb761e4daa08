package org.nomenlex.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One state of the consolidated repository, so that an answer given once can be given again.
 *
 * @param tag the name of the edition ({@code edition/2012-01-01-1a2b3c4d})
 * @param commit the id of the last commit of {@code main}
 * @param lastPublished the publication day of the newest act in it, or null when there is none
 */
public record Edition(String tag, String commit, @Nullable LocalDate lastPublished) {}
