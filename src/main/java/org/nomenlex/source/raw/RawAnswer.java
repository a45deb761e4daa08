package org.nomenlex.source.raw;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it was kept.
 *
 * @param address where it came from; {@code file:NAME} for an imported file
 * @param at when it was received
 * @param status the HTTP status; 200 for a file
 * @param headers the headers of the answer, names in small letters
 * @param body the SHA-256 of its bytes, in hexadecimal, by which it is kept
 * @param size its length in bytes
 * @param verdict what the page was found to be, in a word ({@code justel}); with {@code !} before it
 *     where it was not what had been asked for ({@code !not_found}); empty where nobody judged
 */
public record RawAnswer(
        String address, Instant at, int status, Map<String, String> headers, String body, long size, String verdict) {

    /** Copies the headers. */
    public RawAnswer {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A header, by its name in small letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
