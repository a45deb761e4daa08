package org.nomenlex.web;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer with the tag by which a browser can ask whether it still holds. Pages are packed (gzip) as they are made and kept so:
 * nearly every browser takes them packed, and packing costs as much as making them.
 *
 * @param bytes the answer, packed or not
 * @param packed whether it is packed
 * @param tag a fingerprint of the edition and the answer
 * @param name what a file is saved as; empty for what is shown
 */
record Rendered(byte[] bytes, boolean packed, String tag, String name) {

    /** A page of law is packed to a sixth; higher levels take twice the time for a tenth less. */
    private static final int LEVEL = 2;

    static Rendered of(String edition, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return packed(edition, out -> out.write(bytes));
    }

    /** A page, just written. */
    static Rendered of(String edition, Utf8ByteOutput page) {
        return packed(edition, page::writeTo);
    }

    /** A file to be saved, as it is. */
    static Rendered file(String edition, byte[] bytes, String name) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new Rendered(bytes, false, tag(edition, sum), name);
    }

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static Rendered packed(String edition, Written page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        CRC32C sum = new CRC32C();
        try (OutputStream out = new CheckedOutputStream(new Packing(bytes), sum)) {
            page.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return new Rendered(bytes.toByteArray(), true, tag(edition, sum), "");
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out) throws IOException {
            super(out, 1 << 13);
            def.setLevel(LEVEL);
        }
    }

    /** One edition gives one answer to an address on a day: the sum only tells days and programs apart. */
    private static String tag(String edition, CRC32C sum) {
        return '"' + edition.replace('/', '-') + '-' + Long.toHexString(sum.getValue()) + '"';
    }

    /** The answer for a caller who takes nothing packed. */
    byte[] plain() {
        if (!packed) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 13)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what was packed here can be unpacked", e);
        }
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

    /** The header {@code ETag}: what is sent packed or not is the same in meaning, not in bytes (RFC 9110, section 8.8.1). */
    String header() {
        return packed ? "W/" + tag : tag;
    }

    /** The answers given last, by edition, day and address: most readers ask for the same. */
    static final class Cache {
        private static final long BYTES = Kept.ofMemory(32, 32L << 20);

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
