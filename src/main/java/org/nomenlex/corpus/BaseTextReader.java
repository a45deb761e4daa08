package org.nomenlex.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.act.BaseText;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Reads a base text: front matter ({@code article}, {@code date}, {@code source}; {@code language} unless French,
 * {@code known} where its source was made later than {@code date}), then the article in Markdown, a line per paragraph of
 * law.
 */
final class BaseTextReader {

    /** Example: {@code | --- | :---: |}. */
    private static final Pattern RULE_LINE = Pattern.compile("\\s*\\|?(\\s*:?-{3,}:?\\s*\\|?)+\\s*");

    private BaseTextReader() {}

    /** Whether the front matter is that of a base text and not of an act. */
    static boolean isBaseText(String text) {
        String head = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!head.startsWith("---")) {
            return false;
        }
        List<String> lines = frontMatter(head);
        return lines.stream().anyMatch(l -> l.startsWith("article:"))
                && lines.stream().noneMatch(l -> l.startsWith("number:"));
    }

    private static List<String> frontMatter(String text) {
        List<String> lines = text.lines().skip(1).toList();
        int end = 0;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            end++;
        }
        return lines.subList(0, end);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException where a field is missing or wrong, or the text is empty
     */
    static BaseText read(String file, String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<String> head = frontMatter(text);
        List<String> body = text.lines().skip(head.size() + 2L).toList();
        Yaml fields = Yaml.parse(String.join("\n", head));
        LocalDate date = fields.requiredDate("date");
        List<String> lines = paragraphs(body);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no text behind the front matter");
        }
        String language = fields.text("language");
        return new BaseText(
                new ArticleNumber(fields.required("article")),
                date,
                fields.date("known").orElse(date),
                Language.of(language.isEmpty() ? "fr" : language),
                fields.required("source"),
                lines,
                file);
    }

    /** Empty lines separate; code fences go, the white space of what stands between them stays. */
    private static List<String> paragraphs(List<String> body) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : body) {
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            } else if (fenced && !line.isBlank()) {
                lines.add(line.stripTrailing());
            } else if (!line.isBlank() && !RULE_LINE.matcher(line).matches()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
