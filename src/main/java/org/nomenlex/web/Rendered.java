package org.nomenlex.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

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
        String tag =
                '"' + edition.replace('/', '-') + '-' + Long.toHexString(sum.getValue()) + '-' + bytes.length + '"';
        return new Rendered(bytes, tag, name);
    }

    /**
     * Whether the answer is one of those that a browser says it has.
     *
     * @param has the header {@code If-None-Match}: tags between commas, weak ones with {@code W/}, or a star for any
     */
    boolean is(@Nullable String has) {
        if (has == null) {
            return false;
        }
        return Stream.of(has.split(","))
                .map(String::strip)
                .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
    }

    /** The answers given last, by edition, day and address: most readers ask for the same. */
    static final class Cache {
        private static final long BYTES = Kept.ofMemory(16, 64L << 20);

        private final Kept<String, Rendered> kept = new Kept<>(BYTES, r -> r.bytes().length + 200L);
        private final Meters meters;

        Cache(Meters meters) {
            this.meters = meters;
        }

        Rendered get(String key, Supplier<Rendered> made) {
            Rendered found = kept.get(key);
            if (found != null) {
                meters.fromCache();
                return found;
            }
            meters.made();
            Rendered fresh = made.get();
            // One large file would drive out all pages.
            if (fresh.bytes().length < BYTES / 8) {
                kept.put(key, fresh);
            }
            return fresh;
        }
    }
}
