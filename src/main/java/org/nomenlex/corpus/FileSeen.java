package org.nomenlex.corpus;

/**
 * A file of the corpus before it is read: as long as all of this is the same, it need not be read again.
 *
 * @param place its absolute path
 * @param name its path below the corpus folder, with {@code /}
 * @param size its size in bytes
 * @param modified when it was last written
 */
public record FileSeen(String place, String name, long size, String modified) {}
