package org.nomenlex.build;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** A note that is read from its end on, a piece at a time. */
final class NoteEnd implements Closeable {

    private static final int PIECE = 1 << 16;

    private final RandomAccessFile file;

    /**
     * Opens a note.
     *
     * @throws IOException where there is none
     */
    NoteEnd(Path note) throws IOException {
        file = new RandomAccessFile(note.toFile(), "r");
    }

    /** Where the bytes asked for stand last; -1 where they do not. */
    long last(byte[] asked) throws IOException {
        for (long end = file.length(); end > 0; end -= PIECE) {
            long start = Math.max(0, end - PIECE);
            // What begins in this piece may end in the one behind it.
            byte[] piece = bytes(start, (int) (end - start) + asked.length - 1);
            for (int i = piece.length - asked.length; i >= 0; i--) {
                if (piece[i] == asked[0] && Arrays.equals(piece, i, i + asked.length, asked, 0, asked.length)) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    /** So many bytes from there on, or as many as there are. */
    byte[] bytes(long from, int count) throws IOException {
        byte[] read = new byte[(int) Math.max(0, Math.min(count, file.length() - from))];
        file.seek(from);
        file.readFully(read);
        return read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
