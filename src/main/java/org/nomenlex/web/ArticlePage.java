package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.eli.Rdfa;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * An article as of a day.
 *
 * @param visit the request
 * @param article the article
 * @param language the language of the text shown
 * @param asOf the day in force
 * @param version the text; null where the article had none on that day
 * @param blocks its layout
 * @param contents its table of contents
 * @param notes who put which words there
 * @param refusals what could not be applied and has no nearer place than the article
 * @param remarks what else concerns the article as a whole
 * @param versions all versions, first to last
 * @param timeline the versions as a picture
 * @param previous the version before, if any
 * @param next the version after, if any
 * @param articles all articles
 * @param otherEdition the edition that the link was made with, where it is not the one that answers; else empty
 * @param permalink the address that will give this text again
 */
public record ArticlePage(
        Visit visit,
        ArticleNumber article,
        Language language,
        LocalDate asOf,
        @Nullable ArticleVersion version,
        List<Block> blocks,
        List<TextLayout.Entry> contents,
        List<Note> notes,
        List<Refusal> refusals,
        List<Remark> remarks,
        List<ArticleVersion> versions,
        Timeline timeline,
        Optional<ArticleVersion> previous,
        Optional<ArticleVersion> next,
        List<ArticleNumber> articles,
        String otherEdition,
        String permalink) {

    static ArticlePage of(Visit visit, ArticleNumber article, Optional<LocalDate> inAddress) {
        LocalDate asOf = visit.day("on").or(() -> inAddress).orElse(visit.today());
        LocalDate knownAt = visit.knownAt();
        Language language = languageOf(visit, article);
        List<ArticleVersion> versions = visit.desk().versions(article, language, knownAt);
        if (versions.isEmpty()) {
            throw BadRequest.notFound("error.noArticle", article.value());
        }
        Optional<ArticleVersion> version =
                versions.stream().filter(v -> v.period().contains(asOf)).findFirst();
        int index = version.map(versions::indexOf).orElse(-1);
        TextLayout layout = version.map(v -> visit.desk().layout(v, visit.ui())).orElse(null);
        return new ArticlePage(
                visit,
                article,
                language,
                asOf,
                version.orElse(null),
                layout == null ? List.of() : layout.blocks(),
                layout == null ? List.of() : layout.contents(),
                layout == null ? List.of() : layout.notes(),
                layout == null ? List.of() : layout.refusalsOnTop(),
                layout == null ? List.of() : layout.remarksOnTop(),
                versions,
                Timeline.of(versions, asOf, visit.today()),
                index > 0 ? Optional.of(versions.get(index - 1)) : Optional.empty(),
                index < 0
                        ? versions.stream()
                                .filter(v -> v.period().from().isAfter(asOf))
                                .findFirst()
                        : index + 1 < versions.size() ? Optional.of(versions.get(index + 1)) : Optional.empty(),
                visit.desk().library().articles(language, knownAt),
                visit.param("edition").equals(visit.edition()) ? "" : visit.param("edition"),
                permalink(visit, article, asOf, language));
    }

    /** The reader's language of the law where there is a text in it, else the other. */
    private static Language languageOf(Visit visit, ArticleNumber article) {
        Language wanted = visit.law();
        boolean there = !visit.desk().versions(article, wanted, visit.knownAt()).isEmpty();
        return there || !visit.param("text").isEmpty() ? wanted : other(wanted);
    }

    static Language other(Language language) {
        return language == Language.FR ? Language.NL : Language.FR;
    }

    private static String permalink(Visit visit, ArticleNumber article, LocalDate asOf, Language language) {
        return "/" + visit.ui().code() + "/article/" + article.value().replace("/", "~") + "/" + asOf + "?known="
                + visit.knownAt() + "&text=" + language.code() + "&edition=" + Visit.encode(visit.edition());
    }

    /** Whether the text is shown in another language than the reader would expect. */
    public boolean fallsBack() {
        return language != visit.law();
    }

    /** Whether the other language has a text too. */
    public boolean bilingual() {
        return !visit.desk().versions(article, other(language), visit.knownAt()).isEmpty();
    }

    /** The article's number as a step of an address. */
    public String address() {
        return article.value().replace("/", "~");
    }

    /** All versions, the newest first. */
    public List<ArticleVersion> newestFirst() {
        List<ArticleVersion> list = new ArrayList<>(versions);
        Collections.reverse(list);
        return list;
    }

    /** The code of the other language. */
    public String otherLanguage() {
        return other(language).code();
    }

    /** What the page says of the text to machines: ELI in RDFa, written by the exporter's own XML writer. */
    public String rdfa() {
        if (version == null) {
            return "";
        }
        List<ActRecord> makers = Stream.concat(Stream.of(version), previous.stream())
                .flatMap(v -> v.madeBy().stream())
                .flatMap(numac -> visit.actOf(numac).stream())
                .toList();
        return Rdfa.ofPage(
                List.of(version), previous.orElse(null), new Citations(makers), asOf, EliAddresses.UNPUBLISHED);
    }

    /** Where the citation stands: "art. 36, version in force on 1 March 2011 ...". */
    public String citation() {
        String acts = version == null
                ? ""
                : version.madeBy().stream()
                        .map(visit::actName)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        return visit.t(
                "article.citation",
                article.value(),
                visit.date(asOf),
                acts.isEmpty() ? visit.t("date.undetermined") : acts,
                visit.date(visit.knownAt()),
                visit.edition());
    }
}
