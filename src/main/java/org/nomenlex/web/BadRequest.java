package org.nomenlex.web;

/** A request that cannot be answered as it is; the message is one clear line for the person who made it. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final String subject;

    private BadRequest(int status, String key, String subject) {
        super(key + ": " + subject, null, false, false);
        this.status = status;
        this.key = key;
        this.subject = subject;
    }

    /**
     * What was asked for is malformed.
     *
     * @param key the message
     * @param subject what was given
     */
    static BadRequest malformed(String key, String subject) {
        return new BadRequest(400, key, subject);
    }

    /** What was asked for does not exist. */
    static BadRequest notFound(String key, String subject) {
        return new BadRequest(404, key, subject);
    }

    /** Too much was asked for. */
    static BadRequest refused(int status, String key) {
        return new BadRequest(status, key, "");
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    String subject() {
        return subject.length() > 80 ? subject.substring(0, 80) + "\u2026" : subject;
    }
}
