package org.nomenlex.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * An answer with the tag by which a browser can ask whether it still holds.
 *
 * @param bytes the answer
 * @param tag a fingerprint of the edition and the answer
 * @param name what a file is saved as; empty for what is shown
 */
record Rendered(byte[] bytes, String tag, String name) {

    static Rendered of(String edition, String text) {
        return of(edition, text.getBytes(StandardCharsets.UTF_8), "");
    }

    static Rendered of(String edition, byte[] bytes, String name) {
        // One edition gives one answer to an address on a day: the sum only tells days and programs apart.
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String tag = '"'
                + edition.replaceAll("[^\\w-]", "-")
                + '-'
                + Long.toHexString(sum.getValue())
                + '-'
                + bytes.length
                + '"';
        return new Rendered(bytes, tag, name);
    }

    /** The answers given last, by edition, day and address: most readers ask for the same. */
    static final class Cache {
        private static final long BYTES = 64L << 20;

        private final LinkedHashMap<String, Rendered> kept = new LinkedHashMap<>(16, 0.75f, true);
        private final Meters meters;
        private long size;

        Cache(Meters meters) {
            this.meters = meters;
        }

        Rendered get(String key, Supplier<Rendered> made) {
            synchronized (this) {
                Rendered found = kept.get(key);
                if (found != null) {
                    meters.fromCache();
                    return found;
                }
            }
            meters.made();
            Rendered fresh = made.get();
            keep(key, fresh);
            return fresh;
        }

        private synchronized void keep(String key, Rendered fresh) {
            if (fresh.bytes().length > BYTES / 8 || kept.put(key, fresh) != null) {
                return;
            }
            size += fresh.bytes().length;
            var eldest = kept.entrySet().iterator();
            while (size > BYTES && eldest.hasNext()) {
                Map.Entry<String, Rendered> entry = eldest.next();
                size -= entry.getValue().bytes().length;
                eldest.remove();
            }
        }
    }
}
