package org.nomenlex.export.akn;

import java.io.IOException;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.export.markup.XmlOut;

/** The text that an instruction brings, as Akoma Ntoso quotes it. */
final class Quoted {

    private Quoted() {}

    /** The new text of an operation, empty where it brings none. */
    static List<String> contentOf(Operation operation) {
        if (operation instanceof Operation.ReplaceWords words) {
            return List.of(words.replacement());
        }
        if (operation instanceof Operation.InsertWords words) {
            return List.of(words.words());
        }
        if (operation instanceof Operation.InsertCodes codes) {
            return List.of(String.join(", ", codes.codes()));
        }
        return operation instanceof Operation.ReplaceCodes codes
                ? List.of(String.join(", ", codes.newCodes()))
                : operation.content();
    }

    /** Whether the new text is words within a line, as opposed to lines. */
    static boolean inline(Operation operation) {
        return switch (operation.kind()) {
            case "replace-words", "insert-words", "insert-codes", "replace-codes" -> true;
            default -> false;
        };
    }

    /** The instruction's words, the last place where it quotes the new text marked. */
    static void words(XmlOut xml, String words, List<String> content, String id) throws IOException {
        String quoted = content.isEmpty() ? "" : content.get(0);
        int at = quoted.isEmpty() ? -1 : words.lastIndexOf(quoted);
        if (at < 0) {
            xml.text(words);
            return;
        }
        xml.text(words.substring(0, at));
        xml.element("quotedText", quoted, "eId", id);
        xml.text(words.substring(at + quoted.length()));
    }

    /** Lines of new text. */
    static void structure(XmlOut xml, List<String> lines, String id) throws IOException {
        xml.open("quotedStructure", "eId", id, "startQuote", "\"", "endQuote", "\"");
        for (String line : lines) {
            xml.element("p", line);
        }
        xml.close();
    }
}
