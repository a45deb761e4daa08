package org.nomenlex.source.html;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.nomenlex.text.Encoding;

/** Parses pages of eJustice. They call themselves ISO-8859-1 and mean windows-1252, as browsers read them. */
public final class HtmlPage {

    /** The largest page that is read: the longest consolidated codes have some 5 MB. */
    public static final int LARGEST = 64 << 20;

    /** Real pages nest some twenty elements; a page of a million nested tags is cut here, not followed. */
    private static final int DEEPEST = 256;

    /**
     * A note of the database that the site forgot to escape: {@code <AR 2011-12-19/08, art. 1>}, {@code <Inséré par L
     * 1999-05-04/60}, {@code <ERRATUM,M.B. 23-12-2011>}. A browser takes it for an element and swallows the words.
     */
    private static final Pattern BARE_NOTE = Pattern.compile(
            "<(?=(?:\\p{L}[\\p{L}. ]{0,40}\\s\\d{2,4}-\\d{2}-\\d{2}|Err(?:atum)?[.,\\s]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HtmlPage() {}

    /**
     * Parses a page.
     *
     * @throws IOException where it is larger than {@link #LARGEST}
     */
    public static Document parse(byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) {
            throw new IOException("the page has more than " + (LARGEST >> 20) + " MB: not read");
        }
        return parse(Encoding.decode(bytes));
    }

    /** Parses the characters of a page. */
    public static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(BARE_NOTE.matcher(html).replaceAll("&lt;"), "");
    }
}
