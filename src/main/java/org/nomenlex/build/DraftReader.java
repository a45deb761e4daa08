package org.nomenlex.build;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.nomenlex.act.Act;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;

/**
 * Reads a draft act. Drafts come without number and day of publication, often without any front matter, and with "Article
 * 1er." as plain text: what is missing is supplied, the words stay as they are.
 */
final class DraftReader {

    /** What stands for the number of an act that has none. */
    static final String NUMBER = "9999999999";

    /** An article's head at the start of a line: {@code Article 1er.}, {@code Art. 2.}, {@code Art. 3bis.}. */
    private static final Pattern HEAD =
            Pattern.compile("(?m)^((?:Article|Art\\.)\\s+\\d+(?:er|[a-z]{3,9})?(?:/\\d+)?\\s*\\.)");

    private DraftReader() {}

    /**
     * The draft as an act.
     *
     * @param name the file, for messages
     * @param text its content
     * @param published the day as of which it is tried
     * @throws IllegalArgumentException with one clear line, where nothing can be made of it
     */
    static Act read(String name, String text, LocalDate published) {
        ReadResult asIs = LexIterataReader.read(name, text);
        if (!asIs.acts().isEmpty() && !asIs.acts().get(0).articles().isEmpty()) {
            return asIs.acts().get(0);
        }
        ReadResult supplied = LexIterataReader.read(name, supplied(text, published));
        if (supplied.acts().isEmpty() || supplied.acts().get(0).articles().isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": no article was found (a line that starts with \"Article 1er.\" or \"**Art. 2.**\")");
        }
        return supplied.acts().get(0);
    }

    private static String supplied(String text, LocalDate published) {
        String body = body(text.startsWith("\uFEFF") ? text.substring(1) : text);
        String articles = body.contains("**Art") ? body : HEAD.matcher(body).replaceAll("\n**$1**");
        return "---\n"
                + "title-fr: \"Projet d'arrêté royal\"\n"
                + "number: " + NUMBER + "\n"
                + "date: " + published + "\n"
                + "publication: " + published + "\n"
                + "---\n\n" + articles + "\n";
    }

    /** Without a front matter that lacks what an act needs. */
    private static String body(String text) {
        if (!text.startsWith("---")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        return end < 0 ? text : text.substring(end + 4);
    }
}
