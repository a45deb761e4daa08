package org.nomenlex.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nomenlex.export.markup.XmlOut;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.export.statement.Statement;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Writes articles of the nomenclature as one Akoma Ntoso document in one language: each article in one version, or in
 * several, where every passage tells by its {@code period} when it stood there. Articles are asked for twice, once for the
 * metadata and once for the text, and never held together.
 */
public final class AknLaw {

    private final Language language;
    private final Statement statement;
    private final Citations citations;
    private final List<ActRecord> acts;

    /**
     * A writer.
     *
     * @param acts the acts known on the day of knowledge, for the modifications
     */
    public AknLaw(Language language, Statement statement, Citations citations, List<ActRecord> acts) {
        this.language = language;
        this.statement = statement;
        this.citations = citations;
        this.acts = List.copyOf(acts);
    }

    /** Gives the versions of an article that are to be written; none leaves the article out. */
    @FunctionalInterface
    public interface Versions {
        /** The versions, the oldest first. */
        List<ArticleVersion> of(ArticleNumber article);
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public void write(List<ArticleNumber> articles, Versions versions, OutputStream stream) throws IOException {
        String portion = articles.size() == 1 ? AknUris.article(articles.get(0)) : "";
        AknHead head = new AknHead(language, statement, citations, acts, portion);
        for (ArticleNumber article : articles) {
            List<ArticleVersion> asked = versions.of(article);
            if (!asked.isEmpty()) {
                head.add(AknText.of(asked));
            }
        }
        XmlOut xml = new XmlOut(stream);
        xml.root("akomaNtoso", AknUris.NAMESPACE);
        xml.open("act", "name", "act", "contains", head.contains());
        head.write(xml);
        AknPreface.write(xml, "", statement.lines(language, citations));
        xml.open("body", "eId", "body");
        xml.newLine();
        for (ArticleNumber article : articles) {
            List<ArticleVersion> asked = versions.of(article);
            if (!asked.isEmpty()) {
                AknBody.write(xml, AknText.of(asked));
            }
        }
        xml.close();
        xml.close();
        xml.close();
        xml.end();
    }
}
