package org.nomenlex.export.codes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;

/**
 * Versions of articles and their order numbers as JSON: {@code {"statement": ..., "articles": [...], "services": [...]}}.
 * Articles are read twice, for their texts and for their services; nothing is kept. Control characters are shown by
 * their pictures, as in all forms.
 */
public final class LawJson {

    private final JsonGenerator out;
    private final Citations citations;

    private LawJson(OutputStream stream, Citations citations) throws IOException {
        this.out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.citations = citations;
        out.useDefaultPrettyPrinter();
    }

    /** Writes the document; the stream stays open. */
    public static void write(
            Articles articles, Language language, Statement statement, Citations citations, OutputStream stream)
            throws IOException {
        LawJson json = new LawJson(stream, citations);
        json.out.writeStartObject();
        json.statement(language, statement);
        json.out.writeArrayFieldStart("articles");
        articles.each(json::article);
        json.out.writeEndArray();
        json.out.writeArrayFieldStart("services");
        articles.each(json::services);
        json.out.writeEndArray();
        json.out.writeEndObject();
        json.out.writeRaw('\n');
        json.out.close();
    }

    private void statement(Language language, Statement statement) throws IOException {
        out.writeObjectFieldStart("statement");
        out.writeStringField("subject", statement.subject());
        out.writeStringField("language", language.code());
        day("asOf", statement.asOf());
        if (statement.comparedWith() != null) {
            day("comparedWith", statement.comparedWith());
        }
        day("knownAt", statement.knownAt());
        out.writeStringField("edition", statement.edition().tag());
        out.writeStringField("commit", statement.edition().commit());
        List<Gap> gaps = statement.gaps();
        out.writeBooleanField("missingActsChecked", gaps != null);
        out.writeArrayFieldStart("missingActs");
        for (Gap gap : gaps == null ? List.<Gap>of() : gaps) {
            out.writeStartObject();
            out.writeStringField("act", gap.act().in(language));
            out.writeStringField("reason", gap.reason().in(language));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("missingActsOfUnknownArticles", statement.unplaced());
        out.writeArrayFieldStart("notUnderstood");
        for (Statement.NotUnderstood u : statement.unparsed()) {
            out.writeStartObject();
            out.writeStringField("act", u.numac());
            out.writeStringField("id", u.id());
            out.writeStringField("text", Printable.of(u.text()));
            out.writeStringField("reason", u.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("notApplied", statement.refusals().size());
        out.writeStringField("notice", statement.noLegalValue(language));
        out.writeEndObject();
    }

    private void article(List<ArticleVersion> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        out.writeStartObject();
        out.writeStringField("article", versions.get(0).article().value());
        out.writeArrayFieldStart("versions");
        for (ArticleVersion version : versions) {
            version(version);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void version(ArticleVersion version) throws IOException {
        out.writeStartObject();
        day("from", version.period().from());
        day("to", version.period().to());
        acts(version.madeBy());
        out.writeBooleanField("complete", version.complete());
        out.writeArrayFieldStart("refused");
        for (Refusal refusal : version.refusals()) {
            out.writeStartObject();
            out.writeStringField("act", refusal.numac());
            out.writeStringField("id", refusal.operation());
            out.writeStringField("target", refusal.target().toString());
            out.writeStringField("instruction", Printable.of(refusal.instruction()));
            out.writeStringField("reason", refusal.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("text");
        for (String line : version.lines()) {
            out.writeString(Printable.of(line));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void acts(List<String> acts) throws IOException {
        out.writeArrayFieldStart("acts");
        for (String act : acts) {
            ActHeader header = citations.header(act).orElse(null);
            out.writeStartObject();
            out.writeStringField("numac", act);
            if (header != null) {
                out.writeStringField("dossier", header.dossier());
                day("published", header.published());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void services(List<ArticleVersion> versions) throws IOException {
        for (Spell spell : Services.of(versions).spells()) {
            spell(spell);
        }
    }

    private void spell(Spell spell) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", spell.code().toString());
        out.writeArrayFieldStart("numbers");
        for (OrderNumber number : spell.code().numbers()) {
            out.writeString(number.digits());
        }
        out.writeEndArray();
        out.writeStringField("unit", spell.path().toString());
        out.writeStringField("label", Printable.of(spell.label()));
        out.writeArrayFieldStart("values");
        for (KeyValue value : spell.values()) {
            out.writeStartObject();
            out.writeStringField("keyLetter", value.keyLetter());
            out.writeNumberField("coefficient", value.coefficient());
            out.writeEndObject();
        }
        out.writeEndArray();
        day("from", spell.period().from());
        day("to", spell.period().to());
        acts(spell.acts());
        out.writeBooleanField("complete", spell.complete());
        out.writeEndObject();
    }

    private void day(String field, @Nullable LocalDate day) throws IOException {
        if (day == null) {
            out.writeNullField(field);
        } else {
            out.writeStringField(field, day.toString());
        }
    }
}
