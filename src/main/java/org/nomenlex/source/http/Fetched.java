package org.nomenlex.source.http;

import java.net.URI;
import org.nomenlex.source.raw.RawAnswer;

/**
 * A right answer.
 *
 * @param address what was asked for
 * @param body its bytes
 * @param kept how it was kept
 * @param unchanged whether the site said that the kept answer still holds
 */
public record Fetched(URI address, byte[] body, RawAnswer kept, boolean unchanged) {}
