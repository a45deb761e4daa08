package org.nomenlex.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface of one file: its letters are numbered as they are used, each character by itself even where two share a shape,
 * so that whoever copies from the file gets the characters of the law; at the end the shapes used are embedded.
 */
final class Face {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private static final float THOUSAND = 1000f;
    private static final int SIMPLE = 0x3000;

    /** Lines of a character map that readers accept in one block. */
    private static final int BLOCK = 100;

    private final String name;
    private final String resource;
    private final int id;
    private final TrueTypeFont font;
    private final CmapLookup shapes;
    private final float unit;
    private final float[] widths = new float[SIMPLE];
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    /**
     * A face.
     *
     * @param path of its file among the program's resources
     * @param resource its name on pages
     * @param id the number of its object
     */
    Face(String path, String name, String resource, int id) throws IOException {
        this.name = name;
        this.resource = resource;
        this.id = id;
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(FontFiles.bytes(path)));
        this.shapes = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
        java.util.Arrays.fill(widths, -1);
        // The first number is that of the shape for what has none.
        characters.add(0);
    }

    boolean has(int character) {
        return shapes.getGlyphId(character) != 0;
    }

    /** How wide a character is, in parts of the size of the letters. */
    float width(int character) throws IOException {
        if (character >= SIMPLE) {
            return measured(character);
        }
        if (widths[character] < 0) {
            widths[character] = measured(character);
        }
        return widths[character];
    }

    private float measured(int character) throws IOException {
        return font.getAdvanceWidth(shapes.getGlyphId(character)) / unit;
    }

    /** Adds a character to a text in hexadecimal. */
    void show(int character, StringBuilder hex) {
        int number = numbers.computeIfAbsent(character, c -> {
            characters.add(c);
            return characters.size() - 1;
        });
        for (int shift = 12; shift >= 0; shift -= 4) {
            hex.append("0123456789ABCDEF".charAt(number >> shift & 15));
        }
    }

    String resource() {
        return resource;
    }

    int id() {
        return id;
    }

    /** Embeds the shapes used. */
    void write(PdfObjects objects) throws IOException {
        String tagged = "NOMLEX+" + name;
        int file = objects.reserve();
        Map<Integer, Integer> places = embed(objects, file);
        int descriptor = objects.object("<< /Type /FontDescriptor /FontName /" + tagged + " /Flags 4 /FontBBox ["
                + thousandths(font.getHeader().getXMin()) + " "
                + thousandths(font.getHeader().getYMin()) + " "
                + thousandths(font.getHeader().getXMax()) + " "
                + thousandths(font.getHeader().getYMax())
                + "] /ItalicAngle " + (name.contains("Italic") ? "-11" : "0") + " /Ascent "
                + thousandths(font.getHorizontalHeader().getAscender()) + " /Descent "
                + thousandths(font.getHorizontalHeader().getDescender()) + " /CapHeight 729 /StemV 80 /FontFile2 "
                + file
                + " 0 R >>");
        int map = objects.reserve();
        objects.stream(map, "", shapesByNumber(places));
        int descendant = objects.object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + tagged
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor + " 0 R /CIDToGIDMap " + map + " 0 R /DW 600 /W [0 [" + widthsByNumber() + "]] >>");
        int unicode = objects.reserve();
        objects.stream(unicode, "", charactersByNumber());
        objects.object(
                id,
                "<< /Type /Font /Subtype /Type0 /BaseFont /" + tagged
                        + " /Encoding /Identity-H /DescendantFonts [" + descendant + " 0 R] /ToUnicode " + unicode
                        + " 0 R >>");
    }

    /** Where each shape stands in the embedded file. */
    private Map<Integer, Integer> embed(PdfObjects objects, int file) throws IOException {
        TTFSubsetter subset = new TTFSubsetter(font, TABLES);
        Set<Integer> used = new HashSet<>();
        characters.forEach(c -> used.add(c == 0 ? 0 : shapes.getGlyphId(c)));
        subset.addGlyphIds(used);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subset.writeToStream(bytes);
        objects.stream(file, "/Length1 " + bytes.size(), bytes.toByteArray());
        Map<Integer, Integer> places = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> places.put(before, now));
        return places;
    }

    private byte[] shapesByNumber(Map<Integer, Integer> places) {
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        for (int character : characters) {
            int shape = places.getOrDefault(character == 0 ? 0 : shapes.getGlyphId(character), 0);
            map.write(shape >> 8);
            map.write(shape);
        }
        return map.toByteArray();
    }

    private String widthsByNumber() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int character : characters) {
            int shape = character == 0 ? 0 : shapes.getGlyphId(character);
            text.append(PdfObjects.number(font.getAdvanceWidth(shape) * THOUSAND / unit))
                    .append(' ');
        }
        return text.toString();
    }

    private byte[] charactersByNumber() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < characters.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int number = from; number < to; number++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", number));
                for (char c : Character.toChars(characters.get(number))) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) c));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String thousandths(int units) {
        return PdfObjects.number(units * THOUSAND / unit);
    }
}
