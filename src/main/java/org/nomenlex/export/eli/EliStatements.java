package org.nomenlex.export.eli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.export.eli.Triple.Day;
import org.nomenlex.export.eli.Triple.Link;
import org.nomenlex.export.eli.Triple.Term;
import org.nomenlex.export.eli.Triple.Words;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Language;

/**
 * What ELI says of articles and versions. An article is a subdivision of the royal decree; each version is a legal resource
 * with its date that is a member of it and consolidates the version before and the acts that made it; each language of a
 * version is an expression, and each file of an expression a format.
 */
public final class EliStatements {

    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The forms of a version that others hold on to, by the last part of their addresses. */
    private static final Map<String, String> FORMATS =
            new TreeMap<>(Map.of("akn", "application/akn+xml", "html", "text/html", "pdf", "application/pdf"));

    private final EliAddresses addresses;
    private final Citations citations;
    private final LocalDate today;

    /**
     * Statements with those addresses.
     *
     * @param today the day on which a version is said to be in force or not
     */
    public EliStatements(EliAddresses addresses, Citations citations, LocalDate today) {
        this.addresses = addresses;
        this.citations = citations;
        this.today = today;
    }

    /** What the export says of itself: what it shows, as of when, what is missing, that it has no legal value. */
    public List<Triple> ofExport(Statement statement, Language language) {
        String self = addresses.edition(statement.edition().tag());
        List<Triple> said = new ArrayList<>();
        said.add(new Triple(self, "rdf:type", new Link("http://www.w3.org/ns/dcat#Dataset")));
        said.add(new Triple(self, "rdfs:label", new Words(statement.subject(), language.code())));
        for (String line : statement.lines(language, citations)) {
            said.add(new Triple(self, "rdfs:comment", new Words(line, language.code())));
        }
        return said;
    }

    /**
     * What is said of an article and those of its versions, and of the acts that made them.
     *
     * @param versions versions of one article in one language, the oldest first
     * @param before the version before the first of them, or null
     */
    public List<Triple> of(List<ArticleVersion> versions, @Nullable ArticleVersion before) {
        List<Triple> said = new ArrayList<>();
        if (versions.isEmpty()) {
            return said;
        }
        article(said, versions);
        Set<String> acts = new LinkedHashSet<>();
        ArticleVersion previous = before;
        for (ArticleVersion version : versions) {
            version(said, version, previous);
            acts.addAll(version.madeBy());
            previous = version;
        }
        for (String numac : acts) {
            citations.header(numac).ifPresent(h -> act(said, h, versions));
        }
        return said;
    }

    private void article(List<Triple> said, List<ArticleVersion> versions) {
        String article = addresses.article(versions.get(0).article());
        said.add(new Triple(article, "rdf:type", new Term("LegalResourceSubdivision")));
        said.add(new Triple(article, "is_part_of", new Link(EliAddresses.NOMENCLATURE)));
        said.add(new Triple(
                article, "number", new Words(versions.get(0).article().value(), "")));
        versions.forEach(v -> said.add(new Triple(article, "has_member", new Link(addresses.version(v)))));
    }

    private void version(List<Triple> said, ArticleVersion version, @Nullable ArticleVersion previous) {
        String self = addresses.version(version);
        said.add(new Triple(self, "rdf:type", new Term("LegalResource")));
        said.add(new Triple(self, "is_member_of", new Link(addresses.article(version.article()))));
        said.add(new Triple(self, "version_date", day(version.period().from())));
        said.add(new Triple(
                self, "first_date_entry_in_force", day(version.period().from())));
        version.period().end().ifPresent(end -> said.add(new Triple(self, "date_no_longer_in_force", day(end))));
        boolean inForce =
                version.period().contains(today) && !version.passages().isEmpty();
        said.add(new Triple(self, "in_force", new Term(inForce ? "InForce-inForce" : "InForce-notInForce")));
        said.add(new Triple(
                self,
                "schema:legislationLegalForce",
                new Link("http://schema.org/" + (inForce ? "InForce" : "NotInForce"))));
        if (previous != null) {
            said.add(new Triple(self, "consolidates", new Link(addresses.version(previous))));
        }
        for (String numac : version.madeBy()) {
            citations
                    .header(numac)
                    .ifPresent(h -> said.add(new Triple(self, "consolidates", new Link(EliAddresses.act(h)))));
        }
        expression(said, version, self);
    }

    private void expression(List<Triple> said, ArticleVersion version, String resource) {
        String self = addresses.expression(version);
        said.add(new Triple(resource, "is_realized_by", new Link(self)));
        said.add(new Triple(self, "rdf:type", new Term("LegalExpression")));
        said.add(new Triple(self, "realizes", new Link(resource)));
        boolean french = version.language() == Language.FR;
        said.add(new Triple(self, "language", new Link(LANGUAGES + (french ? "FRA" : "NLD"))));
        String title = french
                ? "Nomenclature des prestations de santé, article "
                : "Nomenclatuur van de geneeskundige verstrekkingen, artikel ";
        said.add(new Triple(
                self,
                "title",
                new Words(title + version.article(), version.language().code())));
        FORMATS.forEach((name, type) -> format(said, self, name, type));
    }

    /** A file of the text: no form of it has legal value, as only the Moniteur has. */
    private static void format(List<Triple> said, String expression, String name, String type) {
        String self = expression + "/" + name;
        said.add(new Triple(expression, "is_embodied_by", new Link(self)));
        said.add(new Triple(self, "rdf:type", new Term("Format")));
        said.add(new Triple(self, "embodies", new Link(expression)));
        said.add(new Triple(self, "format", new Link(MEDIA_TYPES + type)));
        said.add(new Triple(self, "legal_value", new Term("LegalValue-unofficial")));
        said.add(new Triple(self, "publisher", new Words("Nomenlex", "")));
    }

    private void act(List<Triple> said, ActHeader header, List<ArticleVersion> versions) {
        String self = EliAddresses.act(header);
        said.add(new Triple(self, "rdf:type", new Term("LegalResource")));
        said.add(new Triple(self, "id_local", new Words(header.numac().value(), "")));
        said.add(new Triple(self, "date_document", day(header.date())));
        said.add(new Triple(self, "date_publication", day(header.published())));
        said.add(new Triple(
                self, "changes", new Link(addresses.article(versions.get(0).article()))));
        said.add(new Triple(addresses.article(versions.get(0).article()), "changed_by", new Link(self)));
    }

    private static Day day(LocalDate day) {
        return new Day(day.toString());
    }
}
