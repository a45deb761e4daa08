package org.nomenlex.web;

/** Is told what the server does. */
@FunctionalInterface
public interface ServerLog {

    /** Something went wrong inside; the caller was told nothing of it. */
    void failed(Throwable failure);

    /** A request was answered. */
    default void served(Served request) {}
}
