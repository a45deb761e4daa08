package org.nomenlex.cli;

/** Text in HTML. */
final class Html {

    private Html() {}

    /** The text with what HTML gives a meaning to written out, without control characters. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c < ' ' && c != '\t' ? ' ' : c);
            }
        });
        return out.toString();
    }

    /** A page that needs nothing else: its style is in it. */
    static String page(String language, String title, String style, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language, escaped(title), style, body);
    }
}
