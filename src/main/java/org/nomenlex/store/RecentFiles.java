package org.nomenlex.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What was read lately, by the file that it was read from: who walks the days of knowledge meets the same files again and
 * again. Those not asked for longest go first when their files together are too large.
 *
 * @param <T> what the files hold
 */
final class RecentFiles<T> {

    private record Kept<T>(T read, int bytes) {}

    private final LinkedHashMap<ObjectId, Kept<T>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long size;

    /**
     * Keeps files of so many bytes in all; on a small machine less.
     *
     * @param most in bytes
     */
    RecentFiles(long most) {
        this.most = Math.min(most, Runtime.getRuntime().maxMemory() / 32);
    }

    synchronized @Nullable T get(ObjectId file) {
        Kept<T> found = kept.get(file);
        return found == null ? null : found.read();
    }

    /** Keeps what was read from a file of so many bytes. */
    synchronized void put(ObjectId file, T read, int bytes) {
        if (kept.putIfAbsent(file, new Kept<>(read, bytes)) != null) {
            return;
        }
        size += bytes;
        Iterator<Map.Entry<ObjectId, Kept<T>>> eldest = kept.entrySet().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }
}
