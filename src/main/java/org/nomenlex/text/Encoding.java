package org.nomenlex.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of files and pages that do not say, or say wrongly, in which encoding they are. */
public final class Encoding {

    /** What pages of eJustice are in, though they call it ISO-8859-1. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /** The characters of bytes: UTF-8 where they are valid as such, else as {@link #other} takes them. */
    public static String decode(byte[] bytes) {
        return utf8(bytes).orElseGet(() -> other(bytes));
    }

    /** The characters of bytes that are valid UTF-8; empty for others. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text in UTF-16 tells itself by its first two bytes; everything else that is no UTF-8 is taken as windows-1252. */
    public static String other(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return new String(bytes, marked ? StandardCharsets.UTF_16 : WINDOWS);
    }
}
