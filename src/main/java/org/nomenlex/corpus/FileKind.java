package org.nomenlex.corpus;

import java.util.regex.Pattern;

/** What a file of the corpus means to be. */
enum FileKind {
    ACT,
    BASE,
    DECISION,
    EVENT,
    REGISTER,
    MODIFIED_BY,
    OTHER;

    /** Example: {@code 2011022405.md}, {@code 2011022405_fr.md}: a file that means to be an act. */
    private static final Pattern ACT_NAME = Pattern.compile("\\d{4}[0-9A-Z]\\d{5}.*\\.md");

    /**
     * The kind of a file.
     *
     * @param path its path below the corpus folder
     * @param text its content
     */
    static FileKind of(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.endsWith(".md")) {
            return markdown(name, text);
        }
        if (name.equals(Registers.REGISTER)) {
            return REGISTER;
        }
        if (name.equals(Registers.MODIFIED_BY)) {
            return MODIFIED_BY;
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (yaml && ("/" + path).contains("/decisions/")) {
            return DECISION;
        }
        return yaml && ("/" + path).contains("/events/") ? EVENT : OTHER;
    }

    private static FileKind markdown(String name, String text) {
        if (BaseTextReader.isBaseText(text)) {
            return BASE;
        }
        boolean head = text.lines().anyMatch(l -> l.strip().equals("---"))
                && text.lines().anyMatch(l -> l.startsWith("number:"));
        boolean named = ACT_NAME.matcher(name).matches();
        return head || named || text.isBlank() ? ACT : OTHER;
    }
}
