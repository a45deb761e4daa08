package org.nomenlex.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was made last, as much as fits into a part of the memory; what was not asked for longest goes first.
 *
 * @param <K> what was asked
 * @param <V> what was made of it
 */
final class Kept<K, V> {

    private record Weighed<V>(V value, long weight) {}

    private final LinkedHashMap<K, Weighed<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ToLongFunction<V> weight;
    private final long most;
    private final ConcurrentMap<K, FutureTask<V>> making = new ConcurrentHashMap<>();
    private long size;

    /**
     * Keeps what weighs so much in all.
     *
     * @param most in whatever the weight is told
     * @param weight what one weighs
     */
    Kept(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /**
     * A part of the memory that Java may use.
     *
     * @param part 16 for a sixteenth
     * @param most in bytes, however large the memory is
     */
    static long ofMemory(int part, long most) {
        return Math.min(most, Runtime.getRuntime().maxMemory() / part);
    }

    synchronized @Nullable V get(K key) {
        Weighed<V> found = kept.get(key);
        return found == null ? null : found.value();
    }

    /** The one that is kept, or one made now; who asks for the same meanwhile waits for it. */
    V get(K key, Supplier<V> made) {
        V found = get(key);
        if (found != null) {
            return found;
        }
        FutureTask<V> mine = new FutureTask<>(() -> {
            V madeMeanwhile = get(key);
            return madeMeanwhile == null ? made.get() : madeMeanwhile;
        });
        FutureTask<V> first = making.putIfAbsent(key, mine);
        if (first != null) {
            return result(first);
        }
        try {
            mine.run();
            V fresh = result(mine);
            put(key, fresh);
            return fresh;
        } finally {
            making.remove(key);
        }
    }

    private static <V> V result(FutureTask<V> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Keeps one, unless it is larger than all that may be kept. */
    synchronized void put(K key, V value) {
        long heavy = weight.applyAsLong(value);
        if (heavy > most || kept.containsKey(key)) {
            return;
        }
        kept.put(key, new Weighed<>(value, heavy));
        size += heavy;
        Iterator<Map.Entry<K, Weighed<V>>> eldest = kept.entrySet().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().getValue().weight();
            eldest.remove();
        }
    }
}
