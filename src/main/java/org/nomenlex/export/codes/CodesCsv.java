package org.nomenlex.export.codes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * Order numbers as CSV (RFC 4180, UTF-8, commas): a line a number and period. What the export says of itself stands in the
 * last columns of every line, where no reader of tables trips over it.
 */
public final class CodesCsv {

    private static final List<String> HEAD = List.of(
            "code",
            "pair",
            "setting",
            "article",
            "unit",
            "label",
            "key_letter",
            "coefficient",
            "value",
            "valid_from",
            "valid_to",
            "acts",
            "complete",
            "known_at",
            "edition",
            "missing_acts",
            "notice");

    private CodesCsv() {}

    /** Writes the table; the stream stays open. */
    public static void write(
            Services services, Language language, Statement statement, Citations citations, OutputStream stream)
            throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        line(out, HEAD);
        for (Spell spell : services.spells()) {
            for (OrderNumber number : spell.code().numbers()) {
                line(out, fields(spell, number, language, statement, citations));
            }
        }
        out.flush();
    }

    private static List<String> fields(
            Spell spell, OrderNumber number, Language language, Statement statement, Citations citations) {
        KeyValue first = spell.values().isEmpty() ? null : spell.values().get(0);
        List<String> fields = new ArrayList<>();
        fields.add(number.digits());
        fields.add(spell.code().second() == null ? "" : spell.code().toString());
        fields.add(Setting.of(spell.code(), number).word());
        fields.add(spell.article().value());
        fields.add(spell.path().toString());
        fields.add(spell.label());
        fields.add(first == null ? "" : first.keyLetter());
        fields.add(first == null ? "" : first.coefficient().toPlainString());
        fields.add(spell.value());
        fields.add(spell.period().from().toString());
        fields.add(spell.period().end().map(e -> e.minusDays(1).toString()).orElse(""));
        fields.add(String.join(
                "; ", spell.acts().stream().map(a -> citations.act(a, language)).toList()));
        fields.add(String.valueOf(spell.complete()));
        fields.add(statement.knownAt().toString());
        fields.add(statement.edition().tag());
        fields.add(statement.missing(spell.article(), language));
        fields.add(statement.noLegalValue(language));
        return fields;
    }

    private static void line(Writer out, List<String> fields) throws IOException {
        out.write(String.join(",", fields.stream().map(CodesCsv::field).toList()));
        out.write("\r\n");
    }

    private static String field(String value) {
        String text = safe(Printable.of(value));
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf(';') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A spreadsheet must not run what a label says: an apostrophe before what looks like a formula. */
    private static String safe(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean dash = first == '-' && text.length() > 1 && text.charAt(1) != ' ';
        return first == '=' || first == '@' || first == '+' || first == '\t' || dash ? "'" + text : text;
    }
}
