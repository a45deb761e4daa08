package org.nomenlex.export.codes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * Order numbers as CSV: a line a number and period, first and last day both in force; article by article, in each in the
 * order of the numbers. What the export says of itself stands
 * in the last columns of every line, where no reader of tables trips over it and a line that is copied elsewhere keeps it.
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
            "as_of",
            "known_at",
            "edition",
            "missing_acts",
            "not_applied",
            "notice");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How a table is written. */
    public enum Dialect {
        /** For programs: RFC 4180, with commas, a point in numbers, and no byte order mark, which they would take for text. */
        STANDARD(',', '.'),
        /**
         * For spreadsheets set to Belgian French or Dutch, which open a file by a double click only with semicolons and
         * decimal commas, and take it for UTF-8 only with a byte order mark.
         */
        SPREADSHEET(';', ',');

        private final char separator;
        private final char decimal;

        Dialect(char separator, char decimal) {
            this.separator = separator;
            this.decimal = decimal;
        }
    }

    private final Dialect dialect;
    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final Writer out;

    /** Starts a table on a stream. */
    public CodesCsv(OutputStream stream, Dialect dialect, Language language, Statement statement, Citations citations)
            throws IOException {
        this.dialect = dialect;
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        if (dialect == Dialect.SPREADSHEET) {
            out.write(BYTE_ORDER_MARK);
        }
        line(HEAD);
    }

    /**
     * Writes the services of an article; where the table is of one day, those that stand on it, each with the whole time in
     * which it stands there in these words.
     *
     * @param versions all of them, the oldest first
     */
    public void add(List<ArticleVersion> versions) throws IOException {
        LocalDate day = statement.asOf();
        List<Spell> spells = Services.of(versions).spells().stream()
                .filter(s -> day == null || s.period().contains(day))
                .toList();
        for (Spell spell : spells) {
            for (OrderNumber number : spell.code().numbers()) {
                line(fields(spell, number));
            }
        }
    }

    /** Ends the table; the stream stays open. */
    public void end() throws IOException {
        out.flush();
    }

    private List<String> fields(Spell spell, OrderNumber number) {
        KeyValue first = spell.values().isEmpty() ? null : spell.values().get(0);
        List<String> fields = new ArrayList<>();
        fields.add(number.digits());
        fields.add(spell.code().second() == null ? "" : spell.code().toString());
        fields.add(Setting.of(spell.code(), number).word());
        fields.add(spell.article().value());
        fields.add(spell.path().toString());
        fields.add(spell.label());
        fields.add(first == null ? "" : first.keyLetter());
        fields.add(first == null ? "" : first.coefficient().toPlainString().replace('.', dialect.decimal));
        fields.add(spell.value());
        fields.add(spell.period().from().toString());
        fields.add(spell.period().end().map(e -> e.minusDays(1).toString()).orElse(""));
        fields.add(String.join(
                "; ", spell.acts().stream().map(a -> citations.act(a, language)).toList()));
        fields.add(String.valueOf(spell.complete()));
        about(spell, fields);
        return fields;
    }

    /** As of when (empty for the whole history), known at when, what is missing, that it has no legal value. */
    private void about(Spell spell, List<String> fields) {
        LocalDate asOf = statement.asOf();
        fields.add(asOf == null ? "" : asOf.toString());
        fields.add(statement.knownAt().toString());
        fields.add(statement.edition().tag());
        fields.add(statement.missing(spell.article(), language));
        fields.add(statement.notApplied(spell.article()));
        fields.add(statement.noLegalValue(language));
    }

    private void line(List<String> fields) throws IOException {
        out.write(String.join(
                String.valueOf(dialect.separator),
                fields.stream().map(CodesCsv::field).toList()));
        out.write("\r\n");
    }

    /** Quoted where a separator of either dialect or a quote stands in it. */
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
