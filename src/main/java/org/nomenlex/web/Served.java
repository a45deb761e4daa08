package org.nomenlex.web;

import java.time.Instant;

/**
 * A request that was answered.
 *
 * @param at when it came
 * @param method {@code GET}
 * @param path the address without its parameters, as it was sent
 * @param status the HTTP status
 * @param millis how long the answer took, in milliseconds
 * @param edition the edition that answered; empty where none was looked at
 */
public record Served(Instant at, String method, String path, int status, double millis, String edition) {}
