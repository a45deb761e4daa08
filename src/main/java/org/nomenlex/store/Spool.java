package org.nomenlex.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Entries that wait for their commit, in a file beside the repository that goes when it is closed. Entries are written one
 * behind the other and read in any order.
 */
public final class Spool implements AutoCloseable {

    private static final String NAME = "entries.spool";
    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private long[] starts = new long[1 << 10];
    private int count;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);
    private long end;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** A spool for the build of a repository; what one that broke off left behind is overwritten. */
    public static Spool open(Path consolidated) {
        try {
            Path folder = Files.createDirectories(BuildState.folder(consolidated));
            return new Spool(FileChannel.open(
                    folder.resolve(NAME),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Adds an entry behind the others. */
    public void add(Written entry) {
        try {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + waiting.size();
            DataOutputStream out = new DataOutputStream(waiting);
            out.writeLong(entry.published().toEpochDay());
            byte[] message = Constants.encode(entry.message());
            out.writeInt(message.length);
            out.write(message);
            out.writeInt(entry.changes().size());
            for (Written.Change change : entry.changes()) {
                out.writeUTF(change.path());
                ObjectId id = change.file();
                out.writeBoolean(id != null);
                if (id != null) {
                    id.copyRawTo(out);
                }
            }
            if (waiting.size() > BUFFER / 2) {
                flush();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
        waiting.reset();
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
    }

    /** The entry that was added as the n-th, from 0. */
    public Written get(int n) {
        try {
            flush();
            long start = starts[Objects.checkIndex(n, count)];
            long next = n + 1 < count ? starts[n + 1] : end;
            ByteBuffer bytes = ByteBuffer.allocate((int) (next - start));
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
                // Until all of it is there.
                continue;
            }
            return read(new DataInputStream(new ByteArrayInputStream(bytes.array())));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Written read(DataInputStream in) throws IOException {
        LocalDate published = LocalDate.ofEpochDay(in.readLong());
        byte[] message = in.readNBytes(in.readInt());
        int count = in.readInt();
        List<Written.Change> changes = new ArrayList<>(count);
        byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            if (in.readBoolean()) {
                in.readFully(id);
                changes.add(new Written.Change(path, ObjectId.fromRaw(id)));
            } else {
                changes.add(new Written.Change(path, null));
            }
        }
        return new Written(published, new String(message, java.nio.charset.StandardCharsets.UTF_8), changes);
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("the notes of the build cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
