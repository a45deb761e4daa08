package org.nomenlex.corpus;

/**
 * A file of the corpus, decoded.
 *
 * @param name its path below the corpus folder, with {@code /}
 * @param text its content
 * @param windows whether it was no UTF-8 and was taken as windows-1252, the encoding of the Moniteur's site
 * @param digest the SHA-256 of its bytes
 */
record SourceFile(String name, String text, boolean windows, String digest) {

    /** The last part of its name. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
