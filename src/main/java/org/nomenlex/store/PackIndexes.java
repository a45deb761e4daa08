package org.nomenlex.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the indexes of the packs can be what they say. JGit makes room for as many objects as an index counts before it reads
 * on: a spoilt count costs seconds and gigabytes, and then it is told that an object lacks. The counts of an index never fall
 * from one first byte of an id to the next, and the file holds at least 28 bytes for each object that it counts.
 *
 * @see <a href="https://git-scm.com/docs/gitformat-pack">gitformat-pack: version 2 of the index</a>
 */
final class PackIndexes {

    /** What version 2 begins with; version 1, which has no such mark, is left to JGit. */
    private static final long VERSION_2 = 0xFF744F63_00000002L;

    private static final int FIRST_BYTES = 256;
    private static final int HEAD_BYTES = Long.BYTES + FIRST_BYTES * Integer.BYTES;

    /** An id, a checksum and an offset. */
    private static final int OBJECT_BYTES = 20 + 4 + 4;

    /** The checksums of the pack and of the index. */
    private static final int TAIL_BYTES = 2 * 20;

    private PackIndexes() {}

    /**
     * Looks at all of them.
     *
     * @throws DamagedFolder where one cannot be what it says
     * @throws IOException where one cannot be read
     */
    static void verify(Path folder) throws IOException {
        Path packs = GitFolder.gitDir(folder).resolve("objects").resolve("pack");
        if (!Files.isDirectory(packs)) {
            return;
        }
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packs, "*.idx")) {
            for (Path index : indexes) {
                if (!isPlausible(index)) {
                    throw new DamagedFolder(folder, "the counts in " + index.getFileName(), null);
                }
            }
        }
    }

    private static boolean isPlausible(Path index) throws IOException {
        ByteBuffer head;
        try (InputStream in = Files.newInputStream(index)) {
            head = ByteBuffer.wrap(in.readNBytes(HEAD_BYTES));
        }
        if (head.limit() < HEAD_BYTES || head.getLong() != VERSION_2) {
            return true;
        }
        int objects = 0;
        for (int i = 0; i < FIRST_BYTES; i++) {
            int upToHere = head.getInt();
            if (upToHere < objects) {
                return false;
            }
            objects = upToHere;
        }
        return Files.size(index) >= HEAD_BYTES + (long) objects * OBJECT_BYTES + TAIL_BYTES;
    }
}
