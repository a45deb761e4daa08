package org.nomenlex.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the compressed streams of a PDF before anything is loaded: a file of some kilobytes can hold one that grows to
 * gigabytes, and PDFBox unpacks a stream as a whole.
 */
final class StreamBounds {

    /** The largest stream that is unpacked: a page in colour at 300 dpi has 26 MB. */
    private static final long LARGEST = 128L << 20;

    /** What all streams but pictures may come to. */
    private static final long LARGEST_SUM = 1L << 30;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;
    private static final int MOST_LAYERS = 4;

    private StreamBounds() {}

    /** Checks every stream of the file. */
    static void check(byte[] file) throws PdfBombException {
        long sum = 0;
        for (int at = find(file, 0); at >= 0; at = find(file, at + STREAM.length)) {
            String before =
                    new String(Arrays.copyOfRange(file, Math.max(0, at - DICTIONARY), at), StandardCharsets.ISO_8859_1);
            String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            int layers = own.split("/Fl(?:ateDecode)?\\b", -1).length - 1;
            if (layers > 0 && !before.endsWith("end")) {
                long size = unpacked(file, bodyOf(file, at), layers);
                sum += own.contains("/Image") ? 0 : size;
            }
            if (sum > LARGEST_SUM) {
                throw new PdfBombException("its streams unpack to more than " + (LARGEST_SUM >> 20) + " MB: not read");
            }
        }
    }

    private static int find(byte[] file, int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            if (file[i] == 's' && Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int bodyOf(byte[] file, int at) {
        int start = at + STREAM.length;
        if (start < file.length && file[start] == '\r') {
            start++;
        }
        return start < file.length && file[start] == '\n' ? start + 1 : start;
    }

    /** The size of a stream without its layers of compression, or as far as it can be unpacked. */
    private static long unpacked(byte[] file, int from, int layers) throws PdfBombException {
        Inflater[] chain = new Inflater[Math.min(layers, MOST_LAYERS)];
        Arrays.setAll(chain, i -> new Inflater());
        long[] sizes = new long[chain.length];
        try {
            chain[0].setInput(file, from, file.length - from);
            drain(chain, 0, sizes);
        } catch (DataFormatException e) {
            return sizes[chain.length - 1];
        } finally {
            for (Inflater inflater : chain) {
                inflater.end();
            }
        }
        return sizes[chain.length - 1];
    }

    private static void drain(Inflater[] chain, int layer, long[] sizes) throws DataFormatException, PdfBombException {
        byte[] block = new byte[1 << 15];
        for (int n = chain[layer].inflate(block); n > 0; n = chain[layer].inflate(block)) {
            sizes[layer] += n;
            if (sizes[layer] > LARGEST) {
                throw new PdfBombException("a stream in it unpacks to more than " + (LARGEST >> 20) + " MB: not read");
            }
            if (layer + 1 < chain.length) {
                chain[layer + 1].setInput(block, 0, n);
                drain(chain, layer + 1, sizes);
            }
        }
    }
}
