package org.nomenlex.corpus;

/**
 * A file of the corpus before it is read: as long as all of this is the same, it need not be read again.
 *
 * @param folder the absolute path of the corpus folder
 * @param name its path below the corpus folder, with {@code /}
 * @param size its size in bytes
 * @param modified when it was last written, in nanoseconds since 1970: a large corpus has many of these
 */
public record FileSeen(String folder, String name, long size, long modified) {

    /** Its absolute path. */
    public String place() {
        return folder + "/" + name;
    }
}
