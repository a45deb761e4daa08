package org.nomenlex.web;

import java.util.Optional;
import org.nomenlex.ask.Library;

/** Where the server gets the law from. */
public interface Reading {

    /** The current edition with its index; another one after the store has changed. */
    Desk current();

    /** An edition that was, for a permanent link. */
    Optional<Library> edition(String tag);
}
