package org.nomenlex.store;

import org.eclipse.jgit.lib.ObjectId;

/** What files are put into and taken out of: a tree, or a list of changes to one. */
interface FileTree {

    /** Puts a file at a path ({@code articles/36/fr/2003-06-01.md}). */
    void put(String path, ObjectId blob);

    /** Removes a file or folder; nothing happens where there is none. */
    void remove(String path);
}
