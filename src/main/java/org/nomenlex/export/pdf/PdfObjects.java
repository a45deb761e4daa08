package org.nomenlex.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the objects of a PDF file (ISO 32000-1, 7.3 and 7.5) one after another; of each, only its place is kept. */
final class PdfObjects {

    private final OutputStream out;
    private long position;
    private long[] places = new long[1024];
    private int count;

    PdfObjects(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** A number for an object that is written later. */
    int reserve() {
        count++;
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        return count;
    }

    /** Writes an object under a reserved number. */
    void object(int id, String body) throws IOException {
        places[id] = position;
        write(id + " 0 obj\n" + body + "\nendobj\n");
    }

    /** Whether an object stands in the file already. */
    boolean written(int id) {
        return places[id] > 0;
    }

    /** Writes an object. */
    int object(String body) throws IOException {
        int id = reserve();
        object(id, body);
        return id;
    }

    /**
     * Writes a stream, compressed.
     *
     * @param entries of its dictionary, besides its length and filter
     */
    void stream(int id, String entries, byte[] data) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater)) {
            deflated.write(data);
        } finally {
            deflater.end();
        }
        plainStream(id, entries + " /Filter /FlateDecode", packed.toByteArray());
    }

    /** Writes a stream as it is: metadata must be readable without PDF software. */
    void plainStream(int id, String entries, byte[] data) throws IOException {
        places[id] = position;
        write(id + " 0 obj\n<< " + entries + " /Length " + data.length + " >>\nstream\n");
        out.write(data);
        position += data.length;
        write("\nendstream\nendobj\n");
    }

    /** Writes where each object stands, and ends the file; the stream stays open. */
    void end(int root, int info, String fileId) throws IOException {
        long start = position;
        write("xref\n0 " + (count + 1) + "\n0000000000 65535 f \n");
        for (int id = 1; id <= count; id++) {
            write(String.format(Locale.ROOT, "%010d 00000 n \n", places[id]));
        }
        write("trailer\n<< /Size " + (count + 1) + " /Root " + root + " 0 R /Info " + info + " 0 R /ID [<" + fileId
                + "> <" + fileId + ">] >>\nstartxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        position += bytes.length;
    }

    /** A text as PDF has it outside of pages: UTF-16 in hexadecimal. */
    static String text(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (char c : words.toCharArray()) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) c));
        }
        return hex.append('>').toString();
    }

    /** A number as PDF has it: no exponent. */
    static String number(float value) {
        long hundredths = Math.round(value * 100.0);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
