package org.nomenlex.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus before it is read: as long as all of this is the same, it need not be read again.
 *
 * @param folder the absolute path of the corpus folder
 * @param name its path below the corpus folder, with {@code /}
 * @param size its size in bytes
 * @param modified when it was last written, in nanoseconds since 1970: a large corpus has many of these
 */
public record FileSeen(String folder, String name, long size, long modified) {

    // Written out: every build compares all files, and what Java makes of a record's own way costs a short one
    // milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileSeen o
                && size == o.size
                && modified == o.modified
                && name.equals(o.name)
                && folder.equals(o.folder);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Long.hashCode(modified);
    }

    /** Its absolute path. */
    public String place() {
        return folder + "/" + name;
    }
}
