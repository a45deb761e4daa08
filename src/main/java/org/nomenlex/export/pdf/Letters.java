package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The faces of a file, and which of them has a character: the fonts have the letters of Europe, Greek, Arabic, Hebrew. */
final class Letters {

    /** From the scripts of East Asia on. */
    private static final int FIRST_WITHOUT_LETTER = 0x2E80;

    private static final int REPLACEMENT = 0xFFFD;

    private final Face serif;
    private final Face serifBold;
    private final Face serifItalic;
    private final Face sans;
    private final Face sansBold;
    private final Face mono;

    Letters(PdfObjects objects) throws IOException {
        serif = new Face("DejaVuSerif.ttf", "DejaVuSerif", "F1", objects.reserve());
        serifBold = new Face("DejaVuSerif-Bold.ttf", "DejaVuSerif-Bold", "F2", objects.reserve());
        serifItalic = new Face("DejaVuSerif-Italic.ttf", "DejaVuSerif-Italic", "F3", objects.reserve());
        sans = new Face("DejaVuSans.ttf", "DejaVuSans", "F4", objects.reserve());
        sansBold = new Face("DejaVuSans-Bold.ttf", "DejaVuSans-Bold", "F5", objects.reserve());
        mono = new Face("DejaVuSansMono.ttf", "DejaVuSansMono", "F6", objects.reserve());
    }

    /** Which letters. */
    enum Kind {
        SERIF,
        SERIF_BOLD,
        SERIF_ITALIC,
        SANS,
        SANS_BOLD,
        MONO
    }

    private Face face(Kind kind) {
        return switch (kind) {
            case SERIF -> serif;
            case SERIF_BOLD -> serifBold;
            case SERIF_ITALIC -> serifItalic;
            case SANS -> sans;
            case SANS_BOLD -> sansBold;
            case MONO -> mono;
        };
    }

    /** The face of that kind, or the one with the most letters where it lacks the character. */
    Face faceFor(Kind kind, int character) {
        Face face = face(kind);
        return face.has(character) || !sans.has(character) ? face : sans;
    }

    List<Face> all() {
        return List.of(serif, serifBold, serifItalic, sans, sansBold, mono);
    }

    /** A character that no font has is named, {@code [U+1F600]}, and not dropped. */
    static String named(String text) {
        if (text.codePoints().noneMatch(Letters::hasNoLetter)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (hasNoLetter(c)) {
                result.append(String.format(Locale.ROOT, "[U+%04X]", c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean hasNoLetter(int c) {
        boolean pictureOfControl = c >= 0x2400 && c < 0x2440;
        return pictureOfControl || c >= FIRST_WITHOUT_LETTER && c != REPLACEMENT;
    }
}
