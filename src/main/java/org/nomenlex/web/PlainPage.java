package org.nomenlex.web;

import java.util.List;
import org.nomenlex.history.ActRecord;

/**
 * A page of few words: an error, help, the list of acts.
 *
 * @param visit the request
 * @param status the HTTP status
 * @param key the message that is shown
 * @param subject what was asked for
 * @param acts acts to list, newest first
 */
public record PlainPage(Visit visit, int status, String key, String subject, List<ActRecord> acts) {}
